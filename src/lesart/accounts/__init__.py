"""What the reports of a story say, held side by side: statements, readings, utterances, timeline, labels, summary."""

from collections.abc import Sequence

from lesart.accounts.effects import effects
from lesart.accounts.explanations import explain
from lesart.accounts.headlines import find_mismatches
from lesart.accounts.history import find_histories
from lesart.accounts.labels import find_labels
from lesart.accounts.novelty import new_since
from lesart.accounts.silence import find_silences
from lesart.accounts.statements import find_statements
from lesart.accounts.summary import summarise
from lesart.accounts.timeline import find_moments
from lesart.accounts.utterances import find_utterances
from lesart.records import Accounts, Article, Marks, Statement
from lesart.text.collecting import uncollected

__all__ = ["complete", "effects", "explain", "find_statements", "new_since"]


@uncollected()
def complete(articles: Sequence[Article], marks: Sequence[Marks], statements: Sequence[Statement]) -> Accounts:
    """Return the accounts of a story, given its statements with their lineages counted."""
    by_id = {each.article: each for each in marks}
    sentences = {each.article: each.sentences for each in marks}
    return Accounts(
        statements=tuple(statements),
        quotations=find_utterances(articles, by_id, statements),
        timeline=find_moments(articles, by_id),
        labels=find_labels(articles, by_id),
        headline_mismatches=find_mismatches(articles),
        summary=summarise(articles, sentences, statements),
        silences=find_silences(articles, by_id, statements),
        histories=find_histories(articles, by_id, statements),
    )

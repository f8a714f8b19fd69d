"""A summary whose every sentence is cut from a source and cites it."""

from collections.abc import Mapping, Sequence
from typing import Final

from lesart.records import Article, Place, Span, Statement, SummaryLine

_LINES: Final = 5
_DIFFERENCES: Final = 4


def summarise(
    articles: Sequence[Article], sentences: Mapping[str, Sequence[Span]], statements: Sequence[Statement]
) -> tuple[SummaryLine, ...]:
    """Return the best supported statements in the order of the news, then those on which the reports differ."""
    texts = {article.id: article for article in articles}
    shared = [s for s in statements if len({place.article for place in s.members}) > 1]
    firm = sorted((s for s in shared if s.verdict in {"agree", "wording"}), key=_support)[:_LINES]
    different = sorted((s for s in shared if s.verdict in {"fact", "certainty", "settled"}), key=_support)[
        :_DIFFERENCES
    ]
    lines: list[SummaryLine] = []
    taken: set[Place] = set()
    for statement in [*sorted(firm, key=_rank), *sorted(different, key=_rank)]:
        cut = _sentence(statement.members[statement.lead], sentences, texts)
        if cut not in taken:
            taken.add(cut)
            lines.append(SummaryLine(" ".join(cut.text.split()), statement.id, (cut,)))
    return tuple(lines)


def _support(statement: Statement) -> tuple[int, int, float]:
    articles = {place.article for place in statement.members}
    return (-statement.lineages, -len(articles), _rank(statement))


def _rank(statement: Statement) -> float:
    """Return how early the members stand in their reports, 0 for the first character."""
    return sum(place.start / max(1, len(place.within)) for place in statement.members) / len(statement.members)


def _sentence(place: Place, sentences: Mapping[str, Sequence[Span]], articles: Mapping[str, Article]) -> Place:
    """Return the sentence that holds a clause, so that the cut can be read by itself."""
    for span in sentences.get(place.article, ()):
        if span.start <= place.start and place.end <= span.end:
            return articles[place.article].place(span.start, span.end)
    return place

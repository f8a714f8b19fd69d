"""What most reports state and one does not: found nowhere in it, not even in other words that come near."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lesart.accounts.profiles import stems_of
from lesart.models.words import words
from lesart.records import Article, Marks, Place, Silence, Statement
from lesart.text.senses import senses

_REPORTS: Final = 4  # among three, two are no majority worth the name
_MOST: Final = 0.6
_LINEAGES: Final = 2  # what one agency text gave to all is one voice, not most


def find_silences(
    articles: Sequence[Article], marks: Mapping[str, Marks], statements: Sequence[Statement]
) -> tuple[Silence, ...]:
    """Return what three in five of at least four reports state, from two origins or more, and a report lacks.

    Reports with the very same text count as one. The order of articles changes nothing.
    """
    texts = {article.id: article.text for article in articles}
    every = len(set(texts.values()))
    if every < _REPORTS:
        return ()
    sentences = {article.id: list(_sentences(article, marks[article.id])) for article in articles}
    beside = _beside(statements)
    found = []
    for statement in statements:
        stating = {texts[place.article] for place in statement.members}
        if _is_common(statement, len(stating), every):
            near = {place.article for member in statement.members for place in beside[member]}
            found += [
                Silence(article, statement.id, len(stating))
                for article, text in texts.items()
                if text not in stating and article not in near and not _touched(statement, sentences[article])
            ]
    return tuple(sorted(found, key=lambda each: (each.article, -each.reports, each.statement)))


def _is_common(statement: Statement, stating: int, every: int) -> bool:
    """Whether most of all reports make a statement, from two origins or more, and surely the same one.

    Where even those who are taken to state it may speak of different things, nobody is silent.
    """
    return statement.is_sure and statement.lineages >= _LINEAGES and stating >= _MOST * every


def _beside(statements: Sequence[Statement]) -> dict[Place, set[Place]]:
    """Return for each member all that stands with it in any statement."""
    found: dict[Place, set[Place]] = defaultdict(set)
    for statement in statements:
        for member in statement.members:
            found[member].update(statement.members)
    return found


def _sentences(article: Article, marks: Marks) -> Iterator[frozenset[str | int]]:
    """Yield the stems and the meanings of each sentence of a report."""
    for span in marks.sentences:
        yield _keys(article.text, span.start, span.end)


def _keys(text: str, start: int, end: int) -> frozenset[str | int]:
    stems = {stem for word in words(text, start, end) for stem in stems_of(word)}
    return frozenset(stems | {sense for stem in stems for sense in senses(stem)})


def _touched(statement: Statement, sentences: Sequence[frozenset[str | int]]) -> bool:
    """Whether a sentence has half of the words of any member, or of their meanings."""
    said = [{stem for word in words(p.within, p.start, p.end) for stem in stems_of(word)} for p in statement.members]
    return any(
        2 * sum(bool({stem, *senses(stem)} & keys) for stem in stems) >= len(stems)
        for stems in {frozenset(each) for each in said}
        for keys in sentences
    )

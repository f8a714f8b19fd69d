"""Readings that a statement marks in one report and others print alike: who agrees with a side is shown on its side."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lesart.records import Article, Marks, Reading, ReadingKind, Statement

_KINDS: Final[tuple[ReadingKind, ...]] = ("figure", "time", "name")
"""Kinds of which a few characters say all."""


def echoes(statement: Statement, articles: Mapping[str, Article], marks: Mapping[str, Marks]) -> tuple[Reading, ...]:
    """Return readings for the members that have none of a kind and print the characters of just one.

    Statements mark the pair that differs; that three more papers print '6.40 Uhr' as well is for whoever shows it.
    """
    return tuple(reading for kind in _KINDS for reading in _of_kind(kind, statement, articles, marks))


def _of_kind(
    kind: ReadingKind, statement: Statement, articles: Mapping[str, Article], marks: Mapping[str, Marks]
) -> Iterator[Reading]:
    own = [reading for reading in statement.readings if reading.kind == kind]
    texts = {tuple(articles[statement.members[r.member].article].text[r.start : r.end].split()) for r in own}
    expressions = [_expression(words) for words in sorted(texts) if words]
    marked = {reading.member for reading in own}
    for index, place in enumerate(statement.members):
        if index in marked:
            continue
        text = articles[place.article].text
        found = [m for each in expressions if (m := each.search(text, place.start, place.end))]
        if len(found) == 1 and not (kind == "figure" and _rounded(marks.get(place.article), found[0].span())):
            yield Reading(index, *found[0].span(), kind)


def _expression(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches some words with any white space between them: one paper sets '6.40 Uhr' with a hard space."""
    spaced = r"\s+".join(map(re.escape, words))
    return re.compile(rf"(?<!\w){spaced}(?!\w)")


def _rounded(marks: Marks | None, span: tuple[int, int]) -> bool:
    """Whether a figure is said to be about or at least that much: 'mindestens 14' is another reading than '14'."""
    figures = marks.figures if marks else ()
    return any(f.approx is not None and f.start < span[1] and span[0] < f.end for f in figures)

"""The lines above the body: kicker, headline, tags, bylines, and what belongs to the page."""

from collections.abc import Sequence
from typing import Final

from lesart.articles.days import is_dated
from lesart.articles.furniture import is_masthead
from lesart.articles.lines import Line
from lesart.articles.persons import is_person
from lesart.german.furniture import KICKERS
from lesart.records import PartKind

Kinds = list[PartKind | None]

_KICKER_WORDS: Final = 5
_TAG_WORDS: Final = 4
_LEAD_WORDS: Final = 8
_DEEPEST: Final = 12
"""Lines of page furniture at most before the headline of a text."""


def mark_head(lines: tuple[Line, ...], kinds: Kinds, first: int, *, titled: bool) -> None:
    """Set the kinds of the lines above the first of the body; `titled` says that the headline is declared."""
    for index in range(first):
        if kinds[index] is None and is_dated(lines[index].form):
            kinds[index] = "date"
        elif kinds[index] is None and is_masthead(lines[index]):
            kinds[index] = "boilerplate"
    free = [index for index in range(first) if kinds[index] is None]
    if titled:
        _mark_below(lines, kinds, free, _joined(lines[first:]))
    elif free and free[0] <= _DEEPEST:
        title = _title_among(lines, free)
        kinds[title] = "headline"
        _mark_above(lines, kinds, title)
        _mark_below(lines, kinds, [index for index in free if index > title], _joined((lines[title], *lines[first:])))


def _joined(lines: Sequence[Line]) -> str:
    return " ".join(line.form for line in lines).lower()


def _title_among(lines: Sequence[Line], free: list[int]) -> int:
    """Return which line above the body is the headline: the first, or the second under a short kicker."""
    first = lines[free[0]]
    if len(free) > 1 and free[1] == free[0] + 1 and len(first.words) <= _KICKER_WORDS:
        second = lines[free[1]]
        if len(second.words) > len(first.words) + 1 or first.form.endswith(":"):
            return free[1]
    return free[0]


def _mark_above(lines: tuple[Line, ...], kinds: Kinds, title: int) -> None:
    """Mark the lines above the headline: the last is its kicker where it is short, the others belong to the page."""
    for index in range(title - 1, -1, -1):
        near = index == title - 1
        if near and lines[index].folded in KICKERS:
            kinds[index] = "kicker"
        elif kinds[index] is None:
            kinds[index] = "kicker" if near and len(lines[index].words) <= 2 * _KICKER_WORDS else "boilerplate"


def _mark_below(lines: tuple[Line, ...], kinds: Kinds, below: list[int], said: str) -> None:
    """Mark the lines between headline and body: short ones said elsewhere too are tags, other names authors."""
    for index in below:
        line = lines[index]
        if len(line.words) <= _TAG_WORDS and line.folded in said:
            kinds[index] = "tag"
        elif is_person(line.form):
            kinds[index] = "byline"
        elif len(line.words) >= _LEAD_WORDS:
            kinds[index] = "lead"
        else:
            kinds[index] = "subhead" if len(line.words) > _TAG_WORDS else "boilerplate"

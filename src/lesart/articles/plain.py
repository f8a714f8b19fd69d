"""The function of each line of a plain text, by its place, length, punctuation and repetition."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from lesart.articles.bylines import read_byline
from lesart.articles.credits import closing_credit, line_credit, opening_dateline
from lesart.articles.days import is_day_line
from lesart.articles.furniture import (
    heads_links,
    is_correction,
    is_furniture,
    is_marked_caption,
    is_photo_credit,
    may_be_caption,
    repeated,
)
from lesart.articles.lines import Line
from lesart.articles.persons import is_person
from lesart.records import PartKind

_KICKER_WORDS: Final = 5
_TITLE_LONGEST: Final = 200
_TAG_WORDS: Final = 4
_SENTENCE_WORDS: Final = 5
_HEAD_LINES: Final = 8
_LEAD_SHORTEST: Final = 8

Kinds = list[PartKind | None]


def kinds_of(lines: tuple[Line, ...], *, titled: bool) -> tuple[PartKind, ...]:
    """Return the kind of each line; `titled` says that the headline came apart and is no line of the text."""
    kinds: Kinds = [_kind_by_itself(line) for line in lines]
    _mark_pictures(lines, kinds)
    first, last = _prose_bounds(lines, kinds)
    _mark_head(lines, kinds, first, titled=titled)
    _mark_tail(lines, kinds, last)
    _mark_middle(lines, kinds, first, last)
    return tuple(kind or "paragraph" for kind in kinds)


_BY_ITSELF: Final[tuple[tuple[PartKind, Callable[[Line], object]], ...]] = (
    ("correction", is_correction),
    ("caption", is_marked_caption),
    ("photo-credit", is_photo_credit),
    ("date", lambda line: is_day_line(line.form)),
    ("boilerplate", is_furniture),
    ("byline", lambda line: read_byline(line.form)),
    ("credit", lambda line: line_credit(line.form)),
)


def _kind_by_itself(line: Line) -> PartKind | None:
    """Return the kind that a line shows without its surroundings."""
    return next((kind for kind, holds in _BY_ITSELF if holds(line)), None)


def _mark_pictures(lines: tuple[Line, ...], kinds: Kinds) -> None:
    """Mark the lines beside photo credits that describe the picture, and what repeats them."""
    captions = set()
    for before, after in pairwise(range(len(lines))):
        if kinds[after] == "photo-credit" and kinds[before] is None and may_be_caption(lines[before]):
            close = not lines[after].empty_before
            if close and not lines[before].is_prose:
                captions.add(lines[before].folded)
    again = repeated(lines)
    for index, line in enumerate(lines):
        if kinds[index] is None and line.folded in captions:
            kinds[index] = "caption"
        elif kinds[index] is None and line.folded in again and not line.is_prose:
            kinds[index] = "boilerplate"


def _prose_bounds(lines: tuple[Line, ...], kinds: Kinds) -> tuple[int, int]:
    """Return the first and the last line of the body, by index; without any prose the body is all that is left."""
    prose = [index for index, line in enumerate(lines) if kinds[index] is None and _is_prose(line)]
    if not prose:
        rest = [index for index, kind in enumerate(kinds) if kind is None]
        prose = rest[1:] or rest or [len(lines)]
    last = prose[-1]
    while last + 1 < len(lines) and kinds[last + 1] is None and _closes_body(lines[last + 1]):
        last += 1
    return prose[0], last


def _is_prose(line: Line) -> bool:
    """Whether a line is running text, by itself or before the credit that signs it off ('… hielt. mit dpa, AFP')."""
    if line.is_prose:
        return True
    credit = closing_credit(line.form)
    return bool(credit and credit.agencies) and len(line.words) > _SENTENCE_WORDS


def _closes_body(line: Line) -> bool:
    """Whether a line after the last full stop still belongs to the body: a question, a call, what leads to a list."""
    return len(line.words) > _SENTENCE_WORDS and (line.ends_sentence or line.form.endswith((":", "…")))


def _mark_head(lines: tuple[Line, ...], kinds: Kinds, first: int, *, titled: bool) -> None:
    """Mark kicker, headline, tags and bylines above the first line of prose."""
    if first < len(lines) and opening_dateline(lines[first].form) and first == 0:
        return
    free = [index for index in range(first) if kinds[index] is None]
    if titled or not free:
        _mark_tags(lines, kinds, free)
        return
    if not any(line.is_prose for line in lines[first:]) or free[0] > _HEAD_LINES:
        return
    title = _title_among(lines, free)
    kinds[title] = "headline"
    for index in free:
        if index < title:
            kinds[index] = "kicker" if len(lines[index].words) <= 2 * _KICKER_WORDS else "boilerplate"
    _mark_tags(lines, kinds, [index for index in free if index > title])


def _title_among(lines: tuple[Line, ...], free: list[int]) -> int:
    """Return which line above the body is the headline: the first, or the second under a short kicker."""
    first = lines[free[0]]
    if len(free) > 1 and len(first.words) <= _KICKER_WORDS:
        second = lines[free[1]]
        if len(second.words) > len(first.words) + 1 and free[1] == free[0] + 1:
            return free[1]
    return free[0]


def _mark_tags(lines: tuple[Line, ...], kinds: Kinds, below: list[int]) -> None:
    """Mark the lines between headline and body: names that the body has are tags, other names authors."""
    body = " ".join(line.folded for line in lines if line.is_prose)
    for index in below:
        line = lines[index]
        if len(line.words) <= _TAG_WORDS and line.folded in body:
            kinds[index] = "tag"
        elif is_person(line.form):
            kinds[index] = "byline"
        elif len(line.words) >= _LEAD_SHORTEST:
            kinds[index] = "lead"
        else:
            kinds[index] = "subhead" if len(line.words) > _TAG_WORDS else "boilerplate"


def _mark_tail(lines: tuple[Line, ...], kinds: Kinds, last: int) -> None:
    """Mark what follows the last line of prose: credits stay, the rest is furniture."""
    for index in range(last + 1, len(lines)):
        if kinds[index] is None:
            kinds[index] = "boilerplate"


def _mark_middle(lines: tuple[Line, ...], kinds: Kinds, first: int, last: int) -> None:
    """Mark the lines between the first and the last of prose: subheads, lists, links to other reports."""
    under_links = False
    for index in range(first, min(last + 1, len(lines))):
        line, kind = lines[index], kinds[index]
        if kind == "boilerplate":
            under_links = under_links or heads_links(line)
        if kind is not None:
            continue
        if index == last or _is_prose(line) or line.is_listed or line.form.endswith(":"):
            under_links = False
            kinds[index] = "paragraph"
        elif under_links and _another_short(lines, kinds, index):
            kinds[index] = "boilerplate"
        elif len(line.form) <= _TITLE_LONGEST:
            kinds[index] = "subhead"


def _another_short(lines: tuple[Line, ...], kinds: Kinds, index: int) -> bool:
    """Whether the next line left is short too: a list of titles, not the subhead of what follows."""
    following = next((i for i in range(index + 1, len(lines)) if kinds[i] is None), None)
    return following is not None and not lines[following].is_prose

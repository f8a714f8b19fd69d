"""Which quotation marks belong together: „…“, »…«, «…», "…", “…”, ‚…‘, ›…‹, nested, over paragraphs, unbalanced."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lesart.records import Span

# A mark that may close what another opened. Straight and typographic marks are mixed in scraped text („…", „…”).
_CLOSERS: Final = {
    "„": '“”"‟',
    "“": '”"',
    "”": '”"',
    "‟": '”"',
    '"': '"“”',
    "»": "«",
    "«": "»",
    "‚": "‘’'",
    "‘": "’'",
    "'": "'’",
    "›": "‹",
    "‹": "›",
}
MARKS: Final = frozenset("„“”‟\"»«‚‘’'›‹")
_SINGLE: Final = frozenset("‚‘’'›‹")
_MARK: Final = re.compile("[„“”‟\"»«‚‘’'›‹]|\n[^\\S\n]*\n")
_BEFORE_OPENING: Final = frozenset("([{–—-/:,;„“»«›‹‚\"'…")
_DEEPEST: Final = 4
_PARAGRAPHS: Final = 8


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between quotation marks, the marks included; `closed` is false where the closing mark is missing."""

    start: int
    end: int
    depth: int = 0
    closed: bool = True

    @property
    def span(self) -> Span:
        """The characters with the marks around them."""
        return Span(self.start, self.end)

    def inner(self) -> Span:
        """Return the span between the marks."""
        return Span(self.start + 1, self.end - 1 if self.closed else self.end)


@dataclass(slots=True)
class _Open:
    """A mark that waits for its mate: where, which, and how many paragraphs ago."""

    start: int
    mark: str
    first_break: int = -1
    breaks: int = 0


def quoted(text: str, start: int = 0, end: int | None = None) -> tuple[Quoted, ...]:
    """Return the quotations between marks in `text[start:end]`, outer ones before inner ones.

    A quotation that is never closed ends with its paragraph (at an empty line); one whose next paragraph begins with
    the opening mark again goes on there. A mark that closes nothing is no quotation.

    >>> [q.inner().of("Er rief: »Nicht „so“!« und ging.") for q in quoted("Er rief: »Nicht „so“!« und ging.")]
    ['Nicht „so“!', 'so']
    """
    limit = len(text) if end is None else end
    return tuple(sorted(_pairs(text, start, limit), key=lambda q: (q.start, -q.end)))


def _pairs(text: str, start: int, limit: int) -> Iterator[Quoted]:
    waiting: list[_Open] = []
    for found in _MARK.finditer(text, start, limit):
        if found.group()[0] == "\n":
            yield from _pass_break(waiting, found.start())
        else:
            yield from _pass_mark(text, found.start(), limit, waiting)
    for depth, left in enumerate(waiting):
        stop = limit if left.first_break < 0 else left.first_break
        if left.mark not in _SINGLE:
            yield Quoted(left.start, len(text[left.start : stop].rstrip()) + left.start, depth, closed=False)


def _pass_break(waiting: list[_Open], at: int) -> Iterator[Quoted]:
    """Note an empty line; give up what has waited for its mate over too many of them."""
    for depth in range(len(waiting) - 1, -1, -1):
        left = waiting[depth]
        left.breaks += 1
        left.first_break = at if left.first_break < 0 else left.first_break
        if left.mark in _SINGLE or left.breaks > _PARAGRAPHS:
            del waiting[depth]
            if left.mark not in _SINGLE:
                yield Quoted(left.start, left.first_break, depth, closed=False)


def _pass_mark(text: str, at: int, limit: int, waiting: list[_Open]) -> Iterator[Quoted]:
    mark = text[at]
    mate = _mate(mark, waiting)
    opens, closes = _opens(text, at, limit), _closes(text, at, limit)
    if mate is not None and (closes or not opens):
        del waiting[mate + 1 :]
        yield Quoted(waiting.pop().start, at + 1, mate)
    elif mark in _CLOSERS and (opens or mark in "„‚") and len(waiting) < _DEEPEST:
        yield from _open(mark, at, waiting)


def _open(mark: str, at: int, waiting: list[_Open]) -> Iterator[Quoted]:
    """Let a mark wait for its mate; where the same one already waits, it is repeated by a paragraph or was unclosed."""
    same = next((number for number, left in enumerate(waiting) if left.mark == mark), None)
    if same is None:
        waiting.append(_Open(at, mark))
        return
    left = waiting[same]
    if left.first_break < 0:
        # '„Er kam. „Sie ging.“': the first was never closed, and ends where the second begins.
        del waiting[same:]
        yield Quoted(left.start, at, same, closed=False)
        waiting.append(_Open(at, mark))
    else:
        left.first_break = -1


def _mate(mark: str, waiting: list[_Open]) -> int | None:
    """Return the number of the innermost waiting mark that `mark` can close."""
    for number in range(len(waiting) - 1, -1, -1):
        if mark in _CLOSERS[waiting[number].mark]:
            return number
    return None


def _opens(text: str, at: int, limit: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < limit else " "
    return not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)


def _closes(text: str, at: int, limit: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < limit else " "
    return not before.isspace() and not after.isalnum()

"""A plain text as lines with what can be seen of each without reading it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from lesart.german.function_words import FUNCTION_WORDS

_BREAK: Final = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACE: Final = re.compile(r"\s+")
_WORD: Final = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_STOP: Final = re.compile(r"[.!?…][\"“”«»‹›’'‘)\]]{0,3}$")
_INNER_STOP: Final = re.compile(r"[^\W\d_]{3}[.!?][\"“”«»‹›’]? +[\"„“»«]?[A-ZÄÖÜ]")
_ASIDE: Final = re.compile(r"(?<=[.!?\"“”»«])\s?\([^()]{2,60}\)\.?$")
_LOOKED_AT: Final = 400  # characters that tell what a line is
_LONGEST_WORD: Final = 60
_PROSE_LENGTH: Final = 220  # characters; no headline is longer
_TWO_SENTENCES: Final = 90
_FEWEST_WORDS: Final = 4
_FEWEST_BREAKS: Final = 3
_BREAK_SHARE: Final = 0.25
_WRAPPED_WIDTH: Final = 50
_LIST_MARK: Final = re.compile(r"^(?:[-–—•*▪►■+]|\d{1,2}[.)]) +")


@dataclass(frozen=True)
class Line:
    """A line that holds more than white space: its span without outer white space, and the empty lines before it."""

    start: int
    end: int
    form: str
    empty_before: int

    @cached_property
    def folded(self) -> str:
        """The line in lower case with single blanks and without closing stops, colons and arrows."""
        return _SPACE.sub(" ", self.form[:_LOOKED_AT].lower()).strip(" .:›»→>|·•-–")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words and numbers of the line; of a long one, those it begins with."""
        return tuple(_WORD.findall(self.form[:_LOOKED_AT]))

    @cached_property
    def ends_sentence(self) -> bool:
        """Whether the line closes as a sentence does; a cut-off title ('mit langem ...') does not."""
        tail = _ASIDE.sub("", self.form[-80:])  # '… nicht. (dpa)'
        return bool(_STOP.search(tail[-8:])) and not tail.endswith(("...", "…"))

    @cached_property
    def is_listed(self) -> bool:
        """Whether the line is an item of a list."""
        return bool(_LIST_MARK.match(self.form))

    @cached_property
    def is_prose(self) -> bool:
        """Whether the line reads as running text: whole sentences, or more than any headline holds."""
        if len(self.form) > _PROSE_LENGTH:
            return True
        closed = _ASIDE.sub("", self.form).rstrip("\"“”«»‹›’'‘)").endswith(".") and self.ends_sentence
        if closed and len(self.words) >= _FEWEST_WORDS:
            return True
        if len(self.form) > _TWO_SENTENCES and _INNER_STOP.search(self.form):
            return True
        return self._is_spoken

    @cached_property
    def _is_spoken(self) -> bool:
        """Whether the line is a quoted sentence standing alone: '„Das war knapp!“'."""
        quoted = self.form[0] in '"„“»«‹›‚' and self.form[-1] not in ".!?"
        return quoted and self.ends_sentence and len(self.words) >= _FEWEST_WORDS - 1


def lines(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that hold more than white space; lines broken inside a sentence are one."""
    found = unjoined(text)
    if not _is_wrapped(found):
        return found
    joined: list[Line] = []
    for line in found:
        if joined and _goes_on(joined[-1], line):
            first = joined.pop()
            joined.append(Line(first.start, line.end, text[first.start : line.end], first.empty_before))
        else:
            joined.append(line)
    return tuple(joined)


def unjoined(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that hold more than white space, each by itself."""
    return tuple(_filled(text))


def _is_wrapped(found: tuple[Line, ...]) -> bool:
    """Whether a text was broken into lines of like length: every third line or more goes on in lower case."""
    running = sum(_goes_on_surely(before, after) for before, after in pairwise(found))
    return running >= _FEWEST_BREAKS and running > _BREAK_SHARE * len(found)


def _goes_on_surely(before: Line, after: Line) -> bool:
    if after.empty_before or before.ends_sentence or after.is_listed:
        return False
    closing = _WORD.findall(before.form[-_LONGEST_WORD:])
    return after.form[0].islower() or not closing or closing[-1].lower() in FUNCTION_WORDS


def _goes_on(before: Line, after: Line) -> bool:
    """Whether a line of a broken text goes on in the next: it ends no sentence, and is as long as such lines are."""
    if _goes_on_surely(before, after):
        return True
    last = before.form.rpartition("\n")[2]
    broken_before = len(last) < len(before.form)
    long_enough = len(last) > _WRAPPED_WIDTH or broken_before
    return long_enough and not (after.empty_before or before.ends_sentence or after.is_listed)


def _filled(text: str) -> Iterator[Line]:
    empty = 0
    for start, end in _bounds(text):
        form = text[start:end].strip()
        if form:
            first = start + len(text[start:end]) - len(text[start:end].lstrip())
            yield Line(first, first + len(form), form, empty)
            empty = 0
        else:
            empty += 1


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _BREAK.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)

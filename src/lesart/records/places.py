"""Places in a text: spans, and places that know whose text they are in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lesart.errors import OrphanedError

INTERNAL: Final[Mapping[str, object]] = {"json": None}


def named(name: str) -> Mapping[str, object]:
    """Field metadata that writes a field under another name in JSON (for names that Python reserves)."""
    return {"json": name}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of characters.

    >>> Span(4, 9).of("Der Damm hielt.")
    'Damm '
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers; raise `OrphanedError` where it does not fit."""
        if not 0 <= self.start <= self.end <= len(text):
            message = f"[{self.start}, {self.end}) does not fit a text of {len(text)} characters"
            raise OrphanedError(message)
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of characters of one article; `within` refers to the article's text, so that `text` can be sliced."""

    article: str
    start: int
    end: int
    within: str = field(default="", repr=False, compare=False, metadata=INTERNAL)

    @property
    def text(self) -> str:
        """The characters that the place covers."""
        return Span(self.start, self.end).of(self.within)

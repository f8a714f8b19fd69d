"""What reports print, cut into pieces: each wording once, with all the places that have it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final

from lesart.dossiers.witnesses import Witness
from lesart.records import Span

_QUOTES: Final = str.maketrans(dict.fromkeys("„“”‟«»‹›‚‘’\"'"))
"""Quotation marks differ from country to country and from system to system; what is said does not."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters, marked or not."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Cited:
    """What one report says, cut into pieces, with the anchor of its characters in the report, and where they stand."""

    witness: Witness
    pieces: tuple[Piece, ...]
    anchor: str
    kinds: tuple[str, ...] = ()
    lead: bool = False
    span: Span | None = None

    @property
    def text(self) -> str:
        """What the report says, with each run of white space as one space."""
        return " ".join("".join(piece.text for piece in self.pieces).split())


@dataclass(frozen=True, slots=True)
class Version:
    """One wording as one of its reports prints it, mostly the first, with all the places that have it."""

    places: tuple[Cited, ...]
    shown: int = 0

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The wording in pieces."""
        return self.places[self.shown].pieces

    @property
    def kinds(self) -> tuple[str, ...]:
        """In what it differs from the others, in words."""
        return self.places[self.shown].kinds


def pieces(text: str, whole: Span, marked: Iterable[Span]) -> tuple[Piece, ...]:
    """Return `whole` cut where marked stretches begin or end; marked spans may overlap or touch.

    >>> [p.text for p in pieces("Der Damm hielt.", Span(0, 15), [Span(4, 8)]) if p.marked]
    ['Damm']
    """
    inner = [s for s in marked if s.start < whole.end and whole.start < s.end]
    cuts = {whole.start, whole.end, *(c for s in inner for c in (s.start, s.end) if whole.start < c < whole.end)}
    runs = [(text[a:b], any(s.start <= a and b <= s.end for s in inner)) for a, b in pairwise(sorted(cuts))]
    return tuple(Piece("".join(t for t, _ in own), is_marked) for is_marked, own in groupby(runs, key=lambda r: r[1]))


def versions(cited: Sequence[Cited]) -> tuple[Version, ...]:
    """Return each wording once, in the order of its first place; white space and the form of quotation marks are none.

    What is marked in one place and not in another stands apart, so that no mark is lost.
    """
    found: dict[tuple[tuple[str, bool], ...], list[Cited]] = {}
    for each in cited:
        key = tuple(("".join(piece.text.translate(_QUOTES).split()), piece.marked) for piece in each.pieces)
        found.setdefault(key, []).append(each)
    return tuple(Version(tuple(own)) for own in found.values())

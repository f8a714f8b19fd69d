"""The compared words of texts as columns of hashes with offsets, and the shingles (runs of n words) over them.

All of it works on whole columns, since an archive has hundreds of millions of words. A word here is a run of letters
and digits; 'Jong-un' and 'Jong Un' are the same two words. The hash of a word is that of its folded form (`fold`):
case, ß/ss, soft hyphens and decomposed umlauts make no difference.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.records import Span

Hashes = NDArray[np.uint64]
Numbers = NDArray[np.int64]

_BASE: Final = np.uint64(0x9E3779B97F4A7C15)
_MIX: Final = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_PLANE: Final = 0x10000
_SOFT_HYPHEN: Final = 0x00AD
_SHARP_S: Final = (0x00DF, 0x1E9E)
_MARKS: Final = range(0x0300, 0x0370)


@dataclass(frozen=True, slots=True)
class Words:
    """The compared words of one text: hash, start and end of each, as columns of one length."""

    hashes: Hashes
    starts: Numbers
    ends: Numbers

    def __len__(self) -> int:
        return len(self.hashes)

    def within(self, spans: Sequence[Span]) -> "Words":
        """Return the words that begin inside one of the spans, which are sorted and do not overlap."""
        bounds = np.array([edge for span in spans for edge in (span.start, span.end)], dtype=np.int64)
        kept = np.searchsorted(bounds, self.starts, side="right") % 2 == 1
        return Words(self.hashes[kept], self.starts[kept], self.ends[kept])


def compared_words(text: str) -> Words:
    """Return the words of a text in the form in which they are compared.

    >>> bool((compared_words("Große Straße").hashes == compared_words("grosse STRASSE").hashes).all())
    True
    """
    codes = _codes(text)
    marked = np.flatnonzero((codes >= _MARKS.start) & (codes < _MARKS.stop))
    if len(marked):
        codes = _composed(codes, marked)
    table = _letters()
    inside = table.inside[codes]
    edges = np.flatnonzero(np.diff(inside, prepend=False, append=False))
    starts, ends = edges[::2], edges[1::2]
    return Words(_hash_runs(codes, starts, ends, table), starts, ends)


def shingles(hashes: Hashes, size: int) -> Hashes:
    """Return the hash of each run of `size` words; the last `size - 1` words begin none."""
    count = max(len(hashes) - size + 1, 0)
    rolled = np.zeros(count, dtype=np.uint64)
    for step in range(size):
        rolled = rolled * _BASE + hashes[step : step + count]
    return _mixed(rolled)


@dataclass(frozen=True, slots=True)
class _Letters:
    """For each code of the basic plane: whether it belongs to a word, its value in a hash, the places it takes."""

    inside: NDArray[np.bool_]
    value: Hashes
    width: NDArray[np.uint8]


@cache
def _letters() -> _Letters:
    """Return the table by which letters are folded and valued."""
    signs = [chr(code) for code in range(_PLANE)]
    inside = np.array([sign.isalnum() for sign in signs])
    folded = [ord(low) if len(low := sign.lower()) == 1 else code for code, sign in enumerate(signs)]
    value = np.where(inside, _mixed(np.array(folded, dtype=np.uint64) + np.uint64(1)), np.uint64(0))
    width = inside.astype(np.uint8)
    for code in (_SOFT_HYPHEN, *_MARKS):  # part of a word that leaves no trace in it
        inside[code], value[code], width[code] = True, 0, 0
    for code in _SHARP_S:
        value[code], width[code] = int(value[ord("s")]) * (int(_BASE) + 1) % (1 << 64), 2
    return _Letters(inside, value, width)


def _codes(text: str) -> NDArray[np.uint16]:
    """Return the codes of the basic plane; what lies beyond (emoji, rare scripts) counts as a separator."""
    wide = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return np.where(wide < _PLANE, wide, ord(" ")).astype(np.uint16)


def _composed(codes: NDArray[np.uint16], marked: Numbers) -> NDArray[np.uint16]:
    """Return the codes with each letter and its combining mark as one letter where there is one ('u' and '¨': 'ü')."""
    composed = codes.copy()
    for place in marked[marked > 0].tolist():
        pair = unicodedata.normalize("NFC", chr(composed[place - 1]) + chr(composed[place]))
        if len(pair) == 1:
            composed[place - 1] = ord(pair)
    return composed


def _hash_runs(codes: NDArray[np.uint16], starts: Numbers, ends: Numbers, table: _Letters) -> Hashes:
    """Return a hash of each run of codes: a polynomial over its letters, read off prefix sums of the whole text."""
    places = np.zeros(len(codes) + 1, dtype=np.int64)
    np.cumsum(table.width[codes], out=places[1:])
    powers, inverses = _powers(int(places[-1]).bit_length())
    sums = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.cumsum(table.value[codes] * powers[places[:-1]], out=sums[1:])
    return _mixed((sums[ends] - sums[starts]) * inverses[places[starts]])


@cache
def _powers(bits: int) -> tuple[Hashes, Hashes]:
    """Return the powers of the base and of its inverse, modulo 2^64, up to 2^bits."""
    inverse = np.uint64(pow(int(_BASE), -1, 1 << 64))
    bases = [np.full((1 << bits) + 1, base, dtype=np.uint64) for base in (_BASE, inverse)]
    for powers in bases:
        powers[0] = 1
    first, second = (np.multiply.accumulate(powers) for powers in bases)
    return first, second


def _mixed(hashes: Hashes) -> Hashes:
    """Return the hashes with their bits spread (the finaliser of splitmix64, a bijection)."""
    for shift, factor in zip((30, 27), _MIX, strict=True):
        hashes = (hashes ^ (hashes >> np.uint64(shift))) * factor
    return hashes ^ (hashes >> np.uint64(31))

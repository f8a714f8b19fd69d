"""Runs of words that stand in several places of a corpus, found by one sort."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.collation.reuse.corpus import Corpus
from lesart.text.shingles import Hashes, Numbers, shingles

PIECE: Final = 1 << 20  # words that are worked on at once


@dataclass(frozen=True, slots=True)
class Repeats:
    """Places with the same run stand together: group `n` begins at `firsts[n]` and has `sizes[n]` places."""

    places: Numbers
    firsts: Numbers
    sizes: Numbers

    def pairs(self, most: int) -> Iterator[tuple[Numbers, Numbers]]:
        """Yield all pairs of places (their indexes) with the same run, for runs in at most `most` places."""
        for size in range(2, most + 1):
            firsts = self.firsts[self.sizes == size]
            for left, right in combinations(range(size), 2):
                yield firsts + left, firsts + right

    def stars(self, most: int) -> tuple[Numbers, Numbers]:
        """Return for runs in more than `most` places the first place (its index) and each of them."""
        wide = self.sizes > most
        return self._spread(self.firsts[wide], self.firsts[wide], self.sizes[wide])

    def around(self, centres: NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
        """Return for the places that `centres` marks each of them and every place with the same run."""
        groups = np.repeat(np.arange(len(self.firsts)), self.sizes)[centres]
        return self._spread(np.flatnonzero(centres), self.firsts[groups], self.sizes[groups])

    def _spread(self, centres: Numbers, firsts: Numbers, sizes: Numbers) -> tuple[Numbers, Numbers]:
        """Return each centre as often as its group has places, and those places."""
        within = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return np.repeat(centres, sizes), np.repeat(firsts, sizes) + within


def repeated_runs(corpus: Corpus, size: int, *, parts: int = 1) -> Iterator[Repeats]:
    """Yield the runs of `size` words that stand in two places of the corpus or more, in so many parts.

    A run is packed with its place into 64 bits, so that a plain sort, which is several times faster than one that
    carries an index along, brings equal runs together. The bits that the place takes are lost to the run; that two
    runs fall together then is rare (one in 10^4 pairs of an archive of 10^8 words), and alignment sorts them out.
    Each part has the runs of one range of hashes and takes a pass over all words: memory is bought with time.
    """
    bits = len(corpus.hashes).bit_length()
    for part in range(parts):
        packed = _joined(list(_packed(corpus, size, bits, (part, parts))))
        packed.sort()
        yield _grouped(packed, bits)


def _packed(corpus: Corpus, size: int, bits: int, part: tuple[int, int]) -> Iterator[Hashes]:
    """Yield the runs of one part that lie inside articles, each with its place, piece by piece."""
    number, parts = part
    for start in range(0, len(corpus.hashes) - size + 1, PIECE):
        end = min(start + PIECE, len(corpus.hashes) - size + 1)
        keys = shingles(corpus.hashes[start : end + size - 1], size)
        kept = _inside(corpus, size, start, end)
        if parts > 1:
            kept &= (keys >> np.uint64(32)) * np.uint64(parts) >> np.uint64(32) == number
        keys = keys >> np.uint64(bits) << np.uint64(bits)
        keys |= np.arange(start, end, dtype=np.uint64)
        yield keys[kept]


def _joined(pieces: list[Hashes]) -> Hashes:
    """Return the pieces as one column; each is let go of as soon as it is copied, so that they are not held twice."""
    joined = np.empty(sum(map(len, pieces)), dtype=np.uint64)
    end = len(joined)
    while pieces:
        piece = pieces.pop()
        joined[end - len(piece) : end] = piece
        end -= len(piece)
    return joined


def _inside(corpus: Corpus, size: int, start: int, end: int) -> NDArray[np.bool_]:
    """Return at which of the places `[start, end)` a run lies inside one article."""
    inside = np.ones(end - start, dtype=np.bool_)
    first, last = np.searchsorted(corpus.bounds, (start, end + size))
    for back in range(1, size):
        broken = corpus.bounds[first:last] - back - start
        inside[broken[(broken >= 0) & (broken < end - start)]] = False
    return inside


def _grouped(packed: Hashes, bits: int) -> Repeats:
    """Return the groups of equal keys in sorted order, those that are alone left out."""
    if not len(packed):
        return Repeats(*(np.empty(0, np.int64) for _ in range(3)))
    equal = np.empty(len(packed) - 1, dtype=np.bool_)
    for start in range(0, len(equal), PIECE):
        here, following = packed[start : start + PIECE], packed[start + 1 : start + PIECE + 1]
        equal[start : start + len(following)] = (here[: len(following)] ^ following) >> np.uint64(bits) == 0
    same = np.concatenate(([False], equal, [False]))
    kept = same[1:] | same[:-1]
    places = (packed[kept] & np.uint64((1 << bits) - 1)).astype(np.int64)
    firsts = np.flatnonzero(~same[:-1][kept])
    return Repeats(places, firsts, np.diff(np.append(firsts, len(places))))

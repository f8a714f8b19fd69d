"""Runs of words that stand in both of two sequences, for many pairs of sequences by one sort."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np

from lesart.text.shingles import Hashes, Numbers, shingles

SEED: Final = 3  # words of the shortest run
REPEATS: Final = 6  # a shingle that stands more often in one text says nothing about where it was copied
_PAIR: Final = np.uint64(0xD6E8FEB86659FD93)

Pair = tuple[int, int]
Row = tuple[int, int, int, int]


class Run(NamedTuple):
    """A run of `size` words that stands in both sequences."""

    left: int
    right: int
    size: int


def common_runs(texts: Sequence[Hashes], pairs: Sequence[Pair], *, weight: int = 0) -> Iterator[Row]:
    """Yield (pair, left, right, size) of the longest runs of words in both texts of each pair, pair by pair.

    Texts are sequences of hashed words, pairs are their numbers. Pairs whose runs have fewer than `weight` words
    together are left out.
    """
    cut = [shingles(text, SEED) for text in texts]
    lefts, rights = (_column([cut[pair[side]] for pair in pairs]) for side in (0, 1))
    hits = np.sort(_hits(lefts, rights))
    if not len(hits):
        return iter(())
    firsts = np.flatnonzero(np.diff(hits, prepend=hits[0] - np.uint64(2)) != 1)
    sizes = np.diff(np.append(firsts, len(hits))) + SEED - 1
    rows = _unpacked(hits[firsts], sizes)
    weights = np.bincount(rows[0], weights=sizes)
    kept = weights[rows[0]] >= weight
    return zip(*(column[kept].tolist() for column in rows), strict=True)


class _Column(NamedTuple):
    """The shingles of one side of many pairs, each with its pair and its place in its text."""

    shingles: Hashes
    pair: Numbers
    place: Numbers


def _column(each: Sequence[Hashes]) -> _Column:
    sizes = np.array([len(one) for one in each], dtype=np.int64)
    pair = np.repeat(np.arange(len(each)), sizes)
    place = np.arange(len(pair)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    return _Column(np.concatenate([np.empty(0, np.uint64), *each]), pair, place)


# A hit is packed as pair, diagonal, place: the hits of a run follow each other as numbers do.
_PLACE_BITS: Final = 26
_DIAGONAL: Final = 1 << (_PLACE_BITS - 1)


def _hits(left: _Column, right: _Column) -> Hashes:
    """Return the places at which both sides of a pair have the same shingle, packed."""
    lefts, rights = _meetings(left, right)
    same = (left.pair[lefts] == right.pair[rights]) & (left.shingles[lefts] == right.shingles[rights])
    lefts, rights = lefts[same], rights[same]
    diagonal = right.place[rights] - left.place[lefts] + _DIAGONAL
    packed = (left.pair[lefts] << (2 * _PLACE_BITS)) + (diagonal << _PLACE_BITS) + left.place[lefts]
    hits: Hashes = packed.astype(np.uint64)
    return hits


def _unpacked(hits: Hashes, sizes: Numbers) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    numbers = hits.astype(np.int64)
    places = numbers & ((1 << _PLACE_BITS) - 1)
    diagonals = ((numbers >> _PLACE_BITS) & ((1 << _PLACE_BITS) - 1)) - _DIAGONAL
    return numbers >> (2 * _PLACE_BITS), places, places + diagonals, sizes


def _meetings(left: _Column, right: _Column) -> tuple[Numbers, Numbers]:
    """Return the rows of both columns that have a shingle in common and do not repeat it too often."""
    keys = np.concatenate(
        [side.shingles + (side.pair.astype(np.uint64) + np.uint64(1)) * _PAIR for side in (left, right)]
    )
    bits = len(keys).bit_length()
    packed = np.sort((keys >> np.uint64(bits) << np.uint64(bits)) | np.arange(len(keys), dtype=np.uint64))
    rows = (packed & np.uint64((1 << bits) - 1)).astype(np.int64)
    first = np.flatnonzero(np.diff(packed >> np.uint64(bits), prepend=~np.uint64(0)))
    total = np.diff(np.append(first, len(rows)))
    ours = np.add.reduceat(rows < len(left.pair), first) if len(first) else first
    theirs = total - ours
    kept = (ours > 0) & (theirs > 0) & (ours <= REPEATS) & (theirs <= REPEATS)
    return _products(rows, first[kept], ours[kept], theirs[kept], len(left.pair))


def _products(rows: Numbers, first: Numbers, ours: Numbers, theirs: Numbers, offset: int) -> tuple[Numbers, Numbers]:
    """Return each left row of a group with each right row of it; the left ones stand first in their group."""
    counts = ours * theirs
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    width = np.repeat(theirs, counts)
    lefts = rows[np.repeat(first, counts) + within // width]
    rights = rows[np.repeat(first + ours, counts) + within % width]
    return lefts, rights - offset

"""Stretches that two sequences of words have in common, also where words were swapped, put in or left out.

Runs of words that stand in both are found by shingles and chained over small gaps (chains may stand in any order, so
that moved text is found); inside a chain, and a little beyond its ends, words are aligned one by one.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Indel

from lesart.text.shingles import Hashes, Numbers, shingles

SEED: Final = 3  # words of a run that starts a chain
GAP: Final = 12  # words that a chain may step over on either side
REACH: Final = 16  # words beyond a chain's ends in which its continuation is looked for
REPEATS: Final = 6  # a run that stands more often in one text says nothing about where it was copied
_GAP_COST: Final = 0.5  # of a word, for each word stepped over
_DRIFT: Final = 4.0  # by how much the score may fall while a chain is followed beyond its ends


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Words `[left, left_end)` of one sequence and `[right, right_end)` of another, `matched` of them in common."""

    left: int
    left_end: int
    right: int
    right_end: int
    matched: int

    @property
    def similarity(self) -> float:
        """The share of the words of both sides that are in common, 0 to 1."""
        return 2 * self.matched / (self.left_end - self.left + self.right_end - self.right)


@dataclass(frozen=True, slots=True)
class _Run:
    """A run of `size` words that stands in both sequences."""

    left: int
    right: int
    size: int


def stretches(left: Hashes, right: Hashes, *, matched: int = 8, similarity: float = 0.5) -> tuple[Stretch, ...]:
    """Return what two sequences of hashed words share: at least `matched` words in common, at least so similar."""
    runs = _runs(left, right)
    if not runs:
        return ()
    sides = _Sides(left, right)
    found = (_grown(chain, sides) for chain in _chains(runs) if sum(run.size for run in chain) * 2 >= matched)
    kept = [stretch for stretch in found if stretch.matched >= matched and stretch.similarity >= similarity]
    return tuple(_without_covered(kept))


def _runs(left: Hashes, right: Hashes) -> list[_Run]:
    """Return the longest runs of words that stand in both, in the order of the left side."""
    lefts, rights = _hits(shingles(left, SEED), shingles(right, SEED))
    if not len(lefts):
        return []
    order = np.lexsort((lefts, rights - lefts))
    lefts, rights = lefts[order], rights[order]
    breaks = (np.diff(rights - lefts) != 0) | (np.diff(lefts) != 1)
    firsts = np.concatenate(([0], np.flatnonzero(breaks) + 1))
    sizes = np.diff(np.append(firsts, len(lefts))) + SEED - 1
    rows = sorted(zip(lefts[firsts].tolist(), rights[firsts].tolist(), sizes.tolist(), strict=True))
    return [_Run(*row) for row in rows]


def _hits(left: Hashes, right: Hashes) -> tuple[Numbers, Numbers]:
    """Return the pairs of places at which both have the same shingle, those left out that one of them repeats often."""
    order = np.argsort(right, kind="stable")
    ranked = right[order]
    low, high = np.searchsorted(ranked, left, side="left"), np.searchsorted(ranked, left, side="right")
    counts = high - low
    counts[(counts > REPEATS) | _repeated(left)] = 0
    lefts = np.repeat(np.arange(len(left)), counts)
    within = np.arange(len(lefts)) - np.repeat(np.cumsum(counts) - counts, counts)
    return lefts, order[np.repeat(low, counts) + within]


def _repeated(hashes: Hashes) -> NDArray[np.bool_]:
    """Return which places hold a shingle that stands more than `REPEATS` times."""
    _, inverse, counts = np.unique(hashes, return_inverse=True, return_counts=True)
    repeated: NDArray[np.bool_] = (counts > REPEATS)[inverse]
    return repeated


def _chains(runs: Sequence[_Run]) -> Iterator[tuple[_Run, ...]]:
    """Yield chains of runs that follow each other on both sides, the heaviest first; each run is in one chain."""
    scores, before = _scored(runs)
    used: set[int] = set()
    for last in sorted(range(len(runs)), key=lambda index: (-scores[index], index)):
        chain: list[_Run] = []
        index: int | None = last
        while index is not None and index not in used:
            used.add(index)
            chain.append(runs[index])
            index = before[index]
        if chain:
            yield tuple(reversed(chain))


def _scored(runs: Sequence[_Run]) -> tuple[list[float], list[int | None]]:
    """Return for each run the weight of the best chain that ends with it, and the run before it in that chain."""
    scores: list[float] = []
    before: list[int | None] = []
    near: list[int] = []
    for index, run in enumerate(runs):
        near = [earlier for earlier in near if runs[earlier].left + runs[earlier].size + GAP >= run.left]
        gains = [
            (scores[earlier] - _cost(runs[earlier], run), earlier) for earlier in near if _follows(runs[earlier], run)
        ]
        best, link = max(gains, default=(0.0, -1))
        scores.append(max(best, 0.0) + run.size)
        before.append(link if best > 0 else None)
        near.append(index)
    return scores, before


def _follows(run: _Run, later: _Run) -> bool:
    """Whether a chain may step from one run to the other: both sides go on, at most `GAP` words later."""
    gaps = later.left - run.left - run.size, later.right - run.right - run.size
    return min(gaps) > -SEED and max(gaps) <= GAP and later.left > run.left and later.right > run.right


def _cost(run: _Run, following: _Run) -> float:
    """Return what it costs a chain to step from one run to the next: words left out, and words counted twice."""
    gaps = following.left - run.left - run.size, following.right - run.right - run.size
    return _GAP_COST * max(*gaps, 0) + max(-min(gaps), 0)


# --- words one by one -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sides:
    """Two sequences of hashed words."""

    left: Hashes
    right: Hashes

    def common(self, span: tuple[int, int, int, int]) -> int:
        """Return how many words the two stretches of `span` have in common, in order."""
        left, left_end, right, right_end = span
        sides = self.left[left:left_end], self.right[right:right_end]
        return int(sum(map(len, sides)) - Indel.distance(*map(_sequence, sides))) // 2


def _sequence(hashes: Hashes) -> "array[int]":
    return array("Q", hashes.tobytes())


def _grown(chain: tuple[_Run, ...], sides: _Sides) -> Stretch:
    """Return the stretch of a chain, followed beyond both ends as long as words agree."""
    first, last = chain[0], chain[-1]
    before = _followed(_backwards(sides.left, first.left), _backwards(sides.right, first.right))
    left_end, right_end = last.left + last.size, last.right + last.size
    after = _followed(sides.left[left_end : left_end + REACH], sides.right[right_end : right_end + REACH])
    span = (first.left - before[0], left_end + after[0], first.right - before[1], right_end + after[1])
    return Stretch(*span, sides.common(span))


def _backwards(hashes: Hashes, end: int) -> Hashes:
    return hashes[max(end - REACH, 0) : end][::-1]


def _followed(left: Hashes, right: Hashes) -> tuple[int, int]:
    """Return how many words of each side still belong together: where agreement less disagreement is highest."""
    best, score, reached = 0.0, 0.0, (0, 0)
    for block in Indel.opcodes(_sequence(left), _sequence(right)):
        if block.tag == "equal":
            score += block.src_end - block.src_start
            if score > best:
                best, reached = score, (block.src_end, block.dest_end)
        else:
            score -= _GAP_COST * (block.src_end - block.src_start + block.dest_end - block.dest_start)
            if score < best - _DRIFT:
                break
    return reached


def _without_covered(found: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield the stretches in order, without those that lie within another one on both sides."""
    kept: list[Stretch] = []
    for stretch in sorted(found, key=lambda each: (each.left - each.left_end, each)):
        if not any(_covers(other, stretch) for other in kept):
            kept.append(stretch)
    yield from sorted(kept)


def _covers(outer: Stretch, inner: Stretch) -> bool:
    """Whether one stretch lies within the other on both sides."""
    left = outer.left <= inner.left and inner.left_end <= outer.left_end
    return left and outer.right <= inner.right and inner.right_end <= outer.right_end

"""Stretches that two sequences of words have in common, also where words were swapped, put in or left out.

Runs of words that stand in both are found by shingles and chained over small gaps (chains may stand in any order, so
that moved text is found); inside a chain, and a little beyond its ends, words are aligned one by one.
Many pairs are aligned in one go, since the search for runs is a sort that costs little more for a thousand pairs.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from rapidfuzz.distance import Indel

from lesart.text.common_runs import SEED, Run, common_runs
from lesart.text.shingles import Hashes

GAP: Final = 8  # words that a chain may step over on either side
REACH: Final = 16  # words beyond a chain's ends in which its continuation is looked for
LEAST: Final = 0.5  # similarity of a stretch
_GAP_COST: Final = 0.4  # of a word, for each word stepped over
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


def stretches(left: Hashes, right: Hashes, *, matched: int = 8) -> tuple[Stretch, ...]:
    """Return what two sequences of hashed words share, at least `matched` words in common and half alike."""
    return next((found for _, found in aligned([left, right], [(0, 1)], matched=matched)), ())


def aligned(
    texts: Sequence[Hashes], pairs: Sequence[tuple[int, int]], *, matched: int = 8
) -> Iterator[tuple[int, tuple[Stretch, ...]]]:
    """Yield the number of each pair of texts that share anything, with what they share."""
    for number, rows in groupby(common_runs(texts, pairs, weight=(matched + 1) // 2), key=itemgetter(0)):
        runs = sorted(Run(left, right, size) for _, left, right, size in rows)
        left, right = pairs[number]
        found = tuple(_stretches(runs, _Sides(texts[left], texts[right]), matched))
        if found:
            yield number, found


def _stretches(runs: Sequence[Run], sides: "_Sides", matched: int) -> Iterator[Stretch]:
    heavy = (chain for chain in _chains(runs) if sum(run.size for run in chain) * 2 >= matched)
    grown = (_grown(chain, sides) for chain in heavy)
    return _without_covered(each for each in grown if each.matched >= matched and each.similarity >= LEAST)


def _chains(runs: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    """Yield chains of runs that follow each other on both sides, the heaviest first; each run is in one chain."""
    if len(runs) == 1:
        yield (runs[0],)
        return
    scores, before = _scored(runs)
    used: set[int] = set()
    for last in sorted(range(len(runs)), key=lambda index: (-scores[index], index)):
        chain: list[Run] = []
        index: int | None = last
        while index is not None and index not in used:
            used.add(index)
            chain.append(runs[index])
            index = before[index]
        if chain:
            yield tuple(reversed(chain))


def _scored(runs: Sequence[Run]) -> tuple[list[float], list[int | None]]:
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


def _follows(run: Run, later: Run) -> bool:
    """Whether a chain may step from one run to the other: both sides go on, at most `GAP` words later."""
    gaps = later.left - run.left - run.size, later.right - run.right - run.size
    return min(gaps) > -SEED and max(gaps) <= GAP and later.left > run.left and later.right > run.right


def _cost(run: Run, following: Run) -> float:
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


def _grown(chain: tuple[Run, ...], sides: _Sides) -> Stretch:
    """Return the stretch of a chain, followed beyond both ends as long as words agree."""
    first, last = chain[0], chain[-1]
    before = _followed(_backwards(sides.left, first.left), _backwards(sides.right, first.right))
    left_end, right_end = last.left + last.size, last.right + last.size
    after = _followed(sides.left[left_end : left_end + REACH], sides.right[right_end : right_end + REACH])
    span = (first.left - before[0], left_end + after[0], first.right - before[1], right_end + after[1])
    within = first.size if len(chain) == 1 and before == after == (0, 0) else sides.common(span)
    return Stretch(*span, within)


def _backwards(hashes: Hashes, end: int) -> Hashes:
    return hashes[max(end - REACH, 0) : end][::-1]


def _followed(left: Hashes, right: Hashes) -> tuple[int, int]:
    """Return how many words of each side still belong together: where agreement less disagreement is highest."""
    best, score, reached = 0.0, 0.0, (0, 0)
    for tag, start, end, other_start, other_end in _edits(left, right):
        if tag == "equal":
            score += end - start
            if score > best:
                best, reached = score, (end, other_end)
        else:
            score -= _GAP_COST * (end - start + other_end - other_start)
            if score < best - _DRIFT:
                break
    return reached


def _edits(left: Hashes, right: Hashes) -> list[tuple[str, int, int, int, int]]:
    return [tuple(block) for block in Indel.opcodes(_sequence(left), _sequence(right))]  # type: ignore[misc]


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

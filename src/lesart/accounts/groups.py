"""Clauses grouped into statements: cliques that may overlap, so that nothing is joined by way of a third."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

Pair = tuple[int, int]
Scores = Mapping[Pair, float]
_LOOSE: Final = 0.6


def groups(scores: Scores, threshold: float) -> tuple[tuple[int, ...], ...]:
    """Return groups of clauses in which every pair is likely enough, so that each pair above the threshold is in one.

    A group starts from the surest pair that no group holds yet. It takes in whoever fits all its members: on
    average above the threshold, and none below the loose share of it.
    """
    neighbours = _neighbours(scores, threshold * _LOOSE)
    sure = sorted((pair for pair in scores if scores[pair] >= threshold), key=lambda pair: (-scores[pair], pair))
    found: list[tuple[int, ...]] = []
    covered: set[Pair] = set()
    for pair in sure:
        if pair not in covered:
            group = _grown(pair, neighbours, scores, threshold)
            covered.update((a, b) for a in group for b in group if a < b)
            found.append(group)
    return tuple(found)


def _neighbours(scores: Scores, floor: float) -> dict[int, set[int]]:
    near: dict[int, set[int]] = defaultdict(set)
    for (a, b), score in scores.items():
        if score >= floor:
            near[a].add(b)
            near[b].add(a)
    return near


def _grown(pair: Pair, near: Mapping[int, set[int]], scores: Scores, threshold: float) -> tuple[int, ...]:
    group = list(pair)
    while True:
        candidates = set.intersection(*(near[member] for member in group)) - set(group)
        means = {c: sum(scores[min(c, m), max(c, m)] for m in group) / len(group) for c in candidates}
        best = max(means, key=lambda c: (means[c], -c), default=None)
        if best is None or means[best] < threshold:
            return tuple(sorted(group))
        group.append(best)

"""Clauses grouped into statements: cliques that may overlap, so that nothing is joined by way of a third."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Final

Pair = tuple[int, int]
Group = tuple[int, ...]
Scores = Mapping[Pair, float]
_LOOSE: Final = 0.6


def groups(scores: Scores, threshold: float) -> tuple[Group, ...]:
    """Return groups of clauses in which every pair is likely enough, so that each pair above the threshold is in one.

    A group starts from the surest pair that no group holds yet. It takes in whoever fits all its members: on
    average above the threshold, and none below the loose share of it.
    """
    neighbours = _neighbours(scores, threshold * _LOOSE)
    sure = sorted((pair for pair in scores if scores[pair] >= threshold), key=lambda pair: (-scores[pair], pair))
    found: list[Group] = []
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


def _grown(pair: Pair, near: Mapping[int, set[int]], scores: Scores, threshold: float) -> Group:
    group = list(pair)
    while True:
        candidates = set.intersection(*(near[member] for member in group)) - set(group)
        means = {c: sum(scores[min(c, m), max(c, m)] for m in group) / len(group) for c in candidates}
        best = max(means, key=lambda c: (means[c], -c), default=None)
        if best is None or means[best] < threshold:
            return tuple(sorted(group))
        group.append(best)


def joined(found: Sequence[Group], sentence_of: Sequence[Hashable]) -> tuple[tuple[Group, ...], ...]:
    """Return the groups as members, each one clause or the clauses of one sentence, without those that repeat another.

    Where two groups differ only in which clause of a sentence they take ('haben unterstützt' / 'werden sie weiter
    unterstützen'), they are one statement and its member holds both clauses. `sentence_of` gives the sentence of each
    clause.
    """
    kept: list[list[set[int]]] = []
    for group in sorted(found, key=lambda each: (-len(each), each)):
        host = next((each for each in kept if _repeats(group, each, sentence_of)), None)
        if host is None:
            kept.append([{number} for number in group])
        else:
            for number in group:
                next(m for m in host if sentence_of[min(m)] == sentence_of[number]).add(number)
    return tuple(tuple(sorted(tuple(sorted(member)) for member in each)) for each in kept)


def _repeats(group: Group, host: Sequence[set[int]], sentence_of: Sequence[Hashable]) -> bool:
    """Whether a group takes the sentences of a host and all but one of its clauses."""
    sentences = {sentence_of[min(member)] for member in host}
    shared = sum(any(number in member for member in host) for number in group)
    return shared >= len(group) - 1 and all(sentence_of[number] in sentences for number in group)

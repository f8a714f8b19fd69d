"""Clauses grouped into statements: cliques that may overlap, so that nothing is joined by way of a third."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Final

Pair = tuple[int, int]
Group = tuple[int, ...]
Sentence = tuple[str, int]
Scores = Mapping[Pair, float]
_OWN: Final = 0.55  # from here on pairs make statements; what is less likely stands beside these
_LOOSE: Final = 0.6
# What fits the others less than this leaves those that fit one another by three in four: on the annotated stories,
# which the weights know, 72 % of told pairs of sentences are right instead of 71 %, and no fewer are found.
_WEAK: Final = 0.45
_FIRM: Final = 0.75
_SHARED: Final = 2


def groups(scores: Scores, threshold: float) -> tuple[Group, ...]:
    """Return groups of clauses in which every pair is likely enough, so that each pair above the threshold is in one.

    A group starts from the surest pair that no group holds yet. It takes in whoever fits all its members: on
    average above the threshold, and none below the loose share of it.
    """
    return possible_groups(scores, threshold, ())


def layers(scores: Scores, threshold: float) -> tuple[tuple[Group, ...], tuple[Group, ...]]:
    """Return the groups of pairs that firmly state the same, and those of further pairs down to the threshold."""
    firm = groups(scores, max(_OWN, threshold))
    return firm, possible_groups(scores, threshold, firm)


def possible_groups(scores: Scores, threshold: float, known: Sequence[Group]) -> tuple[Group, ...]:
    """Return groups as `groups` does, of pairs of which none stands in a group that is known.

    So what only may be the same stands beside the groups that are, and weakens none of them: a clause that fits a group
    by half would else make it doubtful as a whole.
    """
    neighbours = _neighbours(scores, threshold * _LOOSE)
    likely = sorted((pair for pair in scores if scores[pair] >= threshold), key=lambda pair: (-scores[pair], pair))
    covered = {pair for group in known for pair in combinations(group, 2)}
    found: list[Group] = []
    for pair in likely:
        if pair not in covered:
            group = _grown(pair, neighbours, scores, threshold)
            covered.update(combinations(group, 2))
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


def held_together(found: Sequence[Group], scores: Scores, numbers: Sequence[frozenset[str]]) -> tuple[Group, ...]:
    """Return the groups without clauses that fit the others weakly, where those fit one another firmly.

    What stands beside a sure agreement by a word or two is no part of it. Whoever names a number of its own stays,
    since it may be the one that contradicts; `numbers` are those of each clause. A group of two is left as it is.
    """
    return tuple(dict.fromkeys(_held(group, scores, numbers) for group in found))


def _held(group: Group, scores: Scores, numbers: Sequence[frozenset[str]]) -> Group:
    while len(group) > _SHARED:
        fits = {a: sum(scores.get((min(a, b), max(a, b)), 0.0) for b in group if a != b) for a in group}
        worst = min(group, key=lambda number: (fits[number], -number))
        rest = tuple(number for number in group if number != worst)
        within = [scores.get(pair, 0.0) for pair in combinations(rest, 2)]
        own = numbers[worst] - frozenset().union(*(numbers[number] for number in rest))
        if own or fits[worst] >= _WEAK * len(rest) or sum(within) < _FIRM * len(within):
            return group
        group = rest
    return group


def joined(found: Sequence[Group], sentence_of: Sequence[Sentence]) -> tuple[tuple[Group, ...], ...]:
    """Return the groups as members, each one clause or the clauses of one sentence, without those that repeat another.

    Where two groups differ only in which clause of a report they take, they are one statement: with one member of two
    clauses where these stand in one sentence ('haben unterstützt' / 'werden sie weiter unterstützen'), with two
    members where the report says it twice, in its lead and further down. `sentence_of` gives report and sentence.
    """
    kept: dict[Group, list[set[int]]] = {}
    hosts: dict[int, list[Group]] = defaultdict(list)
    for group in sorted(found, key=lambda each: (-len(each), each)):
        # Only what repeats a group as it was found: else a host would chain on through what it took in.
        known = dict.fromkeys(first for number in group for first in hosts[number])
        host = next((first for first in known if _repeats(group, first, sentence_of)), None)
        if host is None:
            kept[group] = [{number} for number in group]
            for number in group:
                hosts[number].append(group)
        else:
            _take_in(group, kept[host], sentence_of)
    return tuple(tuple(sorted(tuple(sorted(member)) for member in each)) for each in kept.values())


def new_to(
    known: Sequence[tuple[Group, ...]], found: Sequence[tuple[Group, ...]], sentence_of: Sequence[Sentence]
) -> tuple[tuple[Group, ...], ...]:
    """Return the groups that lay sentences side by side which stand together in none that is known."""
    together = {pair for group in known for pair in _sentence_pairs(group, sentence_of)}
    return tuple(group for group in found if not _sentence_pairs(group, sentence_of) <= together)


def _sentence_pairs(group: Sequence[Group], sentence_of: Sequence[Sentence]) -> set[tuple[Sentence, Sentence]]:
    sentences = sorted({sentence_of[number] for member in group for number in member})
    return {pair for pair in combinations(sentences, 2) if pair[0][0] != pair[1][0]}


def _take_in(group: Group, members: list[set[int]], sentence_of: Sequence[Sentence]) -> None:
    """Add the clauses of a group to the members of their sentences, or as members of their own."""
    for number in group:
        same = [member for member in members if sentence_of[min(member)] == sentence_of[number]]
        if same:
            same[0].add(number)
        else:
            members.append({number})


def _repeats(group: Group, host: Group, sentence_of: Sequence[Sentence]) -> bool:
    """Whether a group takes the clauses of a host but for one, which is of a sentence or at least a report there."""
    others = [number for number in group if number not in host]
    if len(others) > 1:
        return False
    sentences = {sentence_of[number] for number in host}
    if all(sentence_of[number] in sentences for number in others):
        return True
    reports = {report for report, _ in sentences}
    return len(group) > _SHARED and all(sentence_of[number][0] in reports for number in others)

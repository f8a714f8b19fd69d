"""Which clause of another report tells what a clause calls unknown."""

from collections.abc import Mapping, Sequence
from typing import Final

from lesart.accounts.candidates import Pair
from lesart.accounts.groups import Group
from lesart.accounts.readings.findings import Member, before
from lesart.accounts.readings.questions import tells, wanted

_LIKELY: Final = 0.08  # far below what makes a statement: the answer shares only what the question is about


def answered(found: Sequence[Group], members: Sequence[Member], scores: Mapping[Pair, float]) -> tuple[Group, ...]:
    """Return the groups with the likeliest answer added where one leaves open what another report tells.

    Clauses that are open and stand in no group count as groups of one. `members` and `scores` go by clause.
    """
    grouped = {number for group in found for number in group}
    alone = [(n,) for n, member in enumerate(members) if member.open and n not in grouped]
    return tuple(_answered(group, members, scores) for group in [*found, *alone])


def _answered(group: Group, members: Sequence[Member], scores: Mapping[Pair, float]) -> Group:
    asking = [number for number in group if members[number].open]
    if not asking or len(asking) < len(group):
        return group
    kind = wanted(members[asking[0]])
    reports = {members[number].article.id for number in group}
    likely = {
        other: score
        for pair, score in scores.items()
        for number, other in (pair, pair[::-1])
        if number in asking and score >= _LIKELY and members[other].article.id not in reports
    }
    fitting = [
        number for number in likely if tells(members[number], kind) and not before(members[number], members[asking[0]])
    ]
    best = max(fitting, key=lambda number: (likely[number], -number), default=None)
    return group if best is None else tuple(sorted((*group, best)))

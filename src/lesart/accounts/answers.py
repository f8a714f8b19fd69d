"""Which clause of another report tells what a clause calls unknown."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from lesart.accounts.asking import question, takes_up
from lesart.accounts.candidates import Pair
from lesart.accounts.groups import Group
from lesart.accounts.readings.findings import Member, before
from lesart.accounts.readings.questions import asks_too, tells, wanted
from lesart.german.questions import ASKS, FOUND, Answer
from lesart.text.fold import fold

_LIKELY: Final = 0.08  # far below what makes a statement: the answer shares only what the question is about
_NAMED: Final = 0.25  # persons are named everywhere
_COUNTED: Final = 0.2  # and figures nearly so
_LEAST_LIKELY: Final[Mapping[Answer | None, float]] = {"name": _NAMED, "figure": _COUNTED}
_DECIDED: Final = 0.25  # what is asked with 'ob' is answered in any words
_WHETHER: Final = "ob"


def answered(found: Sequence[Group], members: Sequence[Member], scores: Mapping[Pair, float]) -> tuple[Group, ...]:
    """Return the groups with the likeliest answer added where one leaves open what another report tells.

    Clauses that are open and stand in no group count as groups of one. `members` and `scores` go by clause.
    """
    grouped = {number for group in found for number in group}
    alone = [(n,) for n, member in enumerate(members) if member.open and n not in grouped]
    every = [*found, *alone]
    asking = [group for group in every if all(members[number].open for number in group)]
    causes = [group for group in asking if wanted(members[group[0]]) == "cause"]
    told = announced(members)
    # Two questions for a cause: an announced one may answer either.
    only = told if len(causes) == 1 else ()
    answers = (
        _answered(group, members, scores, only if group in causes else ()) if group in asking else group
        for group in every
    )
    return tuple(_with_what_is_announced(group, members, told) for group in answers)


def _with_what_is_announced(group: Group, members: Sequence[Member], told: Sequence[int]) -> Group:
    """Return a group that asks with the cause itself where a member only announces it: 'die Ursache steht fest: …'."""
    if not any(members[number].open for number in group):
        return group
    return tuple(sorted({number + 1 if number + 1 in told else number for number in group}))


def announced(members: Sequence[Member]) -> tuple[int, ...]:
    """Return the clauses that are announced as a cause in their own sentence: 'Die Ursache steht fest: …'."""
    return tuple(
        number
        for number, (before, after) in enumerate(pairwise(members), start=1)
        if before.profile.clause.sentence == after.profile.clause.sentence
        and before.article.id == after.article.id
        and before.article.text[before.span.end : after.span.start].lstrip().startswith(":")
        and _announces(before)
    )


def _announces(member: Member) -> bool:
    forms = {fold(word.form) for word in member.profile.clause.words}
    return not member.open and bool(forms & ASKS["cause"]) and bool(forms & FOUND)


def _answered(group: Group, members: Sequence[Member], scores: Mapping[Pair, float], told: Sequence[int]) -> Group:
    """Return a group that asks with its likeliest answer; what is `told` answers by its announcement alone."""
    kind = wanted(members[group[0]])
    reports = {members[number].article.id for number in group}
    likely = {number: _LIKELY for number in told if members[number].article.id not in reports}
    for pair, score in scores.items():
        for number, other in (pair, pair[::-1]):
            if (
                number in group
                and score >= _LEAST_LIKELY.get(kind, _LIKELY)
                and members[other].article.id not in reports
            ):
                likely[other] = max(score, likely.get(other, 0.0))
    fitting = [
        number
        for number in likely
        if not before(members[number], members[group[0]])
        and (
            tells(members[number], kind, members[group[0]])
            or (likely[number] >= _DECIDED and _decides(members[group[0]], members[number]))
        )
    ]
    best = max(fitting, key=lambda number: (likely[number], -number), default=None)
    return group if best is None else tuple(sorted((*group, best)))


def _decides(asking: Member, other: Member) -> bool:
    """Whether a clause of a later report decides what is asked with 'ob', in words of the question."""
    asked = question(asking.profile)
    whether = any(fold(word.form) == _WHETHER for word in asking.profile.clause.words)
    later = before(asking, other) and not other.open and not asks_too(other)
    return whether and later and asked is not None and takes_up(asked, asking.profile, other.profile)

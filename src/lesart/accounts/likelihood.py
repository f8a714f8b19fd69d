"""How likely the members of a statement state the same: what is sure, and what is only likely."""

from collections.abc import Mapping, Sequence
from typing import Final

from lesart.accounts.candidates import Pair
from lesart.accounts.groups import Group
from lesart.accounts.profiles import Profile
from lesart.text.runs import longest_run

_VERBATIM: Final = 0.9  # 'am Dienstagabend' for 'am Abend' in a clause that is otherwise copied
_WORDS: Final = 200  # as in the evidence


def likelihood(
    members: Sequence[Group], lead: int, scores: Mapping[Pair, float], profiles: Sequence[Profile]
) -> float | None:
    """Return how likely the member that fits its lead least states the same, 0 to 1; None for a single report.

    A member is one clause or more by number, `lead` the index of one. Whoever was not compared with the lead, as a
    second clause of its report, counts by the member of another report that it is likest to.
    """
    reports = [profiles[numbers[0]].clause.article for numbers in members]
    if len(set(reports)) == 1:
        return None
    least = 1.0
    for index, numbers in enumerate(members):
        if index != lead:
            found = _alike(numbers, members[lead], scores, profiles)
            others = (other for other, report in zip(members, reports, strict=True) if report != reports[index])
            least = min(least, found or max(_alike(numbers, other, scores, profiles) for other in others))
    return round(least, 3)


def _alike(one: Group, other: Group, scores: Mapping[Pair, float], profiles: Sequence[Profile]) -> float:
    """Return the likelihood of the likest two clauses of two members, 0 where none were compared."""
    pairs = [(min(a, b), max(a, b)) for a in one for b in other]
    return max(1.0 if pair in scores and _verbatim(pair, profiles) else scores.get(pair, 0.0) for pair in pairs)


def _verbatim(pair: Pair, profiles: Sequence[Profile]) -> bool:
    a, b = (profiles[number].forms[:_WORDS] for number in pair)
    return longest_run(a, b) >= _VERBATIM * max(len(a), len(b))

"""What one report states and another denies."""

from typing import Final

from lesart.accounts.profiles import negation
from lesart.accounts.readings.findings import Comparison, Finding, Member

_ALIKE: Final = 0.6
_AS_LONG: Final = 0.7


def compare_polarity(group: Comparison) -> tuple[Finding, ...]:
    """Return the negations of members whose words are otherwise those of a member without one."""
    members = group.members
    found = []
    for i, j in group.pairs:
        a, b = members[i], members[j]
        if _as_long(a, b) and group.alike(i, j) >= _ALIKE and a.profile.negated != b.profile.negated:
            number = i if a.profile.negated else j
            span = negation(members[number].profile)
            reason = f"Ein Bericht verneint, was der andere sagt: {members[number].says(members[number].span)}"
            if span:
                found.append(Finding("polarity", "fact", ((number, span),), reason))
    return tuple(found)


def _as_long(a: Member, b: Member) -> bool:
    """Whether two members are about as long, so that a negation cannot stand in what only one of them adds."""
    sizes = sorted((a.profile.stems.total, b.profile.stems.total))
    return sizes[0] >= _AS_LONG * sizes[1]

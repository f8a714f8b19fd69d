"""What one report states and another denies."""

from collections.abc import Sequence
from typing import Final

from lesart.accounts.profiles import negation
from lesart.accounts.readings.findings import Finding, Member, alike, pairs

_ALIKE: Final = 0.6


def compare_polarity(members: Sequence[Member]) -> tuple[Finding, ...]:
    """Return the negations of members whose words are otherwise those of a member without one."""
    found = []
    for i, j in pairs(members):
        a, b = members[i], members[j]
        if alike(a, b) >= _ALIKE and a.profile.negated != b.profile.negated:
            number = i if a.profile.negated else j
            span = negation(members[number].profile)
            reason = f"Ein Bericht verneint, was der andere sagt: {members[number].says(members[number].span)}"
            if span:
                found.append(Finding("polarity", "fact", ((number, span),), reason))
    return tuple(found)

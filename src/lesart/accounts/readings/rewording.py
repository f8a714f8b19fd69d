"""What several reports say in words so different that the choice of words is itself worth showing."""

from collections.abc import Sequence
from typing import Final

from lesart.accounts.evidence import matches
from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.records import Span

_MEMBERS: Final = 4
_REPORTS: Final = 3
_ALIKE: Final = 0.55
_RELATED: Final = 0.2  # below this, the members are too far apart for a choice of words to be seen
_AKIN: Final = 0.3  # what two reports must share for that
_PENALTY: Final = 0.5


def compare_rewording(group: Comparison, *, sure: bool = False) -> tuple[Finding, ...]:
    """Return what each member says in words of its own, where three reports or four clauses share half or less.

    A little more than half counts too. Of two reports it is told where they are `sure` to state the same, and each has
    words of its own beside a third in common.
    """
    members, different = group.members, group.reworded
    if not different:
        return ()
    several = len({member.article.id for member in members}) >= _REPORTS or len(members) >= _MEMBERS
    mean = sum(group.alike(i, j) for i, j in different) / len(different)
    own = [(number, span) for number, member in enumerate(members) if (span := _own(member, members))]
    if not (several or sure) or not (_RELATED if several else _AKIN) <= mean < _ALIKE or len(own) <= 1:
        return ()
    spans = dict(own)
    apart = [pair for pair in different if pair[0] in spans and pair[1] in spans]
    if not apart:
        return ()
    nearest = max(apart, key=lambda pair: group.alike(*pair))
    one, other = (members[number].says(spans[number]) for number in nearest)
    return (Finding("wording", "wording", tuple(own), f"Mit verschiedenen Worten: {one} und {other}."),)


def _own(member: Member, members: Sequence[Member]) -> Span | None:
    """Return the stretch of a member that says most of what no other says, in some words that are no mere numbers."""
    others = [other.profile for other in members if other.article.id != member.article.id]
    best, current = 0.0, 0.0
    start = found = None
    for word in member.profile.clause.words:
        for key in stems_of(word):
            weight = member.profile.stems.weights.get(key, 0.0)
            shared = any(matches(key, other) for other in others)
            if current <= 0:
                start, current = word.start, 0.0
            current += -_PENALTY * weight if shared else weight
            if current > best and start is not None:
                best, found = current, Span(start, word.end)
    return found if found and _says_more(member, found) else None


def _says_more(member: Member, span: Span) -> bool:
    """Whether a stretch has a word with content that is no number."""
    inside = (word for word in member.profile.clause.words if span.start <= word.start < span.end)
    return any(not key.startswith("#") for word in inside for key in stems_of(word))

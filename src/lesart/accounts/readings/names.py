"""Persons, places and bodies of which one report names another than the next, in the same slot of the same words."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from lesart.accounts.readings.findings import Comparison, Finding, Member
from lesart.german.countries import COUNTRIES
from lesart.german.demonyms import DEMONYMS
from lesart.records import Mention, Span
from lesart.text.fold import fold
from lesart.text.names import alike, is_part, name_key
from lesart.text.tokens import tokens

_ALIKE: Final = 0.5
_TYPES: Final = frozenset({"PER", "LOC", "ORG"})
_REACH: Final = 80  # characters around a name in which its neighbours stand
_ACRONYM: Final = 6


def compare_names(group: Comparison) -> tuple[Finding, ...]:
    """Return the names of two members that stand between the same words and cannot be one.

    Either member has just one name of the type that the other's whole report lacks. Another spelling, a part of the
    name, an acronym, a capital for its country or the people for the place is the same name.
    """
    members = group.members
    found = []
    for i, j in group.pairs:
        if group.alike(i, j) < _ALIKE:
            continue
        for one, other in _clashes(members[i], members[j]):
            said = members[i].says(one), members[j].says(other)
            reason = f"Die Namen gehen auseinander: {said[0]} und {said[1]}."
            found.append(Finding("name", "fact", ((i, one), (j, other)), reason))
    return tuple(found)


def _clashes(a: Member, b: Member) -> Iterator[tuple[Span, Span]]:
    for kind in sorted(_TYPES):
        mine, theirs = _own(a, b, kind), _own(b, a, kind)
        if len(mine) == len(theirs) == 1 and not _can_be_one(mine[0], theirs[0]):
            spans = Span(mine[0].start, mine[0].end), Span(theirs[0].start, theirs[0].end)
            if _slot(a, spans[0]) == _slot(b, spans[1]) != ("", ""):
                yield spans


def _own(member: Member, other: Member, kind: str) -> list[Mention]:
    """Return the names of a type inside a member that the other's report has nowhere."""
    there = [mention for mention in other.marks.mentions if mention.type in _TYPES]
    cited = {word.start for word in member.profile.clause.cited}
    ends = {word.end for word in member.profile.clause.words}
    return [
        mention
        for mention in member.marks.mentions
        if mention.type == kind
        and member.span.start <= mention.start < member.span.end
        and mention.start not in cited
        and mention.end in ends
        and not any(_can_be_one(mention, known) for known in there)
    ]


def _can_be_one(a: Mention, b: Mention) -> bool:
    """Whether two names may be of one: spelt otherwise, cut short, abbreviated, or of one country."""
    one, other = name_key(a.name), name_key(b.name)
    if one == other or is_part(one, other) or is_part(other, one) or alike(one, other) or a.entity == b.entity:
        return True
    here, there = _countries_of(a.name), _countries_of(b.name)
    # 'Moskau kündigte an' and 'Russland kündigte an'; and a town may lie in any country that is named for it.
    if bool(here) != bool(there) or here & there:
        return True
    return _is_acronym(a.name) or _is_acronym(b.name) or bool(set(one) & set(other))


def _is_acronym(name: str) -> bool:
    return len(name) <= _ACRONYM and sum(letter.isupper() for letter in name) > 1


def _countries_of(name: str) -> frozenset[str]:
    """Return the countries that a name can stand for: 'Moskau' for Russia and the Soviet Union, a town for none."""
    return _by_name().get(fold(name), frozenset()) | ({DEMONYMS[fold(name)]} if fold(name) in DEMONYMS else frozenset())


@cache
def _by_name() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for country in COUNTRIES:
        for name in (country.name, country.adjective, country.capital, *country.also):
            found[fold(name)].add(country.name)
    return {name: frozenset(countries) for name, countries in found.items()}


def _slot(member: Member, span: Span) -> tuple[str, str]:
    """Return the words before and after a name within its member, empty at the member's edges."""
    text = member.article.text
    before = tokens(text, max(member.span.start, span.start - _REACH), span.start)
    after = tokens(text, span.end, min(member.span.end, span.end + _REACH))
    first = next((fold(token.form) for token in after if token.is_word), "")
    return (fold(before[-1].form) if before and before[-1].is_word else "", first)

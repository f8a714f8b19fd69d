"""Pairs of clauses that speak of two things of one kind: exports and imports, a rise and a fall, two changes."""

from collections.abc import Sequence
from typing import Final

from lesart.accounts.clauses import verbs_with_particles
from lesart.accounts.evidence import matches
from lesart.accounts.profiles import Profile, stems_of
from lesart.accounts.quantities import compatible
from lesart.german.bases import AGAINST, BASES
from lesart.german.counterparts import COUNTERPARTS
from lesart.german.countries import COUNTRIES
from lesart.german.courses import FALLING, RISING
from lesart.german.regions import STATES
from lesart.german.updates import AGAIN
from lesart.records import Figure
from lesart.text.fold import fold
from lesart.text.stems import stem

_COUNTRIES: Final = frozenset(stem(country.name) for country in COUNTRIES)
_STATES: Final = frozenset(stem(name) for name in (*STATES, "NRW"))
_SIDES: Final = {stem(word): places for word, places in COUNTERPARTS.items()}


def of_another_kind(a: Profile, b: Profile, figures: tuple[Sequence[Figure], Sequence[Figure]]) -> bool:
    """Whether two clauses name counterparts, two occasions, or measure what neither says to be the same.

    `figures` are those of each clause.
    """
    return (
        _are_counterparts(a, b)
        or _go_two_ways(a, b)
        or _happens_again(a, b)
        or _measure_else(a, b, figures)
        or (_are_apart(a, b) and (_on_other_days(a, b) or _clash(figures, counts=True)))
    )


def _are_counterparts(a: Profile, b: Profile) -> bool:
    """Whether each clause names only its own of two things that belong together: 'Einfuhren', 'Ausfuhren'."""
    mine, theirs = ({place for key in each.stems.weights for place in _SIDES.get(key, ())} for each in (a, b))
    return any(
        (1 - side, number) in theirs and (1 - side, number) not in mine and (side, number) not in theirs
        for side, number in mine
    )


def _go_two_ways(a: Profile, b: Profile) -> bool:
    """Whether one clause tells of a rise and the other of a fall at another time."""
    if not _on_other_days(a, b):
        return False
    courses = [(_goes(each, RISING), _goes(each, FALLING)) for each in (a, b)]
    return (True, False) in courses and (False, True) in courses


def _happens_again(a: Profile, b: Profile) -> bool:
    """Whether one clause tells what has happened again, and the other names another day."""
    again = not (AGAIN.isdisjoint(a.forms) and AGAIN.isdisjoint(b.forms))
    return again and _on_other_days(a, b)


def _on_other_days(a: Profile, b: Profile) -> bool:
    """Whether both clauses name days, and none in common."""
    return bool(a.days and b.days) and a.days.isdisjoint(b.days)


def _goes(profile: Profile, table: frozenset[str]) -> bool:
    """Whether a clause has a word of a table; 'nahm ab' is no 'nehmen'."""
    words = profile.clause.words
    parted = verbs_with_particles(words)
    alone = {fold(word.lemma) for word in words if not (parted and word.tag == "VV(FIN)")}
    return not table.isdisjoint(alone | parted)


def _measure_else(a: Profile, b: Profile, figures: tuple[Sequence[Figure], Sequence[Figure]]) -> bool:
    """Whether clauses give figures of one unit that clash, and another base for them or not one noun in common.

    'Sie sanken um 26 Prozent' and 'Der Handel sank um 9 Prozent' may have two subjects.
    """
    if not _clash(figures, counts=False):
        return False
    bases = _bases(a), _bases(b)
    return bool(bases[0] and bases[1] and bases[0].isdisjoint(bases[1])) or not _shares_noun(a, b, figures[0])


def _clash(figures: tuple[Sequence[Figure], Sequence[Figure]], *, counts: bool) -> bool:
    """Whether figures of one unit, or counts, which have none, are given by both and agree in none."""
    pairs = [(x, y) for x in figures[0] for y in figures[1] if x.unit == y.unit and (x.unit is None) == counts]
    return bool(pairs) and not any(compatible(x, y) for x, y in pairs)


def _are_apart(a: Profile, b: Profile) -> bool:
    """Whether clauses name other countries or states, or one only a country and the other only a state."""
    countries, states = ([each.names & table for each in (a, b)] for table in (_COUNTRIES, _STATES))
    if any(both[0] and both[1] and both[0].isdisjoint(both[1]) for both in (countries, states)):
        return True
    bare = [(bool(countries[n]), bool(states[n])) for n in (0, 1)]
    return (True, False) in bare and (False, True) in bare


def _bases(profile: Profile) -> set[str]:
    return {base for form in profile.forms for base in BASES if form.startswith(base)}


def _shares_noun(a: Profile, b: Profile, figures: Sequence[Figure]) -> bool:
    """Whether clauses have a noun in common that is no time, no unit, and not what something is measured against."""
    nouns = (word for word in a.clause.words if word.tag.startswith(("NN", "NE")))
    named = (word for word in nouns if not (fold(word.form).startswith(BASES) or fold(word.form) in AGAINST))
    measured = (word for word in named if not any(each.start <= word.start < each.end for each in figures))
    return any(matches(key, b) for word in measured for key in stems_of(word) if key not in a.whens)

"""What nouns and adjectives say about a person or a power: an office with its gender, a country behind a word."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal

from lesart.german.countries import COUNTRIES
from lesart.german.demonyms import DEMONYMS
from lesart.german.regions import STATES
from lesart.german.roles import ADJECTIVAL, FEMININE, KINDS, NEUTRAL, Kind
from lesart.text.fold import fold
from lesart.text.memory import Memory

Gender = Literal["m", "f"]

_ENDINGS: Final = ("", "s", "n", "en", "es", "e")
_WEAK_ENDINGS: Final = ("e", "en")
_ADJECTIVE_ENDINGS: Final = ("er", "e", "en", "em")
_FEWEST_LETTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Role:
    """What a role noun says: its head ('minister'), what stands before it in a compound ('innen'), kind and gender."""

    head: str
    modifier: str
    kind: Kind
    gender: Gender | None


def role_of(form: str) -> Role | None:
    """Return what a capitalised noun says of a person's role, or nothing.

    >>> role_of("Außenministerin")
    Role(head='minister', modifier='aussen', kind='minister', gender='f')
    >>> role_of("Damm") is None
    True
    """
    return ROLES[form]


def _role(form: str) -> Role | None:
    if not form[:1].isupper():
        return None
    folded = fold(form)
    first, _, last = folded.rpartition("-")
    for start in range(max(0, len(last) - _longest()), len(last)):
        found = _heads().get(last[start:])
        if found and _may_precede(last[:start], found):
            head, kind, gender = found
            return Role(head, f"{first}{last[:start]}".strip("-"), kind, gender)
    return None


# What `role_of` returns, for whoever asks for every word of a text.
ROLES: Final = Memory(_role, 100_000)


def _may_precede(modifier: str, found: tuple[str, Kind, Gender | None]) -> bool:
    """Whether letters before a head can be the first part of a compound: 'Reichskanzler', not 'Zwirt' or 'Vire'."""
    head, kind, _ = found
    return not modifier or (len(modifier) > 1 and len(head) >= _FEWEST_LETTERS and kind != "origin")


@cache
def _longest() -> int:
    return max(map(len, _heads()))


@cache
def _heads() -> dict[str, tuple[str, Kind, Gender | None]]:
    """Every form of every role noun with its masculine nominative, its kind and its gender."""
    nouns = [(noun, kind) for kind, listed in reversed(KINDS.items()) for noun in listed]
    origins: list[tuple[str, Kind]] = [(noun, "origin") for noun in DEMONYMS]
    return {
        form: (fold(noun), kind, gender) for noun, kind in (*origins, *nouns) for form, gender in _forms(fold(noun))
    }


def _forms(noun: str) -> list[tuple[str, Gender | None]]:
    if noun in NEUTRAL:
        return [(noun + ending, None) for ending in ("", "s", "es")]
    if noun in ADJECTIVAL:
        return [(noun[:-2] + ending, _ADJECTIVE_GENDER.get(ending)) for ending in _ADJECTIVE_ENDINGS]
    stem = noun.removesuffix("e")
    endings = _ENDINGS if stem == noun else _WEAK_ENDINGS
    return [*((stem + ending, "m") for ending in endings), (FEMININE.get(noun, stem + "in"), "f")]


# 'der Vorsitzende' and 'die Vorsitzende' look alike; -r and -m are masculine where no article stands before.
_ADJECTIVE_GENDER: Final[dict[str, Gender]] = {"er": "m", "em": "m"}


@lru_cache(maxsize=20_000)
def country_of(form: str) -> str | None:
    """Return the country or state that a name, a genitive, a capital, a seat of power or an adjective speaks of.

    >>> country_of("polnischen"), country_of("Warschaus"), country_of("US"), country_of("Haus")
    ('Polen', 'Polen', 'USA', None)
    """
    folded = fold(form)
    names = _names()
    if form[:1].isupper() and (country := names.get(folded) or names.get(folded.removesuffix("s"))):
        return country
    stem = next((folded.removesuffix(end) for end in ("en", "em", "er", "es", "e") if folded.endswith(end)), folded)
    return _adjectives().get(stem.removeprefix("us-"))


@cache
def _names() -> dict[str, str]:
    states = {fold(name): state for state, (_, capital) in STATES.items() for name in (capital, state)}
    return states | {fold(name): c.name for c in reversed(COUNTRIES) for name in (c.capital, *c.also, c.name)}


@cache
def _adjectives() -> dict[str, str]:
    states = {fold(adjective): state for state, (adjective, _) in STATES.items()}
    return states | {fold(country.adjective): country.name for country in reversed(COUNTRIES)}


@lru_cache(maxsize=20_000)
def is_country(form: str) -> bool:
    """Return whether a word is the name of a country or state, also in the genitive.

    >>> is_country("Ungarns"), is_country("Budapest")
    (True, False)
    """
    folded = fold(form)
    return form[:1].isupper() and bool({folded, folded.removesuffix("s")} & _country_names())


@cache
def _country_names() -> frozenset[str]:
    return frozenset(map(fold, (*STATES, *(country.name for country in COUNTRIES))))


def homeland(role: Role) -> str | None:
    """Return the country whose people a role noun names ('Italiener'), or nothing."""
    return _homelands().get(role.head) if role.kind == "origin" else None


@cache
def _homelands() -> dict[str, str]:
    return {fold(noun): country for noun, country in DEMONYMS.items()}


def country_in(modifier: str) -> str | None:
    """Return the country that the first part of a compound names: 'nordkorea', 'kreml', 'us'.

    >>> country_in("us-vize"), country_in("kreml"), country_in("innen")
    ('USA', 'Russland', None)
    """
    names = _names()
    return next((names[part] for part in (modifier, *modifier.split("-")) if part in names), None)

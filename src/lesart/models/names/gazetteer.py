"""Which words and word groups lists of names hold: first names, surnames, towns, regions, organisations.

The lists of third parties lie in `gazetteer.txt.gz`, built by `models/build_gazetteer.py` from Faker (names of persons)
and GeoNames (towns); the project's own stand in `lesart.german`.
"""

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from lesart.german.bodies import COMPANIES, INSTITUTIONS, MEDIA, PARTIES, SPORT
from lesart.german.countries import COUNTRIES
from lesart.german.regions import LANDSCAPES, STATES, WATERS_AND_MOUNTAINS
from lesart.text.roles import Gender

# The letters that stand before each list in the file.
FEMALE, MALE, SURNAME, CITY, TOWN = "f", "m", "s", "c", "t"
_SHORTEST_LARGE: Final = 4  # letters of a word in capitals that may be a name written large
_ORGANISATION: Final = "organisation"
_REGION: Final = "region"
_WRITTEN: Final = {FEMALE: "first", MALE: "first", SURNAME: "last", CITY: "city", TOWN: "town"}


def classes(form: str) -> tuple[str, ...]:
    """Return the lists that hold a word, with or without a genitive -s: 'first', 'last', 'city', 'town', 'region', ….

    >>> classes("Wiens"), classes("Dammbruch")
    (('city', 'region'), ())
    """
    lists = _lists()
    found = lists.get(form) or (lists.get(form[:-1], ()) if form.endswith("s") else ())
    # 'WIEN (apa)' and 'FOTO: UTE KERN' write names large.
    return found or (lists.get(form.title(), ()) if form.isupper() and len(form) >= _SHORTEST_LARGE else ())


def listed(letter: str) -> frozenset[str]:
    """Return the names of one of the lists of the file."""
    return _rows()[letter]


@cache
def organisations() -> frozenset[str]:
    """Return the organisations that the project's own tables know."""
    return PARTIES | INSTITUTIONS | COMPANIES | MEDIA | SPORT


def first_name_gender(form: str) -> Gender | None:
    """Return the gender that a first name shows, or nothing where it is unknown or borne by both.

    >>> first_name_gender("Ursula"), first_name_gender("Jürgen"), first_name_gender("Damm")
    ('f', 'm', None)
    """
    return _genders().get(form)


@cache
def _rows() -> dict[str, frozenset[str]]:
    """Return the names of each list of the file: a line a list, its letter first, names separated by bars."""
    packed = files("lesart.models.names").joinpath("gazetteer.txt.gz").read_bytes()
    lines = gzip.decompress(packed).decode("utf-8").splitlines()
    return {line[0]: frozenset(line[2:].split("|")) for line in lines}


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for letter, names in _rows().items():
        for name in names:
            kind = _WRITTEN[letter]
            known = found.get(name, ())
            if kind not in known:
                found[name] = (*known, kind)
    for kind, names in ((_REGION, _regions()), (_ORGANISATION, organisations())):
        for name in names:
            found[name] = (*found.get(name, ()), kind)
    return {name: tuple(sorted(kinds)) for name, kinds in found.items()}


def _regions() -> frozenset[str]:
    countries = {name for c in COUNTRIES for name in (c.name, c.capital, *c.also)}
    capitals = {capital for _, capital in STATES.values()}
    return frozenset({*countries, *capitals, *STATES, *LANDSCAPES, *WATERS_AND_MOUNTAINS})


@cache
def _genders() -> dict[str, Gender]:
    female, male = _rows()[FEMALE], _rows()[MALE]
    women: dict[str, Gender] = dict.fromkeys(female - male, "f")
    men: dict[str, Gender] = dict.fromkeys(male - female, "m")
    return women | men


@cache
def groups() -> Mapping[tuple[str, str], tuple[tuple[tuple[str, ...], str], ...]]:
    """Return the names of several words by their first two, longest first, each with 'place' or 'body'."""
    places = _rows()[CITY] | _rows()[TOWN] | _regions()
    kinds = dict.fromkeys(places, "place") | dict.fromkeys(organisations(), "body")
    found: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}
    for name, kind in kinds.items():
        parts = tuple(name.split())
        if len(parts) > 1:
            found.setdefault((parts[0], parts[1]), []).append((parts, kind))
    return {first: tuple(sorted(names, key=lambda n: (-len(n[0]), n))) for first, names in found.items()}

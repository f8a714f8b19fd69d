"""Countries as a reader chooses them: by name, with all names that stand for the state."""

from collections.abc import Collection
from typing import Final

from lesart.german.countries import COUNTRIES, Country
from lesart.text.fold import fold

_BY_NAME: Final = {country.name: country for country in COUNTRIES}
EVERY: Final = tuple(name for country in COUNTRIES for name in (country.name, country.capital, *country.also))
"""All names of all countries, as texts have them."""


def names_of(country: str) -> tuple[str, ...]:
    """Return the names by which texts speak of a country; of an unknown one the name itself.

    >>> names_of("Russland")[:2], names_of("Elbonien")
    (('Russland', 'Moskau'), ('Elbonien',))
    """
    found = _BY_NAME.get(country)
    return _names(found) if found else (country,)


def _names(country: Country) -> tuple[str, ...]:
    return (country.name, country.capital, *country.also)


def among(known: Collection[str]) -> tuple[str, ...]:
    """Return the countries of which some folded names speak, in the order of the alphabet."""
    return tuple(sorted(c.name for c in COUNTRIES if any(fold(name) in known for name in _names(c))))

"""Meanings that several words share, so that 'gelockert' can meet 'geöffnet'."""

from collections import defaultdict
from functools import cache

from lesart.german.synonyms import SYNONYMS
from lesart.text.stems import stem


def senses(key: str) -> frozenset[int]:
    """Return the numbers of the meanings that a stem can have, none where no table names it.

    >>> bool(senses(stem("lockern")) & senses(stem("Öffnung")))
    True
    """
    return _by_stem().get(key, frozenset())


@cache
def _by_stem() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(SYNONYMS.strip().splitlines()):
        for word in line.split():
            found[stem(word)].add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}

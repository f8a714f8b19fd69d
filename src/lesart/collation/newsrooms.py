"""Which newsroom a name stands for, whether it is an outlet's own head, its domain, or what others call it."""

import re
from typing import Final

from lesart.german.outlets import OUTLETS
from lesart.text.fold import fold

_ENDING: Final = re.compile(r"(?<=\w{3})(?:e[nmrs]?|s)$")
_DOMAIN: Final = re.compile(r"^(?:www\.)?([\w-]{2,40})\.(?:de|at|ch|li|lu|it|com|net|org|info|news|online)$")
_ARTICLES: Final = frozenset({"der", "die", "das", "des", "dem", "den"})


def newsroom(name: str) -> str:
    """Return one key for all ways to write an outlet's name: as a domain, with an article, inflected.

    >>> newsroom("zeit.de") == newsroom("Die Zeit") == newsroom("der Zeit")
    True
    >>> newsroom("Neue Rundschau") == newsroom("der Neuen Rundschau") != newsroom("rundschau.de")
    True
    """
    known = OUTLETS.get(name.removeprefix("www."))
    domain = _DOMAIN.match(name)
    words = fold(known.name if known else domain[1] if domain else name).split()
    while len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return uninflected(" ".join(words))


def uninflected(name: str) -> str:
    """Return a name without the endings of its words, which keep three letters or more ('Rote', 'Roten': 'rot')."""
    return " ".join(_ENDING.sub("", fold(word)) for word in name.split())

"""The two spellings of a sharp s: ß, and ss where Switzerland, capitals and older rules write it."""

from collections.abc import Callable
from typing import Final

PLACES: Final = 3
"""Places of a word at which both spellings are tried."""


def spellings(form: str, may: Callable[[str, str], bool] | None = None) -> list[str]:
    """Return a word in all spellings of its sharp s, the same ones whichever it comes in; first with ss throughout.

    `may` says of the letters before and behind a place whether ß may stand there at all.

    >>> spellings("Strasse") == spellings("Straße")
    True
    >>> spellings("Fluss")
    ['Fluss', 'Fluß']
    """
    pieces = form.replace("ß", "ss").split("ss", PLACES)
    found = [pieces[0]]
    for piece in pieces[1:]:
        found = [
            f"{spelling}{sharp}{piece}"
            for spelling in found
            for sharp in ("ss", "ß")
            if sharp == "ss" or may is None or may(spelling, piece)
        ]
    return found

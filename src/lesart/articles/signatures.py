"""Declared authors → people, and the house that signs where no one does."""

import re
from typing import Final
from urllib.parse import urlsplit

from lesart.german.furniture import NO_AUTHORS

_OPENING: Final = re.compile(r"^(?:von|by|autor(?:in)?:)\s+", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"\S*(?:@|\w/\w)\S*")


def signed(names: tuple[str, ...], url: str | None, outlet: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the people among a page's declared authors, and the names of the house among them.

    >>> signed(("Eva Muster", "lorneblatt.de", "admin"), "https://www.lorneblatt.de/a", None)
    (('Eva Muster',), ('lorneblatt.de',))
    """
    host = (urlsplit(url).hostname or "") if url else ""
    house = {part.lower() for part in (host.removeprefix("www."), *host.split(".")[:-1], outlet or "") if part}
    cleaned = (without_opening(_ADDRESS.sub("", name).strip()) for name in names)
    known = [name for name in cleaned if name and name.lower() not in NO_AUTHORS]
    own = [name for name in known if any(_is_house(name.lower(), part) for part in house)]
    return tuple(name for name in known if name not in own), tuple(own)


def without_opening(name: str) -> str:
    """Return a declared author without 'Von'."""
    return _OPENING.sub("", name)


def _is_house(name: str, house: str) -> bool:
    """Whether a name is that of the house ('Redaktion beispiel.de'); short names of houses must be the whole."""
    bare = name.replace("-", "")
    return bare == house or (len(house) > len("www") and (house in name or house in bare))

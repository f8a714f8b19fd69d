"""Declared authors → people, and the house that signs where no one does."""

import re
from typing import Final
from urllib.parse import urlsplit

from lesart.german.bylines import ABROAD, NO_AUTHORS

_OPENING: Final = re.compile(r"^(?:von|by|autor(?:in)?:)\s+", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"\S*@\S*|(?:https?://)?[\w-]+(?:\.[\w-]+)+/\S*")


def signed(names: tuple[str, ...], url: str | None, outlet: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the people among a page's declared authors, and the names of the house among them.

    >>> signed(("Eva Muster", "lorneblatt.de", "admin"), "https://www.lorneblatt.de/a", None)
    (('Eva Muster',), ('lorneblatt.de',))
    """
    host = (urlsplit(url).hostname or "") if url else ""
    house = {part.lower() for part in (host.removeprefix("www."), *host.split(".")[:-1], outlet or "") if part}
    cleaned = (_without_town(without_opening(_ADDRESS.sub("", name).strip())) for name in names)
    known = [name for name in cleaned if name and name.lower() not in NO_AUTHORS]
    own = [name for name in known if any(_is_house(name.lower(), part) for part in house)]
    return tuple(name for name in known if name not in own), tuple(own)


def without_opening(name: str) -> str:
    """Return a declared author without 'Von'."""
    return _OPENING.sub("", name)


def fuller(names: tuple[str, ...], shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return declared authors as the page's bylines name them, where those say more of each.

    >>> fuller(("evamuster", "Jan"), ("Eva Muster", "Jan Berg"))
    ('Eva Muster', 'Jan Berg')
    """
    return tuple(next((form for form in shown if _says_more(form, name)), name) for name in names)


def _says_more(form: str, name: str) -> bool:
    """Whether a byline's name is a declared one with its blanks or its surname."""
    if " " in name.strip():
        return False
    return form.lower().startswith(f"{name.lower()} ") or form.lower().replace(" ", "") == name.lower()


def _without_town(name: str) -> str:
    """Return the name of a house without its town and country: 'lornefunk.de, Ahlfeld, Germany'."""
    parts = [part.strip() for part in name.split(",")]
    return ", ".join(parts[:-2]) if len(parts) > len("ab") and parts[-1].lower() in ABROAD else name


def _is_house(name: str, house: str) -> bool:
    """Whether a name is that of the house ('Redaktion beispiel.de'); short names of houses must be the whole."""
    bare = name.replace("-", "")
    return bare == house or (len(house) > len("www") and (house in name or house in bare))

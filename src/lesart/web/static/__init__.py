"""The files that pages load: style sheets, htmx (0BSD) and the desk's own few lines of script."""

from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

KINDS: Final = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_PLACES: Final = {
    "dossier.css": ("lesart.dossiers.render", "templates/dossier.css"),
    "desk.css": ("lesart.web", "static/desk.css"),
    "desk.js": ("lesart.web", "static/desk.js"),
    "htmx.min.js": ("lesart.web", "static/htmx.min.js"),
    "icon.svg": ("lesart.web", "static/icon.svg"),
}


@cache
def content(name: str) -> bytes | None:
    """Return the bytes of a file that pages may load; None where there is no such file."""
    place = _PLACES.get(name)
    return None if place is None else files(place[0]).joinpath(place[1]).read_bytes()


@cache
def version(name: str) -> str:
    """Return the address of a file, which changes with its content, so that browsers may keep it for ever."""
    return f"/static/{name}?v={sha256(content(name) or b'').hexdigest()[:12]}"

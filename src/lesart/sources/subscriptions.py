"""Feeds that are subscribed to: lists of them, as OPML or as lines of addresses, and what their entries lead to."""

from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from lesart.errors import InputError
from lesart.records import Page, Rejected
from lesart.sources.streams import whole

if TYPE_CHECKING:
    from lesart.sources.feeds import Follow

_SCHEMES: Final = ("http://", "https://")


def feed_addresses(name: str) -> tuple[str, ...]:
    """Return the addresses of the feeds that a file lists, each once, in its order; an address lists itself.

    Raises `InputError` where the file cannot be read or lists none.
    """
    if name.startswith(_SCHEMES):
        return (name,)
    try:
        with Path(name).open("rb") as stream:
            blob = whole(stream, name)
    except OSError as error:
        raise InputError(name, f"cannot be opened: {error.strerror or error}") from error
    listed = _outlines(blob, name) if blob.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else _lines(blob, name)
    found = tuple(dict.fromkeys(address for address in listed if address.startswith(_SCHEMES)))
    if not found:
        raise InputError(name, "lists no feed")
    return found


def _outlines(blob: bytes, source: str) -> list[str]:
    """Return what the outlines of an OPML file name, however deep they lie."""
    from lesart.sources.trees import local, parsed  # noqa: PLC0415 - a list of lines needs no lxml

    root = parsed(blob, source)
    if local(root) != "opml":
        raise InputError(source, f"is no OPML but <{local(root)}>")
    outlines = (element for element in root.iter() if local(element) == "outline")
    return [(element.get("xmlUrl") or element.get("xmlurl") or "").strip() for element in outlines]


def _lines(blob: bytes, source: str) -> list[str]:
    """Return the first word of each line; what follows a '#' is a remark."""
    try:
        text = blob.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(source, "is not UTF-8") from error
    return [words[0] for line in text.splitlines() if (words := line.split()) and not words[0].startswith("#")]


def entries(stream: IO[bytes], mime: str, source: str, follow: "Follow") -> Iterator[Page | Rejected]:
    """Yield what `follow` makes of each entry of a feed that a server sent; raise `InputError` where it is no feed."""
    from lesart.sources.items import json_items, xml_items  # noqa: PLC0415 - a list of addresses needs no lxml

    read = json_items if "json" in mime else xml_items
    yield from read(stream, source, follow)

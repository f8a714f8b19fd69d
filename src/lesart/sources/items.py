"""Files of JSON and XML → pages, whatever format they turn out to be in."""

from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from lesart.errors import InputError
from lesart.records import Page, Rejected
from lesart.sources.ninjs import ninjs_page
from lesart.sources.notation import loads
from lesart.sources.rows import page_of
from lesart.sources.streams import whole

if TYPE_CHECKING:
    from lesart.sources.feeds import Follow


def json_items(stream: IO[bytes], source: str, follow: "Follow | None" = None) -> Iterator[Page | Rejected]:
    """Yield the pages of a JSON file: a JSON Feed, a ninjs item, a row, or a list of any of them."""
    try:
        value = loads(whole(stream, source))
    except UnicodeEncodeError as error:
        raise InputError(source, "holds half a character") from error
    except ValueError as error:
        raise InputError(source, "is not JSON") from error
    if isinstance(value, list):
        for number, item in enumerate(value, 1):
            yield from _json_item(item, source, f"item {number}", follow)
    else:
        yield from _json_item(value, source, None, follow)


def xml_items(stream: IO[bytes], source: str, follow: "Follow | None" = None) -> Iterator[Page | Rejected]:
    """Yield the pages of an XML file: a feed, a news sitemap, NITF or NewsML-G2."""
    from lesart.sources import feeds, wire  # noqa: PLC0415 - plain texts need no lxml
    from lesart.sources.trees import local, parsed  # noqa: PLC0415

    root = parsed(whole(stream, source), source)
    name = local(root)
    if name in feeds.ROOTS:
        yield from feeds.feed_pages(root, source, follow or feeds.as_given)
    elif name in wire.ROOTS:
        yield from wire.wire_pages(root, source)
    else:
        raise InputError(source, f"is XML of a kind that is not read: <{name}>")


def _json_item(
    item: object, source: str, place: str | None, follow: "Follow | None" = None
) -> Iterator[Page | Rejected]:
    from lesart.sources import feeds  # noqa: PLC0415 - plain texts need no lxml

    if not isinstance(item, dict):
        yield Rejected("is no object", source, place)
    elif isinstance(item.get("items"), list) and "jsonfeed" in str(item.get("version", "")):
        yield from feeds.json_feed_pages(item, source, follow or feeds.as_given)
    elif "text" in item:
        yield page_of(item, source, place or "")
    else:
        yield ninjs_page(item, source, place)

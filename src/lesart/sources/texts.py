"""Plain texts and web pages → pages."""

from collections.abc import Iterator
from typing import IO

from lesart.records import Page
from lesart.sources.decoding import decode
from lesart.sources.streams import whole


def text_of(stream: IO[bytes], source: str) -> Iterator[Page]:
    """Yield the page that a plain text is."""
    yield Page(source, decode(whole(stream, source), source))


def web_page_of(stream: IO[bytes], source: str) -> Iterator[Page]:
    """Yield the page that a file of HTML is, still as bytes."""
    yield Page(source, "", markup=whole(stream, source))

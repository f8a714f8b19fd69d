"""Plain texts and web pages → pages."""

from collections.abc import Iterator
from typing import IO

from lesart.records import Page, Rejected
from lesart.sources.decoding import decode
from lesart.sources.streams import whole
from lesart.sources.telex import telex_pages
from lesart.text.telex import is_telex


def text_of(stream: IO[bytes], source: str) -> Iterator[Page | Rejected]:
    """Yield the page that a plain text is, or those that the messages of a wire are."""
    text = decode(whole(stream, source), source)
    if is_telex(text):
        yield from telex_pages(text, source)
    else:
        yield Page(source, text)


def web_page_of(stream: IO[bytes], source: str) -> Iterator[Page]:
    """Yield the page that a file of HTML is, still as bytes."""
    yield Page(source, "", markup=whole(stream, source))

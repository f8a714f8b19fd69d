"""What an HTTP server answers: its status, headers and body, without chunks and compression."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lesart.sources.streams import LARGEST_ITEM

WEB_PAGES: Final = frozenset(("text/html", "application/xhtml+xml"))
"""Media types of web pages."""
OK: Final = 200
NOT_MODIFIED: Final = 304


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: its status, its headers in lower case, the body as sent, and the address it came from."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    address: str | None = None

    @property
    def mime(self) -> str:
        """The media type of the body, that of web pages where none is named."""
        return self.headers.get("content-type", "text/html").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The charset that the server names."""
        return charset_of(self.headers.get("content-type", ""))


def charset_of(content_type: str) -> str | None:
    """Return the charset in a Content-Type.

    >>> charset_of('text/html; Charset="UTF-8"')
    'utf-8'
    """
    return content_type.lower().partition("charset=")[2].split(";")[0].strip("\"' ") or None


def unencoded(body: bytes, headers: Mapping[str, str]) -> bytes:
    """Return a body without chunks and compression; raise `ValueError` where it is damaged or grows too large."""
    if headers.get("transfer-encoding", "").lower() == "chunked":
        body = _unchunked(body)
    encoding = headers.get("content-encoding", "identity").lower()
    if encoding in {"identity", ""}:
        return body
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        message = f"content-encoding {encoding} is not read"
        raise ValueError(message)
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32) if encoding != "deflate" else zlib.decompressobj()
    try:
        plain = unpacker.decompress(body, LARGEST_ITEM + 1)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if len(plain) > LARGEST_ITEM:
        message = f"unpacks to more than {LARGEST_ITEM} bytes"
        raise ValueError(message)
    return plain


def _unchunked(body: bytes) -> bytes:
    """Return a chunked body in one piece, or as it is where crawlers have taken the chunks away and left the header."""
    pieces: list[bytes] = []
    at = 0
    while at < len(body):
        end = body.find(b"\r\n", at, at + 20)
        try:
            size = int(body[at:end].split(b";")[0], 16) if end > 0 else -1
        except ValueError:
            size = -1
        if size < 0:
            return body if not pieces else b"".join(pieces)
        if size == 0:
            break
        pieces.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return b"".join(pieces)

"""WARC archives → pages, one an archived response; read as a stream, a record at a time."""

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO, Final

from lesart.records import Page, Rejected
from lesart.sources.streams import LARGEST_ITEM

_LONGEST_HEADER: Final = 65536
_MOST_HEADERS: Final = 200
_CHUNK: Final = 1 << 20
_READ: Final = frozenset(("text/html", "application/xhtml+xml"))


@dataclass(frozen=True, slots=True)
class _Record:
    """A WARC record: its headers, and its block, None where that is too large."""

    headers: Mapping[str, str]
    block: bytes | None


def warc_pages(stream: IO[bytes], source: str) -> Iterator[Page | Rejected]:
    """Yield a page for every web page in an archive; what is damaged or too large is rejected with its number."""
    number = 0
    while True:
        number += 1
        try:
            record = _next_record(stream)
        except (ValueError, EOFError, OSError, zlib.error) as error:
            yield Rejected(f"is damaged: {error}", source, f"record {number}")
            return
        if record is None:
            return
        found = _page(record, source, f"record {number}")
        if found is not None:
            yield found


def _next_record(stream: IO[bytes]) -> _Record | None:
    """Return the next record, None at the end; raise `ValueError` where it breaks off."""
    line = stream.readline(_LONGEST_HEADER)
    while line in {b"\r\n", b"\n"}:
        line = stream.readline(_LONGEST_HEADER)
    if not line:
        return None
    if not line.startswith(b"WARC/"):
        message = "no record begins where one should"
        raise ValueError(message)
    headers = _headers(stream)
    length = int(headers.get("content-length", "-1"))
    if length < 0:
        message = "a record without its length"
        raise ValueError(message)
    if length > LARGEST_ITEM:
        _skip(stream, length)
        return _Record(headers, None)
    block = stream.read(length)
    if len(block) < length:
        message = f"cut off after {len(block)} of {length} bytes"
        raise ValueError(message)
    return _Record(headers, block)


def _headers(stream: IO[bytes]) -> dict[str, str]:
    found: dict[str, str] = {}
    for _ in range(_MOST_HEADERS):
        line = stream.readline(_LONGEST_HEADER)
        if line in {b"\r\n", b"\n", b""}:
            break
        name, _, value = line.decode("utf-8", "replace").partition(":")
        found[name.strip().lower()] = value.strip()
    return found


def _skip(stream: IO[bytes], length: int) -> None:
    while length > 0:
        got = len(stream.read(min(length, _CHUNK)))
        if not got:
            message = "cut off in a record that is too large"
            raise ValueError(message)
        length -= got


def _page(record: _Record, source: str, place: str) -> Page | Rejected | None:
    """Return the page of a record, why it has none, or None for what is no page: requests, revisits, pictures."""
    kind = record.headers.get("warc-type", "").lower()
    if kind not in {"response", "resource"}:
        return None
    url = record.headers.get("warc-target-uri", "").strip("<>") or None
    if record.block is None:
        return Rejected(f"is larger than {LARGEST_ITEM} bytes", source, place)
    if kind == "resource":
        return _of_type(record.headers.get("content-type", ""), record.block, source, url)
    status, headers, body = _http(record.block)
    if status != "200":
        return None
    try:
        return _of_type(headers.get("content-type", ""), _unencoded(body, headers), source, url)
    except ValueError as error:
        return Rejected(f"is damaged: {error}", source, place)


def _of_type(content_type: str, body: bytes, source: str, url: str | None) -> Page | None:
    mime, _, rest = content_type.partition(";")
    if mime.strip().lower() not in _READ or not body.strip():
        return None
    charset = rest.lower().partition("charset=")[2].split(";")[0].strip("\"' ") or None
    return Page(source, "", url=url, markup=body, charset=charset)


def _http(block: bytes) -> tuple[str, dict[str, str], bytes]:
    """Return the status, the headers and the body of an archived HTTP response."""
    for mark in (b"\r\n\r\n", b"\n\n"):
        head, found, body = block.partition(mark)
        if found:
            lines = head.decode("latin-1").splitlines()
            pairs = (line.partition(":") for line in lines[1:])
            words = lines[0].split() if lines else []
            return words[1] if len(words) > 1 else "", {n.strip().lower(): v.strip() for n, _, v in pairs}, body
    return "", {}, b""


def _unencoded(body: bytes, headers: Mapping[str, str]) -> bytes:
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

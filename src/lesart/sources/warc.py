"""WARC archives → pages, one an archived response; read as a stream, a record at a time."""

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO, Final

from lesart.records import Page, Rejected
from lesart.sources.http import WEB_PAGES, charset_of, unencoded
from lesart.sources.streams import LARGEST_ITEM

_LONGEST_HEADER: Final = 65536
_MOST_HEADERS: Final = 200
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Record:
    """A WARC record: its headers, and its block, None where that is too large."""

    headers: Mapping[str, str]
    block: bytes | None


def warc_pages(stream: IO[bytes], source: str) -> Iterator[Page | Rejected]:
    """Yield a page for every web page in an archive; what is damaged or too large is rejected with its number."""
    number = 0
    while True:
        number += 1
        try:
            record = next_record(stream)
        except (ValueError, EOFError, OSError, zlib.error) as error:
            yield Rejected(f"is damaged: {error}", source, f"record {number}")
            return
        if record is None:
            return
        found = _page(record, source, f"record {number}")
        if found is not None:
            yield found


def next_record(stream: IO[bytes]) -> Record | None:
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
        return Record(headers, None)
    block = stream.read(length)
    if len(block) < length:
        message = f"cut off after {len(block)} of {length} bytes"
        raise ValueError(message)
    return Record(headers, block)


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


def _page(record: Record, source: str, place: str) -> Page | Rejected | None:
    """Return the page of a record, why it has none, or None for what is no page: requests, revisits, pictures."""
    kind = record.headers.get("warc-type", "").lower()
    if kind not in {"response", "resource"}:
        return None
    url = record.headers.get("warc-target-uri", "").strip("<>") or None
    if record.block is None:
        return Rejected(f"is larger than {LARGEST_ITEM} bytes", source, place)
    if kind == "resource":
        return _of_type(record.headers.get("content-type", ""), record.block, source, url)
    status, headers, body = http_of(record.block)
    if status != "200":
        return None
    try:
        return _of_type(headers.get("content-type", ""), unencoded(body, headers), source, url)
    except ValueError as error:
        return Rejected(f"is damaged: {error}", source, place)


def _of_type(content_type: str, body: bytes, source: str, url: str | None) -> Page | None:
    if content_type.partition(";")[0].strip().lower() not in WEB_PAGES or not body.strip():
        return None
    return Page(source, "", url=url, markup=body, charset=charset_of(content_type))


def http_of(block: bytes) -> tuple[str, dict[str, str], bytes]:
    """Return the status, the headers and the body of an archived HTTP response."""
    for mark in (b"\r\n\r\n", b"\n\n"):
        head, found, body = block.partition(mark)
        if found:
            lines = head.decode("latin-1").splitlines()
            pairs = (line.partition(":") for line in lines[1:])
            words = lines[0].split() if lines else []
            return words[1] if len(words) > 1 else "", {n.strip().lower(): v.strip() for n, _, v in pairs}, body
    return "", {}, b""

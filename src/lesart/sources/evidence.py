"""What servers answered, kept as a WARC file: requests, responses and revisits, each a gzip member of its own."""

import base64
import hashlib
import io
import uuid
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from gzip import compress
from pathlib import Path
from typing import IO, Final
from urllib.parse import urlsplit

from lesart.errors import OutputError
from lesart.sources.http import NOT_MODIFIED, OK, Answer
from lesart.sources.network import AGENT, request_headers
from lesart.sources.streams import LARGEST_ITEM
from lesart.sources.warc import http_of, next_record

_CHUNK: Final = 1 << 16
_VALIDATORS: Final = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
_LARGEST_RECORD: Final = LARGEST_ITEM + (1 << 20)  # with its headers
_NOT_MODIFIED: Final = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
_REWRITTEN: Final = frozenset(("content-length", "transfer-encoding"))  # the body is kept without chunks


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Evidence:
    """A WARC file that grows by what is fetched; what it held before is found again by its address."""

    path: Path
    clock: Callable[[], datetime] = _now
    _places: dict[str, int] = field(default_factory=dict)
    _known: dict[str, dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        try:
            if self.path.exists() and self.path.stat().st_size:
                self._take_up()
            else:
                self._write(self._record("warcinfo", "", "application/warc-fields", f"software: {AGENT}\r\n".encode()))
        except OSError as error:
            message = f"{self.path}: cannot be written ({error.strerror})"
            raise OutputError(message) from error

    def validators(self, url: str) -> Mapping[str, str]:
        """Return the headers that ask a server for an address only if it has changed; empty where nothing is known."""
        return self._known.get(url, {})

    def keep(self, url: str, asked: Mapping[str, str], answer: Answer) -> None:
        """Add a request and what was answered to it."""
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        head = "".join(f"{name}: {value}\r\n" for name, value in request_headers(url, asked).items())
        request = f"GET {target} HTTP/1.1\r\n{head}\r\n".encode("utf-8", "replace")
        self._write(self._record("request", url, "application/http; msgtype=request", request))
        block, unchanged = _http_block(answer), answer.status == NOT_MODIFIED
        more = {"WARC-Payload-Digest": _digest(answer.body)} if not unchanged else {"WARC-Profile": _NOT_MODIFIED}
        if answer.address:
            more["WARC-IP-Address"] = answer.address
        kind = "revisit" if unchanged else "response"
        place = self._write(self._record(kind, url, "application/http; msgtype=response", block, more))
        if answer.status == OK:
            self._remember(url, place, answer.headers)

    def answer(self, url: str) -> Answer | None:
        """Return what the file holds as the last answer from an address, or None."""
        if url not in self._places:
            return None
        with self.path.open("rb") as stream:
            stream.seek(self._places[url])
            record = next_record(io.BytesIO(next(_members(stream, self._packed))[1]))
        if record is None or record.block is None:
            return None
        status, headers, body = http_of(record.block)
        return Answer(int(status), headers, body)

    @property
    def _packed(self) -> bool:
        return self.path.suffix == ".gz"

    def _take_up(self) -> None:
        """Find what the file holds; raise where it is cut off, since nothing added behind that could be read."""
        whole = 0
        with self.path.open("rb") as stream:
            for place, blob, end in _members(stream, self._packed):
                whole = end
                record = next_record(io.BytesIO(blob))
                if record is None or record.block is None or record.headers.get("warc-type") != "response":
                    continue
                status, headers, _ = http_of(record.block)
                if status == str(OK):
                    self._remember(record.headers.get("warc-target-uri", "").strip("<>"), place, headers)
        if whole < self.path.stat().st_size:
            message = f"{self.path}: is cut off or damaged at byte {whole}; name another file"
            raise OutputError(message)

    def _remember(self, url: str, place: int, headers: Mapping[str, str]) -> None:
        self._places[url] = place
        self._known[url] = {asks: headers[name] for name, asks in _VALIDATORS.items() if headers.get(name)}

    def _record(self, kind: str, url: str, mime: str, block: bytes, more: Mapping[str, str] = {}) -> bytes:
        named = {
            "WARC-Type": kind,
            "WARC-Record-ID": f"<urn:uuid:{uuid.uuid4()}>",
            "WARC-Date": self.clock().strftime("%Y-%m-%dT%H:%M:%SZ"),
            **({"WARC-Target-URI": url} if url else {}),
            "WARC-Block-Digest": _digest(block),
            **more,
            "Content-Type": mime,
            "Content-Length": str(len(block)),
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
        return f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n"

    def _write(self, record: bytes) -> int:
        """Add a record, and return where it begins."""
        with self.path.open("ab") as stream:
            place = stream.tell()
            stream.write(compress(record, mtime=0) if self._packed else record)
        return place


def _http_block(answer: Answer) -> bytes:
    """Return an answer as HTTP writes it, its body without chunks."""
    kept = {name: value for name, value in answer.headers.items() if name not in _REWRITTEN}
    lines = [f"{name}: {_line(value)}\r\n" for name, value in kept.items()]
    head = f"HTTP/1.1 {answer.status}\r\n{''.join(lines)}content-length: {len(answer.body)}\r\n\r\n"
    return head.encode("latin-1", "replace") + answer.body


def _line(value: str) -> str:
    return " ".join(value.split())


def _digest(block: bytes) -> str:
    return "sha1:" + base64.b32encode(hashlib.sha1(block).digest()).decode()  # noqa: S324 - as WARC files have it


def _members(stream: IO[bytes], packed: bool) -> Iterator[tuple[int, bytes, int]]:  # noqa: FBT001
    """Yield the records of a file with the places at which they begin and end; nothing from where it is damaged."""
    yield from _packed_members(stream) if packed else _plain_members(stream)


def _packed_members(stream: IO[bytes]) -> Iterator[tuple[int, bytes, int]]:
    place, waiting = stream.tell(), b""
    while waiting or (waiting := stream.read(_CHUNK)):
        unpacker, pieces, size, end = zlib.decompressobj(zlib.MAX_WBITS | 16), [b""], 0, place
        while not unpacker.eof:
            waiting = waiting or stream.read(_CHUNK)
            try:
                pieces.append(unpacker.decompress(waiting, _LARGEST_RECORD + 1 - size))
            except zlib.error:
                return
            left = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            end, size = end + len(waiting) - len(left), size + len(pieces[-1])
            if size > _LARGEST_RECORD or not waiting:
                return
            waiting = left
        yield place, b"".join(pieces), end
        place = end


def _plain_members(stream: IO[bytes]) -> Iterator[tuple[int, bytes, int]]:
    while True:
        place = stream.tell()
        try:
            record = next_record(stream)
        except ValueError:
            return
        if record is None:
            return
        end = stream.tell() + len(b"\r\n\r\n")
        if end - place <= _LARGEST_RECORD:
            stream.seek(place)
            yield place, stream.read(end - place), end

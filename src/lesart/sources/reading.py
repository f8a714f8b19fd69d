"""Inputs as given on the command line → pages: which files they name, and how each kind is read."""

import glob
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, Final
from urllib.parse import urlsplit

from lesart.errors import InputError, MissingExtraError
from lesart.records import Page, Rejected
from lesart.sources.archives import tar_pages, zip_pages
from lesart.sources.http import WEB_PAGES
from lesart.sources.items import json_items, xml_items
from lesart.sources.rows import rows_of
from lesart.sources.streams import COMPRESSIONS, broken, unpacked, without_compression
from lesart.sources.tables import parquet_rows
from lesart.sources.texts import text_of, web_page_of
from lesart.sources.warc import warc_pages
from lesart.sources.web import Document, Web, page_of

Reader = Callable[[IO[bytes], str], Iterator[Page | Rejected]]

_FILES: Final[Mapping[str, Reader]] = {
    ".txt": text_of,
    ".jsonl": rows_of,
    ".ndjson": rows_of,
    ".json": json_items,
    ".html": web_page_of,
    ".htm": web_page_of,
    ".xml": xml_items,
    ".rss": xml_items,
    ".atom": xml_items,
    ".warc": warc_pages,
    ".parquet": parquet_rows,
}
_ARCHIVES: Final = (".zip", ".tar", ".tgz")
_ANY: Final = frozenset(("application/octet-stream", "application/gzip", "application/x-gzip", "application/zstd"))


def read_pages(inputs: Iterable[str], web: Web | None = None) -> Iterator[Page | Rejected]:
    """Yield the pages of files, folders, globs, addresses and '-' (standard input); a folder's files by their names.

    What cannot be read is yielded as `Rejected`; the others go on. Rows, records and members are read one at a time.
    `web` says how addresses are fetched, and whether what feeds link to is.
    """
    web = web or Web()
    for name in inputs:
        if name == "-":
            yield from _standard_input(web)
            continue
        if name.startswith(("http://", "https://")):
            yield from _fetched(name, web)
            continue
        files = tuple(_files(name))
        if not files:
            yield Rejected(_nothing_there(name), name)
        for path in files:
            yield from _read(path, web)


def is_read(name: str) -> bool:
    """Whether files of this name are read from folders and archives.

    >>> is_read("2021-06.jsonl.gz"), is_read("bild.png")
    (True, False)
    """
    return without_compression(name).endswith(tuple(_FILES))


def named_files(inputs: Iterable[str]) -> Iterator[str]:
    """Yield what inputs name, each to be read by itself: the files of folders and globs, and whatever else as it is."""
    for name in inputs:
        files = () if name == "-" else tuple(map(str, _files(name)))
        yield from files or (name,)


def _files(name: str) -> Iterator[Path]:
    """Yield the files that an input names, sorted."""
    path = Path(name)
    if path.is_dir():
        yield from sorted(file for file in path.rglob("*") if file.is_file() and _in_folder(file.name))
    elif path.exists():
        yield path
    elif glob.has_magic(name):
        for match in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207 - takes absolute patterns as well
            yield from _files(match) if Path(match).is_dir() else (Path(match),)


def _in_folder(name: str) -> bool:
    return is_read(name) or without_compression(name).endswith(_ARCHIVES)


def _nothing_there(name: str) -> str:
    if Path(name).is_dir():
        return f"holds no file of a kind that is read ({', '.join((*_FILES, *_ARCHIVES))})"
    return "matches no file" if glob.has_magic(name) else "does not exist"


def _read(path: Path, web: Web) -> Iterator[Page | Rejected]:
    """Yield the pages of a file; whatever it turns out to be, the next one goes on."""
    source = os.fsencode(path).decode("utf-8", "backslashreplace")  # a name may be no text
    try:
        with path.open("rb") as stream:
            yield from _of_kind(path.name, web)(stream, source)
    except OSError as error:
        yield Rejected(f"cannot be opened: {error.strerror or error}", source)


def _of_kind(name: str, web: Web) -> Reader:
    """Return the reader for files of this name; unknown names are read as plain text."""
    folded = without_compression(name)
    member = partial(_member, web=web)
    if folded.endswith(".zip"):
        return partial(_guarded, partial(zip_pages, read=member, wanted=is_read))
    if folded.endswith((".tar", ".tgz")):
        return partial(_guarded, partial(tar_pages, read=member, wanted=is_read))
    return member


def _member(stream: IO[bytes], source: str, web: Web) -> Iterator[Page | Rejected]:
    """Yield the pages of a file or a member of an archive, unpacked where its name says so."""
    folded = without_compression(source)
    read = _with_links(next((reader for end, reader in _FILES.items() if folded.endswith(end)), text_of), web)
    try:
        yield from _guarded(read, unpacked(stream, source), source)
    except MissingExtraError as error:
        yield Rejected(str(error), source)


def _guarded(read: Reader, stream: IO[bytes], source: str) -> Iterator[Page | Rejected]:
    """Yield what a reader yields, and what it refuses or stumbles over as `Rejected`."""
    try:
        yield from read(stream, source)
    except InputError as error:
        yield Rejected(broken(stream) or error.reason, error.source, error.place)
        return
    except MissingExtraError as error:
        yield Rejected(str(error), source)
        return
    reason = broken(stream)
    if reason:
        yield Rejected(reason, source)


def _with_links(read: Reader, web: Web) -> Reader:
    """Return a reader that fetches what feeds link to, where that is asked for."""
    return partial(read, follow=web.linked) if web.follow and read in {xml_items, json_items} else read


def _fetched(url: str, web: Web) -> Iterator[Page | Rejected]:
    """Yield what stands at an address: a web page, a feed, a wire text, rows."""
    try:
        found = web.fetcher.document(url)
    except InputError as error:
        yield Rejected(error.reason, url, error.place)
    except MissingExtraError as error:
        yield Rejected(str(error), url)
    else:
        yield from _document(found, url, web)


def _document(found: Document, url: str, web: Web) -> Iterator[Page | Rejected]:
    mime, path = found.answer.mime, urlsplit(found.url).path
    stream = io.BytesIO(found.body)
    if mime in WEB_PAGES:
        yield page_of(found, url)
    elif is_read(path) and (mime in _ANY or path.lower().endswith(COMPRESSIONS)):
        yield from (_at(page, url) for page in _member(stream, path, web))
    elif mime.endswith(("/xml", "+xml", "/json", "+json")):
        read = _with_links(xml_items if mime.endswith("xml") else json_items, web)
        yield from _guarded(read, stream, url)
    elif mime == "text/plain":
        yield from (
            replace(page, url=found.url) if isinstance(page, Page) else page for page in _guarded(text_of, stream, url)
        )
    else:
        yield Rejected(f"is {mime}, not a kind that is read", url)


def _at(page: Page | Rejected, url: str) -> Page | Rejected:
    """Return what was read under a path's name with the address it came from."""
    return replace(page, source=url)


def _standard_input(web: Web) -> Iterator[Page | Rejected]:
    """Yield what standard input holds: rows where it begins with a brace, a web page or XML with '<', else one text."""
    stream = sys.stdin.buffer
    first = stream.peek(512)[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower() if hasattr(stream, "peek") else b""
    read: Reader = text_of
    if first.startswith(b"{"):
        read = rows_of
    elif first.startswith((b"<!doctype html", b"<html")):
        read = web_page_of
    elif first.startswith(b"<"):
        read = xml_items
    yield from _guarded(_with_links(read, web), stream, "-")

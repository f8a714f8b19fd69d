"""Inputs as given on the command line → pages: which files they name, and how each kind is read."""

import glob
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Final

from lesart.errors import InputError, RefusedError
from lesart.records import Page, Rejected
from lesart.sources.decoding import decode
from lesart.sources.rows import BROKEN_GZIP, rows_of, unpacked

KINDS: Final = (".txt", ".jsonl", ".jsonl.gz", ".html", ".htm", ".html.gz")
"""Ends of the names of files that are read from folders."""
LARGEST_TEXT: Final = 16 * 1024 * 1024
"""Bytes; a larger plain-text file is no report."""


def read_pages(inputs: Iterable[str]) -> Iterator[Page | Rejected]:
    """Yield the pages of files, folders, globs and '-' (standard input), files of a folder in the order of their names.

    What cannot be read is yielded as `Rejected`; the others go on. Rows are read one at a time.
    """
    for name in inputs:
        if name == "-":
            yield from _standard_input()
            continue
        files = tuple(_files(name))
        if not files:
            yield Rejected(_nothing_there(name), name)
        for path in files:
            yield from _read(path)


def _files(name: str) -> Iterator[Path]:
    """Yield the files that an input names, sorted."""
    path = Path(name)
    if path.is_dir():
        yield from sorted(file for file in path.rglob("*") if file.is_file() and file.name.lower().endswith(KINDS))
    elif path.exists():
        yield path
    elif glob.has_magic(name):
        for match in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207 - takes absolute patterns as well
            yield from _files(match) if Path(match).is_dir() else (Path(match),)


def _nothing_there(name: str) -> str:
    if Path(name).is_dir():
        return f"holds no file of a kind that is read ({', '.join(KINDS)})"
    return "matches no file" if glob.has_magic(name) else "does not exist"


def _read(path: Path) -> Iterator[Page | Rejected]:
    try:
        with path.open("rb") as stream:
            yield from _read_stream(stream, str(path))
    except OSError as error:
        yield Rejected(f"cannot be opened: {error.strerror}", str(path))


def _read_stream(stream: IO[bytes], source: str) -> Iterator[Page | Rejected]:
    folded = source.lower()
    try:
        if folded.endswith(".jsonl"):
            yield from rows_of(stream, source)
        elif folded.endswith(".jsonl.gz"):
            yield from rows_of(unpacked(stream), source)
        elif folded.endswith((".html", ".htm")):
            yield _web_page(stream, source)
        elif folded.endswith(".html.gz"):
            yield _web_page(unpacked(stream), source)
        else:
            yield _text(stream, source)
    except BROKEN_GZIP as error:
        yield Rejected(f"is cut off or no gzip: {error}", source)
    except InputError as error:
        yield Rejected(error.reason, error.source, error.place)


def _text(stream: IO[bytes], source: str) -> Page:
    """Return the page that a plain text is."""
    blob = stream.read(LARGEST_TEXT + 1)
    if len(blob) > LARGEST_TEXT:
        raise RefusedError(source, f"is larger than {LARGEST_TEXT} bytes")
    return Page(source, decode(blob, source))


def _web_page(stream: IO[bytes], source: str) -> Page:
    """Return the page that a file of HTML is."""
    blob = stream.read(LARGEST_TEXT + 1)
    if len(blob) > LARGEST_TEXT:
        raise RefusedError(source, f"is larger than {LARGEST_TEXT} bytes")
    if not blob.strip():
        raise InputError(source, "is empty")
    return Page(source, "", markup=blob)


def _standard_input() -> Iterator[Page | Rejected]:
    """Yield what standard input holds: rows where it begins with a brace, else one text."""
    stream = sys.stdin.buffer
    first = stream.peek(64)[:64].lstrip(b"\xef\xbb\xbf \t\r\n") if hasattr(stream, "peek") else b""
    yield from rows_of(stream, "-") if first.startswith(b"{") else _read_stream(stream, "-")

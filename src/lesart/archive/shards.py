"""A shard of a table: a Parquet file that is there whole or not at all, and that says what it was made from."""

import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq

from lesart import __version__
from lesart.errors import OutputError
from lesart.schema import arrow

Record = TypeVar("Record")

PART: Final = ".part"
"""End of the name of a file that is not finished."""
_MADE_FROM: Final = b"lesart.made-from"
_OPEN: Final = 0o644
_GROUP: Final = 512  # records of a row group
_GROUP_TEXT: Final = 16_000_000  # characters of text from which on a row group is closed


def digest(*parts: str) -> str:
    """Return what stands for some inputs and this version of lesart; stages are pure, so it stands for the output."""
    return hashlib.sha256("\x00".join((__version__, *parts)).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def made_from(path: Path) -> str | None:
    """Return the digest of what a shard was made from; None where there is no whole shard."""
    try:
        known = pq.read_schema(path).metadata or {}
    except (OSError, pa.ArrowException):
        return None
    return known.get(_MADE_FROM, b"").decode() or None


def write(path: Path, kind: type[Record], records: Iterable[Record], *, made_of: str) -> int:
    """Write a shard in place of whatever was there, and return how many records it has."""
    schema = arrow.schema(kind).with_metadata({_MADE_FROM: made_of.encode()})
    count = 0
    with _replacing(path) as target, pq.ParquetWriter(target, schema, compression="zstd") as writer:
        for group in _row_groups(records):
            writer.write_table(arrow.table(kind, group).cast(schema))
            count += len(group)
    return count


def write_text(path: Path, text: str) -> None:
    """Write a text in place of whatever was there."""
    with _replacing(path) as target:
        target.write(text.encode())


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    """Yield a file that takes the place of another when it is whole and on the disk, or else leaves no trace."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}.", suffix=PART)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as target:
                yield target
                target.flush()
                os.fsync(target.fileno())
            part.chmod(_OPEN)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error})") from error


def read(path: Path, kind: type[Record], where: tuple[str, int] | None = None) -> Iterator[Record]:
    """Yield the records of a shard, of those row groups alone that may have a column at a value, if one is given."""
    with pq.ParquetFile(path) as source:
        groups = [n for n in range(source.num_row_groups) if where is None or _may_have(source, n, where)]
        for number in groups:
            yield from arrow.records(kind, source.read_row_group(number))


def columns(path: Path, *names: str) -> pa.Table:
    """Return some columns of a shard, without the rest being read."""
    return pq.read_table(path, columns=list(names), partitioning=None)


def _may_have(source: pq.ParquetFile, group: int, where: tuple[str, int]) -> bool:
    column, value = where
    chunks = source.metadata.row_group(group)
    known = next(each for n in range(chunks.num_columns) if (each := chunks.column(n)).path_in_schema == column)
    bounds = known.statistics
    return bounds is None or not bounds.has_min_max or bounds.min <= value <= bounds.max


def _row_groups(records: Iterable[Record]) -> Iterator[list[Record]]:
    """Yield the records in lists that fit the memory, however long the texts are."""
    group: list[Record] = []
    characters = 0
    for record in records:
        group.append(record)
        characters += len(getattr(record, "text", ""))
        if len(group) == _GROUP or characters >= _GROUP_TEXT:
            yield group
            group, characters = [], 0
    if group:
        yield group


def rows(path: Path) -> int:
    """Return how many records a shard has."""
    count: int = pq.read_metadata(path).num_rows
    return count

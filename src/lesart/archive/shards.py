"""A shard of a table: a Parquet file that is there whole or not at all, and that says what it was made from."""

import hashlib
import os
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, TypeVar

import pyarrow as pa
import pyarrow.compute as pc
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


@dataclass(frozen=True, slots=True)
class Where:
    """Which rows are wanted: those that have one of some values in a column."""

    column: str
    values: Collection[int] | Collection[str]

    def may_be_in(self, chunks: pq.RowGroupMetaData) -> bool:
        """Whether a row group may have such a row, as far as the bounds of its values tell."""
        known = next(
            each for n in range(chunks.num_columns) if (each := chunks.column(n)).path_in_schema == self.column
        )
        bounds = known.statistics
        if bounds is None or not bounds.has_min_max:
            return True
        return any(bounds.min <= value <= bounds.max for value in self.values)

    def of(self, rows: pa.Table) -> pa.Table:
        """Return the rows that are wanted."""
        column = rows[self.column]
        return rows.filter(pc.is_in(column, pa.array(list(self.values), column.type)))


def read(path: Path, kind: type[Record], where: Where | None = None) -> Iterator[Record]:
    """Yield the records of a shard, or those that are wanted; no others are made."""
    with pq.ParquetFile(path) as source:
        for number in range(source.num_row_groups):
            if where is None or where.may_be_in(source.metadata.row_group(number)):
                rows = source.read_row_group(number)
                yield from arrow.records(kind, rows if where is None else where.of(rows))


def columns(path: Path, *names: str) -> pa.Table:
    """Return some columns of a shard, without the rest being read."""
    return pq.read_table(path, columns=list(names), partitioning=None)


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

"""Parquet → pages by column names, a batch of rows at a time."""

from collections.abc import Iterator
from typing import IO, Final

from lesart.errors import InputError, MissingExtraError, RefusedError
from lesart.records import Page, Rejected
from lesart.sources.rows import page_of
from lesart.sources.streams import HARMLESS, RATIO, size_of

_COLUMNS: Final = ("text", "id", "url", "outlet", "title", "published", "modified", "authors", "language")
_BATCH: Final = 256


def parquet_rows(stream: IO[bytes], source: str) -> Iterator[Page | Rejected]:
    """Yield a page for every row of a Parquet file; raise `MissingExtraError` where pyarrow is not installed."""
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError as error:
        part = "reading Parquet"
        raise MissingExtraError(part, "archives") from error
    try:
        table = parquet.ParquetFile(stream, read_dictionary=["text"])  # a long text may stand in many rows
        known = [name for name in _COLUMNS if name in table.schema_arrow.names]
        if "text" not in known:
            raise InputError(source, "has no column 'text'")
        number, unpacked, most = 0, 0, max(HARMLESS, RATIO * size_of(stream))
        for batch in table.iter_batches(batch_size=_BATCH, columns=known):
            for index in range(batch.num_rows):
                number += 1
                row = {name: batch.column(name)[index].as_py() for name in known}
                unpacked += len(str(row["text"]))
                if unpacked > most:
                    raise RefusedError(source, "unpacks to suspiciously much", f"row {number}")
                yield page_of(_plain(row), source, f"row {number}")
    except (pa.ArrowException, OSError) as error:
        raise InputError(source, f"is no Parquet: {str(error).splitlines()[0]}") from error


def _plain(row: dict[str, object]) -> dict[str, object]:
    """Return a row whose times are written as ISO 8601."""
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in row.items()}

"""Records ↔ Arrow, derived from the records: a table has a column for each field that JSON has, of the same name.

Nothing imports this module but those who write tables, since pyarrow is an extra and takes its time to load.
"""

import typing
from collections.abc import Iterable, Iterator
from dataclasses import is_dataclass
from typing import Any, TypeVar

import pyarrow as pa

from lesart.schema.fields import typed, without_none
from lesart.schema.json import plain, record

Record = TypeVar("Record")


def schema(kind: type) -> pa.Schema:
    """Return the columns of a record type; those that may be null are those that may be None.

    >>> from lesart.records import Span
    >>> schema(Span).names
    ['start', 'end']
    """
    return pa.schema([_field(name, each) for name, each in typed(kind)])


def table(kind: type[Record], records: Iterable[Record]) -> pa.Table:
    """Return records of one type as a table; raise `UnicodeEncodeError` for a text with half a surrogate pair."""
    rows = [plain(each) for each in records]
    columns = schema(kind)
    return pa.Table.from_pylist(rows, schema=columns) if rows else columns.empty_table()


def records(kind: type[Record], rows: pa.Table | pa.RecordBatch) -> Iterator[Record]:
    """Yield the records that `table` wrote, one at a time."""
    return (record(kind, row) for row in rows.to_pylist())


def _field(name: str, kind: Any) -> pa.Field:  # noqa: ANN401 - walks the annotations of the records
    inner, nullable = without_none(kind)
    return pa.field(name, _arrow_type(inner), nullable=nullable)


def _arrow_type(kind: Any) -> pa.DataType:  # noqa: ANN401 - walks the annotations of the records
    """Return the Arrow type of an annotation; texts are large strings, since a shard's may exceed 2 GB together."""
    if is_dataclass(kind) and isinstance(kind, type):
        return pa.struct([_field(name, each) for name, each in typed(kind)])
    if typing.get_origin(kind) is tuple:
        return pa.list_(_field("item", typing.get_args(kind)[0]))
    if typing.get_origin(kind) is typing.Literal:
        return pa.large_string()
    return _PLAIN[kind]


_PLAIN: dict[type, pa.DataType] = {
    str: pa.large_string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    bytes: pa.large_binary(),
}

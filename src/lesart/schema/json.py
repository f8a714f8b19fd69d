"""Records ↔ JSON: the fields of a record under their published names, nothing else."""

import json
import typing
from dataclasses import is_dataclass
from typing import Any, TypeVar

from lesart.records import ExplainedMarks
from lesart.schema.fields import hints, without_none, written

Record = TypeVar("Record")


def plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return a record (or a tuple of them) as JSON's own types, each field under its published name.

    >>> from lesart.records import Edge
    >>> plain(Edge("dpa", "a1", 0.5, (), "credit"))["from"]
    'dpa'
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, field.name)) for field, name in written(type(value))}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value


def line(value: object) -> str:
    """Return a record as one line of JSON, without the line's end."""
    return json.dumps(plain(value), ensure_ascii=False)


def explained(found: ExplainedMarks) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return marks as JSON's own types, each with the name of its pattern as `by`.

    >>> from lesart.records import Marks, Patterns, Span
    >>> explained(ExplainedMarks(Marks("a1", open=(Span(0, 9),)), Patterns(open=("not-known",))))["open"]
    [{'start': 0, 'end': 9, 'by': 'not-known'}]
    """
    written_out = plain(found.marks)
    for kind, names in plain(found.patterns).items():
        for mark, name in zip(written_out[kind], names, strict=True):
            mark["by"] = name
    return written_out


def record(kind: type[Record], value: object) -> Record:
    """Return the record of type `kind` that `plain` wrote as `value`; raise `TypeError` where a field is missing."""
    built: Record = _build(kind, value)
    return built


def _build(kind: Any, value: Any) -> Any:  # noqa: ANN401 - walks the annotations of the records
    """Return `value` in the Python type that an annotation names."""
    kind, _ = without_none(kind)
    if value is None:
        return None
    if typing.get_origin(kind) is tuple:
        inner = typing.get_args(kind)[0]
        return tuple(_build(inner, item) for item in value)
    if is_dataclass(kind) and isinstance(kind, type):
        known = {f.name: _build(hints(kind)[f.name], value[name]) for f, name in written(kind) if name in value}
        return kind(**known)
    return float(value) if kind is float else value

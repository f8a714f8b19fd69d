"""Records ↔ JSON: the fields of a record under their published names, nothing else."""

import json
import types
import typing
from dataclasses import Field, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, Union

Record = TypeVar("Record")


def plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return a record (or a tuple of them) as JSON's own types, each field under its published name.

    >>> from lesart.records import Edge
    >>> plain(Edge("dpa", "a1", 0.5, (), "credit"))["from"]
    'dpa'
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, field.name)) for field, name in _written(type(value))}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value


def line(value: object) -> str:
    """Return a record as one line of JSON, without the line's end."""
    return json.dumps(plain(value), ensure_ascii=False)


def record(kind: type[Record], value: object) -> Record:
    """Return the record of type `kind` that `plain` wrote as `value`; raise `TypeError` where a field is missing."""
    built: Record = _build(kind, value)
    return built


@cache
def _written(kind: type) -> tuple[tuple[Field[Any], str], ...]:
    """Return the fields of a record type that JSON holds, each with its published name."""
    named = [(field, field.metadata.get("json", field.name)) for field in fields(kind)]
    return tuple((field, name) for field, name in named if name is not None)


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _build(kind: Any, value: Any) -> Any:  # noqa: ANN401 - walks the annotations of the records
    """Return `value` in the Python type that an annotation names."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        if value is None:
            return None
        return _build(next(a for a in arguments if a is not type(None)), value)
    if origin is tuple:
        return tuple(_build(arguments[0], item) for item in value)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        known = {f.name: _build(hints[f.name], value[name]) for f, name in _written(kind) if name in value}
        return kind(**known)
    return float(value) if kind is float else value

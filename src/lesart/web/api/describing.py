"""JSON Schemas of records, derived from their annotations, for the OpenAPI document."""

import types
import typing
from dataclasses import fields, is_dataclass
from typing import Any, Final

from lesart.records import INTERNAL

Schema = dict[str, Any]
_SIMPLE: Final[dict[Any, Schema]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
}


def schema_of(hint: Any) -> Schema:  # noqa: ANN401 - annotations of records
    """Return the schema of what `schema.plain` writes of a record or a field.

    >>> from lesart.records import Span
    >>> schema_of(Span)["required"]
    ['start', 'end']
    """
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        inner = schema_of(next(a for a in arguments if a is not type(None)))
        return {"anyOf": [inner, {"type": "null"}]}
    if origin is typing.Literal:
        return {"type": "string", "enum": list(arguments)}
    if origin is tuple:
        return {"type": "array", "items": schema_of(arguments[0])}
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    return dict(_SIMPLE[hint])


def _record(kind: type) -> Schema:
    hints = typing.get_type_hints(kind)
    written = [f for f in fields(kind) if f.metadata != INTERNAL]
    properties = {f.metadata.get("json", f.name): schema_of(hints[f.name]) for f in written}
    return {
        "type": "object",
        "title": kind.__name__,
        "description": (kind.__doc__ or "").split("\n")[0],
        "properties": properties,
        "required": list(properties),
    }


def paged(item: Schema) -> Schema:
    """Return the schema of a page of items."""
    properties = {"items": {"type": "array", "items": item}, "next": {"anyOf": [{"type": "string"}, {"type": "null"}]}}
    return {"type": "object", "properties": properties, "required": ["items", "next"]}


def ok(schema: Schema, *, missing: bool = True) -> dict[int | str, dict[str, Any]]:
    """Return the answers of an address: what it gives, that nothing changed, and that there is no such thing."""
    told: Schema = {"type": "object", "properties": {"detail": {"type": "string"}}, "required": ["detail"]}
    answers: dict[int | str, dict[str, Any]] = {
        200: {"description": "As asked", "content": {"application/json": {"schema": schema}}},
        304: {"description": "Not changed since the entity tag that was sent"},
        401: {"description": "A token is needed", "content": {"application/json": {"schema": told}}},
    }
    if missing:
        answers[404] = {"description": "There is none", "content": {"application/json": {"schema": told}}}
    return answers

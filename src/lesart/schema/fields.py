"""The fields of a record that leave the program, with their published names and their types."""

import types
import typing
from collections.abc import Iterator
from dataclasses import Field, fields
from functools import cache
from typing import Any, Union


@cache
def written(kind: type) -> tuple[tuple[Field[Any], str], ...]:
    """Return the fields of a record type that are written, each with its published name."""
    named = [(field, field.metadata.get("json", field.name)) for field in fields(kind)]
    return tuple((field, name) for field, name in named if name is not None)


@cache
def hints(kind: type) -> dict[str, Any]:
    """Return the types of a record's fields by their names."""
    return typing.get_type_hints(kind)


def typed(kind: type) -> Iterator[tuple[str, Any]]:
    """Yield the published name and the type of each field that is written."""
    for field, name in written(kind):
        yield name, hints(kind)[field.name]


def without_none(kind: Any) -> tuple[Any, bool]:  # noqa: ANN401 - walks the annotations of the records
    """Return the type that an annotation names beside None, and whether it allows None.

    >>> without_none(int | None)
    (<class 'int'>, True)
    """
    if typing.get_origin(kind) not in (Union, types.UnionType):
        return kind, False
    return next(each for each in typing.get_args(kind) if each is not type(None)), True

"""Records ↔ JSON: the fields of a record under their published names, nothing else."""

import json
import typing
from collections.abc import Callable, Sequence
from dataclasses import is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any, Final, TypeVar

from lesart.records import ExplainedMarks
from lesart.schema.fields import hints, typed, without_none, written

Record = TypeVar("Record")
_BARE: Final = frozenset({str, int, float, bool})


def plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return a record (or a tuple of them) as JSON's own types, each field under its published name.

    >>> from lesart.records import Edge
    >>> plain(Edge("dpa", "a1", 0.5, (), "credit"))["from"]
    'dpa'
    """
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    names, take, nested = _way(type(value))
    found = dict(zip(names, take(value), strict=True))
    for name in nested:
        if found[name] is not None:
            found[name] = plain(found[name])
    return found


@cache
def _way(kind: type) -> tuple[tuple[str, ...], Callable[[object], Sequence[Any]], tuple[str, ...]]:
    """Return the published names of a record's fields, what takes all their values, and the names of nested ones.

    Looked up once a type: an article has hundreds of marks, and a store writes them all.
    """
    names = tuple(name for _, name in written(kind))
    nested = tuple(name for name, hint in typed(kind) if not _is_bare(hint))
    own = [field.name for field, _ in written(kind)]
    if len(own) > 1:
        return names, attrgetter(*own), nested
    return names, lambda value: [getattr(value, name) for name in own], nested


def _is_bare(hint: Any) -> bool:  # noqa: ANN401 - walks the annotations of the records
    """Whether a field is a text, a number or none, which JSON has as they are."""
    bare, _ = without_none(hint)
    return typing.get_origin(bare) is typing.Literal or bare in _BARE


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

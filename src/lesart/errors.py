"""Everything that can go wrong, as one tree.

LesartError
├── InputError          an input that cannot be read: file, place, reason
│   └── RefusedError    an input that is refused on purpose: too large, too deep, not allowed
├── OrphanedError       an offset that no longer fits its text
├── MissingExtraError   a part that is not installed
├── OutputError         an output that cannot be written
└── WorkersLostError    worker processes that died again and again

A bad *article* is no exception: it is a `records.Rejected`, and the others go on.
"""

__all__ = [
    "InputError",
    "LesartError",
    "MissingExtraError",
    "OrphanedError",
    "OutputError",
    "RefusedError",
    "WorkersLostError",
]


class LesartError(Exception):
    """Any failure that lesart foresees; its text is one line for people."""


class InputError(LesartError):
    """An input that cannot be read."""

    def __init__(self, source: str, reason: str, place: str | None = None) -> None:
        self.source, self.reason, self.place = source, reason, place
        super().__init__(f"{source}{f', {place}' if place else ''}: {reason}")


class RefusedError(InputError):
    """An input that could be read but is refused: too large, too deep, or from a place that is not allowed."""


class OrphanedError(LesartError):
    """An offset that no longer fits the text it was made for."""


class MissingExtraError(LesartError):
    """A part of lesart that needs an extra which is not installed."""

    def __init__(self, part: str, extra: str) -> None:
        super().__init__(f"{part} needs the extra '{extra}': pip install 'lesart[{extra}]'")


class OutputError(LesartError):
    """An output that cannot be written."""


class WorkersLostError(LesartError):
    """Worker processes that died again and again, so that the work was given up."""

    def __init__(self, times: int, reason: str = "is there memory enough for so many?") -> None:
        super().__init__(f"workers were lost {times} times in a row: {reason}")

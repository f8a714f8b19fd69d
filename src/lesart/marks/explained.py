"""What every finder of marks yields: a mark with the name of the pattern that made it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Explained(Generic[Found]):
    """A mark and the name of the pattern that made it, as the table `PATTERNS` of its kind has it."""

    mark: Found
    by: str


def marks_of(found: Iterable[Explained[Found]]) -> tuple[Found, ...]:
    """Return the marks without the names of their patterns."""
    return tuple(each.mark for each in found)


def names_of(found: Iterable[Explained[Found]]) -> tuple[str, ...]:
    """Return the names of the patterns, in the order of their marks."""
    return tuple(each.by for each in found)

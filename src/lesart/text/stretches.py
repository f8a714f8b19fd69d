"""Stretches of one text, among which those that meet another are found without looking at all."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Stretches(Generic[Item]):
    """Things that lie somewhere in a text, `place` says from where to where.

    >>> found = Stretches(["4-9", "0-5", "12-13"], lambda each: tuple(map(int, each.split("-"))))
    >>> found.meeting(5, 12)
    ['4-9']
    >>> found.meeting(4, 13)
    ['4-9', '0-5', '12-13']
    """

    __slots__ = ("_ends", "_items", "_order", "_reach", "_starts")

    def __init__(self, items: Iterable[Item], place: Callable[[Item], tuple[int, int]]) -> None:
        self._items = list(items)
        places = [place(item) for item in self._items]
        self._order = sorted(range(len(places)), key=lambda number: places[number])
        self._starts = [places[number][0] for number in self._order]
        self._ends = [places[number][1] for number in self._order]
        # Stretches may hold others: how far those reach that begin up to each.
        self._reach = list(accumulate(self._ends, max))

    def meeting(self, start: int, end: int) -> list[Item]:
        """Return those that have a character in common with `[start, end)`, in the order in which they were given."""
        first, last = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [self._items[n] for n in sorted(self._order[at] for at in range(first, last) if self._ends[at] > start)]

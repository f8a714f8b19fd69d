"""Which groups of articles are one story: the likeliest are joined first, by the mean chance of their nearest pairs.

What comes first should not decide where the others go: on a day of one debate ('the borders open', 'where one may
travel in summer') an article is near to both stories, and whatever comes next is near to it. So all that came together
is weighed together, and what belongs most surely is joined before what might.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from math import inf
from typing import Final

from lesart.stories.scoring import bar
from lesart.stories.traits import Traits

MEMBERS: Final = 12  # of a story, the latest, that it is weighed by
DAY: Final = 86_400.0
_NEAREST: Final = 5  # on each side, that two groups are weighed by
Chance = Callable[[Traits, Traits], float]
Entry = tuple[float, int, int, int, int]
"""How far below the bar, two groups, and how many articles they had then."""


@dataclass(slots=True)
class Group:
    """Articles that are one story so far: how many, and the latest of them in their order."""

    size: int
    members: tuple[Traits, ...]

    def span(self) -> tuple[float, float]:
        """Return the first and the last moment of its members; of undated ones alone, all of time."""
        moments = [each.moment for each in self.members if each.moment is not None]
        return min(moments, default=-inf), max(moments, default=inf)


@dataclass(slots=True)
class Joining:
    """Groups in their order, the first of two takes in the other; `near` says which hold articles that are near."""

    groups: Sequence[Group]
    chance: Chance
    near: dict[int, set[int]] = field(default_factory=dict)
    _waiting: list[Entry] = field(default_factory=list)

    def joins(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield which group takes in which other, given the pairs of groups that hold near articles; no others join."""
        for one, other in pairs:
            self.near.setdefault(one, set()).add(other)
            self.near.setdefault(other, set()).add(one)
        for one, others in self.near.items():
            self._waiting.extend(entry for other in others if one < other and (entry := self._entry(one, other)))
        heapify(self._waiting)
        while self._waiting:
            _, one, other, *sizes = heappop(self._waiting)
            if sizes == [self.groups[one].size, self.groups[other].size]:  # neither has changed since
                self._join(one, other)
                yield one, other

    def _join(self, one: int, other: int) -> None:
        """Have a group take in another, and weigh it anew against those that either is near."""
        kept, gone = self.groups[one], self.groups[other]
        kept.size += gone.size
        kept.members = tuple(sorted((*kept.members, *gone.members), key=_order)[-MEMBERS:])
        gone.size = 0
        for third in self.near.pop(other):
            self.near[third].discard(other)
            if third != one:
                self.near[one].add(third)
                self.near[third].add(one)
        for third in self.near[one]:
            if entry := self._entry(min(one, third), max(one, third)):
                heappush(self._waiting, entry)

    def _entry(self, one: int, other: int) -> Entry | None:
        """Return the entry of two groups, None where they don't belong together."""
        left, right = self.groups[one], self.groups[other]
        above = self._belonging(left, right) - bar(_days(left, right), several=min(left.size, right.size) > 1)
        return (-above, one, other, left.size, right.size) if above >= 0 else None

    def _belonging(self, left: Group, right: Group) -> float:
        """Return the chance that two groups are one story: of each side's five nearest members with their five nearest.

        So few articles must be near as a whole, and of a story of thirty, which has many sides, not all.
        """
        rows = [[self.chance(one, other) for other in right.members] for one in left.members]
        columns = list(zip(*rows, strict=True))
        return (_nearest(map(_nearest, rows)) + _nearest(map(_nearest, columns))) / 2


def _nearest(chances: Iterable[float]) -> float:
    """Return the mean of the highest."""
    highest = sorted(chances, reverse=True)[:_NEAREST]
    return sum(highest) / len(highest)


def _days(left: Group, right: Group) -> float:
    """Return how many days lie between two groups; none where one is undated."""
    (first, last), (begins, ends) = left.span(), right.span()
    return max(begins - last, first - ends, 0.0) / DAY


def _order(traits: Traits) -> tuple[float, str]:
    return (inf if traits.moment is None else traits.moment, traits.id)

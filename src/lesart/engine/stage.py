"""The contract between stages and engines.

A stage is a pure, picklable function in one of three shapes. It never sees a loop, a shard or a retry;
the same records give the same result on every engine, in every order and with any number of workers.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

In = TypeVar("In")
Out = TypeVar("Out")


@dataclass(frozen=True, slots=True)
class Each(Generic[In, Out]):
    """A stage that turns one record into none, one or several."""

    name: str
    run: Callable[[In], Iterable[Out]]


@dataclass(frozen=True, slots=True)
class Group(Generic[In, Out]):
    """A stage that turns the records that share a key into records; it must not depend on their order."""

    name: str
    key: Callable[[In], Hashable]
    run: Callable[[tuple[In, ...]], Iterable[Out]]


@dataclass(frozen=True, slots=True)
class Whole(Generic[In, Out]):
    """A stage that turns a small table into a small table, in one worker; it must not depend on the rows' order."""

    name: str
    run: Callable[[tuple[In, ...]], Iterable[Out]]


Stage = Each[In, Out] | Group[In, Out] | Whole[In, Out]


class Engine(Protocol):
    """Whoever runs stages: yields what `stage` makes of `records`, in an order that depends on the records alone."""

    def run(self, stage: Stage[In, Out], records: Iterable[In]) -> Iterator[Out]:
        """Yield the results of `stage`."""
        ...

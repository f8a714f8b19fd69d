"""Stages in this process, or over worker processes on this machine."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Generic, TypeVar

from lesart.engine.crew import run_in_workers
from lesart.engine.stage import Each, Group, Stage, Whole

In = TypeVar("In")
Out = TypeVar("Out")
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Local:
    """The engine of one machine: a plain loop with one worker, a pool of processes with more.

    A worker process that dies costs the batches in hand, which others do again.
    """

    workers: int = 1
    batch: int = 16

    def run(self, stage: Stage[In, Out], records: Iterable[In]) -> Iterator[Out]:
        """Yield the results of `stage` in the order of the records (of `Group`: of each key's first record).

        Raise `WorkersLostError` where worker processes die again and again.
        """
        if isinstance(stage, Each):
            yield from self._spread(stage.run, records)
        elif isinstance(stage, Group):
            yield from self._spread(stage.run, grouped(stage.key, records))
        else:
            yield from _whole(stage, records)

    def _spread(self, run: Callable[[Item], Iterable[Out]], items: Iterable[Item]) -> Iterator[Out]:
        """Yield the results of `run` for each item, in order, from this process or from workers."""
        if self.workers == 1:
            for item in items:
                yield from run(item)
            return
        rest = batches(items, self.batch)
        first = tuple(islice(rest, 2))
        # One batch of small things is done here before a worker has begun; one by one they are large, as shards are.
        if len(first) < 2 and self.batch > 1:  # noqa: PLR2004 - a second batch is what workers are for
            yield from (result for batch in first for item in batch for result in run(item))
            return
        for results in run_in_workers(_Batch(run), chain(first, rest), self.workers):
            yield from results


@dataclass(frozen=True, slots=True)
class _Batch(Generic[Item, Out]):
    """A stage's function over a batch, as a worker calls it."""

    run: Callable[[Item], Iterable[Out]]

    def __call__(self, items: tuple[Item, ...]) -> list[Out]:
        return [result for item in items for result in self.run(item)]


def batches(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    """Yield the items in tuples of `size`, the last one shorter."""
    rest = iter(items)
    while batch := tuple(islice(rest, size)):
        yield batch


def grouped(key: Callable[[In], Hashable], records: Iterable[In]) -> Iterator[tuple[In, ...]]:
    """Yield the records of each key, keys in the order of their first record."""
    groups: dict[Hashable, list[In]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return map(tuple, groups.values())


def _whole(stage: Whole[In, Out], records: Iterable[In]) -> Iterator[Out]:
    return iter(stage.run(tuple(records)))

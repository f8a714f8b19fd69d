"""Worker processes that are replaced when they die: what they had in hand is done again, nothing else."""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing.connection import wait
from typing import Final, Generic, TypeVar

from lesart.errors import WorkersLostError

Task = TypeVar("Task")
Result = TypeVar("Result")

LOSSES: Final = 3
"""Times in a row that workers may be lost before any result comes."""
_AHEAD: Final = 4  # tasks in hand for each worker, so that the input is read no faster than it is worked off


def run_in_workers(work: Callable[[Task], Result], tasks: Iterable[Task], workers: int) -> Iterator[Result]:
    """Yield the result of each task, in order; raise `WorkersLostError` where workers die again and again."""
    rest = iter(tasks)
    first = tuple(islice(rest, workers * _AHEAD))
    if not first:
        return
    crew, losses = _Crew(work, min(workers, len(first))), 0
    rest = chain(first, rest)
    try:
        while crew.take(islice(rest, workers * _AHEAD - len(crew.in_hand))):
            try:
                result = crew.first()
            except BrokenProcessPool as error:
                losses += 1
                if losses == LOSSES:
                    raise WorkersLostError(losses) from error
                crew.replace()
                continue
            losses = 0
            yield result
    finally:
        crew.leave()


class _Crew(Generic[Task, Result]):
    """A pool of processes, and the tasks that it has in hand, the oldest first."""

    def __init__(self, work: Callable[[Task], Result], workers: int) -> None:
        self.work, self.workers = work, workers
        self.in_hand: deque[tuple[Task, Future[Result]]] = deque()
        self.pool = self._pool()

    def take(self, tasks: Iterable[Task]) -> bool:
        """Take on some tasks, and say whether there is anything to wait for."""
        for task in tasks:
            self.in_hand.append((task, self._submitted(task)))
        return bool(self.in_hand)

    def first(self) -> Result:
        """Wait for the oldest task, and return its result."""
        result = self.in_hand[0][1].result()
        self.in_hand.popleft()
        return result

    def replace(self) -> None:
        """Put a new pool in place of one that broke, and have it do what was not done."""
        self.pool.shutdown(wait=False, cancel_futures=True)
        self.pool = self._pool()
        done = [future.done() and not future.cancelled() and future.exception() is None for _, future in self.in_hand]
        self.in_hand = deque(
            (task, future if finished else self._submitted(task))
            for (task, future), finished in zip(self.in_hand, done, strict=True)
        )

    def leave(self) -> None:
        """Let go of the workers; what they have in hand is not waited for where nobody wants it any more."""
        if self.in_hand:
            for process in list((self.pool._processes or {}).values()):  # noqa: SLF001 - no public way before 3.14
                process.terminate()
        self.pool.shutdown(wait=True, cancel_futures=True)

    def _pool(self) -> ProcessPoolExecutor:
        # Fork would copy the locks of a progress display's thread; spawn starts clean on every system.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self.workers, mp_context=context, initializer=_end_with_parent)

    def _submitted(self, task: Task) -> Future[Result]:
        try:
            return self.pool.submit(self.work, task)
        except BrokenProcessPool as error:  # broken between two results; whoever waits for this one is told
            future: Future[Result] = Future()
            future.set_exception(error)
            return future


def _end_with_parent() -> None:
    """Have this worker end when its parent does, even by SIGKILL; it would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)

"""Things taken in order, as many at a time as have nothing in common."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def apart(items: Iterable[Item], names: Callable[[Item], Collection[str]]) -> Iterator[tuple[Item, ...]]:
    """Yield the items in their order in runs, each as long as no two items in it have a name in common.

    What is asked of a store once for a whole run cannot be changed by an item of the run.

    >>> list(apart(["ab", "cd", "be"], list))
    [('ab', 'cd'), ('be',)]
    """
    run: list[Item] = []
    taken: set[str] = set()
    for item in items:
        own = names(item)
        if not taken.isdisjoint(own):
            yield tuple(run)
            run, taken = [], set()
        run.append(item)
        taken.update(own)
    if run:
        yield tuple(run)

"""The collector of garbage is held back where much is made that goes by itself."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Hold back the collector of garbage; what it had to do it does once, at the end.

    Finding the marks of an article makes hundreds of thousands of tuples and records without a cycle, which go as soon
    as nothing holds them. The collector walks over those that live, again and again: an eighth of all time. Of several
    threads the first to be done lets it go on, which costs the others time and nothing else.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

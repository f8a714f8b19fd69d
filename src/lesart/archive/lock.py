"""One run at a time: a lock that the system takes back when its holder ends, however it ends."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lesart.errors import OutputError


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a lock; raise `OutputError` where another process holds it. Where the system knows none, hold nothing."""
    with path.open("ab") as handle:
        with suppress(ModuleNotFoundError):  # Windows
            import fcntl  # noqa: PLC0415

            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise OutputError(f"{path}: another run is at work on this archive") from error
        yield

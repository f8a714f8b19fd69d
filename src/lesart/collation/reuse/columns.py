"""Long columns of numbers: in memory while they are short, in a temporary file beyond that."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from tempfile import TemporaryFile
from types import TracebackType
from typing import IO, Any, Final

import numpy as np
from numpy.typing import NDArray

_FIRST: Final = 1 << 16
_BUFFER: Final = 1 << 20


class Column(AbstractContextManager["Column"]):
    """Numbers of one type that are appended; beyond `room` bytes they go to a file.

    The file has no name, so that the system takes its space back however the program ends. It is written to, not
    mapped, while it grows: a full disk is an `OSError`, where a mapping would kill the process.
    """

    def __init__(self, kind: np.dtype[Any], room: float) -> None:
        self.kind, self.room = kind, room
        self.size = 0
        self._values: NDArray[Any] = np.empty(_FIRST, dtype=kind)
        self._file: IO[bytes] | None = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the numbers; arrays that were handed out stay."""
        self._values = np.empty(0, dtype=self.kind)
        if self._file is not None:
            self._file.close()

    def extend(self, values: NDArray[Any]) -> None:
        """Append some numbers."""
        needed = self.size + len(values)
        if self._file is None and needed * self.kind.itemsize > self.room:
            self._file = TemporaryFile(buffering=_BUFFER)  # noqa: SIM115 - closed by `__exit__`
            self._file.write(self._values[: self.size].tobytes())
            self._values = np.empty(0, dtype=self.kind)
        if self._file is not None:
            self._file.write(values.astype(self.kind, copy=False).tobytes())
        else:
            self._grow(needed)
            self._values[self.size : needed] = values
        self.size = needed

    def _grow(self, needed: int) -> None:
        """Make room in memory, half as much again as there was, so that numbers are seldom moved."""
        if needed > len(self._values):
            larger = np.empty(max(needed, len(self._values) * 3 // 2), dtype=self.kind)
            larger[: self.size] = self._values[: self.size]
            self._values = larger

    def array(self) -> NDArray[Any]:
        """Return the numbers; those of a file are mapped, and read as they are looked at."""
        if self._file is None:
            return self._values[: self.size]
        self._file.flush()
        mapped: NDArray[Any] = np.memmap(self._file, self.kind, "r", shape=(self.size,)).view(np.ndarray)
        return mapped

    def rearranged(self, slices: Sequence[slice]) -> NDArray[Any]:
        """Return the numbers of some stretches in this order, and let go of the rest."""
        pieces = map(self.array().__getitem__, slices)
        if self._file is None:
            joined = np.concatenate([self._values[:0], *pieces])
            self._values, self.size = self._values[:0], 0
            return joined
        with Column(self.kind, self.room) as ordered:
            for piece in pieces:
                ordered.extend(piece)
            return ordered.array()

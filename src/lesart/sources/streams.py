"""Streams behind compression, read a piece at a time and never past a limit."""

import io
import os
import zlib
from collections.abc import Callable, Iterator
from typing import IO, Any, Final, cast

from lesart.errors import InputError, MissingExtraError, RefusedError

LARGEST_ITEM: Final = 16 * 1024 * 1024
"""Bytes of one report after unpacking; a larger one is refused."""
LONGEST_LINE: Final = 32 * 1024 * 1024
"""Bytes of one row; a longer one is refused unread."""
COMPRESSIONS: Final = (".gz", ".zst")

RATIO: Final = 200
"""What unpacks to more than this many times its size is a bomb; texts unpack to five to twenty times theirs."""
HARMLESS: Final = 64 * 1024 * 1024
"""Bytes to which anything may unpack, as tightly packed as it likes."""

_MORSEL: Final = 256  # packed bytes at a time: Zstandard makes 8 MB of so many at most
_CHUNK: Final = 1 << 16


class Unpacking(io.RawIOBase):
    """A stream behind gzip or Zstandard that gives all it can and then says in `broken` why there is no more."""

    def __init__(self, packed: IO[bytes], source: str) -> None:
        super().__init__()
        self.broken: str | None = None
        self._packed, self._given = _Counting(packed), 0
        reader = _gzip_reader if source.lower().endswith(".gz") else _zstandard_reader
        self._read = reader(cast("IO[bytes]", self._packed))

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - as io has it
        """Fill the buffer with unpacked bytes; at the end, and where the stream is broken, with none."""
        if self.broken:
            return 0
        try:
            found = self._read(len(buffer))
        except (EOFError, zlib.error, OSError) as error:
            self.broken = f"is cut off or not packed as its name says: {error}"
            return 0
        self._given += len(found)
        if self._given > max(HARMLESS, RATIO * self._packed.taken):
            self.broken = "unpacks to suspiciously much"
            return 0
        buffer[: len(found)] = found
        return len(found)


class _Counting:
    """A stream that counts the bytes that were taken from it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self.taken = stream, 0

    def read(self, size: int = -1) -> bytes:
        found = self._stream.read(size)
        self.taken += len(found)
        return found


def unpacked(stream: IO[bytes], name: str) -> IO[bytes]:
    """Return the stream behind the compression that a name ends in; the stream itself where it ends in none.

    Raises `MissingExtraError` for '.zst' where zstandard is not installed.
    """
    return io.BufferedReader(Unpacking(stream, name)) if name.lower().endswith(COMPRESSIONS) else stream


def broken(stream: IO[bytes]) -> str | None:
    """Return why a stream from `unpacked` ended before its end, or None."""
    raw = getattr(stream, "raw", None)
    return raw.broken if isinstance(raw, Unpacking) else None


def without_compression(name: str) -> str:
    """Return a file's name in lower case without '.gz' or '.zst'."""
    folded = name.lower()
    return next((folded.removesuffix(end) for end in COMPRESSIONS if folded.endswith(end)), folded)


def whole(stream: IO[bytes], source: str, largest: int = LARGEST_ITEM) -> bytes:
    """Return all that a stream holds; raise `InputError` where that is nothing or more than `largest` bytes."""
    blob = stream.read(largest + 1)
    if len(blob) > largest:
        raise RefusedError(source, f"is larger than {largest} bytes")
    if not blob.strip():
        raise InputError(source, "is empty")
    return blob


def _gzip_reader(packed: IO[bytes]) -> Callable[[int], bytes]:
    """Return a function that reads up to so many bytes from behind gzip, member after member."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    waiting = b""

    def read(most: int) -> bytes:
        nonlocal unpacker, waiting
        while True:
            if unpacker.eof:
                waiting = unpacker.unused_data.lstrip(b"\x00") or packed.read(_CHUNK)
                if not waiting:
                    return b""
                unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
            if not waiting:
                waiting = packed.read(_CHUNK)
                if not waiting:
                    message = "its end is missing"
                    raise EOFError(message)
            found = unpacker.decompress(waiting, most)
            waiting = unpacker.unconsumed_tail
            if found:
                return found

    return read


def _zstandard_reader(packed: IO[bytes]) -> Callable[[int], bytes]:
    """Return a function that reads up to so many bytes from behind Zstandard, frame after frame."""
    try:
        import zstandard  # noqa: PLC0415 - an extra
    except ImportError as error:
        part = "reading .zst files"
        raise MissingExtraError(part, "archives") from error
    decompressor = zstandard.ZstdDecompressor(max_window_size=2**27)
    ready, taken, coming = b"", 0, _frames(packed, decompressor.decompressobj)

    def read(most: int) -> bytes:
        nonlocal ready, taken
        if taken == len(ready):
            try:
                ready, taken = next(coming, b""), 0
            except zstandard.ZstdError as error:
                raise EOFError(str(error)) from error
        found = ready[taken : taken + most]
        taken += len(found)
        return found

    return read


def _frames(packed: IO[bytes], unpacker: Callable[[], Any]) -> Iterator[bytes]:
    """Yield what frames of Zstandard hold; raise where the last breaks off, at whose end the library's reader stops."""
    frame = None
    while waiting := packed.read(_CHUNK):
        at = 0
        while at < len(waiting):
            frame = frame or unpacker()
            morsel = waiting[at : at + _MORSEL]
            found = frame.decompress(morsel)
            at += len(morsel) - len(frame.unused_data)
            if found:
                yield found
            if frame.eof:
                frame = None
    if frame is not None:
        message = "its end is missing"
        raise EOFError(message)


def size_of(stream: IO[bytes]) -> int:
    """Return the bytes of a file, 0 where a stream cannot tell."""
    try:
        return os.fstat(stream.fileno()).st_size
    except (OSError, AttributeError):
        return len(stream.getbuffer()) if isinstance(stream, io.BytesIO) else 0

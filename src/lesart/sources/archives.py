"""Zip and tar → the pages of their members; members are streamed, and no archive within an archive is opened."""

import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import IO, Final

from lesart.errors import InputError, RefusedError
from lesart.records import Page, Rejected
from lesart.sources.streams import HARMLESS, RATIO, size_of

Reader = Callable[[IO[bytes], str], Iterator[Page | Rejected]]
Named = Callable[[str], bool]

_MOST_MEMBERS: Final = 100_000
_NESTED: Final = "is an archive inside an archive, and not opened"
_SMALL: Final = 1 << 20  # bytes; smaller members may be packed as tightly as they like


def zip_pages(stream: IO[bytes], source: str, read: Reader, wanted: Named) -> Iterator[Page | Rejected]:
    """Yield the pages of a zip archive's members of known kinds, in the order of their names."""
    try:
        archive = zipfile.ZipFile(stream)
    except zipfile.BadZipFile as error:
        raise InputError(source, f"is no zip archive: {error}") from error
    if sum(member.file_size for member in archive.infolist()) > max(HARMLESS, RATIO * size_of(stream)):
        raise RefusedError(source, "unpacks to suspiciously much")  # members may overlap
    members = sorted((m for m in archive.infolist() if not m.is_dir() and wanted(m.filename)), key=lambda m: m.filename)
    yield from (Rejected(_NESTED, f"{source}/{m.filename}") for m in archive.infolist() if _is_archive(m.filename))
    for member in members[:_MOST_MEMBERS]:
        name = f"{source}/{member.filename}"
        if member.file_size > _SMALL and member.file_size > RATIO * max(1, member.compress_size):
            yield Rejected("unpacks to suspiciously much", name)
            continue
        try:
            with archive.open(member) as packed:
                yield from read(packed, name)
        except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
            yield Rejected(f"cannot be unpacked: {error}", name)


def tar_pages(stream: IO[bytes], source: str, read: Reader, wanted: Named) -> Iterator[Page | Rejected]:
    """Yield the pages of a tar archive's members of known kinds, in the order in which they stand there."""
    try:
        with tarfile.open(fileobj=stream, mode="r|*") as archive:
            unpacked, most = 0, max(HARMLESS, RATIO * size_of(stream))
            for number, member in enumerate(archive, 1):
                unpacked += max(0, member.size)
                if number > _MOST_MEMBERS:
                    raise RefusedError(source, f"has more than {_MOST_MEMBERS} members")
                if unpacked > most:
                    raise RefusedError(source, "unpacks to suspiciously much", f"member {number}")
                if _is_archive(member.name):
                    yield Rejected(_NESTED, f"{source}/{member.name}")
                packed = archive.extractfile(member) if member.isfile() and wanted(member.name) else None
                if packed:
                    yield from read(packed, f"{source}/{member.name}")
    except (tarfile.TarError, EOFError, zlib.error, OSError, TypeError) as error:  # TypeError: a gzip header cut off
        yield Rejected(f"is cut off or no tar archive: {error}", source)


def _is_archive(name: str) -> bool:
    return name.lower().endswith((".zip", ".tar", ".tgz", ".tar.gz", ".tar.zst"))

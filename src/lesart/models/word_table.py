"""Words that were analysed beforehand, for which no search through their letters is needed.

`words.bin` is written by `models/build_words.py` from a list of frequent words, and holds what `Morphology` finds of
them in HanTa's model: beside another model it is not used. It is mapped into memory, so that loading costs nothing and
only what is asked for is read.
"""

import hashlib
import math
import mmap
from collections.abc import Iterable, Sequence
from pathlib import Path
from struct import Struct
from typing import Final, NamedTuple
from zlib import crc32

FILE: Final = Path(__file__).with_name("weights") / "words.bin"
_MAGIC: Final = b"lesart words 1\n\0"
_HEAD: Final = Struct("<16s32sII")  # magic, digest of the model, how many buckets and analyses there are
_PLACES: Final = Struct("<II")  # where a bucket or an analysis begins and ends; each end is the next one's beginning
_PLACE: Final = 4
_OPTION: Final = Struct("<Hf")  # the number of an analysis, and how likely the word is with its tag
_WORDS_IN_BUCKET: Final = 2

Way = tuple[tuple[int, int], ...]  # the morphemes of a word: the tag and the last letter of each, the word's end last


class Option(NamedTuple):
    """A tag that a word may have: how likely they are together (log; None if only a list has the tag), and its way."""

    tag: int
    likelihood: float | None
    way: Way


class WordTable:
    """The table, read from the bytes of its file."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        magic, self._digest, self._buckets, analyses = _HEAD.unpack_from(data)
        if magic != _MAGIC:
            raise ValueError("not a table of words")
        self._data = data
        self._analyses = _HEAD.size + _PLACE * (self._buckets + 1)
        self._begin = self._analyses + _PLACE * (analyses + 1)

    def made_from(self, model: bytes) -> bool:
        """Return whether the table was made from this model of HanTa's, given as the bytes of its file."""
        return bool(self._digest == _digest(model))

    def tags(self, word: str) -> list[tuple[int, float]] | None:
        """Return the tags with which a word in small letters may be likely, the best first; None if it is not here."""
        found = self._found(word)
        if found is None:
            return None
        data, analyses, begin = self._data, self._analyses, self._begin
        return [
            (data[begin + _PLACES.unpack_from(data, analyses + _PLACE * number)[0]], likelihood)
            for number, likelihood in _OPTION.iter_unpack(found)
            if not math.isnan(likelihood)
        ]

    def way(self, word: str, tag: int) -> list[tuple[int, int]] | None:
        """Return the morphemes of a word in small letters that has a tag, as (tag, end); None if they are not here."""
        for number, _ in _OPTION.iter_unpack(self._found(word) or b""):
            begin, end = _PLACES.unpack_from(self._data, self._analyses + _PLACE * number)
            own = self._data[self._begin + begin : self._begin + end]
            if own[0] == tag:
                return [*zip(own[1::2], own[2::2], strict=True), (-tag, len(word) + 1)] if len(own) > 1 else None
        return None

    def _found(self, word: str) -> bytes | None:
        """Return the options of a word as they are written, None if it has none."""
        data, letters = self._data, word.encode("utf-8", "surrogatepass")
        at, end = _PLACES.unpack_from(data, _HEAD.size + _PLACE * (crc32(letters) % self._buckets))
        at, end = at + self._begin, end + self._begin
        while at < end:
            options = at + 2 + data[at]
            following = options + _OPTION.size * data[at + 1]
            if data[at + 2 : options] == letters:
                return data[options:following]
            at = following
        return None


def packed(model: bytes, words: Iterable[tuple[str, Sequence[Option]]]) -> bytes:
    """Return the bytes of a table for some words in small letters with their options, the best first.

    Ways that HanTa's model knows of itself may be empty.
    """
    given = sorted(words)
    buckets: list[list[bytes]] = [[] for _ in range(max(1, len(given) // _WORDS_IN_BUCKET))]
    numbers: dict[bytes, int] = {}
    for word, options in given:
        letters = word.encode("utf-8")
        record = bytearray((len(letters), len(options)))
        record += letters
        for tag, likelihood, way in options:
            analysis = bytes((tag, *(number for part in way[:-1] for number in part)))
            number = numbers.setdefault(analysis, len(numbers))
            record += _OPTION.pack(number, math.nan if likelihood is None else likelihood)
        buckets[crc32(letters) % len(buckets)].append(bytes(record))
    head = _HEAD.pack(_MAGIC, _digest(model), len(buckets), len(numbers))
    own = b"".join(numbers)
    records = [b"".join(bucket) for bucket in buckets]
    return b"".join((head, _ends(records, len(own)), _ends([*numbers], 0), own, *records))


def _ends(parts: Sequence[bytes], begin: int) -> bytes:
    """Return where each of some parts begins, and where the last one ends."""
    found = bytearray(Struct("<I").pack(begin))
    for part in parts:
        begin += len(part)
        found += Struct("<I").pack(begin)
    return bytes(found)


def _digest(model: bytes) -> bytes:
    return hashlib.blake2b(model, digest_size=32).digest()


def word_table(model: bytes) -> WordTable | None:
    """Return the table that ships, if it was made from this model of HanTa's, given as the bytes of its file."""
    if not FILE.exists():  # before it is built
        return None
    with FILE.open("rb") as file:
        table = WordTable(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    return table if table.made_from(model) else None

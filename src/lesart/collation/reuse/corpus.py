"""The words of many articles as columns: 16 bytes a word, so that an archive's month fits in a few megabytes."""

from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from math import inf
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.collation.passages import read_words
from lesart.collation.precedence import precedence
from lesart.collation.reuse.columns import Column
from lesart.records import Article
from lesart.text.moments import moment
from lesart.text.shingles import Hashes, Numbers

Offsets = NDArray[np.uint32]
KINDS: Final = (np.dtype(np.uint64), np.dtype(np.uint32), np.dtype(np.uint32))
"""Of the columns: hash, start and end of each word."""


@dataclass(frozen=True, slots=True)
class Head:
    """What is kept of an article beside its words; `moment` is in seconds since 1970, infinite where unknown."""

    id: str
    outlet: str | None
    moment: float
    agencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Articles in order of precedence; the words of article `n` are those from `bounds[n]` to `bounds[n + 1]`."""

    heads: tuple[Head, ...]
    bounds: Numbers
    hashes: Hashes
    starts: Offsets
    ends: Offsets

    def __len__(self) -> int:
        return len(self.heads)

    def words(self, number: int) -> Hashes:
        """Return the hashed words of one article."""
        hashes: Hashes = self.hashes[self.bounds[number] : self.bounds[number + 1]]
        return hashes

    def offsets(self, number: int, first: int, end: int) -> tuple[int, int]:
        """Return where the words `[first, end)` of an article begin and end in its text."""
        base = self.bounds[number]
        return int(self.starts[base + first]), int(self.ends[base + end - 1])


def gather(articles: Iterable[Article], *, room: float = inf) -> Corpus:
    """Return the articles as columns; of several with one id the last one counts.

    Beyond `room` bytes the columns lie in temporary files; the heads of the articles stay in memory.
    """
    places: dict[str, tuple[tuple[float, str], Head, int, int]] = {}
    with ExitStack() as stack:
        parts = sum(kind.itemsize for kind in KINDS)
        columns = [stack.enter_context(Column(kind, room * kind.itemsize / parts)) for kind in KINDS]
        for article in articles:
            words = read_words(article)
            start = columns[0].size
            for column, values in zip(columns, (words.hashes, words.starts, words.ends), strict=True):
                column.extend(values)
            places[article.id] = (precedence(article), _head(article), start, columns[0].size)
        ordered = sorted(places.values(), key=lambda place: place[0])
        bounds = np.cumsum([0, *(end - start for _, _, start, end in ordered)], dtype=np.int64)
        slices = [slice(start, end) for _, _, start, end in ordered]
        heads = tuple(head for _, head, _, _ in ordered)
        return Corpus(heads, bounds, *(column.rearranged(slices) for column in columns))


def _head(article: Article) -> Head:
    return Head(article.id, article.outlet, moment(article.published), article.agencies)

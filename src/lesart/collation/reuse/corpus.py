"""The words of many articles as columns: 16 bytes a word, so that an archive's month fits in a few megabytes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lesart.collation.passages import read_words
from lesart.collation.precedence import precedence
from lesart.records import Article
from lesart.text.moments import moment
from lesart.text.shingles import Hashes, Numbers, Words

Offsets = NDArray[np.uint32]


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


def gather(articles: Iterable[Article]) -> Corpus:
    """Return the articles as columns; of several with one id the last one counts."""
    read = {article.id: (precedence(article), _head(article), _narrow(read_words(article))) for article in articles}
    ordered = [read.pop(key) for key in sorted(read, key=lambda key: read[key][0])]
    bounds = np.cumsum([0, *(len(columns[0]) for _, _, columns in ordered)], dtype=np.int64)
    heads = tuple(head for _, head, _ in ordered)
    # Column by column, each article's part let go of as soon as it is copied: nothing is held twice.
    rest = [list(columns) for _, _, columns in reversed(ordered)]
    del ordered
    hashes, starts, ends = (_joined(rest, bounds, kind) for kind in (np.uint64, np.uint32, np.uint32))
    return Corpus(heads, bounds, hashes, starts, ends)


def _joined(rest: list[list[Any]], bounds: Numbers, kind: type) -> Any:  # noqa: ANN401 - columns of two types
    """Return the first column of each article as one, taking it away from `rest`, which is in reverse."""
    whole: NDArray[Any] = np.empty(int(bounds[-1]), dtype=kind)
    for start, columns in zip(bounds[:-1].tolist(), reversed(rest), strict=True):
        column = columns.pop(0)
        whole[start : start + len(column)] = column
    return whole


def _head(article: Article) -> Head:
    return Head(article.id, article.outlet, moment(article.published), article.agencies)


def _narrow(words: Words) -> tuple[Hashes, Offsets, Offsets]:
    """Return the columns with offsets of 32 bits, as no article has 4 GB."""
    return words.hashes, words.starts.astype(np.uint32), words.ends.astype(np.uint32)

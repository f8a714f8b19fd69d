"""All passages that the articles of a corpus share."""

from collections.abc import Iterable, Iterator
from itertools import chain
from math import inf
from typing import Final

import numpy as np

from lesart.collation.passages import LEAST_WORDS
from lesart.collation.reuse.candidates import Scope, candidates
from lesart.collation.reuse.corpus import Corpus, gather
from lesart.records import Article, Passage
from lesart.text.align import Stretch, aligned
from lesart.text.shingles import Numbers

BATCH: Final = 400_000  # words that are sorted at once
MOST_PAIRS: Final = 4_096
MEMORY: Final = 1 << 30
"""Bytes that the index takes at most unless said otherwise: a year of a dozen outlets stays below."""


def find_reuse(articles: Iterable[Article], scope: Scope | None = None, *, memory: int = MEMORY) -> tuple[Passage, ...]:
    """Return the passages of 8 words or more that articles of a corpus share, also edited, cut or moved.

    Articles are read one by one and only their words are kept, so a generator bounds the memory: the index takes
    about `memory` bytes at most, and temporary files (16 bytes a word) beyond that; the passages come on top. What
    very many articles print is given between the first of them and each other, what comes back over more than a
    month from one appearance to the next.
    """
    corpus = gather(articles, room=memory / 2)
    return tuple(sorted(align(corpus, scope or Scope(), room=memory / 4)))


def who_prints(release: Article, articles: Iterable[Article], *, memory: int = MEMORY) -> tuple[Passage, ...]:
    """Return the passages that articles share with one given text, however many print it."""
    others = (each for each in articles if each.id != release.id)
    return find_reuse(chain((release,), others), Scope(article=release.id), memory=memory)


def align(corpus: Corpus, scope: Scope, *, room: float = inf) -> Iterator[Passage]:
    """Yield the passages of each pair of articles that is worth a look; the index is sorted in `room` bytes."""
    for batch in _batches(corpus, candidates(corpus, scope, room=room)):
        places = {article: place for place, article in enumerate(dict.fromkeys(chain.from_iterable(batch)))}
        texts = [corpus.words(article) for article in places]
        pairs = [(places[left], places[right]) for left, right in batch]
        for number, found in aligned(texts, pairs, matched=LEAST_WORDS):
            yield from (passage(corpus, *batch[number], stretch) for stretch in found)


def _batches(corpus: Corpus, pairs: Numbers) -> Iterator[list[tuple[int, int]]]:
    """Yield the pairs in batches of at most `BATCH` words and 4,096 pairs, or of one larger pair."""
    sizes = np.diff(corpus.bounds)
    batch: list[tuple[int, int]] = []
    words = 0
    for left, right in pairs.tolist():
        words += int(sizes[left] + sizes[right])
        if batch and (words > BATCH or len(batch) == MOST_PAIRS):
            yield batch
            batch, words = [], int(sizes[left] + sizes[right])
        batch.append((left, right))
    if batch:
        yield batch


def passage(corpus: Corpus, left: int, right: int, stretch: Stretch) -> Passage:
    """Return a stretch of two articles with its offsets."""
    return Passage(
        corpus.heads[left].id,
        *corpus.offsets(left, stretch.left, stretch.left_end),
        corpus.heads[right].id,
        *corpus.offsets(right, stretch.right, stretch.right_end),
        stretch.matched,
        round(stretch.similarity, 4),
        "verbatim" if stretch.similarity == 1 else "edited",
    )

"""All passages that the articles of a corpus share."""

from collections.abc import Iterable, Iterator
from itertools import chain
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


def find_reuse(articles: Iterable[Article], scope: Scope | None = None) -> tuple[Passage, ...]:
    """Return the passages of 8 words or more that articles of a corpus share, also edited, cut or moved.

    Articles are read one by one and only their words are kept, so a generator bounds the memory. A passage that very
    many articles print is given between the first of them and each other.
    """
    corpus = gather(articles)
    return tuple(sorted(align(corpus, scope or Scope())))


def who_prints(release: Article, articles: Iterable[Article]) -> tuple[Passage, ...]:
    """Return the passages that articles share with one given text, however many print it."""
    return find_reuse(
        chain((release,), (each for each in articles if each.id != release.id)), Scope(article=release.id)
    )


def align(corpus: Corpus, scope: Scope) -> Iterator[Passage]:
    """Yield the passages of each pair of articles that is worth a look."""
    for batch in _batches(corpus, candidates(corpus, scope)):
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

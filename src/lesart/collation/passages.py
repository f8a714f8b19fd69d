"""The passages that the articles of one story share, each with its characters on both sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from lesart.collation.precedence import precedence
from lesart.records import Article, Passage, Span
from lesart.text.align import Stretch, stretches
from lesart.text.shingles import Words, compared_words

FURNITURE: Final = frozenset({"boilerplate", "byline", "credit", "date", "dateline", "photo-credit", "tag"})
LEAST_WORDS: Final = 8


def find_passages(articles: Sequence[Article]) -> tuple[Passage, ...]:
    """Return the passages of 8 words or more that any two of the articles share, also edited, cut or moved.

    All pairs are compared, as is right for a story; an archive goes through `lesart.collation.reuse`.
    """
    read = [Reading(article, read_words(article)) for article in sorted(articles, key=precedence)]
    return tuple(sorted(passage for pair in combinations(read, 2) for passage in shared(*pair)))


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with the words that it is compared by."""

    article: Article
    words: Words


def read_words(article: Article) -> Words:
    """Return the compared words of an article without its furniture; of the whole text where it has no parts."""
    words = compared_words(article.text)
    if not article.parts:
        return words
    return words.within([Span(part.start, part.end) for part in article.parts if part.kind not in FURNITURE])


def shared(left: Reading, right: Reading) -> tuple[Passage, ...]:
    """Return the passages that two articles share; `left` is the one that comes first."""
    found = stretches(left.words.hashes, right.words.hashes, matched=LEAST_WORDS)
    return tuple(_passage(left, right, stretch) for stretch in found)


def _passage(left: Reading, right: Reading, stretch: Stretch) -> Passage:
    return Passage(
        left=left.article.id,
        left_start=int(left.words.starts[stretch.left]),
        left_end=int(left.words.ends[stretch.left_end - 1]),
        right=right.article.id,
        right_start=int(right.words.starts[stretch.right]),
        right_end=int(right.words.ends[stretch.right_end - 1]),
        matched=stretch.matched,
        similarity=round(stretch.similarity, 4),
        kind="verbatim" if stretch.similarity == 1 else "edited",
    )

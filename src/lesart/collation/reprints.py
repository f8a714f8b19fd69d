"""How much of a given text, such as a press release, each article prints."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from lesart.collation.coverage import by_article, sides
from lesart.records import Article, Passage, Reprint
from lesart.text.shingles import Words, compared_words

_DIGITS: Final = 10_000


def count_words(article: Article) -> int:
    """Return how many words of an article are compared."""
    return len(compared_words(article.text))


def measure_reprints(release: Article, words: Mapping[str, int], passages: Iterable[Passage]) -> tuple[Reprint, ...]:
    """Return for each article that shares passages with `release` how much it prints, the largest part first.

    `words` says how many words each of those articles has. Shares count words, those of overlapping passages once, and
    are cut to four decimals.
    """
    shared = by_article(passages)
    text = compared_words(release.text)
    found = (
        _reprint(release.id, text, (article, words[article]), mine)
        for article, mine in shared.items()
        if article != release.id
    )
    return tuple(sorted(found, key=lambda each: (-each.printed, -each.share, each.article)))


def _reprint(release: str, text: Words, article: tuple[str, int], passages: Sequence[Passage]) -> Reprint:
    """Return what one article, given with its number of words, prints of a text."""
    name, words = article
    printed = min(len(text.within(sides(passages, release))), sum(passage.matched for passage in passages))
    return Reprint(name, printed, _share(printed, len(text)), _share(min(printed, words), words))


def _share(words: int, of: int) -> float:
    return words * _DIGITS // of / _DIGITS

"""How much of each article is from whom: an agency, another outlet, its own desk.

Every word of a body counts once. What no source is known of is the article's own where it credits no agency; of one
that does, nobody outside its desk can tell the own words from those of the agency, unless another prints them too.
What an article gives as said by others is its own text: somebody went and asked.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from lesart.collation.coverage import side
from lesart.collation.houses import Supply, alone, house, supplies
from lesart.collation.precedence import certainly_earlier
from lesart.collation.telling import telling
from lesart.records import Article, Passage, Share, ShareKind, Span
from lesart.text.shingles import compared_words

_DIGITS: Final = 10_000
_ORDER: Final[tuple[ShareKind, ...]] = ("agency", "article", "unknown")  # in which claims are heard


@dataclass(frozen=True, slots=True)
class _Claim:
    """A stretch of an article and where it is from, known by so many words in common."""

    article: str
    stretch: Span
    kind: ShareKind
    origin: str | None = None
    words: int = 0

    @property
    def rank(self) -> tuple[int, int, str, Span]:
        """What claims on one article are ordered by: the agencies' first, then the longest."""
        return _ORDER.index(self.kind), -self.words, self.origin or "", self.stretch


def divide(articles: Iterable[Article], passages: Iterable[Passage]) -> tuple[Share, ...]:
    """Return the shares of each article, the largest of each first, from passages that were copied."""
    by_id = {article.id: article for article in articles}
    claims: dict[str, list[_Claim]] = {name: [] for name in sorted(by_id)}
    copied = telling(by_id.values(), passages)
    for name, supplied in supplies(tuple(by_id.values()), copied).items():
        claims[name].extend(_claims_of_agencies(name, supplied))
    for passage in copied:
        for claim in _claims_of_passage(passage, by_id[passage.left], by_id[passage.right]):
            claims[claim.article].append(claim)
    return tuple(share for name, mine in claims.items() for share in _divided(by_id[name], mine))


def _claims_of_agencies(article: str, supplied: Iterable[Supply]) -> Iterator[_Claim]:
    for supply in supplied:
        for passage in supply.passages:
            yield _Claim(article, side(passage, article), "agency", house(supply.agency), passage.matched)


def _claims_of_passage(passage: Passage, left: Article, right: Article) -> Iterator[_Claim]:
    """Yield what a passage says of the article that has it from another outlet, or of both where that is open."""
    if left.outlet is not None and left.outlet == right.outlet:
        return
    if certainly_earlier(left, right):
        yield _Claim(right.id, side(passage, right.id), "article", left.id, passage.matched)
    else:
        yield from (_Claim(each, side(passage, each), "unknown") for each in (left.id, right.id))


def _divided(article: Article, claims: Sequence[_Claim]) -> Iterator[Share]:
    """Yield the shares of one article, the largest first; each word is given to the first claim on it."""
    words = compared_words(article.text)
    if article.parts:
        words = words.within([Span(part.start, part.end) for part in article.body])
    free = np.ones(len(words), dtype=np.bool_)
    counts: dict[tuple[ShareKind, str | None], int] = {}
    for claim in sorted(claims, key=lambda each: each.rank) if not alone(article) else ():
        mine = free & (words.starts >= claim.stretch.start) & (words.starts < claim.stretch.end)
        free &= ~mine
        key = (claim.kind, claim.origin)
        counts[key] = counts.get(key, 0) + int(mine.sum())
    rest = _rest(article)
    counts[rest] = counts.get(rest, 0) + int(free.sum())
    parts = [Share(article.id, *key, count * _DIGITS // len(words) / _DIGITS) for key, count in counts.items() if count]
    yield from sorted(parts, key=lambda share: (-share.share, share.kind, share.origin or ""))


def _rest(article: Article) -> tuple[ShareKind, str | None]:
    """Return where the words of an article come from of which nothing else is known."""
    if alone(article):
        return "agency", house(article.agencies[0])
    return ("unknown" if article.agencies else "own"), None

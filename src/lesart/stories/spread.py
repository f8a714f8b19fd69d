"""How common each term is at the moment, so that what all reports of a season share counts for little."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.stories.terms import Blocks, Terms, common_terms

BACKGROUND: Final = 50  # articles that the background of common words stands for
MEMORY: Final = 20_000  # articles after which all counts are halved: bounded memory, and fresh frequencies
_AT_A_TIME: Final = 500  # articles that are counted before anything is halved
_KEPT: Final = 2.0  # articles; a term of fewer is forgotten when counts are halved
_WEIGHTS: Final = (1.0, 1.5, 1.0)  # of stems, parts of words, names

_SHARES: Final = np.array(_WEIGHTS) / sum(_WEIGHTS)  # of each kind in the cosine of two vectors


@dataclass(frozen=True, slots=True)
class Vector:
    """Terms in order with their weights; the product of two vectors of unit length is their similarity, 0 to 1."""

    terms: NDArray[np.uint32]
    weights: NDArray[np.float32]

    def similarity(self, other: "Vector") -> float:
        """Return the cosine of two vectors."""
        small, large = (self, other) if len(self.terms) <= len(other.terms) else (other, self)
        places = np.searchsorted(large.terms, small.terms)
        places[places == len(large.terms)] = 0
        same = large.terms[places] == small.terms
        return float(np.dot(large.weights[places[same]], small.weights[same]))

    def by_kind(self, other: "Vector") -> tuple[float, ...]:
        """Return the cosine of two vectors in each kind of term: stems, parts of words, names."""
        small, large = (self, other) if len(self.terms) <= len(other.terms) else (other, self)
        places = np.searchsorted(large.terms, small.terms)
        places[places == len(large.terms)] = 0
        same = large.terms[places] == small.terms
        products = large.weights[places[same]] * small.weights[same]
        sums = np.bincount(small.terms[same] & 3, weights=products, minlength=len(_WEIGHTS))
        return tuple((sums / _SHARES).tolist())

    def by_term(self) -> dict[int, float]:
        """Return the weight of each term."""
        return dict(zip(self.terms.tolist(), self.weights.tolist(), strict=True))

    def heaviest(self, count: int) -> list[int]:
        """Return the terms that weigh most."""
        order = np.lexsort((self.terms, -self.weights))[:count]
        found: list[int] = self.terms[order].tolist()
        return found


@dataclass(frozen=True, slots=True)
class Tally:
    """In how many of some articles each term occurs."""

    articles: float
    counts: Mapping[int, float]


@dataclass(slots=True)
class Spread:
    """In how many of the articles seen each term occurs."""

    articles: float = 0.0
    counts: dict[int, float] = field(default_factory=dict)

    def add(self, every: Iterable[Blocks]) -> None:
        """Count the terms of some articles, some hundred at a time."""
        rest = iter(every)
        while some := tuple(islice(rest, _AT_A_TIME)):
            self.take(Tally(len(some), Counter(chain.from_iterable(chain.from_iterable(some)))))

    def take(self, tally: Tally) -> None:
        """Add what was counted in some articles; halve all counts from time to time."""
        self.articles += tally.articles
        for term, count in tally.counts.items():
            self.counts[term] = self.counts.get(term, 0.0) + count
        if self.articles >= MEMORY:
            self.articles /= 2
            self.counts = {term: count / 2 for term, count in self.counts.items() if count >= _KEPT}

    def vector(self, blocks: Blocks) -> Vector:
        """Return the terms of an article weighted by how often it has them and how few others do."""
        weighted = [self._weighted(block, weight) for block, weight in zip(blocks, _WEIGHTS, strict=True)]
        terms = np.concatenate([own for own, _ in weighted])
        weights = np.concatenate([own for _, own in weighted])
        order = np.argsort(terms, kind="stable")
        terms, weights = terms[order], weights[order]
        last = np.ones(len(terms), dtype=bool)
        last[:-1] = terms[1:] != terms[:-1]  # two kinds meet in a number once in some ten thousand articles
        kept = last & (weights > 0)
        return Vector(terms[kept], weights[kept].astype(np.float32))

    def _weighted(self, block: Terms, share: float) -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
        """Return the terms of one kind with their weights."""
        counts, common = self.counts, common_terms()
        known = np.array([counts.get(term, 0.0) + BACKGROUND * common.get(term, 0.0) for term in block])
        rarity = np.maximum(np.log((self.articles + BACKGROUND + 1) / (known + 0.5)), 0.0)
        mine = (1 + np.log(np.fromiter(block.values(), dtype=np.float64, count=len(block)))) * rarity
        length = float(np.sqrt(mine @ mine)) or 1.0
        terms = np.fromiter(block.keys(), dtype=np.uint32, count=len(block))
        return terms, mine * ((share / sum(_WEIGHTS)) ** 0.5 / length)

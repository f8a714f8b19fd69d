"""Weighted bags of features, weighed by how rare each is among the clauses of its story."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Vector:
    """Weights by feature with their length, so that cosines are cheap."""

    weights: Weights
    norm: float
    total: float

    def cosine(self, other: "Vector") -> float:
        """Return the cosine of the angle to another vector, 0 where either is empty."""
        if not self.norm or not other.norm:
            return 0.0
        small, large = sorted((self.weights, other.weights), key=len)
        product = sum(weight * large[key] for key, weight in small.items() if key in large)
        return product / (self.norm * other.norm)


def vector(weights: Weights) -> Vector:
    """Return the vector of some weights."""
    return Vector(weights, math.sqrt(sum(weight * weight for weight in weights.values())), sum(weights.values()))


def rarity(bags: Sequence[Iterable[str]]) -> dict[str, float]:
    """Return for each feature the logarithm of the number of bags over the number of those that hold it."""
    found = Counter(key for bag in bags for key in set(bag))
    return {key: math.log((len(bags) + 1) / count) for key, count in found.items()}


def counted(counts: Mapping[str, int], rare: Mapping[str, float]) -> Vector:
    """Return the vector of features by how often they occur, on a logarithmic scale, and how rare they are."""
    return vector({key: (1 + math.log(count)) * rare[key] for key, count in counts.items()})

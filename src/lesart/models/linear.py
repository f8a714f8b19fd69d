"""Small linear models whose weights are data: a probability from a few features."""

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

_WEIGHTS: Final = "weights"


@dataclass(frozen=True, slots=True)
class Linear:
    """Weights by feature, an intercept, and the probability from which on the answer is yes."""

    features: tuple[str, ...]
    weights: tuple[float, ...]
    intercept: float
    threshold: float

    def probability(self, values: tuple[float, ...]) -> float:
        """Return the probability that the model gives to a case with these feature values."""
        total = self.intercept + sum(w * v for w, v in zip(self.weights, values, strict=True))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def linear(name: str) -> Linear:
    """Return the model whose weights ship under `models/weights/<name>.json`."""
    read = json.loads(files("lesart.models").joinpath(_WEIGHTS, f"{name}.json").read_text("utf-8"))
    weights: dict[str, float] = read["weights"]
    return Linear(tuple(weights), tuple(weights.values()), read["intercept"], read["threshold"])

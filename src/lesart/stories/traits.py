"""What is kept of an article to hold others against, and how likely two such articles tell of one event."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from lesart.stories.gists import Meaning
from lesart.stories.scoring import chance
from lesart.stories.spread import Vector

COPIED: Final = 0.2  # share of a text whose wording another has from which on they are of one story
_FEW: Final = 4  # runs of a sample below which a share is chance


@dataclass(frozen=True, slots=True)
class Traits:
    """What is kept of an article in the window."""

    id: str
    outlet: str | None
    moment: float | None
    vector: Vector
    wording: frozenset[int]
    meaning: Meaning | None = None


def together(left: Traits, right: Traits) -> float:
    """Return the chance that two articles tell of the same event; a good part of wording in common tells so too."""
    read = None if left.meaning is None or right.meaning is None else float(np.dot(left.meaning, right.meaning))
    found = chance(left.vector.by_kind(right.vector), read, same_outlet=_same_outlet(left, right))
    shared = copied(left, right)
    return max(found, (1 + shared) / 2) if shared >= COPIED else found


def copied(left: Traits, right: Traits) -> float:
    """Return how much of its wording the shorter of two articles has in common with the other."""
    if _same_outlet(left, right):  # what an outlet repeats is its furniture
        return 0.0
    return len(left.wording & right.wording) / max(min(len(left.wording), len(right.wording)), _FEW)


def _same_outlet(left: Traits, right: Traits) -> bool:
    return left.outlet is not None and left.outlet == right.outlet

"""What the reader finds in a passage: names, quotations with their roles, doubt, and a vector of what it means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from lesart.text.tokens import Token

Numbers = NDArray[np.float32]
Layer = Literal["name", "message", "speaker", "cue", "frame", "addressee", "via", "doubt"]
Role = Literal["speaker", "cue", "frame", "addressee", "via"]

ROLES: Final[tuple[Role, ...]] = ("speaker", "cue", "frame", "addressee", "via")
# What a span of each layer can be; the labels of its words are 'O', then 'B-' and 'I-' of each kind in this order.
KINDS: Final[Mapping[Layer, tuple[str, ...]]] = MappingProxyType(
    {
        "name": ("PER", "ORG", "LOC", "OTH"),
        "message": ("direct", "indirect", "partial", "reported", "free"),
        "speaker": ("speaker",),
        "cue": ("cue",),
        "frame": ("frame",),
        "addressee": ("addressee",),
        "via": ("via",),
        "doubt": ("negation", "doubt", "hearsay", "assurance", "denial", "correction", "open"),
    }
)


def columns(layer: Layer) -> slice:
    """Return which columns of a row of all labels belong to a layer."""
    start = 0
    for each, kinds in KINDS.items():
        end = start + 1 + 2 * len(kinds)
        if each == layer:
            return slice(start, end)
        start = end
    raise KeyError(layer)


@dataclass(frozen=True, slots=True)
class Found:
    """A span of whole words that the reader takes for something, offsets counted in the passage.

    `kind` is one of `KINDS[layer]`; `score` (0 to 1) is the geometric mean of the chances that its words' labels have.
    """

    start: int
    end: int
    layer: Layer
    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation: its message, in one or more pieces, and what the linker ties to it, best first in each role.

    `links` gives for each of `roles` the chance (0 to 1) that it belongs to this message.
    """

    messages: tuple[Found, ...]
    roles: tuple[Found, ...] = ()
    links: tuple[float, ...] = ()

    def of(self, role: Role) -> tuple[Found, ...]:
        """Return the spans of one role, in the order of the text."""
        return tuple(sorted((found for found in self.roles if found.layer == role), key=lambda found: found.start))


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What the reader makes of one passage; every list is in the order of the text.

    `chances` has a row a word and a column a label, in the order of `KINDS` (see `columns`); it is empty (no columns)
    as long as the weights only give vectors. `vector` has unit length, 384 dimensions, and means the whole passage.
    """

    words: tuple[Token, ...]
    vector: Numbers
    chances: Numbers
    names: tuple[Found, ...] = ()
    quotations: tuple[Said, ...] = ()
    doubt: tuple[Found, ...] = ()
    loose: tuple[Found, ...] = field(default=())  # roles that belong to no quotation of the passage

    def score(self, layer: Layer, kind: str, start: int, end: int) -> float:
        """Return the mean chance (0 to 1) that the words of a span are of a kind, however their spans are cut.

        0 where the span holds no word or the weights know nothing of the layer.
        """
        rows = [number for number, word in enumerate(self.words) if word.start < end and start < word.end]
        if not rows or not self.chances.size:
            return 0.0
        first = columns(layer).start + 1 + 2 * KINDS[layer].index(kind)
        return float(self.chances[rows, first : first + 2].sum(axis=1).mean())

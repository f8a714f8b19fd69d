"""Examples cut to passages of pieces, drawn at random from a seed, and put into tensors."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import torch
from torch import Tensor

from lesart.models.pieces import Pieces
from reader.examples import Example

PASSAGE: Final = 128  # pieces
_SHORTEST: Final = 48  # pieces that a drawn passage aims at, at least


@dataclass(frozen=True, slots=True)
class Passage:
    """An example's pieces, with what stands around them, and where each word begins among them."""

    example: Example
    pieces: tuple[int, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Passages in tensors: pieces and mask (passages, pieces), the row and piece of each word, what words may be."""

    passages: tuple[Passage, ...]
    pieces: Tensor
    mask: Tensor
    row: Tensor
    column: Tensor
    allowed: Tensor


class Cutter:
    """Cuts words into pieces and examples into passages."""

    def __init__(self, pieces: Pieces) -> None:
        """Take the pieces that the network knows."""
        self._pieces = pieces
        self.prefix = (Pieces.BEGIN, *pieces.of("query", spaced=True), *pieces.of(":", spaced=False))

    def length(self, example: Example) -> list[int]:
        """Return how many pieces each word has."""
        return [
            len(self._pieces.of(word, spaced=spaced))
            for word, spaced in zip(example.words, example.spaced, strict=True)
        ]

    def passage(self, example: Example) -> Passage:
        """Return an example's pieces."""
        numbers, starts = list(self.prefix), []
        for word, spaced in zip(example.words, example.spaced, strict=True):
            starts.append(len(numbers))
            numbers += self._pieces.of(word, spaced=spaced)
        return Passage(example, (*numbers, Pieces.END), tuple(starts))

    def passages(self, example: Example, draw: random.Random | None = None) -> Iterator[Passage]:
        """Yield passages of whole sentences; with `draw` of drawn lengths, so that no two rounds are cut alike."""
        lengths = np.cumsum([0, *self.length(example)])
        room = PASSAGE - len(self.prefix) - 1
        start = 0
        aim = draw.randint(_SHORTEST, room) if draw else room
        bounds = [0, *example.ends]
        for begin, end in pairwise(bounds):
            if begin > start and lengths[end] - lengths[start] > aim:
                yield self.passage(example.cut(start, begin))
                start = begin
                aim = draw.randint(_SHORTEST, room) if draw else room
            while lengths[end] - lengths[start] > room:  # one sentence that is too long
                middle = max(start + 1, int(np.searchsorted(lengths, lengths[start] + room, side="right")) - 1)
                yield self.passage(example.cut(start, middle))
                start = middle
        if start < len(example.words):
            yield self.passage(example.cut(start, len(example.words)))


def batch(passages: Sequence[Passage]) -> Batch:
    """Return passages in tensors."""
    longest = max(len(passage.pieces) for passage in passages)
    pieces = torch.full((len(passages), longest), Pieces.END)
    mask = torch.zeros((len(passages), longest), dtype=torch.bool)
    for number, passage in enumerate(passages):
        pieces[number, : len(passage.pieces)] = torch.tensor(passage.pieces)
        mask[number, : len(passage.pieces)] = True
    row = [number for number, passage in enumerate(passages) for _ in passage.starts]
    column = [start for passage in passages for start in passage.starts]
    allowed = np.concatenate([passage.example.allowed for passage in passages])
    return Batch(tuple(passages), pieces, mask, torch.tensor(row), torch.tensor(column), torch.from_numpy(allowed))


class Stream:
    """Passages of many examples without end, each round shuffled and cut anew."""

    def __init__(self, cutter: Cutter, examples: Sequence[Example], seed: int) -> None:
        """Take what to draw from."""
        self._cutter = cutter
        self._examples = examples
        self._draw = random.Random(seed)  # noqa: S311 - training, not secrets
        self._waiting: list[Passage] = []

    def take(self, pieces: int) -> list[Passage]:
        """Return the next passages, about this many pieces."""
        taken: list[Passage] = []
        while sum(len(passage.pieces) for passage in taken) < pieces:
            if not self._waiting:
                cut = (self._cutter.passages(example, self._draw) for example in self._examples)
                self._waiting = [passage for passages in cut for passage in passages]
                self._draw.shuffle(self._waiting)
            taken.append(self._waiting.pop())
        return taken

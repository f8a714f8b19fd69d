"""A reader for tests that hears what it is told to hear, word for word."""

from collections.abc import Mapping, Sequence

import numpy as np

from lesart.models.encoder import Vectors
from lesart.models.reading import KINDS, Found, Layer, Reading, Said, columns
from lesart.records import Span
from lesart.text.tokens import tokens


class Told:
    """Hears each of some strings as what they are told to be, everywhere and with the same chance.

    `spans` maps a string to its layer and kind. Roles belong to the one message of their passage.
    """

    def __init__(self, spans: Mapping[str, tuple[Layer, str]], chance: float = 0.9) -> None:
        self.spans, self.chance = spans, chance

    def passages(self, text: str, sentences: Sequence[Span]) -> tuple[Span, ...]:  # noqa: ARG002
        """Return every sentence by itself."""
        return tuple(sentences)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return one and the same vector for all texts."""
        return np.ones((len(texts), 1), np.float32)

    def read(self, texts: Sequence[str]) -> tuple[Reading, ...]:
        """Return what was told of each text."""
        return tuple(self._read(text) for text in texts)

    def _read(self, text: str) -> Reading:
        words = tokens(text)
        chances = np.zeros((len(words), columns("doubt").stop), np.float32)
        found = []
        for string, (layer, kind) in self.spans.items():
            at = text.find(string)
            if at >= 0:
                found.append(Found(at, at + len(string), layer, kind, self.chance))
                first = columns(layer).start + 1 + 2 * KINDS[layer].index(kind)
                inside = [n for n, word in enumerate(words) if at <= word.start < at + len(string)]
                chances[inside[:1], first] = self.chance
                chances[inside[1:], first + 1] = self.chance
        for part in map(columns, KINDS):
            chances[:, part.start] = 1 - chances[:, part.start + 1 : part.stop].sum(axis=1)
        found.sort(key=lambda each: each.start)
        roles = tuple(each for each in found if each.layer not in {"name", "message", "doubt"})
        messages = [each for each in found if each.layer == "message"]
        return Reading(
            words,
            np.ones(1, np.float32),
            chances,
            names=tuple(each for each in found if each.layer == "name"),
            quotations=tuple(Said((each,), roles, (1.0,) * len(roles)) for each in messages),
            doubt=tuple(each for each in found if each.layer == "doubt"),
            loose=() if messages else roles,
        )

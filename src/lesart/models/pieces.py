"""Words cut into the pieces that the reader knows: the likeliest cut by the pieces' scores (unigram)."""

import gzip
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from lesart.text.sharp import spellings

SPACE: Final = "▁"  # stands for the space before a word
_WORDS_REMEMBERED: Final = 100_000
_LONGEST_WORD: Final = 100  # letters; what is longer is an address or broken, and its beginning says so
_UNKNOWN_PENALTY: Final = 10.0  # an unknown letter costs this much more than the rarest piece


class Pieces:
    """The known pieces, numbered in the order of the file: `<s>`, `</s>`, the unknown, then all others."""

    BEGIN: Final = 0
    END: Final = 1
    UNKNOWN: Final = 2

    def __init__(self, scores: Mapping[str, float]) -> None:
        """Take the pieces with their log-probabilities, in the order of their numbers from 3 on."""
        self._pieces = {piece: (number + 3, score) for number, (piece, score) in enumerate(scores.items())}
        self._unknown_score = min(scores.values()) - _UNKNOWN_PENALTY
        self._longest = max(map(len, scores))
        self.of = lru_cache(maxsize=_WORDS_REMEMBERED)(self._of)

    @classmethod
    def stored(cls, path: Path) -> "Pieces":
        """Return the pieces of a file with a piece and its score on each line."""
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
        pairs = (line.rsplit("\t", 1) for line in lines)
        return cls({piece: float(score) for piece, score in pairs})

    def _of(self, word: str, *, spaced: bool = True) -> tuple[int, ...]:
        """Return the numbers of the pieces of a word; `spaced` says whether a space stands before it.

        Of both spellings of a sharp s the likelier cut counts, so that 'Strasse' is read as 'Straße' is.
        """
        return max((self._cut(spelling, spaced=spaced) for spelling in spellings(word[:_LONGEST_WORD])), key=_score)[1]

    def _cut(self, word: str, *, spaced: bool) -> tuple[float, tuple[int, ...]]:
        """Return the likeliest cut of a word as it is spelt, after its score."""
        letters = unicodedata.normalize("NFKC", SPACE * spaced + word)
        best = [0.0, *([float("-inf")] * len(letters))]
        came: list[tuple[int, int]] = [(0, 0)] * (len(letters) + 1)
        for start in range(len(letters)):
            for end in range(start + 1, min(len(letters), start + self._longest) + 1):
                number, score = self._piece(letters[start:end])
                if best[start] + score > best[end]:
                    best[end], came[end] = best[start] + score, (start, number)
        return best[-1], _traced(came) or (self.UNKNOWN,)

    def _piece(self, letters: str) -> tuple[int, float]:
        lowest = self._unknown_score if len(letters) == 1 else float("-inf")
        return self._pieces.get(letters, (self.UNKNOWN, lowest))


def _score(cut: tuple[float, tuple[int, ...]]) -> float:
    return cut[0]


def _traced(came: list[tuple[int, int]]) -> tuple[int, ...]:
    found = []
    at = len(came) - 1
    while at:
        at, number = came[at]
        found.append(number)
    return tuple(reversed(found))

"""Clauses of a sentence: what stands between commas, dashes, colons and quotation marks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.models.words import Word
from lesart.records import Span

_BREAKS: Final = frozenset(',;:–—„“”»«›‹"()?!')
_END: Final = frozenset(".…")


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a clause without the punctuation around it, and the place of the first in its sentence."""

    words: Sequence[Word]
    first: int

    @property
    def span(self) -> Span:
        """The characters from the first word to the last."""
        return Span(self.words[0].start, self.words[-1].end)


def clauses(words: Sequence[Word]) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in order; punctuation parts them and belongs to none."""
    return tuple(_clauses(words))


def _ends(words: Sequence[Word], place: int) -> bool:
    """Whether a stop ends the sentence, or the quotation before its closing mark."""
    return place == len(words) - 1 or words[place + 1].form in _BREAKS


def _clauses(words: Sequence[Word]) -> Iterator[Clause]:
    start = 0
    for place, word in enumerate(words):
        if word.form in _BREAKS or (word.form in _END and _ends(words, place)):
            if place > start:
                yield Clause(words[start:place], start)
            start = place + 1
    if start < len(words):
        yield Clause(words[start:], start)

"""Figures of an article: numbers with their units in SI, how exact they are meant, and what they count."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.explained import Explained, marks_of
from lesart.marks.figures.reading import BEGINS_FIGURE, PATTERNS, Reader
from lesart.models.words import Word
from lesart.records import Figure, Time

__all__ = ["PATTERNS", "explain_figures", "find_figures"]


def find_figures(analysis: Analysis, times: Sequence[Time]) -> tuple[Figure, ...]:
    """Return the figures of an article in the order of its text; numbers inside `times` are not among them."""
    return marks_of(explain_figures(analysis, times))


def explain_figures(analysis: Analysis, times: Sequence[Time]) -> tuple[Explained[Figure], ...]:
    """Return the figures, each with the name of the pattern that made it."""
    return tuple(_figures(analysis, times))


def _figures(analysis: Analysis, times: Sequence[Time]) -> Iterator[Explained[Figure]]:
    waiting = list(reversed(times))
    for sentence in analysis.sentences:
        taken: list[Time] = []
        while waiting and waiting[-1].start < sentence.end:
            taken.append(waiting.pop())
        if any(map(BEGINS_FIGURE.__getitem__, sentence.forms)):
            yield from _in_sentence(analysis.text, sentence, taken)


def _in_sentence(text: str, sentence: Sentence, taken: Sequence[Time]) -> Iterator[Explained[Figure]]:
    reader = Reader(text, sentence.words, _taken(sentence.words, taken))
    behind = 0
    for place in [place for place, form in enumerate(sentence.forms) if BEGINS_FIGURE[form]]:
        found = reader.figure_at(place) if place >= behind else None
        if found is not None:
            name, figure, behind = found
            yield Explained(figure, name)


def _taken(words: Sequence[Word], times: Sequence[Time]) -> frozenset[int]:
    """Return the places of the words that belong to times."""
    places: set[int] = set()
    for time in times:
        first = bisect_right(words, time.start, key=_END)
        places.update(range(first, bisect_left(words, time.end, first, key=_START)))
    return frozenset(places)


_START: Final = attrgetter("start")
_END: Final = attrgetter("end")

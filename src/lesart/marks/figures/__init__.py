"""Figures of an article: numbers with their units in SI, how exact they are meant, and what they count."""

from collections.abc import Iterator, Sequence

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.explained import Explained, marks_of
from lesart.marks.figures.reading import BEGINS_FIGURE, PATTERNS, Reader
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
        if any(BEGINS_FIGURE[word.form] for word in sentence.words):
            yield from _in_sentence(analysis.text, sentence, taken)


def _in_sentence(text: str, sentence: Sentence, taken: Sequence[Time]) -> Iterator[Explained[Figure]]:
    reader = Reader(text, sentence.words, _taken(sentence, taken))
    place = 0
    while place < len(sentence.words):
        found = reader.figure_at(place) if BEGINS_FIGURE[sentence.words[place].form] else None
        if found is None:
            place += 1
            continue
        name, figure, place = found
        yield Explained(figure, name)


def _taken(sentence: Sentence, times: Sequence[Time]) -> frozenset[int]:
    """Return the places of the words that belong to times."""
    places: set[int] = set()
    waiting = list(reversed(times))
    for place, word in enumerate(sentence.words):
        while waiting and waiting[-1].end <= word.start:
            waiting.pop()
        if waiting and waiting[-1].start < word.end:
            places.add(place)
    return frozenset(places)

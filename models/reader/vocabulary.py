"""Which pieces German needs, chosen from texts and lists that may ship.

Texts: those of `texts.py`. Lists: German words with their frequencies (wordfreq, CC BY-SA), and names (gazetteer).
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from encoder import Encoder
from frequencies import frequencies
from lesart.models.names.gazetteer import CITY, FEMALE, MALE, SURNAME, TOWN, listed
from lesart.text.tokens import tokens
from texts import debates, gold, unlabelled

PIECES: Final = 32_000
_TEXTS_COUNT: Final = 10  # times that a word of a text counts beside one of a list
_LIST_WORDS: Final = 2e7  # how many words the list of frequencies stands for
_NUMBERS: Final = 3_000


def chosen(encoder: Encoder, shared: Path, corpus: Path) -> list[tuple[str, int, float]]:
    """Return the pieces that count most, with their numbers in the encoder and their scores, most frequent first."""
    counts: Counter[int] = Counter()
    for word, spaced, times in _words(shared, corpus):
        for piece in encoder.pieces_of("▁" * spaced + word):
            counts[piece] += times
    pieces = {number: (piece, score) for piece, (number, score) in encoder.pieces.items()}
    kept = [number for number, _ in counts.most_common() if number in pieces][:PIECES]
    return [(pieces[number][0], number, pieces[number][1]) for number in kept]


def _words(shared: Path, corpus: Path) -> Iterator[tuple[str, bool, float]]:
    """Yield words, whether a space stands before them, and how much they count."""
    yield from (("query", True, 1e9), (":", False, 1e9))
    for text in _texts(shared, corpus):
        for token in tokens(text):
            yield token.form, token.start == 0 or text[token.start - 1].isspace(), _TEXTS_COUNT
    yield from _listed_words()
    for kind in (MALE, FEMALE, SURNAME, CITY, TOWN):
        yield from ((part, True, 1.0) for name in sorted(listed(kind)) for part in name.split())
    yield from ((str(number), spaced, 8.0) for number in range(_NUMBERS) for spaced in (True, False))
    yield from (
        (chr(code), spaced, 1e6) for code in range(33, 256) for spaced in (True, False) if chr(code).isprintable()
    )


def _texts(shared: Path, corpus: Path) -> Iterator[str]:
    yield from (text for text, _, _ in gold(shared / "names" / "NER-de-dev.tsv"))
    yield from (text for text, _ in unlabelled(shared, corpus))
    yield from debates(shared / "speeches" / "spkatt2023.tar.gz")


def _listed_words() -> Iterator[tuple[str, bool, float]]:
    """Yield the words of the list in the shapes in which they stand in texts, by their frequency."""
    for frequency, words in frequencies():
        for word in words:
            times = frequency * _LIST_WORDS
            yield word, True, 0.5 * times
            yield word.capitalize(), True, 0.35 * times
            yield word.upper(), True, 0.03 * times
            yield word, False, 0.04 * times
            yield word.capitalize(), False, 0.06 * times
            yield word.upper(), False, 0.02 * times

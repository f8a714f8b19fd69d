"""The words of a text as items: what each can mean in a time expression, as one letter per word.

A text becomes a string of letters, one an item, over which patterns are plain regular expressions with bounded
quantifiers; so matching takes linear time, and a pattern reads like what it matches.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from lesart.marks.times.letters import LETTERS, Value
from lesart.marks.times.meanings import MEANINGS, Phrase
from lesart.models.words import Word
from lesart.text.fold import fold
from lesart.text.memory import Memory


class Item(NamedTuple):
    """A word or a fixed phrase: its characters, its letter, what it is worth, and the index of its first word.

    One is made for every word of a corpus, and a tuple is made three times as fast as a frozen dataclass.
    """

    start: int
    end: int
    form: str
    letter: str
    value: Value
    word: int

    @property
    def number(self) -> float:
        """The value of an item that is a number."""
        return float(self.value) if isinstance(self.value, (int, float)) else 0.0

    @property
    def code(self) -> str:
        """The value of an item that stands for a TIMEX3 code."""
        return self.value if isinstance(self.value, str) else ""


def itemise(words: Sequence[Word]) -> tuple[Item, ...]:
    """Return the items of the words of a paragraph, fixed phrases joined."""
    return tuple(_items(words))


def _items(words: Sequence[Word]) -> Iterator[Item]:
    position, end = 0, -1
    while position < len(words):
        word = words[position]
        letter, value, phrases = MEANINGS[word.form]
        if letter in _DIGITS and position and end == word.start and words[position - 1].is_word:
            letter = LETTERS["OTHER"]  # 'Widerstand2020'
        end, length = word.end, 1
        if phrases:
            length, letter, value = _phrase(words, position, phrases) or (1, letter, value)
            end = words[position + length - 1].end
        # `Item(…)` itself is a function of Python's, and takes twice as long.
        yield _NEW(Item, (word.start, end, word.form, letter, value, position))
        position += length


_DIGITS: Final = frozenset("Ydn")
_NEW: Final = tuple.__new__


def _phrase(words: Sequence[Word], position: int, phrases: Sequence[Phrase]) -> tuple[int, str, Value] | None:
    for parts, (letter, value) in phrases:
        if all(
            _FOLDED[words[position + step].form] == part if position + step < len(words) else False
            for step, part in enumerate(parts)
        ):
            return len(parts), letter, value
    return None


_FOLDED: Final = Memory(fold, 65_536)

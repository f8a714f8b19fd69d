"""The words of a text as items: what each can mean in a time expression, as one letter per word.

A text becomes a string of letters, one an item, over which patterns are plain regular expressions with bounded
quantifiers; so matching takes linear time, and a pattern reads like what it matches.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from lesart.marks.times.letters import LETTERS, Value
from lesart.marks.times.meanings import FIRST_OF_PHRASE, LETTER_OF, MEANINGS, Phrase
from lesart.models.words import Word
from lesart.text.fold import fold
from lesart.text.memory import Memory


class Item(NamedTuple):
    """A word or a fixed phrase: its characters, its letter, what it is worth, and the index of its first word."""

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


class Items:
    """The items of a paragraph's words: their letters as one string, each item made when it is asked for.

    Of the words of a text few are asked for, and an item made of each would take as long as all else does here.
    """

    __slots__ = ("_joined", "_places", "_words", "letters")

    def __init__(
        self, words: Sequence[Word], letters: str, places: Sequence[int], joined: Mapping[int, tuple[int, Value]]
    ) -> None:
        self.letters = letters
        self._words, self._places, self._joined = words, places, joined

    def __len__(self) -> int:
        return len(self.letters)

    def __getitem__(self, index: int) -> Item:
        place = self._places[index]
        first = self._words[place]
        if place in self._joined:
            last, value = self._joined[place]
            return Item(first.start, self._words[last].end, first.form, self.letters[index], value, place)
        return Item(first.start, first.end, first.form, self.letters[index], MEANINGS[first.form][1], place)

    def between(self, first: int, behind: int) -> list[Item]:
        """Return the items from `first` up to `behind`, as far as there are any."""
        return [self[index] for index in range(max(0, first), min(behind, len(self)))]


def itemise(words: Sequence[Word], forms: Sequence[str]) -> Items:
    """Return the items of the words of a paragraph, which are written as `forms`; fixed phrases are joined."""
    read = "".join(map(LETTER_OF.__getitem__, forms))
    letters: list[str] = []
    places: list[int] = []
    joined: dict[int, tuple[int, Value]] = {}
    behind = 0
    for found in _READ_AGAIN.finditer(read):
        at = found.start()
        if at < behind:
            continue  # inside a phrase
        letter, length, value = _read_again(words, at, read[at])
        letters += read[behind:at], letter
        places += range(behind, at + 1)
        behind = at + length
        if length > 1:
            joined[at] = behind - 1, value
    return Items(words, "".join([*letters, read[behind:]]), [*places, *range(behind, len(read))], joined)


# Digits, which may be glued to a word, and words that phrases may begin with.
_READ_AGAIN: Final = re.compile(f"[Ydn{chr(FIRST_OF_PHRASE)}-{chr(2 * FIRST_OF_PHRASE - 1)}]")


def _read_again(words: Sequence[Word], at: int, letter: str) -> tuple[str, int, Value]:
    """Return the letter of an item that begins with a word, of how many words it is, and the value of a phrase."""
    if ord(letter) >= FIRST_OF_PHRASE:
        phrase = _phrase(words, at, MEANINGS[words[at].form][2])
        return phrase or (chr(ord(letter) - FIRST_OF_PHRASE), 1, None)
    glued = at > 0 and words[at - 1].end == words[at].start and words[at - 1].is_word
    return LETTERS["OTHER"] if glued else letter, 1, None  # 'Widerstand2020'


def _phrase(words: Sequence[Word], at: int, phrases: Sequence[Phrase]) -> tuple[str, int, Value] | None:
    """Return the letter, the words and the value of the longest of some phrases that stands here."""
    second = _FOLDED[words[at + 1].form] if at + 1 < len(words) else ""
    for parts, (letter, value) in phrases:
        # By its second word nearly every phrase is told off.
        if parts[1] == second and parts == tuple([_FOLDED[word.form] for word in words[at : at + len(parts)]]):
            return letter, len(parts), value
    return None


_FOLDED: Final = Memory(fold, 65_536)

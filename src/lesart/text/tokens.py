"""Words, numbers and punctuation of a text with their offsets."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from lesart.german.glued_words import GLUED

# Hyphens, apostrophes and the gender star join ('Nordkorea-Machthaber', "Ku'damm", 'Bürger:innen'); so do the
# separators inside a number ('1.500', '13,5', '18:30'); a colon between a word and a number parts ('waren:250'), and so
# does a capital behind a word that no name begins with ('wieNico'); in 'iPhone', 'GmbH', 'SchülerInnen' it joins. Each
# other alternative begins with another class of characters and no quantifier nests: the expression stays linear.
_GLUED: Final = f"(?:{'|'.join(sorted(GLUED, key=len, reverse=True))})(?=[A-ZÄÖÜ][a-zäöüß]{{2}})"
_TOKEN: Final = re.compile(
    _GLUED + r"|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-‑'’*/][^\W_]+|:[^\W\d_]+)*|\d*[^\W\d_]\w*|\.\.\.|[^\w\s]|_"
)


_NEW: Final = tuple.__new__


class Token(NamedTuple):
    """A word, a number or a punctuation mark, as written, with its span; a tuple, since so many are made."""

    start: int
    end: int
    form: str

    @property
    def is_word(self) -> bool:
        """Whether the token is a word or a number, not punctuation."""
        return self.form[0].isalnum()


def word_forms(text: str) -> list[str]:
    """Return the words and numbers of a text as written, where their offsets do not matter; as `tokens` finds them.

    >>> word_forms("Rund 1.500 Helfer, sagt Ida Moor-Lenz.")
    ['Rund', '1.500', 'Helfer', 'sagt', 'Ida', 'Moor-Lenz']
    """
    return [form for form in _TOKEN.findall(text) if form[0].isalnum()]


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of `text[start:end]`, offsets counted in `text`.

    >>> [t.form for t in tokens("Rund 1.500 Helfer, sagt Ida Moor-Lenz.")]
    ['Rund', '1.500', 'Helfer', ',', 'sagt', 'Ida', 'Moor-Lenz', '.']
    >>> [t.form for t in tokens("Gezählt wurden:2.500 Bürger:innen")]
    ['Gezählt', 'wurden', ':', '2.500', 'Bürger:innen']
    >>> [t.form for t in tokens("wieNico Lenz")]
    ['wie', 'Nico', 'Lenz']
    """
    return tuple(each_token(text, start, end))


def each_token(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of `text[start:end]`, for who may not want them all."""
    limit = len(text) if end is None else end
    # `Token(…)` itself is a function of Python's, and takes twice as long.
    return (_NEW(Token, (m.start(), m.end(), m[0])) for m in _TOKEN.finditer(text, start, limit))

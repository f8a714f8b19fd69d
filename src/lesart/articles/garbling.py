"""Stretches that were decoded wrongly before they were published, noticed and left as they are: 'BÃ¼rger'."""

import re
from collections.abc import Iterator
from typing import Final

from lesart.records import Garbled

_SUSPECT: Final = re.compile(r"[ÃÂÅâ├┬][^\sa-zA-Z]|Ã[\xa0 ]|ï»¿|ï¿½|�")
_WORD: Final = re.compile(r"[^ \n\t]{1,200}")
_MOST: Final = 1000


def find_garbled(text: str) -> tuple[Garbled, ...]:
    """Return the words of a text that were decoded wrongly, with what was meant; None where that is lost.

    >>> find_garbled("Der BÃ¼rgermeister schwieg.")
    (Garbled(start=4, end=18, meant='Bürgermeister'),)
    """
    return tuple(_garbled(text)) if _SUSPECT.search(text) else ()


def _garbled(text: str) -> Iterator[Garbled]:
    from ftfy import fix_encoding  # noqa: PLC0415 - few texts need it

    end = 0
    for _ in range(_MOST):
        suspect = _SUSPECT.search(text, end)
        if suspect is None:
            return
        word = _word_around(text, suspect.start(), end)
        start, end = word
        form = text[start:end]
        meant = fix_encoding(form)
        if "�" in form or "ï¿½" in form:
            yield Garbled(start, end, None)
        elif meant != form:
            yield Garbled(start, end, meant)


def _word_around(text: str, at: int, begin: int) -> tuple[int, int]:
    """Return the word in which a character stands."""
    start = max(text.rfind(" ", begin, at), text.rfind("\n", begin, at), text.rfind("\t", begin, at)) + 1
    start = max(start, begin, at - 200)
    found = _WORD.match(text, start)
    return start, max(found.end() if found else at + 1, at + 1)

"""Sentences that the program wrote, recognised by their pattern, so that they can be said in another language."""

import re
from functools import cache
from typing import Final

LONGEST: Final = 4_000  # characters of a sentence that is looked at; what is quoted in it comes from outside


def filled(pattern: str, text: str) -> dict[str, str] | None:
    """Return what fills the gaps of a pattern (`%(name)s`, each at most once) in a text, or None if it has another.

    >>> filled("Erst %(one)s, dann %(other)s.", "Erst vier, dann fünf.")
    {'one': 'vier', 'other': 'fünf'}
    """
    found = _expression(pattern).fullmatch(text) if len(text) <= LONGEST else None
    return None if found is None else found.groupdict()


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    """Return what matches the sentences of a pattern; its gaps are as short as they can be."""
    named = re.sub(r"%\\\((\w+)\\\)s", r"(?P<\1>.+?)", re.escape(pattern))
    return re.compile(named, re.DOTALL)

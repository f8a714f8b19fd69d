"""Authors as bylines name them, without roles, places and agencies."""

import re
from dataclasses import dataclass
from typing import Final

from lesart.articles.credits import named_agencies
from lesart.articles.days import find_days
from lesart.articles.persons import PARTICLES, named_people
from lesart.german.furniture import AUTHOR_OPENINGS

_OPENING: Final = re.compile(
    "(?:"
    + "|".join(re.escape(form) for form in sorted(AUTHOR_OPENINGS, key=len, reverse=True))
    + r")(?:\s+|(?<=:)\s*)",
    re.IGNORECASE,
)
_LONGEST: Final = 140
_SMALL_WORDS: Final = 2  # 'Redakteurin im Ressort Politik'


@dataclass(frozen=True, slots=True)
class Byline:
    """The people and agencies that a byline names, and where it ends in its line."""

    end: int
    authors: tuple[str, ...]
    agencies: tuple[str, ...]


def read_byline(form: str) -> Byline | None:
    """Return the byline that a whole line is ('Von Eva Muster, Wien'), or None.

    >>> read_byline("Von Eva Muster und Jan van der Berg, Brüssel").authors
    ('Eva Muster', 'Jan van der Berg')
    """
    opening = _OPENING.match(form)
    if not opening or len(form) > _LONGEST or _is_sentence(form[opening.end() :]):
        return None
    rest = _without_days(form[opening.end() :])
    authors, agencies = named_people(rest), named_agencies(rest)
    if not authors and not agencies:
        return None
    return Byline(len(form), authors, agencies)


def _without_days(form: str) -> str:
    for day in reversed(find_days(form)):
        form = form[: day.start] + " , " + form[day.end :]
    return form


def _is_sentence(form: str) -> bool:
    """Whether words follow that no byline has ('Von Berlin aus steuerte er die Firma.')."""
    small = [word for word in form.split() if word[0].islower() and word.strip(",.") not in _BYLINE_WORDS]
    return len(small) > _SMALL_WORDS or (form.endswith((".", "!", "?")) and bool(small))


_BYLINE_WORDS: Final = frozenset(
    (*PARTICLES, "und", "in", "aus", "für", "mit", "zu", "dpa", "afp", "sda", "apa", "epd", "uhr", "sowie")
)

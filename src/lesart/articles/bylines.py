"""Authors as bylines name them, without roles, places and agencies."""

import re
from dataclasses import dataclass
from typing import Final

from lesart.articles.credits import named_agencies
from lesart.articles.days import find_days
from lesart.german.agencies import canonical
from lesart.german.furniture import AUTHOR_OPENINGS
from lesart.german.places import DATELINE_PLACES

_OPENING: Final = re.compile(
    "(?:"
    + "|".join(re.escape(form) for form in sorted(AUTHOR_OPENINGS, key=len, reverse=True))
    + r")(?:\s+|(?<=:)\s*)",
    re.IGNORECASE,
)
_PARTICLE: Final = "von|van|de|del|della|der|den|zu|zur|al|el|bin|ben|la|le|du|da|dos|di|ter|ten|vom|und zu|Mc"
_CAPITAL: Final = "[A-ZÄÖÜÉÇŠŽĆČ]"
_NAME: Final = re.compile(
    rf"(?:(?:Dr|Prof)\. ?){{0,2}}{_CAPITAL}[\w.'’-]{{0,24}}"
    rf"(?: (?:(?:{_PARTICLE}) ){{0,2}}{_CAPITAL}[\w.'’-]{{1,24}}){{1,3}}"
)
_SEPARATOR: Final = re.compile(r",|;|\||/| und | mit | & | sowie | in (?=[A-Z])| aus (?=[A-Z])| \(|\)| – | - | • ")
_ROLE: Final = re.compile(
    r"(?i)\b(?:redakt|korrespondent|reporter|autor|chef|leiter|praktikant|volontär|mitarbeit|agentur|redaktion|"
    r"ressort|team|desk|gast|kolumn|professor|experte|expertin|online|zeitung|news|magazin|verlag|universität|institut)"
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


def named_people(form: str) -> tuple[str, ...]:
    """Return the people among the names of a list, in its order, each once."""
    pieces = (_SPACES.sub(" ", piece).strip(" .:*") for piece in _SEPARATOR.split(form))
    return tuple(dict.fromkeys(_calm(piece) for piece in pieces if is_person(piece)))


def is_person(form: str) -> bool:
    """Whether a form has the shape of a person's name in two to five parts and names no agency, place or role."""
    if not _NAME.fullmatch(form) or canonical(form) or form.lower() in DATELINE_PLACES:
        return False
    return not _ROLE.search(form)


_SPACES: Final = re.compile(r"\s+")


def _calm(name: str) -> str:
    """Return a name set in capitals as names are written: 'EVA MUSTER' → 'Eva Muster'."""
    return name.title() if name.isupper() else name


def _without_days(form: str) -> str:
    for day in reversed(find_days(form)):
        form = form[: day.start] + " , " + form[day.end :]
    return form


def _is_sentence(form: str) -> bool:
    """Whether words follow that no byline has ('Von Berlin aus steuerte er die Firma.')."""
    small = [word for word in form.split() if word[0].islower() and word.strip(",.") not in _BYLINE_WORDS]
    return len(small) > _SMALL_WORDS or (form.endswith((".", "!", "?")) and bool(small))


_BYLINE_WORDS: Final = frozenset(
    (*_PARTICLE.split("|"), "und", "in", "aus", "für", "mit", "zu", "dpa", "afp", "sda", "apa", "epd", "uhr", "sowie")
)

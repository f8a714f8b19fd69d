"""Names of people by their shape, in bylines and credits."""

import re
from typing import Final

from lesart.german.agencies import canonical
from lesart.german.bylines import HOUSE_WORDS, NO_AUTHORS, ROLES
from lesart.german.places import DATELINE_PLACES

PARTICLES: Final = (
    "von",
    "van",
    "de",
    "del",
    "della",
    "der",
    "den",
    "zu",
    "zur",
    "al",
    "el",
    "bin",
    "ben",
    "la",
    "le",
    "du",
    "da",
    "dos",
    "di",
    "ter",
    "ten",
    "vom",
    "Mc",
)
"""Small words inside surnames."""

_CAPITAL: Final = "[A-ZÄÖÜÉÇŠŽĆČØÅÁ]"
_NAME: Final = re.compile(
    rf"(?:(?:Dr|Prof)\. ?){{0,2}}{_CAPITAL}[\w.'’-]{{0,24}}"
    rf"(?: (?:(?:{'|'.join(PARTICLES)}) ){{0,2}}{_CAPITAL}[\w.'’-]{{1,24}}){{1,3}}"
)
_SEPARATOR: Final = re.compile(
    r",|;|\||/| und | mit | & | sowie | in (?=[A-Z])| aus (?=[A-Z])| für (?=[A-Z])| \(|\)| – | - | • "
)
_ROLE: Final = re.compile(
    r"(?i)\b(?:redakt|korrespondent|reporter|autor|chef|leiter|praktikant|volontär|mitarbeit|agentur|redaktion|"
    r"ressort|team|desk|gast|kolumn|professor|experte|expertin|online|zeitung|news|magazin|verlag|universität|institut)"
)
_FUNCTION: Final = re.compile(
    rf"(?i:(?:unsere?[mnr]? )?(?:[\w-]{{0,40}}(?:{'|'.join(sorted(ROLES))})(?:in|innen|en)? ){{1,3}})(?={_CAPITAL})"
)
_SPACES: Final = re.compile(r"\s+")
_HOUSES: Final = tuple(HOUSE_WORDS)


def named_people(form: str) -> tuple[str, ...]:
    """Return the people among the names of a list, in its order, each once.

    >>> named_people("Eva Muster und Jan van der Berg, Brüssel")
    ('Eva Muster', 'Jan van der Berg')
    >>> named_people("Wien-Korrespondentin Eva Muster")
    ('Eva Muster',)
    """
    pieces = (_without_function(_SPACES.sub(" ", piece).strip(" .:*")) for piece in _SEPARATOR.split(form))
    return tuple(dict.fromkeys(_calm(piece) for piece in pieces if is_person(piece)))


def is_person(form: str) -> bool:
    """Whether a form has the shape of a person's name in two to five parts and names no agency, place or role."""
    folded = form.lower()
    if not _NAME.fullmatch(form) or canonical(form) or folded in DATELINE_PLACES or folded in NO_AUTHORS:
        return False
    return not _ROLE.search(form) and not any(word.endswith(_HOUSES) for word in folded.split())


def _without_function(name: str) -> str:
    found = _FUNCTION.match(name)
    return name[found.end() :] if found else name


def _calm(name: str) -> str:
    """Return a name set in capitals as names are written: 'EVA MUSTER' → 'Eva Muster'."""
    return name.title() if name.isupper() else name

"""What a reader types into the search box, taken apart.

Kurzarbeit outlet:zeit.de person:"Hubertus Heil" after:2020-05-01 -Streik "auf dem Tisch"
"""

import re
from dataclasses import dataclass
from typing import Final, Literal

from lesart.errors import InputError
from lesart.records import MentionType

FIELDS: Final = frozenset(
    {"outlet", "agency", "person", "place", "body", "name", "said", "after", "before", "on", "lang"}
)
NAMES: Final[dict[str, MentionType]] = {"person": "PER", "place": "LOC", "body": "ORG"}
Order = Literal["best", "newest"]
_PIECE: Final = re.compile(r'(-?)(?:([a-zA-Zäöüß]+):)?(?:"([^"]*)"|(\S+))')
_DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: words to be found in a row (`field` None), or the value of a field."""

    value: str
    field: str | None = None
    phrase: bool = False
    unwanted: bool = False


def parse(typed: str) -> tuple[Term, ...]:
    """Return the conditions of a query; raise `InputError` where one cannot be understood.

    >>> [(t.field, t.value, t.phrase, t.unwanted) for t in parse('Deich -Flut outlet:nordkurs.example "in der Nacht"')]
    [(None, 'Deich', False, False), (None, 'Flut', False, True), ('outlet', 'nordkurs.example', False, False), \
(None, 'in der Nacht', True, False)]
    """
    return tuple(_term(typed, *found.groups()) for found in _PIECE.finditer(typed) if found.group(3) or found.group(4))


def _term(typed: str, minus: str, field: str | None, quoted: str | None, bare: str | None) -> Term:
    value = quoted if quoted is not None else bare or ""
    if field is not None and field.lower() not in FIELDS:
        raise InputError(typed, f"there is no field '{field}'; there are {', '.join(sorted(FIELDS))}")
    if field in {"after", "before", "on"} and not _DAY.fullmatch(value):
        raise InputError(typed, f"'{field}:' wants a day as 2020-05-01")
    return Term(value, field.lower() if field else None, phrase=quoted is not None, unwanted=minus == "-")

"""Papers and broadcasters that a report names as the place where something was said first."""

import re
from collections.abc import Iterator
from typing import Final

from lesart.records import Span

_DAY: Final = r"(?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)(?:tag|woch)(?:s?-?ausgabe)?|Sonnabend|online"
_SAYING: Final = r"(?:sagt|erklärt|äußert|berichte|schreib|melde|meldet|zitiert|kritisiert|forder|betont)\w{0,4}"
_NAME: Final = r"[A-ZÄÖÜ][^„“”\"»«\n()]{1,40}"
# As in: sagte sie der „Neuen Rundschau“; berichtet das „Tagblatt“; laut „Kurier“; dem „Boten“ (Donnerstagausgabe).
_PAPER: Final = re.compile(
    rf"(?:{_SAYING}(?: [\w.-]{{1,24}}){{0,6}} (?:der|dem|den|die|das)|\b[Ll]aut|\b[Gg]egenüber (?:der|dem)|"
    rf"\b[Ww]ie (?:die|das|der)|\bInterview mit (?:der|dem))"
    rf"(?: [A-ZÄÖÜ][\w-]{{2,30}})? [„“\"»«](?P<named>{_NAME})[“”\"»«]"
    rf"|[„“\"»«](?P<dated>{_NAME})[“”\"»«] \((?:{_DAY})\)"
)
REACH: Final = 120  # characters around a passage in which its source is named


def named_papers(text: str, passage: Span) -> Iterator[str]:
    """Yield the papers that `text` names in a passage or right beside it.

    >>> list(named_papers("Das sagte Anna Kolb der „Neuen Rundschau“ am Freitag.", Span(0, 20)))
    ['Neuen Rundschau']
    """
    for found in _PAPER.finditer(text, max(passage.start - REACH, 0), passage.end + REACH):
        yield found.group("named") or found.group("dated")

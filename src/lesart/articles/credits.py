"""Agencies that a text is credited to: sign-offs, credit lines and datelines, told apart from agencies merely cited."""

import re
from dataclasses import dataclass
from typing import Final

from lesart.german.agencies import LIKE_WORDS, SERVICES, canonical
from lesart.german.places import DATELINE_PLACES

_SEPARATOR: Final = re.compile(r" ?[/,;+&|] ?| und | mit | - | – | (?=\()|(?<=\)) ")
_SIGLUM: Final = re.compile(r"[a-zäöü]{1,4}\.?|[A-ZÄÖÜ]{1,3}|[A-Z][a-z]{1,3}|[a-z]{1,2}[A-Z]{1,2}")
_HOUSE: Final = re.compile(r"[\w-]{2,30}\.(?:de|at|ch|com|net|li|online|tv)|[A-ZÄÖÜ][\w.-]{1,14}")
_BRACKETED: Final = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]\.?$")
_SLASHED: Final = re.compile(r"(?<=[.!?\"“”»«])/(?:[\w.-]{1,14}/){0,6}[\w.-]{1,14}$")
_BARE: Final = re.compile(r"(?<=[.!?\"“”»«)]) {1,3}([\w./ +-]{2,40})\.?$")
_MATERIAL: Final = re.compile(
    r"[(\[–—*-]? ?(?:(?:Dieser |Der )?(?:Text|Artikel|Beitrag|Bericht|Meldung)?[^.()]{0,60}?)?\b"
    r"(?:mit|unter Verwendung von|auf Basis von|enthält|aus)? ?"
    r"(?:Material(?:ien)?|Agenturmaterial|Informationen|Inhalten|Angaben|Meldungen|Texten|Agenturmeldungen)"
    r" (?:der |des |von |von der |durch |aus )"
    r"(?:Nachrichtenagentur(?:en)? |Agentur(?:en)? |Deutschen Presse-Agentur )?",
    re.IGNORECASE,
)
_SOURCE: Final = re.compile(
    r"^[(\[]?(?:Quellen?|Agentur(?:en)?|Credits?|Text|Mit|Eigener Bericht|Bericht)\s?:?\s", re.IGNORECASE
)
_UNNAMED: Final = re.compile(
    r"^[(\[]?(?:[\w.]{1,12}[/ ])?mit (?:Agentur(?:en|material|meldungen)?|Material von Agenturen)[)\]]?\.?$",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"^(?:©\s?)?(dpa[\w-]*),? ?dpa:\d{6}-\d+-\d+/\d+$")
_PLACE: Final = r"[A-ZÄÖÜ][\w.’'-]{1,24}(?:[ /][\w(][\w.’')-]{0,20}){0,4}"
_DATELINE: Final = re.compile(
    rf"(?P<place>{_PLACE})?,? ?(?:\d\d?\. ?\w{{3,9}}\.? ?)?"
    r"[(\[](?P<credit>[^()\[\]]{2,60})[)\]] ?[.:]? ?(?P<dash>[-–—|]+)? ?"
)
_PLAIN_DATELINE: Final = re.compile(
    r"(?P<place>[A-ZÄÖÜ][^\s.,;:!?()–—|]{1,24}(?:[ /][A-ZÄÖÜ][^\s.,;:!?()–—|]{1,24}){0,3})"
    r"(?: ?(?:[–—|]|-) |\. )(?=[„\"»«A-ZÄÖÜ0-9])"
)


@dataclass(frozen=True, slots=True)
class Credit:
    """A stretch of a line that credits the text, and the agencies it names."""

    start: int
    end: int
    agencies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opening:
    """A dateline at the head of a line: where it ends, its place and its agencies."""

    end: int
    place: str | None
    agencies: tuple[str, ...]


def named_agencies(form: str) -> tuple[str, ...]:
    """Return the agencies among the names of a credit, each once: 'Reuters/dpa (sz)'.

    >>> named_agencies("sda/reuters/mdl")
    ('sda', 'Reuters')
    """
    found = (canonical(piece) for piece in _pieces(form))
    return tuple(dict.fromkeys(name for name in found if name))


def closing_credit(form: str) -> Credit | None:
    """Return the sign-off that ends a paragraph ('… nicht. (dpa)', '… voran./bal/DP/ngu'), or None."""
    window = max(0, len(form) - 130)
    tail = form[window:]
    for expression in (_BRACKETED, _SLASHED, _BARE):
        found = expression.search(tail)
        if found and _closes(tail, found, bracketed=expression is _BRACKETED):
            return Credit(window + found.start(), len(form), named_agencies(found.group().strip("()[]. /")))
    return None


def line_credit(form: str) -> Credit | None:
    """Return the credit that a whole line is ('loc/news.de/dpa', 'Mit Material von dpa und AFP'), or None."""
    if len(form) > 160:  # noqa: PLR2004 - a longer line is a sentence about agencies
        return None
    bare = form.strip("()[]*–—-. ")
    code = _CODE.match(form)
    if code:
        return Credit(0, len(form), named_agencies(code.group(1)))
    material = _MATERIAL.match(form)
    names = named_agencies(form[material.end() :].rstrip(" .)]*") if material else _SOURCE.sub("", bare))
    if material and names:
        return Credit(0, len(form), names)
    if _UNNAMED.match(form):
        return Credit(0, len(form), ())
    return _list_credit(form, bare, names)


def opening_dateline(form: str) -> Opening | None:
    """Return the dateline that a paragraph begins with ('Wien (APA) - ', 'BERLIN (dpa-AFX) - '), or None."""
    head = form[:120]
    found = _DATELINE.match(head)
    if found and (found["place"] or found["dash"]):
        agencies = named_agencies(found["credit"])
        if agencies:
            return Opening(found.end(), found["place"], agencies)
    plain = _PLAIN_DATELINE.match(head)
    if plain and _is_place(plain["place"]):
        return Opening(plain.end(), plain["place"], ())
    return None


def _pieces(form: str) -> tuple[str, ...]:
    return tuple(filter(None, (piece.strip(" .()[]*") for piece in _with_services(form))))


def _with_services(form: str) -> tuple[str, ...]:
    """Return the names of a credit; a form that is one agency's with a separator in it stays whole."""
    whole = form.strip(" .()[]*")
    return (whole,) if canonical(whole) else tuple(_SEPARATOR.split(form))


def _closes(tail: str, found: re.Match[str], *, bracketed: bool) -> bool:
    """Whether a match at the end of a paragraph signs it off, and is no abbreviation or aside."""
    inside = found.group().strip("()[]. /")
    pieces = _pieces(inside)
    agencies = named_agencies(inside)
    plain = [piece for piece in pieces if canonical(piece) is None]
    if len(pieces) > 6 or not all(_is_signature(piece) for piece in plain):  # noqa: PLR2004 - no sign-off names more
        return False
    after_stop = tail[: found.start()].rstrip().endswith((".", "!", "?", '"', "“", "”", "»", "«", ":"))
    if not bracketed:
        return bool(agencies) or (inside.count("/") > 0 and found.group().startswith("/"))
    if agencies and not all(name.lower() in LIKE_WORDS for name in agencies):
        return after_stop or not plain
    return after_stop and all(_SIGLUM.fullmatch(piece) for piece in plain)


def _is_signature(piece: str) -> bool:
    """Whether a piece of a credit can be a desk, a writer's letters or a house: 'mdl', 'DP', 'news.de', 'Tsp'."""
    return bool(_SIGLUM.fullmatch(piece) or _HOUSE.fullmatch(piece)) or piece.lower() in SERVICES


def _list_credit(form: str, bare: str, names: tuple[str, ...]) -> Credit | None:
    """Return the credit of a line that only lists names: 'Reuters', '(fs/AFP)', '/bal/DP/ngu'."""
    pieces = _pieces(_SOURCE.sub("", bare))
    if not pieces or len(bare) > 60 or len(pieces) > 7:  # noqa: PLR2004 - a longer list is no sign-off
        return None
    strange = [piece for piece in pieces if canonical(piece) is None and not _is_signature(piece)]
    if names and not strange and len(pieces[0].split()) <= 3:  # noqa: PLR2004 - 'Keystone SDA ATS'
        return Credit(0, len(form), names)
    signed = form[0] in "(/[" and (form[-1] in ")]" or form[0] == "/")
    if signed and all(_SIGLUM.fullmatch(piece) for piece in pieces):
        return Credit(0, len(form), ())
    return None


def _is_place(form: str) -> bool:
    parts = re.split(r"[/]| und ", form)
    return all(part.strip().lower() in DATELINE_PLACES for part in parts)

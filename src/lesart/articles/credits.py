"""Agencies that a text is credited to: sign-offs, credit lines and datelines, told apart from agencies merely cited."""

import re
from dataclasses import dataclass
from typing import Final

from lesart.articles.persons import is_person
from lesart.german.agencies import LIKE_WORDS, SERVICES, SIGNS, canonical
from lesart.german.places import DATELINE_PLACES

_SEPARATOR: Final = re.compile(r" ?[/,;+&|] ?| und | mit | - | – |[()]|(?<=\b[a-zA-Z]{3})-(?=[a-z]{3}\b)")
_SIGLUM: Final = re.compile(r"-?[a-zäöü]{1,4}\.?|[A-ZÄÖÜ]{1,2}|[A-Z][a-z]{1,3}|[a-z]{1,2}[A-Z]{1,2}")
_HOUSE: Final = re.compile(
    r"(?:Redaktion )?[\w-]{2,30}\.(?:de|at|ch|com|net|li|online|tv)"
    r"|[A-ZÄÖÜ][\w.-]{1,14}(?: Online)?|[a-z]{2,4} (?:deutsch|online)"
)
_LEADING: Final = re.compile(
    r"^(?:Quellen?|Agentur(?:en)?|Credits?|Text|Bericht|Mitarbeit|mit|von|nach)\b\s?:?\s?", re.IGNORECASE
)
_MATERIAL: Final = re.compile(
    r"(?:(?:Dieser |Der |Für diesen )?(?:Text|Artikel|Beitrag|Bericht|Meldung)[^.()]{0,60}?)?(?:[\w.]{1,14}[,/]? )?"
    r"\b(?:mit|unter Verwendung von|auf Basis von|enthält|verwendet|aus)? ?"
    r"(?:Material(?:ien)?|Agenturmaterial|Informationen|Inhalten|Angaben|Meldungen|Texten|Agenturmeldungen)"
    r" (?:der |des |von der |von |durch |aus )"
    r"(?:(?:Nachrichten)?Agentur(?:en)? |Deutschen Presse-Agentur )?",
    re.IGNORECASE,
)
_TAKEN_OVER: Final = re.compile(
    r"\bautomatisch\b|redaktionell nicht bearbeitet|\bnewsfeed\b|\bunverändert\b", re.IGNORECASE
)
_TAKEN: Final = re.compile(
    r"\b(?:Deutschen? Presse-Agentur|dpa[\w-]*|AFP|APA|Reuters|sda|Keystone-SDA|SID|AP|epd|KNA|dts)\b"
)
_UNNAMED: Final = re.compile(
    r"(?:[\w.]{1,12}[/, ]{1,2})?mit (?:Agentur(?:en|material|meldungen)?|Material von (?:Nachrichten)?Agenturen)",
    re.IGNORECASE,
)
_SOURCES: Final = re.compile(r"(?:Quellen?|Agenturen|Mitarbeit): ?", re.IGNORECASE)
_CODE: Final = re.compile(r"(?:© ?)?(dpa[\w-]*),? ?dpa:\d{6}-\d{1,4}-\d{1,8}/\d{1,3}")
_DESKED: Final = re.compile(
    r"(dpa|apa|sda|afp|ap|epd|kna|awp)(?:-\w{2,8})?(?: [a-z]{1,4}\d?){1,7}"
)  # 'dpa hgt yyzz n1 stu'
_NUMBERED: Final = re.compile(r"(APA|dpa|sda|epd|KNA)\d{3,5}\b.{0,40}")  # 'APA0241 2024-11-21/12:36'
_BRACKETED: Final = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]]\.?$")
_SLASHED: Final = re.compile(r"(?<=[.!?\"“”»«])/((?:[\w.-]{1,14}/){0,6}[\w.-]{1,14})$")
_BARE: Final = re.compile(r"(?<=[.!?\"“”»«)])[ \u00a0]{1,3}((?:(?![.!?] )[\w./,+ -]){2,60})\.?$")
_PLACE: Final = r"[A-ZÄÖÜ][\w.’'-]{1,24}(?:[ /][\w(][\w.’')-]{0,20}){0,4}"
_DATELINE: Final = re.compile(
    rf"(?P<place>{_PLACE})?,? ?(?:\d\d?\. ?(?:\d\d?\.|\w{{3,9}}\.?) ?(?:\d\d\d\d ?)?)?"
    r"[(\[](?P<credit>[^()\[\]]{2,60})[)\]] ?[.:]? ?(?P<dash>[-–—|]+)? ?(?=[^\sa-zäöü])"
)
_PLAIN_DATELINE: Final = re.compile(
    r"(?P<place>[A-ZÄÖÜ][^\s.,;:!?()–—|]{1,24}(?:(?: / |[ /]| am )[A-ZÄÖÜ][^\s.,;:!?()–—|]{1,24}){0,3})"
    r"(?: {0,2}(?:[–—|]|- )|\. ) ?(?=[„\"»«A-ZÄÖÜ0-9])"
)
_LED: Final = re.compile(r"\w mit [A-Z]")  # 'Tsp mit AP': what stands so is no word
_CLOSED: Final = re.compile(
    r"\((?:Schluss|Forts(?:etzung)?\.?(?: (?:mögl(?:ich)?|folgt)\.?)?)\)(?: ?[a-zäöü]{2,4}(?:[/-][a-zäöü]{2,4}){0,5})?$"
)  # '… regnen. (Schluss) abc/def', as APA ends
_LINE_LONGEST: Final = 160  # a longer line is a sentence about agencies
_LIST_LONGEST: Final = 60
_INITIALS: Final = re.compile(r"(?:\((?:Schluss|Forts\.?(?: mögl\.)?|Wh\.?)\) ?)?[a-zäöü]{2,4}/[a-zäöü]{2,4}")
_MOST_NAMES: Final = 7
_TAIL: Final = 130
_STOPS: Final = (".", "!", "?", '"', "“", "”", "»", "«", ":", "…")


@dataclass(frozen=True, slots=True)
class Credit:
    """A stretch of a line that credits the text, and the agencies and people it names."""

    start: int
    end: int
    agencies: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opening:
    """A dateline at the head of a line: where it ends, its place and its agencies."""

    end: int
    place: str | None
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of a credit, sorted: agencies, people, letters of writers and desks, and whatever else."""

    agencies: tuple[str, ...]
    authors: tuple[str, ...]
    signatures: tuple[str, ...]
    strange: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.agencies) + len(self.authors) + len(self.signatures) + len(self.strange)


def named_agencies(form: str) -> tuple[str, ...]:
    """Return the agencies among the names of a credit, each once: 'Reuters/dpa (sz)'.

    >>> named_agencies("sda/reuters/mdl")
    ('sda', 'Reuters')
    """
    return _names(form).agencies


def without_signs(agencies: tuple[str, ...]) -> tuple[str, ...]:
    """Return agencies without the sign of one that is named too.

    >>> without_signs(("Keystone-SDA", "sda", "AFP"))
    ('Keystone-SDA', 'AFP')
    """
    return tuple(name for name in agencies if SIGNS.get(name) not in agencies)


def closing_credit(form: str) -> Credit | None:
    """Return the sign-off that ends a paragraph ('… nicht. (dpa)', '… voran./bal/DP/ngu'), or None."""
    window = max(0, len(form) - _TAIL)
    tail = form[window:]
    closed = _CLOSED.search(tail)
    if closed:
        return Credit(window + closed.start(), len(form))
    for expression in (_BRACKETED, _SLASHED, _BARE):
        found = expression.search(tail)
        if not found:
            continue
        names = _phrase(found.group(1)) or _names(_LEADING.sub("", found.group(1)))
        after_stop = tail[: found.start()].rstrip().endswith(_STOPS)
        slashed = expression is _SLASHED or bool(_LED.search(found.group(1)))
        if _signs_off(names, bracketed=expression is _BRACKETED, slashed=slashed, after_stop=after_stop):
            start = window + (found.start(1) if expression is _BARE else found.start())
            return Credit(start, len(form), names.agencies, names.authors)
    return None


def is_coded(form: str) -> bool:
    """Whether a line is the number under which an agency keeps a text: '© dpa-infocom, dpa:310304-99-123456/2'."""
    return bool(_CODE.fullmatch(form.strip("()[] ")))


def line_credit(form: str) -> Credit | None:
    """Return the credit that a whole line is ('loc/news.de/dpa', 'Mit Material von dpa und AFP'), or None."""
    bare = form.strip("()[]*–—-./ ")
    if len(form) > _LINE_LONGEST or not bare:
        return None
    agencies = _sourced(bare)
    names = _Names(agencies, (), (), ()) if agencies else _phrase(bare)
    if not names and _signs_line(form, bare):
        names = _names(_LEADING.sub("", bare))
    return Credit(0, len(form), _proven(names.agencies, form), names.authors) if names else None


def _signs_line(form: str, bare: str) -> bool:
    """Whether a line lists names with an agency among them, or writers' letters in brackets or after a slash."""
    names = _names(_LEADING.sub("", bare))
    if names.strange or len(bare) > _LIST_LONGEST or not 0 < names.count <= _MOST_NAMES:
        return False
    signed = form[0] in "(/[" and (form[-1] in ")]" or form[0] == "/") and not names.authors
    return (
        bool(names.agencies)
        or bool(_INITIALS.fullmatch(form))
        or (signed and all(_SIGLUM.fullmatch(piece) for piece in names.signatures))
    )


def _proven(agencies: tuple[str, ...], form: str) -> tuple[str, ...]:
    """Return the agencies, none where the form may as well be two writers' letters: 'pe/cp' is no Canadian Press."""
    if _INITIALS.fullmatch(form) and all(name.casefold() in LIKE_WORDS for name in agencies):
        return ()
    return agencies


def _sourced(form: str) -> tuple[str, ...]:
    """Return the agencies of a list that says it lists sources, whatever else stands there ('Quellen: dpa, eigene')."""
    found = _SOURCES.match(form)
    listed = (
        re.split(r" {3}|\t|\b(?:Beitrags)?(?:bild|foto)", form[found.end() :], maxsplit=1, flags=re.IGNORECASE)
        if found
        else ()
    )
    return named_agencies(listed[0]) if listed else ()


def opening_dateline(form: str, text: str = "") -> Opening | None:
    """Return the dateline that a paragraph begins with ('Wien (APA) - ', 'BERLIN (dpa-AFX) - '), or None.

    Without an agency ('Ahlfeld. Der Damm hielt.') the place must be known or stand as a place elsewhere in `text`.
    """
    head = form[:120]
    found = _DATELINE.match(head)
    agencies = named_agencies(found["credit"]) if found else ()
    if found and agencies and (found["place"] or found["dash"] or _proves(agencies)):
        return Opening(found.end(), found["place"].rstrip(".") if found["place"] else None, agencies)
    plain = _PLAIN_DATELINE.match(head)
    if plain and (_is_place(plain["place"]) or _is_place_in(plain["place"], text)):
        return Opening(plain.end(), plain["place"])
    return None


def _proves(agencies: tuple[str, ...]) -> bool:
    """Whether no name is like a word or a writer's letters: '(dpa) Der Damm hielt.', but '(sta) Der Damm hielt.'."""
    return not any(name.casefold() in LIKE_WORDS for name in agencies)


def _phrase(form: str) -> _Names | None:
    """Return the names of a credit in words ('Mit Material von dpa', 'dpa-infocom, dpa:…'), or None."""
    code = _CODE.fullmatch(form) or _DESKED.fullmatch(form) or _NUMBERED.fullmatch(form)
    if code:
        return _names(code.group(1))
    if _UNNAMED.fullmatch(form):
        return _Names((), (), (form,), ())
    taken = _TAKEN.search(form) if _TAKEN_OVER.search(form) else None
    if taken:
        return _names(taken.group())
    material = _MATERIAL.match(form)
    names = _names(form[material.end() :].rstrip(" .")) if material else None
    told = names and (names.agencies or names.authors) and (names.authors or not names.strange)
    return names if told else None


def _names(form: str) -> _Names:
    """Return the names that a list such as 'sda/reuters/mdl' or 'Eva Muster, dpa' holds, sorted by what they are."""
    whole = form.strip(" .()[]*")
    pieces = (whole,) if canonical(whole) else tuple(map(_bare, _SEPARATOR.split(whole)))
    named = [(piece, _agency(piece)) for piece in pieces if piece]
    rest = [piece for piece, agency in named if agency is None]
    return _Names(
        tuple(dict.fromkeys(agency for _, agency in named if agency)),
        tuple(piece for piece in rest if is_person(piece)),
        tuple(piece for piece in rest if not is_person(piece) and _is_signature(piece)),
        tuple(piece for piece in rest if not is_person(piece) and not _is_signature(piece)),
    )


def _bare(piece: str | None) -> str:
    """Return a name of a credit without what leads to it: 'mit dpa'."""
    return _LEADING.sub("", (piece or "").strip(" .*"))


def _agency(piece: str) -> str | None:
    """Return the agency that a piece of a credit names; 'cna' in small letters is a writer, 'CNA' an agency."""
    return None if piece.islower() and piece in LIKE_WORDS and piece != "ap" else canonical(piece)


def _signs_off(names: _Names, *, bracketed: bool, slashed: bool, after_stop: bool) -> bool:
    """Whether names at the end of a paragraph sign it off, and are no abbreviation or aside."""
    if names.strange or not 0 < names.count <= _MOST_NAMES:
        return False
    proven = any(name.casefold() not in LIKE_WORDS for name in names.agencies)
    if not bracketed:
        return proven or slashed
    if proven:
        return after_stop or not (names.signatures or names.authors)
    return after_stop and not names.authors and all(_SIGLUM.fullmatch(piece) for piece in names.signatures)


def _is_signature(piece: str) -> bool:
    """Whether a piece of a credit can be a desk, a writer's letters or a house: 'mdl', 'DP', 'news.de', 'Tsp'."""
    return bool(_SIGLUM.fullmatch(piece) or _HOUSE.fullmatch(piece)) or piece.casefold() in SERVICES


def _is_place_in(form: str, text: str) -> bool:
    """Whether a text speaks of a form as of a place: 'in Ahlfeld', 'aus Ahlfeld'."""
    return bool(re.search(rf"\b(?:in|aus|nach) {re.escape(form)}(?![\w-])", text))


def _is_place(form: str) -> bool:
    return any(part.strip().casefold() in DATELINE_PLACES for part in re.split(r"/| und ", form))

"""Authors as bylines name them, without roles, places and agencies; alone or in one line with the day."""

import re
from dataclasses import dataclass
from typing import Final

from lesart.articles.credits import named_agencies
from lesart.articles.days import Day, days_of_line, find_days, is_day_line
from lesart.articles.furniture import is_reading_time
from lesart.articles.persons import PARTICLES, is_person, named_people
from lesart.german.bylines import AUTHOR_OPENINGS, NEWSROOMS

_OPENING: Final = re.compile(
    "(?:"
    + "|".join(re.escape(form) for form in sorted(AUTHOR_OPENINGS, key=len, reverse=True))
    + r")(?:\s+|(?<=:)\s*)",
    re.IGNORECASE,
)
_SEGMENTS: Final = re.compile(r" ?[|•·] ?")
_DESK: Final = re.compile(r"-(?:Redaktion|Team|Newsdesk|Online)$")
_SHARED: Final = re.compile(r"\((?:Text|Texte|Fotos?|Bilder|Grafik|Video|Interview|Protokoll)\)")
_CLOCK: Final = re.compile(r"(?:um )?[0-2]?\d[.:][0-5]\d(?: uhr)?", re.IGNORECASE)
_LONGEST: Final = 140
_SMALL_WORDS: Final = 2  # 'Redakteurin im Ressort Politik'
_BYLINE_WORDS: Final = frozenset(
    (*PARTICLES, "und", "in", "aus", "für", "mit", "zu", "dpa", "afp", "sda", "apa", "epd", "uhr", "sowie")
)


@dataclass(frozen=True, slots=True)
class Byline:
    """The people, the agencies and the days that a line above a report names."""

    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    days: tuple[Day, ...] = ()


def read_byline(form: str) -> Byline | None:
    """Return the byline that a whole line is ('Von Eva Muster, Wien'), or None.

    >>> read_byline("Von Eva Muster und Jan van der Berg, Brüssel").authors
    ('Eva Muster', 'Jan van der Berg')
    >>> read_byline("13.01.26 | 18:30 Uhr | Autorin: Eva Muster").days[0].value
    '2026-01-13T18:30'
    """
    if len(form) > _LONGEST:
        return None
    opened = _opened(form) or _shared(form)
    if opened:
        return opened
    segments = _SEGMENTS.split(form)
    read = [_opened(segment) for segment in segments]
    known = [bool(byline) or _goes_with_byline(segment) for byline, segment in zip(read, segments, strict=True)]
    if len(segments) == 1 or not all(known) or not (any(read) or is_day_line(segments[0])):
        return None
    bylines = [byline for byline in read if byline]
    authors = tuple(name for byline in bylines for name in byline.authors) or named_people(form)
    agencies = tuple(name for byline in bylines for name in byline.agencies)
    return Byline(authors, agencies, days_of_line(form)) if authors or agencies else None


def agencies_beside_day(form: str) -> tuple[str, ...]:
    """Return the agencies in a line of the day: 'sda, 8.12.2023, 10.02 Uhr'."""
    return named_agencies(_without_days(form)) if len(form) <= _LONGEST else ()


def _opened(form: str) -> Byline | None:
    """Return the byline that a form is which begins as bylines do, or None."""
    opening = _OPENING.match(form)
    if not opening or _is_sentence(form[opening.end() :]):
        return None
    rest = form[opening.end() :]
    if rest.lower().strip(" .") in NEWSROOMS or _DESK.search(rest):
        return Byline()
    bare = _without_days(rest)
    authors, agencies = named_people(bare), named_agencies(bare)
    return Byline(authors, agencies, days_of_line(rest)) if authors or agencies else None


def _shared(form: str) -> Byline | None:
    """Return the byline of a line that says who did what: 'Eva Muster (Text) und Jan Berg (Fotos)'."""
    if not _SHARED.search(form) or _is_sentence(_SHARED.sub("", form)):
        return None
    people = named_people(_SHARED.sub(",", form))
    return Byline(people) if people else None


def _goes_with_byline(segment: str) -> bool:
    """Whether a stretch between bars can stand beside a byline: a day, a clock time, a name, a reading time."""
    if is_day_line(segment) or _CLOCK.fullmatch(segment) or is_person(segment):
        return True
    return is_reading_time(segment) or (len(segment.split()) == 1 and segment[:1].isupper())


def _without_days(form: str) -> str:
    for day in reversed(find_days(form)):
        form = form[: day.start] + " , " + form[day.end :]
    return form


def _is_sentence(form: str) -> bool:
    """Whether words follow that no byline has ('Von Berlin aus steuerte er die Firma.')."""
    small = [word for word in form.split() if word[0].islower() and word.strip(",.") not in _BYLINE_WORDS]
    return len(small) > _SMALL_WORDS or (form.endswith((".", "!", "?")) and bool(small))

"""IPTC 7901, the telex form of agencies' texts, with the headers of dpa and APA → pages.

    bdt0123 4 pl 245  dpa 0456            APA0241 5 CI 0345                    Do, 21.Nov 2024
    Unwetter/Niedersachsen/               Unwetter/Niedersachsen/Deutschland
    (Zusammenfassung 1430)                Damm bei Ahlfeld hält
    Damm bei Ahlfeld hält =               Utl.: Helfer atmen auf =
    Ahlfeld (dpa) - Der Damm …            Ahlfeld (APA/dpa) - Der Damm …   (Schluss) abc/def
    dpa hgt yyzz n1 stu                   APA0241    2024-11-21/12:36
    031405 Jun 21                         211236 Nov 24

A message stands between SOH (01) and EOT (04), its text between STX (02) and ETX (03); saved ones mostly lost these.
"""

import re
from collections.abc import Iterator
from typing import Final

from lesart.german.agencies import canonical
from lesart.german.months import MONTHS
from lesart.records import Page, Rejected
from lesart.sources.states import edition, is_kill
from lesart.text.telex import EMBARGO, HEADER

_MESSAGES: Final = re.compile(r"(?=\x01)")
_SOURCE: Final = re.compile(r"(?:^|\s)([a-zA-Z]{2,4}(?:-[a-zA-Z]{2,8})?)(?: \d{4})?\s*$")
_STAMP: Final = re.compile(
    r"^(?P<day>[0-3]\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?P<zone> (?:GMT|UTC|MESZ|MEZ))? "
    r"(?P<month>[A-Za-zä]{3,4})\.? (?P<year>\d\d)\s*$",
    re.MULTILINE,
)
_ZONES: Final = {"GMT": "+00:00", "UTC": "+00:00", "MEZ": "+01:00", "MESZ": "+02:00"}
_CALENDAR: Final = re.compile(
    r"(?P<day>\d{1,2})\. ?(?:(?P<month>\d{1,2})\.|(?P<name>[A-Za-zäÄ]{3,9})) ?(?P<year>20\d\d),? (?:um )?"
    r"(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))? Uhr"
)
_NOTE: Final = re.compile(
    r"^\((?P<note>(?:berichtigung|berichtigt|korrektur|wiederholung|neu|aktualisiert|zusammenfassung|achtung)\b[^)]{0,300})\)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNALS: Final = {
    "berichtigung": "correction",
    "berichtigt": "correction",
    "korrektur": "correction",
    "wiederholung": "repeat",
    "neu": "update",
    "aktualisiert": "update",
    "zusammenfassung": "summary",
}
_SLUG: Final = re.compile(r"[^\s/][^/\n]{0,40}(?:/[^/\n]{1,40}){0,9}/?")
_HEAD: Final = 12  # lines in which headline, slug line and notes stand


def telex_pages(text: str, source: str) -> Iterator[Page | Rejected]:
    """Yield a page for every message of a file; those that withdraw another are rejected with the place."""
    messages = [piece for piece in _MESSAGES.split(text) if piece.strip("\x00\x01\x02\x03\x04 \r\n")]
    for number, message in enumerate(messages, 1):
        place = f"message {number}" if len(messages) > 1 else None
        header = HEADER.match(message)
        if header is None:
            yield Rejected("has no header of IPTC 7901", source, place)
        elif any(map(is_kill, _head_lines(message, header))):
            yield Rejected("was withdrawn by its publisher", source, place)
        else:
            yield _page(message, source, header)


def _page(message: str, source: str, header: re.Match[str]) -> Page:
    lines = _head_lines(message, header)
    stamp = _stamp(message)
    named = _agency(header)
    slug = lines[0] if lines and "/" in lines[0] and _SLUG.fullmatch(lines[0]) else ""
    note, embargo = _NOTE.search(message), EMBARGO.search(message)
    signal = _SIGNALS.get(note["note"].split()[0].strip(":").lower(), "") if note else ""
    return Page(
        source,
        message,
        id=":".join(filter(None, (header["service"].lower(), header["number"], (stamp or "")[:10]))),
        title=_title(lines, slug),
        published=stamp,
        credits=(named,) if named else (),
        tags=tuple(filter(None, map(str.strip, slug.split("/")))),
        edition=edition(None, (signal,), _until(embargo["until"]) if embargo else None, note["note"] if note else None),
    )


def _head_lines(message: str, header: re.Match[str]) -> list[str]:
    """Return the lines below a header, as far as its head may go."""
    rest = (line.strip("\x02\x03 \r\t") for line in message[header.end() :].split("\n"))
    return [line for line in rest if line][:_HEAD]


def _title(lines: list[str], slug: str) -> str | None:
    """Return the headline: the line above 'Utl.:' or the one that ends in ' =', else the first below the slug line."""
    free = [line for line in lines if line != slug and not line.startswith("(")]
    for line, below in zip(free, [*free[1:], ""], strict=True):
        if below.startswith("Utl.:"):
            return line.removesuffix("=").strip()
    marked = next((index for index, line in enumerate(free) if line.endswith(" =")), None)
    if marked is None:
        return None
    by = marked and free[marked].startswith(("Von ", "By "))
    return free[marked - 1 if by else marked].removesuffix("=").strip()


def _agency(header: re.Match[str]) -> str | None:
    """Return the agency that a header names: 'dpa' before the number of its service, 'APA' as the service."""
    found = _SOURCE.search(header["rest"])
    return (canonical(found[1]) if found else None) or canonical(header["service"])


def _stamp(message: str) -> str | None:
    """Return the time at which a message was sent, as its last line says: '031405 Jun 21'."""
    found = None
    for found in _STAMP.finditer(message):  # noqa: B007 - the last one is wanted
        pass
    month = MONTHS.get(found["month"].lower()) if found else None
    if found is None or month is None or not 0 < int(found["day"]) <= 31 or int(found["hour"]) > 23:  # noqa: PLR2004
        return None
    zone = _ZONES[found["zone"].strip()] if found["zone"] else ""
    return f"20{found['year']}-{month:02}-{found['day']}T{found['hour']}:{found['minute']}{zone}"


def _until(form: str) -> str:
    """Return the moment of an embargo as ISO 8601 where it is a day with its time, else as it is written."""
    found = _CALENDAR.search(form)
    month = MONTHS.get((found["name"] or "").lower()) or int(found["month"] or 0) if found else 0
    if found is None or not month:
        return form.strip()
    return f"{found['year']}-{month:02}-{int(found['day']):02}T{int(found['hour']):02}:{found['minute'] or '00'}"

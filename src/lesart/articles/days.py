"""Days of publication in the forms that German-language pages print, as ISO 8601."""

import re
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Final

from lesart.german.day_labels import CHANGE_LABELS, DAY_LABELS
from lesart.german.months import MONTHS, WEEKDAYS
from lesart.records import Precision

_MONTH: Final = "|".join(sorted(MONTHS, key=len, reverse=True))
_CLOCK: Final = r"(?P<hour>[01]?\d|2[0-4])(?:[:.h](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d{1,6})?)?)"
_HOUR: Final = r"(?P<bare>[01]?\d|2[0-4]) Uhr"
_ZONE: Final = r"(?P<zone> ?(?:Z\b|[+-]\d\d:?\d\d\b|MESZ|MEZ|CEST|CET|UTC|GMT))"
_DAY_FORMS: Final = (
    r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d?)-(?P<day>\d\d?)",
    r"(?P<day>[0-3]?\d)\. ?(?P<month>[01]?\d)\. ?(?P<year>(?:19|20)?\d\d)(?!\d)",
    r"(?P<day>[0-3]?\d)/(?P<month>[01]?\d)/(?P<year>(?:19|20)\d\d)",
    rf"(?P<day>[0-3]?\d)\.? ?(?P<name>{_MONTH})\.? ?,? ?(?P<year>(?:19|20)\d\d)",
    rf"(?P<name>{_MONTH})\.? (?P<day>[0-3]?\d)(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)",
    rf"(?P<name>{_MONTH}) (?P<day>[0-3]?\d) [\d:]{{5,8}} (?:[A-Z]{{3,4}} )?(?P<year>(?:19|20)\d\d)",
    r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)(?![-\d])",
    rf"(?P<name>{_MONTH})\.? (?P<year>(?:19|20)\d\d)",
)
_GAP: Final = r"(?:T|,? ?(?:um|at|gegen|/|\||-|–|·|•|,|\()? ?)"
_STAMP: Final = rf"(?P<day>[0-3]\d)(?P<hour>[0-2]\d)(?P<minute>[0-5]\d) (?P<name>{_MONTH}) (?P<year>\d\d)(?!\d)"
_DAYS: Final = (
    re.compile(rf"(?<![\w.]){_STAMP}(?P<second>)(?P<zone>)", re.IGNORECASE),
    *(
        re.compile(rf"(?<![\w.]){form}(?:{_GAP}(?:{_CLOCK}(?!\d)(?: ?(?:Uhr|h)\b)?{_ZONE}?|{_HOUR}))?", re.IGNORECASE)
        for form in _DAY_FORMS
    ),
)
_TWO_DIGITS: Final = re.compile(r"\d\d")  # every form of a day has them
_BARE_CLOCK: Final = re.compile(rf"{_CLOCK}(?!\d) ?(?:Uhr|h)?\b", re.IGNORECASE)
_ZONES: Final = {
    "MEZ": "+01:00",
    "CET": "+01:00",
    "MESZ": "+02:00",
    "CEST": "+02:00",
    "UTC": "+00:00",
    "GMT": "+00:00",
    "Z": "+00:00",
}
_FILLERS: Final = re.compile(
    r"[\s,.:;|/()·•–—-]+|\b(?:uhr|h|um|den|der|am|vor|vom|ortszeit|heute|seit|online)\b", re.IGNORECASE
)
_LABEL: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(form) for form in sorted({*DAY_LABELS, *CHANGE_LABELS}, key=len, reverse=True))
    + r")(?!\w)",
    re.IGNORECASE,
)
_RELATIVE: Final = re.compile(
    r"^(?:heute|gestern|vorgestern"
    r"|vor \d{1,3} (?:sekunden?|minuten?|min\.?|stunden?|std\.?|tag(?:en?)?|wochen?|monat(?:en?)?))"
    r"(?:,? (?:um )?\d{1,2}[.:]\d\d(?: uhr)?)?$",
    re.IGNORECASE,
)
_LONGEST: Final = 160
_BESIDE_DAY: Final = 4  # words
_CENTURY: Final = 2000  # '13.9.23'


@dataclass(frozen=True, slots=True)
class Day:
    """A day read in a text: its span, ISO value, how exact it is, and whether it is the day of a change."""

    start: int
    end: int
    value: str
    precision: Precision
    changed: bool = False


def find_days(text: str) -> tuple[Day, ...]:
    """Return the days of publication and change that a short text names, in the order of the text.

    >>> [d.value for d in find_days("Stand: 3. Jänner 2021, 14.05 Uhr")]
    ['2021-01-03T14:05']
    """
    found: list[Day] = []
    if not _TWO_DIGITS.search(text, 0, _LONGEST):
        return ()
    for expression in _DAYS:
        for match in expression.finditer(text[:_LONGEST]):
            free = all(match.end() <= day.start or day.end <= match.start() for day in found)
            day = _read(match, text) if free else None
            if day:
                found.append(day)
    return tuple(sorted(found, key=lambda day: day.start))


def days_of_line(form: str) -> tuple[Day, ...]:
    """Return the days that a line names above a report; a clock time that stands apart belongs to the only day.

    >>> days_of_line("Online seit heute, 11.15 Uhr (13. Jänner 2026)")[0].value
    '2026-01-13T11:15'
    """
    days = find_days(form)
    if len(days) != 1 or days[0].precision != "day":
        return days
    day = days[0]
    clocks = list(_BARE_CLOCK.finditer(form[: day.start] + " " * (day.end - day.start) + form[day.end :]))
    if len(clocks) != 1:
        return days
    return (Day(day.start, day.end, f"{day.value}T{_clock(clocks[0].groupdict())}", "minute", day.changed),)


def as_iso(stamp: str | None) -> tuple[str | None, Precision | None]:
    """Return a declared time as ISO 8601 with its precision; (None, None) where it cannot be read.

    >>> as_iso("2020-07-22 20:29:07"), as_iso("2020-05-6")
    (('2020-07-22T20:29:07', 'minute'), ('2020-05-06', 'day'))
    """
    days = find_days(" ".join((stamp or "").split()))
    if days:
        return days[0].value, days[0].precision
    bare = (stamp or "").strip()
    if re.fullmatch(r"(?:19|20)\d\d", bare):
        return bare, "year"
    return None, None


def is_day_line(form: str) -> bool:
    """Whether a line holds nothing but days, clock times and what labels them."""
    if len(form) > _LONGEST:
        return False
    days = find_days(form)
    if not days:
        return bool(_RELATIVE.match(form.strip(" .|")))
    rest = form
    for day in reversed(days):
        rest = rest[: day.start] + " " + rest[day.end :]
    return not _FILLERS.sub("", _without_weekdays(_LABEL.sub(" ", _BARE_CLOCK.sub(" ", rest))))


def is_dated(form: str) -> bool:
    """Whether a line above a report names the day beside a section or a place: 'Wirtschaft | 18. Februar 2025'."""
    days = find_days(form)
    if not days or len(form) > _LONGEST // 2 or form.endswith(("!", "?")):
        return False
    rest = form
    for day in reversed(days):
        rest = rest[: day.start] + " " + rest[day.end :]
    rest = _FILLERS.sub(" ", _without_weekdays(_LABEL.sub(" ", _BARE_CLOCK.sub(" ", rest))))
    return len(rest.split()) <= _BESIDE_DAY


def _without_weekdays(form: str) -> str:
    return " ".join(word for word in form.split() if word.strip(".,()").lower() not in WEEKDAYS)


def _read(match: re.Match[str], text: str) -> Day | None:
    """Return the day of a match, or None where there is no such day ('31.02.2021')."""
    parts = match.groupdict()
    changed = _is_change(text, match.start())
    year = int(parts["year"]) + (_CENTURY if len(parts["year"]) == len("23") else 0)
    month = MONTHS[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    try:
        day = date(year, month, int(parts.get("day") or 1)).isoformat()
        if parts.get("day") is None:
            return Day(match.start(), match.end(), day[: len("2023-09")], "month", changed)
        if parts.get("bare"):
            return Day(match.start(), match.end(), f"{day}T{int(parts['bare']) % 24:02}:00", "minute", changed)
        if parts["hour"] is None:
            return Day(match.start(), match.end(), day, "day", changed)
        return Day(match.start(), match.end(), f"{day}T{_clock(parts)}{_zone(parts['zone'])}", "minute", changed)
    except ValueError:
        return None


def _clock(parts: dict[str, Any]) -> str:
    clock = time(int(parts["hour"]) % 24, int(parts["minute"]), int(parts["second"] or 0))
    return clock.isoformat("seconds" if parts["second"] else "minutes")


def _zone(form: str | None) -> str:
    """Return 'MESZ', 'Z' or '+0200' as ISO writes it."""
    form = (form or "").strip().upper()
    if not form:
        return ""
    return _ZONES.get(form) or f"{form[:3]}:{form[-2:]}"


def _is_change(text: str, start: int) -> bool:
    """Whether the label nearest before `start` speaks of a change: 'aktualisiert am'."""
    labels = _LABEL.findall(text[max(0, start - 60) : start])
    return bool(labels) and any(label.lower() in CHANGE_LABELS for label in labels[-2:])

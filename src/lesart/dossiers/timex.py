"""TIMEX3 and ISO values taken apart for whoever words or sorts them; language is none here."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

Kind = Literal["day", "month", "year", "season", "quarter", "half", "week", "weekend", "decade", "century"]

_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(.+))?$")
_PART: Final = re.compile(r"(\d{4})-(?:(SP|SU|FA|WI)|(Q)([1-4])|(H)([12]))$")
_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})(-WE)?$")
_AGE: Final = re.compile(r"(\d{2})(\d)?$")
_CLOCK: Final = re.compile(r"(\d{2}):(\d{2})")
# Where a part of a day stands among its hours, so that 'am Nachmittag' comes before 16.20 Uhr and after noon.
_HOURS: Final = {"MO": "09:00", "MI": "12:00", "AF": "15:00", "EV": "19:00", "NI": "23:00", "DT": "12:30"}
_SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Moment:
    """A value in its parts: `number` is the season's, quarter's, half's first month, the decade or the century.

    `clock` is hour and minute, `part` the code of a part of the day ('MO'); None where the value has none.
    """

    kind: Kind
    year: int
    month: int = 0
    day: int = 0
    clock: tuple[int, int] | None = None
    part: str | None = None
    number: int = 0


def parsed(value: str | None) -> Moment | None:
    """Return a value in its parts, None where it names no point or stretch in the calendar.

    >>> parsed("2025-FA"), parsed("PAST_REF")
    (Moment(kind='season', year=2025, month=9, day=0, clock=None, part='FA', number=0), None)
    """
    if match := _DATE.match(value or ""):
        return _date(match)
    if match := _PART.match(value or ""):
        return _part_of_year(match)
    if match := _WEEK.match(value or ""):
        return _week(match)
    if match := _AGE.match(value or ""):
        century, decade = match.groups()
        return Moment("decade" if decade else "century", int(century) * 100, number=int(decade or 0) * 10)
    return None


def _date(match: re.Match[str]) -> Moment | None:
    year, month, day, time = match.groups()
    if month is None:
        return Moment("year", int(year))
    if not 1 <= int(month) <= _MONTHS:
        return Moment("year", int(year))
    clock = _CLOCK.match(time or "")
    return Moment(
        "day" if day else "month",
        int(year),
        int(month),
        int(day or 0),
        (int(clock[1]), int(clock[2])) if clock else None,
        time if time in _HOURS else None,
    )


def _part_of_year(match: re.Match[str]) -> Moment:
    year, season, _, quarter, _, half = match.groups()
    if season:
        return Moment("season", int(year), _SEASONS[season], part=season)
    if quarter:
        return Moment("quarter", int(year), 3 * int(quarter) - 2, number=int(quarter))
    return Moment("half", int(year), 6 * int(half) - 5, number=int(half))


def _week(match: re.Match[str]) -> Moment | None:
    try:
        first = date.fromisocalendar(int(match[1]), int(match[2]), 6 if match[3] else 1)
    except ValueError:
        return None
    return Moment("weekend" if match[3] else "week", first.year, first.month, first.day)


def chronological(value: str) -> tuple[int, int, int, str, str]:
    """Return a key that sorts values in time: a year before its months, a day before its hours.

    >>> sorted(["2026-01-13T18:30", "2026-01-13TAF", "2026", "2026-01-13T11:00"], key=chronological)
    ['2026', '2026-01-13T11:00', '2026-01-13TAF', '2026-01-13T18:30']
    """
    found = parsed(value)
    if found is None:
        return (9999, 0, 0, "", value)
    hour = f"{found.clock[0]:02}:{found.clock[1]:02}" if found.clock else _HOURS.get(found.part or "", "")
    return (found.year + (found.number if found.kind == "decade" else 0), found.month, found.day, hour, value)

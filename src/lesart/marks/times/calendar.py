"""Arithmetic on the calendar, and TIMEX3 values of its stretches."""

from datetime import date, timedelta
from typing import Final

from lesart.german.holidays import ADVENT_SUNDAYS, FIXED, FROM_EASTER, FROM_FOURTH_ADVENT
from lesart.german.seasons import FIRST_MONTH

MONTHS_IN_YEAR: Final = 12
DAYS_IN_WEEK: Final = 7


def real_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or `None` where the calendar has no such day ('31. Juni')."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shifted(day: date, days: int) -> date:
    """Return the day so many days on, kept within the calendar that Python knows."""
    limit = (date.max - day).days if days > 0 else (date.min - day).days
    return day + timedelta(days=min(days, limit) if days > 0 else max(days, limit))


def week(day: date) -> str:
    """Return the ISO week of a day.

    >>> week(date(2014, 12, 30))
    '2015-W01'
    """
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02d}"


def month_value(year: int, month: int, steps: int = 0) -> str:
    """Return a month as a value, `steps` months on.

    >>> month_value(2020, 1, -1)
    '2019-12'
    """
    months = year * MONTHS_IN_YEAR + month - 1 + steps
    return f"{months // MONTHS_IN_YEAR:04d}-{months % MONTHS_IN_YEAR + 1:02d}"


def weekday_on(day: date, weekday: int, side: int) -> date:
    """Return the nearest such weekday: before `day` (side -1), after it (1), or on the day itself."""
    ahead = (weekday - day.isoweekday()) % DAYS_IN_WEEK
    return shifted(day, ahead if side > 0 or ahead == 0 else ahead - DAYS_IN_WEEK)


def season_year(day: date, season: str, side: int) -> int:
    """Return the year of the last season begun before `day` (side -1), or of the one not yet over (side 1)."""
    first = FIRST_MONTH[season]
    if side < 0:
        return day.year if day.month >= first else day.year - 1
    over = (first + 2 - 1) % MONTHS_IN_YEAR + 1  # its last month
    return day.year if day.month <= over or first == MONTHS_IN_YEAR else day.year + 1


def duration(unit: str, count: float | None) -> str:
    """Return a length of time; a unit of the clock ('TH') brings its T, an unknown count is X.

    >>> duration("Y", 4), duration("TM", 3.5), duration("W", None)
    ('P4Y', 'PT3.5M', 'PXW')
    """
    clock, code = ("T", unit[1:]) if unit.startswith("T") else ("", unit)
    return f"P{clock}{'X' if count is None else format(count, 'g')}{code}"


def feast(name: str, year: int) -> date | None:
    """Return the day of a feast in a year: fixed, counted from Easter or from Advent, or a Sunday of Advent."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in FROM_EASTER:
        return shifted(easter(year), FROM_EASTER[name])
    if name in FROM_FOURTH_ADVENT:
        return shifted(advent(year, 4), FROM_FOURTH_ADVENT[name])
    return advent(year, 1) if name in ADVENT_SUNDAYS else None


def advent(year: int, sunday: int) -> date:
    """Return the first, second, third or fourth Sunday of Advent."""
    fourth = weekday_on(date(year, 12, 24), 7, -1)
    return shifted(fourth, (sunday - 4) * DAYS_IN_WEEK)


def easter(year: int) -> date:
    """Return Easter Sunday by Gauss's rule in the form of Butcher and Meeus (Gregorian calendar).

    >>> easter(2024)
    datetime.date(2024, 3, 31)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    leap = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - leap + 15) % 30
    offset = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * offset) // 451
    month, day = divmod(epact + offset - 7 * late + 114, 31)
    return date(year, month, day + 1)

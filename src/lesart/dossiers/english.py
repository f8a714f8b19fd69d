"""Times and enumerations in words, as an English reader of a German newsroom's desk expects them."""

from collections.abc import Sequence
from typing import Final

from lesart.dossiers.wording import CLOCK, DATE

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAY_PARTS: Final = {
    "MO": "in the morning",
    "MI": "at noon",
    "AF": "in the afternoon",
    "EV": "in the evening",
    "NI": "at night",
    "DT": "by day",
}


def moment(value: str | None) -> str:
    """Return an ISO or TIMEX3 date as people write it; a value of another form as it stands.

    >>> moment("2024-03-09TMO"), moment("2024-03"), moment("2024-03-09T17:40:00+01:00")
    ('9 March 2024, in the morning', 'March 2024', '9 March 2024, 17:40')
    """
    found = DATE.match(value or "")
    if not found:
        return value or "undated"
    year, month, day, time = found.groups()
    if month is None or not 1 <= int(month) <= len(MONTHS):
        return str(year)
    named = f"{MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {named}{_time_of_day(time)}" if day else named


def _time_of_day(time: str | None) -> str:
    """Return the part of a date after its 'T' in words, with a comma before."""
    clock = CLOCK.match(time or "")
    if clock:
        return f", {int(clock[1])}:{clock[2]}"
    return f", {DAY_PARTS[time]}" if time in DAY_PARTS else ""


def listed(words: Sequence[str]) -> str:
    """Return words as an enumeration.

    >>> listed(("dpa", "APA", "sda"))
    'dpa, APA and sda'
    """
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def percent(share: float) -> str:
    """Return a share as whole percent.

    >>> percent(0.333)
    '33%'
    """
    return f"{round(100 * share)}%"

"""Times and enumerations in words, as an English reader of a German newsroom's desk expects them."""

from collections.abc import Sequence
from typing import Final

from lesart.dossiers.timex import Moment, parsed

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
SHORT_PARTS: Final = {"MO": "a.m.", "MI": "noon", "AF": "p.m.", "EV": "evening", "NI": "night", "DT": "day"}
SEASONS: Final = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def moment(value: str | None) -> str:
    """Return an ISO or TIMEX3 date as people write it; a value of another form as it stands.

    >>> moment("2024-03-09TMO"), moment("2024-03"), moment("2024-03-09T17:40:00+01:00")
    ('9 March 2024, in the morning', 'March 2024', '9 March 2024, 17:40')
    >>> moment("2025-FA"), moment("2026-W03-WE"), moment("199")
    ('autumn 2025', 'weekend of 17 January 2026', '1990s')
    """
    found = parsed(value)
    if found is None:
        return value or "undated"
    if found.kind == "day":
        time = hour(value)
        return f"{_day(found)}, {time}" if time else _day(found)
    return _stretch(found)


def _day(found: Moment) -> str:
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def _stretch(found: Moment) -> str:
    """Return a stretch of days and more in words."""
    century = found.year // 100 + 1
    return {
        "year": f"{found.year}",
        "month": f"{MONTHS[found.month - 1]} {found.year}",
        "season": f"{SEASONS.get(found.part or '', '')} {found.year}",
        "quarter": f"quarter {found.number} of {found.year}",
        "half": f"{'first' if found.number == 1 else 'second'} half of {found.year}",
        "week": f"week of {_day(found)}",
        "weekend": f"weekend of {_day(found)}",
        "decade": f"{found.year + found.number}s",
        "century": f"{century}{'st' if century == 21 else 'th'} century",  # noqa: PLR2004 - the 21st
    }[found.kind]


def hour(value: str | None) -> str:
    """Return the time of day that a value names, in words, or nothing.

    >>> hour("2026-01-13T08:05"), hour("2026-01-13TEV"), hour("2026-01-13")
    ('8:05', 'in the evening', '')
    """
    found = parsed(value)
    if found is None:
        return ""
    if found.clock:
        return f"{found.clock[0]}:{found.clock[1]:02}"
    return DAY_PARTS.get(found.part or "", "")


def brief(value: str) -> tuple[str, str]:
    """Return a moment for the head of a column: its day (or month, or year), and its time of day.

    >>> brief("2026-01-13T08:05"), brief("2026-01-13TAF"), brief("2025-11"), brief("2022")
    (('13 Jan', '8:05'), ('13 Jan', 'p.m.'), ('Nov', '2025'), ('2022', ''))
    """
    found = parsed(value)
    if found is None or found.kind not in {"day", "month"}:
        return moment(value), ""
    month = MONTHS[found.month - 1][:3]
    if found.kind == "month":
        return month, str(found.year)
    time = f"{found.clock[0]}:{found.clock[1]:02}" if found.clock else SHORT_PARTS.get(found.part or "", "")
    return f"{found.day} {month}", time


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

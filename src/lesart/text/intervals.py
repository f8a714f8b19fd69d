"""TIMEX3 values as stretches of time, so that 'in der Nacht zu Mittwoch' can meet 'am Dienstag'."""

import re
from calendar import monthrange
from datetime import datetime, timedelta
from typing import Final

Interval = tuple[datetime, datetime]

_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$")
_CLOCK: Final = re.compile(r"(\d{2}):(\d{2})")
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})$")
_YEAR: Final = re.compile(r"(\d{4})$")
_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})(-WE)?$")
# Hours of the parts of a day. 'Die Nacht zu Mittwoch' and 'Mittwochnacht' have one value, so Wednesday's night may be
# either: from Tuesday's evening to Thursday's morning.
_PARTS: Final = {"MO": (4, 12), "MI": (11, 15), "AF": (12, 18), "EV": (17, 24), "NI": (-6, 32), "DT": (6, 20)}
_SHARES: Final = {"START": (0.0, 0.4), "MID": (0.3, 0.7), "END": (0.6, 1.0)}
_MINUTES: Final = 5  # 'gegen 6.40 Uhr'


def interval(value: str, mod: str | None = None) -> Interval | None:
    """Return the stretch of time that a TIMEX3 date or time means, None where it is no such value.

    >>> start, end = interval("2024-03-05TEV")
    >>> (start.hour, (end - start).seconds // 3600)
    (17, 7)
    """
    try:
        found = _day(value, mod) or _part_of(_longer(value), mod)
    except (ValueError, OverflowError):
        return None
    return _widened(found, mod) if found else None


def overlap(a: Interval, b: Interval) -> bool:
    """Whether two stretches of time share a moment."""
    return a[0] < b[1] and b[0] < a[1]


def _day(value: str, mod: str | None) -> Interval | None:
    match = _DAY.match(value)
    if not match:
        return None
    day = datetime(*(int(part) for part in match.group(1, 2, 3)))  # type: ignore[arg-type]  # noqa: DTZ001
    clock = _CLOCK.match(match.group(4) or "")
    if clock:
        moment = day + timedelta(hours=int(clock.group(1)), minutes=int(clock.group(2)))
        slack = timedelta(minutes=_MINUTES if mod == "APPROX" else 1)
        return moment - slack, moment + slack
    first, last = _PARTS.get((match.group(4) or "")[:2], (0, 24))
    return day + timedelta(hours=first), day + timedelta(hours=last)


def _longer(value: str) -> Interval | None:
    if match := _MONTH.match(value):
        year, month = int(match.group(1)), int(match.group(2))
        start = datetime(year, month, 1)  # noqa: DTZ001 - TIMEX3 values carry no zone
        return start, start + timedelta(days=monthrange(year, month)[1])
    if match := _YEAR.match(value):
        return datetime(int(match.group(1)), 1, 1), datetime(int(match.group(1)), 12, 31, 23, 59)  # noqa: DTZ001
    if match := _WEEK.match(value):
        start = datetime.fromisocalendar(int(match.group(1)), int(match.group(2)), 6 if match.group(3) else 1)
        return start, start + timedelta(days=2 if match.group(3) else 7)
    return None


def _part_of(found: Interval | None, mod: str | None) -> Interval | None:
    """Return the beginning, middle or end of a longer stretch; a middle has days in common with both."""
    if found is None or mod not in _SHARES:
        return found
    length = found[1] - found[0]
    first, last = _SHARES[mod]
    return found[0] + first * length, found[0] + last * length


def _widened(found: Interval, mod: str | None) -> Interval:
    """Return the stretch with what 'kurz vor', 'Mitte' or 'etwa' leave open."""
    length = found[1] - found[0]
    slack = {"BEFORE": (max(length, timedelta(minutes=30)), timedelta()), "AFTER": (timedelta(), length)}
    before, after = slack.get(mod or "", (timedelta(), timedelta()))
    return found[0] - before, found[1] + after

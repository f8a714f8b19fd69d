"""Times of publication as seconds, whatever their precision."""

from datetime import UTC, datetime
from math import inf
from typing import Final

_LENGTHS: Final = {4: "-12-31T23:59", 7: "-31T23:59", 10: "T23:59"}  # what completes a year, a month, a day
_DAY: Final = 10


def moment(published: str | None) -> float:
    """Return the seconds since 1970 of the end of what an ISO time names; infinity where it names nothing.

    A time without an offset is taken as UTC.

    >>> moment("2024-02") == moment("2024-02-29T23:59")
    True
    """
    if not published:
        return inf
    stamp = published + _LENGTHS.get(len(published), "")
    for day in ("", "-30", "-29", "-28"):  # the month that '-31' may not have
        try:
            time = datetime.fromisoformat(stamp.replace("-31T", f"{day}T") if day else stamp)
        except ValueError:
            continue
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
    return inf


def names_a_day(published: str | None) -> bool:
    """Whether an ISO time is at least as precise as a day."""
    return published is not None and len(published) >= _DAY

"""Moments as people write them beside the day that it is: 'heute, 8.12 Uhr', 'gestern', '3. Februar 2026'."""

from datetime import datetime, timedelta
from typing import Final

from lesart.dossiers import english, wording
from lesart.dossiers.render.environment import Language

_TODAY: Final = {"de": ("heute", "gestern"), "en": ("today", "yesterday")}
_DAY: Final = len("2026-02-03")


def when(value: str | None, now: datetime, *, language: Language) -> str:
    """Return an ISO moment in words, near ones as today or yesterday; the clock is the one that the source wrote.

    >>> noon = datetime.fromisoformat("2026-02-03T12:00:00+01:00")
    >>> when("2026-02-03T08:12:00+01:00", noon, language="de"), when("2026-02-02", noon, language="en")
    ('heute, 8.12 Uhr', 'yesterday')
    """
    moment = english.moment if language == "en" else wording.moment
    written = moment(value)
    day = _day(value)
    if day is None or value is None:
        return written
    here = now.astimezone(day.tzinfo) if day.tzinfo else now
    for back, word in enumerate(_TODAY[language]):
        if (here - timedelta(days=back)).date() == day.date():
            return word + written.removeprefix(moment(value[:_DAY]))
    return written


def _day(value: str | None) -> datetime | None:
    """Return the moment that an ISO value names, where it names a day at least."""
    if not value or len(value) < _DAY:
        return None
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return None


def here(value: str) -> str:
    """Return a moment of the desk's own clock (UTC) in the time zone of this machine."""
    return datetime.fromisoformat(value).astimezone().isoformat(timespec="minutes")

"""Verdicts, times and counts in words, as a German newsroom writes them."""

import re
from typing import Final

from lesart.records import ReadingKind, Verdict

MONTHS: Final = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
DAY_PARTS: Final = {
    "MO": "am Vormittag",
    "MI": "am Mittag",
    "AF": "am Nachmittag",
    "EV": "am Abend",
    "NI": "in der Nacht",
    "DT": "am Tag",
}
VERDICTS: Final[dict[Verdict, str]] = {
    "agree": "Übereinstimmend",
    "wording": "Anderer Wortlaut",
    "fact": "Andere Angabe",
    "certainty": "Anders sicher",
    "settled": "Inzwischen geklärt",
    "open": "Noch offen",
    "single": "Nur in einem Bericht",
}
READINGS: Final[dict[ReadingKind, str]] = {
    "figure": "Zahl",
    "time": "Zeit",
    "name": "Name oder Ort",
    "polarity": "Ja oder Nein",
    "certainty": "Gewissheit",
    "attribution": "Wer es sagt",
    "wording": "Wortlaut",
    "scope": "Reichweite",
}
_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(.+))?$")
_CLOCK: Final = re.compile(r"(\d{2}):(\d{2})")


def count(number: int, one: str, many: str) -> str:
    """Return a number with its noun.

    >>> count(1, "Bericht", "Berichte"), count(3, "Bericht", "Berichte")
    ('1 Bericht', '3 Berichte')
    """
    return f"{number} {one if number == 1 else many}"


def moment(value: str | None) -> str:
    """Return an ISO or TIMEX3 date as people write it; a value of another form as it stands.

    >>> moment("2024-03-09TMO"), moment("2024-03"), moment("2024-03-09T17:40:00+01:00")
    ('9. März 2024, am Vormittag', 'März 2024', '9. März 2024, 17.40 Uhr')
    """
    found = _DATE.match(value or "")
    if not found:
        return value or "ohne Datum"
    year, month, day, time = found.groups()
    if month is None or not 1 <= int(month) <= len(MONTHS):
        return year
    named = f"{MONTHS[int(month) - 1]} {year}"
    return f"{int(day)}. {named}{_time_of_day(time)}" if day else named


def _time_of_day(time: str | None) -> str:
    """Return the part of a date after its 'T' in words, with a comma before."""
    if not time:
        return ""
    clock = _CLOCK.match(time)
    if clock:
        return f", {int(clock[1])}.{clock[2]} Uhr"
    return f", {DAY_PARTS[time]}" if time in DAY_PARTS else ""


def listed(words: tuple[str, ...]) -> str:
    """Return words as an enumeration.

    >>> listed(("dpa", "APA", "sda"))
    'dpa, APA und sda'
    """
    return " und ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)

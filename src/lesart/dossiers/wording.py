"""Verdicts, times and counts in words, as a German newsroom writes them."""

import re
from collections.abc import Sequence
from typing import Final

from lesart.records import ReadingKind, StepKind, Verdict

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
N_: Final = str  # marks what the catalogues of other languages translate

VERDICTS: Final[dict[Verdict, str]] = {
    "agree": N_("Übereinstimmend"),
    "wording": N_("Anderer Wortlaut"),
    "fact": N_("Andere Angabe"),
    "certainty": N_("Anders sicher"),
    "settled": N_("Inzwischen geklärt"),
    "open": N_("Noch offen"),
    "single": N_("Nur in einem Bericht"),
}
READINGS: Final[dict[ReadingKind, str]] = {
    "figure": N_("Zahl"),
    "time": N_("Zeit"),
    "name": N_("Name oder Ort"),
    "polarity": N_("Ja oder Nein"),
    "certainty": N_("Gewissheit"),
    "attribution": N_("Wer es sagt"),
    "wording": N_("Wortlaut"),
    "scope": N_("Reichweite"),
}
STEPS: Final[dict[StepKind, str]] = {
    "told": N_("zuerst berichtet"),
    "open": N_("noch offen"),
    "settled": N_("geklärt"),
    "updated": N_("neuer Stand"),
    "corrected": N_("berichtigt"),
}
DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(.+))?$")
CLOCK: Final = re.compile(r"(\d{2}):(\d{2})")


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
    found = DATE.match(value or "")
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
    clock = CLOCK.match(time)
    if clock:
        return f", {int(clock[1])}.{clock[2]} Uhr"
    return f", {DAY_PARTS[time]}" if time in DAY_PARTS else ""


def listed(words: Sequence[str]) -> str:
    """Return words as an enumeration.

    >>> listed(("dpa", "APA", "sda"))
    'dpa, APA und sda'
    """
    return " und ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def percent(share: float) -> str:
    """Return a share as whole percent.

    >>> percent(0.333)
    '33 %'
    """
    return f"{round(100 * share)} %"

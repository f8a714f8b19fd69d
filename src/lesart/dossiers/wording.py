"""Verdicts, times and counts in words, as a German newsroom writes them."""

from collections.abc import Sequence
from typing import Final

from lesart.dossiers.timex import Moment, parsed
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
SHORT_MONTHS: Final = ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.")
SHORT_PARTS: Final = {
    "MO": "vorm.",
    "MI": "mittags",
    "AF": "nachm.",
    "EV": "abends",
    "NI": "nachts",
    "DT": "tags",
}
SEASONS: Final = {"SP": "Frühling", "SU": "Sommer", "FA": "Herbst", "WI": "Winter"}
N_: Final = str  # marks what the catalogues of other languages translate

VERDICTS: Final[dict[Verdict, str]] = {
    "agree": N_("Übereinstimmend"),
    "wording": N_("Anderer Wortlaut"),
    "fact": N_("Andere Angabe"),
    "certainty": N_("Anders sicher"),
    "settled": N_("Inzwischen geklärt"),
    "open": N_("Offen gelassen"),
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
TELLING: Final[tuple[ReadingKind, ...]] = (
    "figure",
    "time",
    "name",
    "attribution",
    "polarity",
    "scope",
    "certainty",
)
"""Kinds of readings that a line can tell, the plainest first."""
STEPS: Final[dict[StepKind, str]] = {
    "told": N_("zuerst berichtet"),
    "open": N_("noch offen"),
    "settled": N_("geklärt"),
    "updated": N_("neuer Stand"),
    "corrected": N_("berichtigt"),
}


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
    >>> moment("2025-FA"), moment("2026-W03-WE"), moment("199")
    ('Herbst 2025', 'Wochenende vom 17. Januar 2026', '1990er-Jahre')
    """
    found = parsed(value)
    if found is None:
        return value or "ohne Datum"
    if found.kind == "day":
        time = hour(value)
        return f"{_day(found)}, {time}" if time else _day(found)
    return _stretch(found)


def _day(found: Moment) -> str:
    return f"{found.day}. {MONTHS[found.month - 1]} {found.year}"


def _stretch(found: Moment) -> str:
    """Return a stretch of days and more in words."""
    return {
        "year": f"{found.year}",
        "month": f"{MONTHS[found.month - 1]} {found.year}",
        "season": f"{SEASONS.get(found.part or '', '')} {found.year}",
        "quarter": f"{found.number}. Quartal {found.year}",
        "half": f"{found.number}. Halbjahr {found.year}",
        "week": f"Woche vom {_day(found)}",
        "weekend": f"Wochenende vom {_day(found)}",
        "decade": f"{found.year + found.number}er-Jahre",
        "century": f"{found.year // 100 + 1}. Jahrhundert",
    }[found.kind]


def hour(value: str | None) -> str:
    """Return the time of day that a value names, in words, or nothing.

    >>> hour("2026-01-13T08:05"), hour("2026-01-13TEV"), hour("2026-01-13")
    ('8.05 Uhr', 'am Abend', '')
    """
    found = parsed(value)
    if found is None:
        return ""
    if found.clock:
        return f"{found.clock[0]}.{found.clock[1]:02} Uhr"
    return DAY_PARTS.get(found.part or "", "")


def brief(value: str) -> tuple[str, str]:
    """Return a moment for the head of a column: its day (or month, or year), and its time of day.

    >>> brief("2026-01-13T08:05"), brief("2026-01-13TAF"), brief("2025-11"), brief("2022")
    (('13. Jan.', '8.05'), ('13. Jan.', 'nachm.'), ('Nov.', '2025'), ('2022', ''))
    """
    found = parsed(value)
    if found is None or found.kind not in {"day", "month"}:
        return moment(value), ""
    if found.kind == "month":
        return SHORT_MONTHS[found.month - 1], str(found.year)
    time = f"{found.clock[0]}.{found.clock[1]:02}" if found.clock else SHORT_PARTS.get(found.part or "", "")
    return f"{found.day}. {SHORT_MONTHS[found.month - 1]}", time


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

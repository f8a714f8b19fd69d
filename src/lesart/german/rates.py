"""Words that make a figure one for each of something: '40 Euro pro Kopf' is no part of a sum."""

from collections.abc import Mapping
from typing import Final

from lesart.german.tables import words

EACH: Final = words("pro je jede jeder jeden jedes jeweils")  # '50 Fälle je 100.000 Einwohner': of the noun behind
RATES: Final[Mapping[str, str]] = {
    "täglich": "Tag",
    "tägliche": "Tag",
    "täglichen": "Tag",
    "wöchentlich": "Woche",
    "wöchentlichen": "Woche",
    "monatlich": "Monat",
    "monatlichen": "Monat",
    "jährlich": "Jahr",
    "jährlichen": "Jahr",
    "stündlich": "Stunde",
}
"""Words that say by themselves what a figure is one for each of."""

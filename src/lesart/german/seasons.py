"""Seasons with their TIMEX3 codes and the month in which each begins."""

from collections.abc import Mapping
from typing import Final

SEASONS: Final[Mapping[str, str]] = {
    "frühling": "SP",
    "frühlings": "SP",
    "frühjahr": "SP",
    "frühjahrs": "SP",
    "sommer": "SU",
    "sommers": "SU",
    "hochsommer": "SU",
    "spätsommer": "SU",
    "sommermonaten": "SU",
    "herbst": "FA",
    "herbstes": "FA",
    "herbsts": "FA",
    "spätherbst": "FA",
    "winter": "WI",
    "winters": "WI",
    "wintermonaten": "WI",
}

FIRST_MONTH: Final[Mapping[str, int]] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

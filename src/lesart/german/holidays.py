"""Days with a name: fixed ones as (month, day), movable ones as days from Easter Sunday, Advent by its Sundays."""

from collections.abc import Mapping
from typing import Final

FIXED: Final[Mapping[str, tuple[int, int]]] = {
    "neujahr": (1, 1),
    "neujahrstag": (1, 1),
    "berchtoldstag": (1, 2),  # Switzerland
    "heilige drei könige": (1, 6),
    "dreikönig": (1, 6),
    "dreikönigstag": (1, 6),
    "valentinstag": (2, 14),
    "weltfrauentag": (3, 8),
    "internationaler frauentag": (3, 8),
    "internationalen frauentag": (3, 8),
    "tag der arbeit": (5, 1),
    "maifeiertag": (5, 1),
    "siebenschläfer": (6, 27),
    "bundesfeiertag": (8, 1),  # Switzerland
    "mariä himmelfahrt": (8, 15),
    "maria himmelfahrt": (8, 15),
    "tag der deutschen einheit": (10, 3),
    "nationalfeiertag": (10, 26),  # Austria
    "reformationstag": (10, 31),
    "halloween": (10, 31),
    "allerheiligen": (11, 1),
    "allerseelen": (11, 2),
    "martinstag": (11, 11),
    "mariä empfängnis": (12, 8),
    "nikolaustag": (12, 6),
    "nikolaus": (12, 6),
    "heiligabend": (12, 24),
    "heiliger abend": (12, 24),
    "heiligen abend": (12, 24),
    "weihnachten": (12, 24),
    "weihnachtsabend": (12, 24),
    "christtag": (12, 25),
    "weihnachtstag": (12, 25),
    "weihnachtsfeiertag": (12, 25),
    "stephanstag": (12, 26),
    "stefanitag": (12, 26),  # Austria; also spelt with ph
    "stephanitag": (12, 26),
    "silvester": (12, 31),
    "silvesterabend": (12, 31),
    "silvesternacht": (12, 31),
    "jahreswechsel": (12, 31),
}

FROM_EASTER: Final[Mapping[str, int]] = {
    "weiberfastnacht": -52,
    "schmutziger donnerstag": -52,  # Switzerland
    "schmutzigen donnerstag": -52,
    "unsinniger donnerstag": -52,  # Tyrol
    "unsinnigen donnerstag": -52,
    "rosenmontag": -48,
    "faschingsdienstag": -47,
    "aschermittwoch": -46,
    "palmsonntag": -7,
    "gründonnerstag": -3,
    "karfreitag": -2,
    "karsamstag": -1,
    "ostern": 0,
    "ostersonntag": 0,
    "ostermontag": 1,
    "christi himmelfahrt": 39,
    "himmelfahrtstag": 39,
    "auffahrt": 39,  # Switzerland; also a driveway, so only with 'an' or 'vor' (see AMBIGUOUS)
    "vatertag": 39,
    "pfingsten": 49,
    "pfingstsonntag": 49,
    "pfingstmontag": 50,
    "fronleichnam": 60,
    "herz-jesu-sonntag": 70,  # Tyrol
}

# Days of mourning and prayer in November, counted from the fourth Sunday of Advent.
FROM_FOURTH_ADVENT: Final[Mapping[str, int]] = {
    "volkstrauertag": -35,
    "buss - und bettag": -32,
    "totensonntag": -28,
    "ewigkeitssonntag": -28,
}

# 'am ersten Advent' is that many weeks before the fourth, the Sunday before or on 24 December.
ADVENT_SUNDAYS: Final[Mapping[str, int]] = {"advent": 0, "adventssonntag": 0, "adventsonntag": 0}

# Read as days only behind one of these words: 'an Auffahrt', 'am Nikolaus'; else a driveway, a name, a church.
AMBIGUOUS: Final = frozenset({"auffahrt", "nikolaus", "maria himmelfahrt", "jahreswechsel", "weihnachtstag"})
BEFORE_AMBIGUOUS: Final = frozenset({"an", "am", "zu", "zum", "vor", "nach", "seit", "bis", "über", "vom", "ab"})

"""Words before a number that say how exact it is meant: as a figure's `approx` and as a TIMEX3 modifier."""

from collections.abc import Mapping
from typing import Final, Literal

Exactness = Literal["about", "over", "under", "up-to"]

APPROXIMATORS: Final[Mapping[str, Exactness]] = {
    "rund": "about",
    "etwa": "about",
    "ca": "about",
    "circa": "about",
    "zirka": "about",
    "ungefähr": "about",
    "annähernd": "under",
    "schätzungsweise": "about",
    "geschätzt": "about",
    "geschätzte": "about",
    "geschätzten": "about",
    "um die": "about",
    "an die": "about",
    "in etwa": "about",
    "gegen": "about",
    "gut": "over",
    "gute": "over",
    "guten": "over",
    "mehr als": "over",
    "über": "over",
    "mindestens": "over",
    "wenigstens": "over",
    "deutlich mehr als": "over",
    "weit mehr als": "over",
    "weit über": "over",
    "deutlich über": "over",
    "knapp über": "over",
    "etwas über": "over",
    "etwas mehr als": "over",
    "nicht weniger als": "over",
    "knapp": "under",
    "knappe": "under",
    "knappen": "under",
    "knapper": "under",
    "knappes": "under",
    "fast": "under",
    "nahezu": "under",
    "beinahe": "under",
    "weniger als": "under",
    "etwas weniger als": "under",
    "unter": "under",
    "knapp unter": "under",
    "deutlich weniger als": "under",
    "nicht einmal": "under",
    "nicht mal": "under",
    "bis zu": "up-to",
    "höchstens": "up-to",
    "maximal": "up-to",
    "nicht mehr als": "up-to",
    "allenfalls": "up-to",
}

TIMEX_MODS: Final[Mapping[str, str]] = {
    "about": "APPROX",
    "over": "MORE_THAN",
    "under": "LESS_THAN",
    "up-to": "EQUAL_OR_LESS",
}

# 'mindestens' leaves the number itself possible.
AT_LEAST: Final = frozenset({"mindestens", "wenigstens", "nicht weniger als"})

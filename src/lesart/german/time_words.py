"""Words that point in time: relations ('vergangen'), edges ('Anfang'), how often, and vague times that stay vague."""

from collections.abc import Mapping
from typing import Final

# Stems of adjectives, followed by -e, -en, -er, -es or -em, with the steps from the reference.
RELATIONS: Final[Mapping[str, int]] = {
    "vorvergangen": -2,
    "vorletzt": -2,
    "vergangen": -1,
    "letzt": -1,
    "vorig": -1,
    "verflossen": -1,
    "zurückliegend": -1,
    "dies": 0,
    "laufend": 0,
    "heurig": 0,  # de-AT
    "aktuell": 0,
    "kommend": 1,
    "nächst": 1,
    "übernächst": 2,
}
FOLLOWING: Final = ("folgend", "darauffolgend", "nachfolgend", "anschließend")
ENDINGS: Final = ("e", "en", "er", "es", "em")

# 'Ende August' is August with the modifier END.
EDGES: Final[Mapping[str, str]] = {
    "anfang": "START",
    "beginn": "START",
    "auftakt": "START",
    "mitte": "MID",
    "ende": "END",
    "ausgang": "END",
}
EARLY_LATE: Final[Mapping[str, str]] = {"früh": "START", "zeitig": "START", "spät": "END"}

# Nouns that are a stretch of the year or the one beside it: (unit, steps, modifier).
NEIGHBOURS: Final[Mapping[str, tuple[str, int, str | None]]] = {
    "heuer": ("Y", 0, None),  # de-AT, de-CH
    "vorjahr": ("Y", -1, None),
    "vorjahre": ("Y", -1, None),
    "vorjahres": ("Y", -1, None),
    "vorvorjahr": ("Y", -2, None),
    "folgejahr": ("Y", 1, None),
    "vormonat": ("M", -1, None),
    "vormonats": ("M", -1, None),
    "folgemonat": ("M", 1, None),
    "vorwoche": ("W", -1, None),
    "folgewoche": ("W", 1, None),
    "vortag": ("D", -1, None),
    "vortages": ("D", -1, None),
    "vortags": ("D", -1, None),
    "folgetag": ("D", 1, None),
    "jahresbeginn": ("Y", 0, "START"),
    "jahresanfang": ("Y", 0, "START"),
    "jahresmitte": ("Y", 0, "MID"),
    "jahresende": ("Y", 0, "END"),
    "monatsbeginn": ("M", 0, "START"),
    "monatsanfang": ("M", 0, "START"),
    "monatsmitte": ("M", 0, "MID"),
    "monatsende": ("M", 0, "END"),
    "wochenbeginn": ("W", 0, "START"),
    "wochenanfang": ("W", 0, "START"),
    "wochenmitte": ("W", 0, "MID"),
}

# Days counted from today.
DAYS_FROM_TODAY: Final[Mapping[str, int]] = {
    "vorvorgestern": -3,
    "vorgestern": -2,
    "gestern": -1,
    "heute": 0,
    "übermorgen": 2,
}

# Adjectives made of them: 'am gestrigen Sonntag'.
OF_DAYS: Final[Mapping[str, int]] = {"gestrig": -1, "heutig": 0, "morgig": 1}

# Times that say only on which side of now they lie. 'nun', 'inzwischen', 'dann', 'später', 'bisher' order what is
# told and point to no time of their own; they are left out.
VAGUE: Final[Mapping[str, str]] = {
    "damals": "PAST_REF",
    "seinerzeit": "PAST_REF",
    "früher": "PAST_REF",
    "einst": "PAST_REF",
    "einstmals": "PAST_REF",
    "kürzlich": "PAST_REF",
    "neulich": "PAST_REF",
    "unlängst": "PAST_REF",
    "jüngst": "PAST_REF",
    "zuletzt": "PAST_REF",
    "vor kurzem": "PAST_REF",
    "vor langem": "PAST_REF",
    "vor langer zeit": "PAST_REF",
    "vor einiger zeit": "PAST_REF",
    "in letzter zeit": "PAST_REF",
    "in jüngster zeit": "PAST_REF",
    "in jüngerer zeit": "PAST_REF",
    "in der vergangenen zeit": "PAST_REF",
    "in der letzten zeit": "PAST_REF",
    "zu dieser zeit": "PAST_REF",
    "zu jener zeit": "PAST_REF",
    "vergangener zeiten": "PAST_REF",
    "vergangenheit": "PAST_REF",
    "jetzt": "PRESENT_REF",
    "derzeit": "PRESENT_REF",
    "momentan": "PRESENT_REF",
    "gegenwärtig": "PRESENT_REF",
    "heutzutage": "PRESENT_REF",
    "zurzeit": "PRESENT_REF",
    "zur zeit": "PRESENT_REF",
    "im moment": "PRESENT_REF",
    "im augenblick": "PRESENT_REF",
    "zur stunde": "PRESENT_REF",
    "gegenwart": "PRESENT_REF",
    "in diesen tagen": "PRESENT_REF",
    "dieser tage": "PRESENT_REF",
    "bald": "FUTURE_REF",
    "demnächst": "FUTURE_REF",
    "in kürze": "FUTURE_REF",
    "in bälde": "FUTURE_REF",
    "in zukunft": "FUTURE_REF",
    "in naher zukunft": "FUTURE_REF",
}

# Nouns among the vague times that also mean other things: read as times only behind these words.
VAGUE_NOUNS: Final[Mapping[str, frozenset[str]]] = {
    "vergangenheit": frozenset({"die", "zur"}),  # but 'gehört der Vergangenheit an'
    "gegenwart": frozenset({"der", "die", "zur"}),
}

# How often: 'täglich' is every day.
FREQUENCIES: Final[Mapping[str, str]] = {
    "sekündlich": "PT1S",
    "minütlich": "PT1M",
    "stündlich": "PT1H",
    "täglich": "P1D",
    "alltäglich": "P1D",
    "tagtäglich": "P1D",
    "wöchentlich": "P1W",
    "allwöchentlich": "P1W",
    "monatlich": "P1M",
    "allmonatlich": "P1M",
    "vierteljährlich": "P3M",
    "halbjährlich": "P6M",
    "jährlich": "P1Y",
    "alljährlich": "P1Y",
}

# Words that say 'several' without saying how many.
SOME: Final = frozenset({
    "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "viele", "vielen", "vieler", "wenige", "wenigen",
    "weniger", "lange", "langen", "ein paar", "etliche", "etlichen", "etlicher", "zahlreiche", "zahlreichen",
})  # fmt: skip

# Zones by the name behind a clock time; Ortszeit is the place's own and has no offset.
ZONES: Final[Mapping[str, str]] = {
    "ortszeit": "",
    "mez": "+01:00",
    "mesz": "+02:00",
    "utc": "Z",
    "gmt": "Z",
}

"""Nouns that measure time, with their TIMEX3 codes; those with a clock's precision stand behind a T."""

from collections.abc import Mapping
from typing import Final

TIME_UNITS: Final[Mapping[str, str]] = {
    "sekunde": "TS",
    "sekunden": "TS",
    "minute": "TM",
    "minuten": "TM",
    "stunde": "TH",
    "stunden": "TH",
    "tag": "D",
    "tage": "D",
    "tagen": "D",
    "tages": "D",
    "tags": "D",  # 'tags zuvor'
    "nächte": "TNI",
    "nächten": "TNI",
    "woche": "W",
    "wochen": "W",
    "wochenende": "WE",
    "wochenenden": "WE",
    "wochenendes": "WE",
    "monat": "M",
    "monate": "M",
    "monaten": "M",
    "monats": "M",
    "monates": "M",
    "quartal": "Q",
    "quartale": "Q",
    "quartalen": "Q",
    "quartals": "Q",
    "jahr": "Y",
    "jahre": "Y",
    "jahren": "Y",
    "jahres": "Y",
    "kalenderjahr": "Y",
    "kalenderjahres": "Y",
    "jahrzehnt": "DE",
    "jahrzehnte": "DE",
    "jahrzehnten": "DE",
    "jahrzehnts": "DE",
    "jahrhundert": "CE",
    "jahrhunderte": "CE",
    "jahrhunderten": "CE",
    "jahrhunderts": "CE",
    "jahrtausend": "L",
    "jahrtausende": "L",
    "jahrtausenden": "L",
    "jahrtausends": "L",
}

PLURALS: Final = frozenset({
    "sekunden", "minuten", "stunden", "tage", "tagen", "nächte", "nächten", "wochen", "wochenenden", "monate",
    "monaten", "quartale", "quartalen", "jahre", "jahren", "jahrzehnte", "jahrzehnten", "jahrhunderte",
    "jahrhunderten", "jahrtausende", "jahrtausenden",
})  # fmt: skip

# Stems of 'zweiwöchig', 'zehnminütig'.
UNIT_STEMS: Final[Mapping[str, str]] = {
    "sekünd": "TS",
    "minüt": "TM",
    "stünd": "TH",
    "täg": "D",
    "wöch": "W",
    "monat": "M",
    "jähr": "Y",
}

# Nouns that hold their own number: 'nach einer Viertelstunde'.
FIXED_LENGTHS: Final[Mapping[str, str]] = {
    "viertelstunde": "PT15M",
    "dreiviertelstunde": "PT45M",
    "halbstunde": "PT30M",
    "halbjahr": "P6M",
    "vierteljahr": "P3M",
    "dreivierteljahr": "P9M",
    "vierteljahrhundert": "P25Y",
    "dreivierteljahrhundert": "P75Y",
}

# Half of a unit, where a smaller unit holds it: 'ein halbes Jahr' is six months.
HALVES: Final[Mapping[str, str]] = {"Y": "P6M", "TH": "PT30M", "TM": "PT30S", "D": "PT12H", "CE": "P50Y", "DE": "P5Y"}

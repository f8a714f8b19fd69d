"""Numbers in words, as parts that compounds are made of ('dreiundzwanzig', 'zweieinhalb', 'hunderttausend')."""

from collections.abc import Mapping
from typing import Final

SMALL: Final[Mapping[str, int]] = {
    "null": 0,
    "ein": 1,
    "eins": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}

TENS: Final[Mapping[str, int]] = {
    "zwanzig": 20,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}

# Forms with endings: 'der Start zweier Raketen', 'zu dreien', 'die beiden'.
INFLECTED: Final[Mapping[str, int]] = {
    "zweier": 2,
    "zweien": 2,
    "beide": 2,
    "beiden": 2,
    "beider": 2,
    "dreier": 3,
    "dreien": 3,
    "vieren": 4,
}

ONE: Final = frozenset({"ein", "eine", "einem", "einen", "einer", "eines"})

# Words that multiply the number before them: '3,3 Billionen', 'zwei Dutzend'.
MULTIPLIERS: Final[Mapping[str, int]] = {
    "dutzend": 12,
    "hundert": 100,
    "tausend": 1_000,
    "million": 10**6,
    "millionen": 10**6,
    "mio": 10**6,
    "mill": 10**6,
    "milliarde": 10**9,
    "milliarden": 10**9,
    "mrd": 10**9,
    "billion": 10**12,
    "billionen": 10**12,
    "bio": 10**12,
    "billiarde": 10**15,
    "billiarden": 10**15,
}

# Ordinals that are not the cardinal with -te or -ste.
ORDINALS: Final[Mapping[str, int]] = {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8}

# 'zwei Drittel', 'die Hälfte', 'ein Viertel'.
FRACTIONS: Final[Mapping[str, int]] = {
    "hälfte": 2,
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "sechstel": 6,
    "siebtel": 7,
    "achtel": 8,
    "neuntel": 9,
    "zehntel": 10,
    "zwanzigstel": 20,
    "hundertstel": 100,
    "tausendstel": 1000,
}

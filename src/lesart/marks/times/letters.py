"""What a word can mean in a time expression, as one letter."""

from collections.abc import Mapping
from typing import Final

# What an item can be, and the letter that stands for it. Names are used in patterns.
LETTERS: Final[Mapping[str, str]] = {
    "OTHER": "_",
    "YEAR": "Y",  # 1000 to 2199 in four digits; a count as well
    "SMALL": "d",  # 0 to 31 in digits: a day, an hour, a count
    "COUNT": "n",  # any other number in digits
    "TWIN": "c",  # 18.30, 18:30, 3.5
    "FULL": "F",  # 30.11.2013
    "WORD": "w",  # a number in a word, from zwei
    "ONE": "e",  # ein, eine …
    "HALF": "h",
    "SOME": "v",
    "ORDINAL": "o",
    "MONTH": "m",
    "SHORT": "M",
    "WEEKDAY": "k",
    "MORNING": "f",  # früh, morgen behind a day
    "PART": "p",
    "HABIT": "a",  # abends; montags
    "UNIT": "U",
    "LENGTH": "l",  # Viertelstunde; zweiwöchig; jahrelang
    "SEASON": "s",
    "FEAST": "H",
    "RELATION": "R",
    "FOLLOWING": "L",
    "ARTICLE": "A",
    "EDGE": "G",
    "EARLY": "E",
    "ABOUT": "x",
    "TODAY": "t",
    "NEIGHBOUR": "N",
    "VAGUE": "V",
    "OFTEN": "S",
    "EVERY": "j",
    "ALL": "J",
    "PER": "r",
    "DECADE": "D",  # neunziger, Neunzigerjahre
    "ERS": "O",  # er-Jahre, behind 90
    "OFDAY": "T",  # heutig, gestrig
    "SAME": "g",  # am selben Tag
    "TAIL": "X",  # Tage-Frist behind 14-; jährig behind 100-
    "YEARPART": "q",  # Jahreshälfte, Quartal, Halbjahr, Semester
    "SCHOOL": "y",  # Schuljahr, Saison
    "CLOCK": "u",  # Uhr
    "MIDNIGHT": "0",
    "EACH": "1",  # jeweils
    "MONTHPART": "2",  # Septemberhälfte
    "QUARTER": "Q",  # viertel, dreiviertel
    "TIMES": "z",  # einmal, dreimal
    "ZONE": "Z",
    "IN": "i",  # in, im, am, zum: not part of an expression, but proof of one
    "TO": "b",  # bis
    "AND": "&",
    "SHIFT": ">",  # später, zuvor, danach
    "DOT": ".",
    "COMMA": ",",
    "DASH": "-",
    "SLASH": "/",
    "OPEN": "(",
    "CLOSE": ")",
    "QUOTE": "'",
}

Value = float | str | tuple[str, int, str | None] | tuple[int, str | None] | None
Meaning = tuple[str, Value]

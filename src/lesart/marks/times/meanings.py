"""What each word can mean in a time expression by itself, and the fixed phrases that may begin with it."""

import re
from collections.abc import Mapping
from typing import Final

from lesart.german.approximators import APPROXIMATORS
from lesart.german.day_parts import DAY_PART_ADVERBS, DAY_PARTS
from lesart.german.holidays import ADVENT_SUNDAYS, FIXED, FROM_EASTER, FROM_FOURTH_ADVENT
from lesart.german.months import MONTH_NAMES, SHORT_MONTHS, WEEKDAY_NAMES
from lesart.german.number_words import ONE
from lesart.german.seasons import SEASONS
from lesart.german.time_units import FIXED_LENGTHS, TIME_UNITS, UNIT_STEMS
from lesart.german.time_words import (
    DAYS_FROM_TODAY,
    EARLY_LATE,
    EDGES,
    ENDINGS,
    FOLLOWING,
    FREQUENCIES,
    NEIGHBOURS,
    OF_DAYS,
    RELATIONS,
    SOME,
    VAGUE,
    ZONES,
)
from lesart.marks.times.calendar import duration
from lesart.marks.times.letters import LETTERS, Meaning, Value
from lesart.text.fold import fold
from lesart.text.memory import Memory
from lesart.text.numerals import cardinal, digits, ordinal

Phrase = tuple[tuple[str, ...], Meaning]
_NONE: Final[Meaning] = (LETTERS["OTHER"], None)
_TWIN: Final = re.compile(r"\d{1,2}[.:]\d{1,2}")
_FULL: Final = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})")
_LASTING: Final = re.compile(r"([a-zäöü]{0,40}?)(sekünd|minüt|stünd|täg|wöch|monat|jähr)ig(?:e[nrsm]?)?")
_FIRST_YEAR: Final = 1000
_LAST_YEAR: Final = 2199
_DAYS_AND_HOURS: Final = 31

_DECADE_WORDS: Final[Mapping[str, int]] = {
    "zwanziger": 2, "dreissiger": 3, "vierziger": 4, "fünfziger": 5, "fuffziger": 5,
    "sechziger": 6, "siebziger": 7, "achtziger": 8, "neunziger": 9, "nuller": 0, "zehner": 1,
}  # fmt: skip
_YEAR_PARTS: Final[Mapping[str, str]] = {
    "jahreshälfte": "H", "halbjahr": "H", "halbjahres": "H", "quartal": "Q", "quartals": "Q", "jahresviertel": "Q",
    "trimester": "Q", "kalenderwoche": "W", "kw": "W",
}  # fmt: skip
_SINGLE: Final[Mapping[str, str]] = {
    ".": "DOT", ",": "COMMA", "-": "DASH", "–": "DASH", "—": "DASH", "‑": "DASH", "/": "SLASH", "(": "OPEN",
    ")": "CLOSE", "'": "QUOTE", "’": "QUOTE", "bis": "TO", "und": "AND", "oder": "AND", "sowie": "AND", "statt": "AND",
    "uhr": "CLOCK", "mitternacht": "MIDNIGHT", "jeweils": "EACH",
    "pro": "PER", "je": "PER", "alle": "ALL", "aller": "ALL", "viertel": "QUARTER", "dreiviertel": "QUARTER",
}  # fmt: skip
_FEASTS: Final = (*FIXED, *FROM_EASTER, *FROM_FOURTH_ADVENT)
_IN: Final = frozenset({
    "in", "im", "am", "zum", "zur", "vom", "von", "beim", "an", "seit", "ab", "auf", "um", "für",
})  # fmt: skip
_ARTICLES: Final = frozenset({"der", "die", "das", "den", "dem", "des"})
_EVERY: Final = frozenset({"jede", "jeden", "jeder", "jedes", "jedem"})
_SHIFTS: Final[Mapping[str, int]] = {"später": 1, "danach": 1, "darauf": 1, "zuvor": -1, "davor": -1}
_YEAR_NOUNS: Final = frozenset({
    "schuljahr", "schuljahres", "studienjahr", "wintersemester", "sommersemester", "saison",
})  # fmt: skip
_LONG: Final[Mapping[str, str]] = {
    "sekundenlang": "PTXS", "minutenlang": "PTXM", "stundenlang": "PTXH", "tagelang": "PXD", "nächtelang": "PTXNI",
    "wochenlang": "PXW", "monatelang": "PXM", "jahrelang": "PXY", "jahrzehntelang": "PXDE", "jahrhundertelang": "PXCE",
}  # fmt: skip


def _phrases() -> dict[str, tuple[Phrase, ...]]:
    """Return the fixed phrases of several words under their first word, longest first."""
    tables: list[tuple[str, Mapping[str, Value]]] = [
        ("VAGUE", VAGUE), ("FEAST", {name: name for name in _FEASTS}),
        ("ABOUT", {name: name for name in APPROXIMATORS}), ("SOME", dict.fromkeys(SOME)),
    ]  # fmt: skip
    found: dict[str, list[Phrase]] = {}
    for kind, table in tables:
        for phrase, value in table.items():
            parts = tuple(phrase.split())
            if len(parts) > 1:
                found.setdefault(parts[0], []).append((parts, (LETTERS[kind], value)))
    return {first: tuple(sorted(rest, key=lambda entry: -len(entry[0]))) for first, rest in found.items()}


_PHRASES: Final = _phrases()


def _meaning(form: str) -> tuple[str, Value, tuple[Phrase, ...]]:
    """Return the letter and the value of a word, and the fixed phrases that may begin with it."""
    folded = fold(form)
    letter, value = _number(form) if form[0].isdecimal() else _word(form, folded)
    return letter, value, _PHRASES.get(folded, ())


MEANINGS: Final = Memory(_meaning, 16_384)


def _letter(form: str) -> str:
    """Return the letter of a word, another one beyond all letters where a fixed phrase may begin with the word."""
    letter, _, phrases = _meaning(form)
    return chr(ord(letter) + FIRST_OF_PHRASE) if phrases else letter


FIRST_OF_PHRASE: Final = 0x100
# What each word of a text is read as, before phrases are joined; of most words nothing else is ever asked.
LETTER_OF: Final = Memory(_letter, 100_000)


def _number(form: str) -> Meaning:
    if form.isdecimal() and form.isascii():
        if len(form) == 4 and _FIRST_YEAR <= int(form) <= _LAST_YEAR:  # noqa: PLR2004 - digits of a year
            return LETTERS["YEAR"], int(form)
        if len(form) <= 2 and int(form) <= _DAYS_AND_HOURS:  # noqa: PLR2004 - digits of a day or an hour
            return LETTERS["SMALL"], int(form)
    if _TWIN.fullmatch(form):
        return LETTERS["TWIN"], form.replace(":", ".")
    if _FULL.fullmatch(form):
        return LETTERS["FULL"], form
    value = digits(form)
    return _NONE if value is None else (LETTERS["COUNT"], value)


def _word(form: str, folded: str) -> Meaning:
    for read in (_named, _related, _counted, _compound):
        found = read(form, folded)
        if found is not None:
            return found
    return _NONE


def _fixed_words() -> dict[str, Meaning]:
    """Return the words that mean one thing wherever they stand; where tables share a word, the first has it."""
    ers = ("er", "ern", "er-jahre", "er-jahren", "erjahre", "erjahren")
    tables: list[tuple[str, Mapping[str, Value]]] = [
        ("NEIGHBOUR", NEIGHBOURS), ("MONTH", MONTH_NAMES), ("YEARPART", _YEAR_PARTS), ("UNIT", TIME_UNITS),
        ("LENGTH", FIXED_LENGTHS), ("LENGTH", _LONG), ("SEASON", SEASONS), ("EDGE", EDGES), ("ZONE", ZONES),
        ("TODAY", DAYS_FROM_TODAY), ("SHIFT", _SHIFTS), ("OFTEN", FREQUENCIES), ("SHORT", SHORT_MONTHS),
        ("DECADE", {word: str(tens) for word, tens in _DECADE_WORDS.items()}), ("VAGUE", VAGUE),
        ("SOME", dict.fromkeys(SOME)), ("FEAST", {name: name for name in (*_FEASTS, *ADVENT_SUNDAYS)}),
        ("ABOUT", {name: name for name in APPROXIMATORS}), ("ARTICLE", dict.fromkeys(_ARTICLES)),
        ("IN", dict.fromkeys(_IN)), ("EVERY", dict.fromkeys(_EVERY)), ("SCHOOL", dict.fromkeys(_YEAR_NOUNS)),
        ("ONE", dict.fromkeys(ONE, 1)), ("ERS", dict.fromkeys(ers)),
    ]  # fmt: skip
    table: dict[str, Meaning] = {word: (LETTERS[kind], None) for word, kind in _SINGLE.items()}
    for kind, entries in tables:
        for word, value in entries.items():
            table.setdefault(word, (LETTERS[kind], value))
    return table


_FIXED_WORDS: Final = _fixed_words()


def _named(form: str, folded: str) -> Meaning | None:
    """Return the meaning of words that are in a table; capitals tell 'Morgen' and 'morgen' apart."""
    if folded in DAY_PARTS and folded not in DAY_PART_ADVERBS:
        if folded in {"morgen", "früh"} and not form[0].isupper():
            return LETTERS["MORNING"], "MO"
        return LETTERS["PART"], DAY_PARTS[folded]
    if folded in DAY_PART_ADVERBS:
        return LETTERS["HABIT"], DAY_PART_ADVERBS[folded]
    return _FIXED_WORDS.get(folded)


def _stems() -> dict[str, Meaning]:
    """Return the meanings of adjectives by the stem that endings are added to."""
    tables: list[tuple[str, Mapping[str, Value]]] = [
        ("RELATION", RELATIONS), ("FOLLOWING", dict.fromkeys(FOLLOWING, 1)), ("EARLY", EARLY_LATE),
        ("OFTEN", FREQUENCIES), ("LENGTH", _LONG), ("OFDAY", OF_DAYS), ("HALF", {"halb": 0.5}),
        ("SAME", dict.fromkeys(("selb", "gleich", "derselb", "demselb", "jen"), 0)),
    ]  # fmt: skip
    return {stem: (LETTERS[kind], value) for kind, table in reversed(tables) for stem, value in table.items()}


_STEMS: Final = _stems()


def _related(_form: str, folded: str) -> Meaning | None:
    """Return the meaning of an adjective with its ending: 'vergangenen', 'späten', 'jährliche'."""
    for ending in ENDINGS:
        stem = folded.removesuffix(ending)
        if stem != folded and stem in _STEMS:
            return _STEMS[stem]
    return (LETTERS["HALF"], 0.5) if folded == "halb" else None


def _counted(_form: str, folded: str) -> Meaning | None:
    value = cardinal(folded)
    if value is not None:
        return LETTERS["WORD"], value
    place = ordinal(folded)
    if place is not None:
        return LETTERS["ORDINAL"], place
    if folded in {"mehrmals", "vielmals"}:
        return LETTERS["TIMES"], None
    if folded.endswith("mal") and (folded == "einmal" or cardinal(folded.removesuffix("mal")) is not None):
        return LETTERS["TIMES"], None
    return None


def _compound(_form: str, folded: str) -> Meaning | None:
    """Return the meaning of 'Mittwochmorgen', 'Neunzigerjahre', 'montags', 'Weihnachtsfeiertags'."""
    if folded.startswith(_WEEKDAYS):
        name = next(name for name in _WEEKDAYS if folded.startswith(name))
        return _weekday(folded.removeprefix(name).removeprefix("-"), WEEKDAY_NAMES[name])
    if folded.endswith("hälfte") and folded.removesuffix("hälfte") in MONTH_NAMES:
        return LETTERS["MONTHPART"], MONTH_NAMES[folded.removesuffix("hälfte")]
    if folded.endswith(_OF_DECADES):
        name = folded.removesuffix("n").removesuffix("jahre").removesuffix("-")
        if name in _DECADE_WORDS:
            return LETTERS["DECADE"], str(_DECADE_WORDS[name])
    return _lasting(folded)


_WEEKDAYS: Final = tuple(WEEKDAY_NAMES)
_OF_DECADES: Final = ("jahre", "jahren")


def _lasting(folded: str) -> Meaning | None:
    """Return the meaning of 'zweiwöchig', and of what stands behind a number and a hyphen: '14-Tage-Frist'."""
    head, _, rest = folded.partition("-")
    if rest and head in TIME_UNITS:
        return LETTERS["TAIL"], TIME_UNITS[head]
    counted, second = cardinal(head), rest.partition("-")[0]
    if counted is not None and second in TIME_UNITS:  # 'Vier-Stunden-Fahrt'
        return LETTERS["LENGTH"], duration(TIME_UNITS[second], counted)
    found = _LASTING.fullmatch(folded)
    if found is None:
        return None
    count, unit = found.group(1), UNIT_STEMS[found.group(2)]
    if not count:
        return LETTERS["TAIL"], unit
    many = 1.0 if count == "ein" else cardinal(count)
    return None if many is None and count != "mehr" else (LETTERS["LENGTH"], duration(unit, many))


def _weekday(rest: str, day: int) -> Meaning | None:
    if rest in {"", "s", "es"}:
        return (LETTERS["HABIT"], day) if rest == "s" else (LETTERS["WEEKDAY"], (day, None))
    part = DAY_PARTS.get(rest)
    return (LETTERS["WEEKDAY"], (day, part)) if part else None

"""The unit behind (or before) a number."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.currencies import CURRENCIES
from lesart.german.number_words import MULTIPLIERS
from lesart.german.units import UNITS
from lesart.marks.figures.numbers import number_at
from lesart.models.words import Word
from lesart.text.fold import fold

_ALL: Final = {**UNITS, **CURRENCIES}
UNIT_BEGINNINGS: Final = frozenset(name.split()[0] for name in _ALL)
"""The folded words with which the name of a unit begins."""
_REACH: Final = 8  # words in which numbers share a unit
_LINKS: Final = frozenset({
    ",", "und", "oder", "auf", "statt", "beziehungsweise", "nach", "mehr", "als", "rund", "knapp", "etwa", "über",
    "fast", "gut", "nur", "x", "×", "mal", "zu",
})  # fmt: skip
_LONGEST: Final = 3  # words of 'Kilometer pro Stunde'
# Abbreviations that are other words when they stand alone: 'm', 'g', 't', 'fr', 'l' need digits right before them.
SHORT: Final = frozenset({"m", "g", "t", "l", "fr", "ha", "a", "mw", "kw", "ps", "bar", "mark", "mm", "cm"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit over words up to `last`: its name here, and what a number of it is multiplied by.

    A `borrowed` one stands behind a later number that shares it, with the `scale` of that number.
    """

    last: int
    name: str
    factor: float
    scale: float = 1.0
    borrowed: bool = False


def unit_at(words: Sequence[Word], first: int, *, after_digits: bool) -> Unit | None:
    """Return the unit that begins with `words[first]`, the longest name first."""
    for length in range(_LONGEST, 0, -1):
        piece = words[first : first + length]
        if len(piece) < length:
            continue
        name = " ".join(fold(word.form) for word in piece)
        if name in _ALL and (after_digits or name not in SHORT) and _is_written_so(name, piece[0].form):
            return Unit(first + length - 1, *_ALL[name])
    return None


def _is_written_so(name: str, form: str) -> bool:
    """Whether capitals fit: nouns have one ('Mark', 'Grad'); 'mark' and 'bar' as other words have none."""
    return len(name) <= _SYMBOL or not form[0].isalpha() or form[0].isupper() or name in _LOWER


_SYMBOL: Final = 2  # letters of 'km', which has no capital
_LOWER: Final = frozenset({"kwh", "mwh", "km/h", "m/s", "m²", "km²", "m³", "gwh", "twh", "britische pfund"})


def unit_ahead(words: Sequence[Word], place: int, text: str) -> Unit | None:
    """Return the unit that a number shares with those behind it: '4, 6 und 7 Prozent', 'von 14,6 auf 13 Prozent'."""
    end, linked = min(len(words), place + _REACH), False
    while place < end:
        if words[place].form.lower() in _LINKS:
            place, linked = place + 1, True
            continue
        number = number_at(words, place, text) if linked else None
        if number is None or number.share:
            return None
        unit = unit_at(words, number.last + 1, after_digits=True)
        if unit is not None:
            return Unit(unit.last, unit.name, unit.factor, number.scale, borrowed=True)
        place, linked = number.last + 1, False
    return None


def unit_in_compound(form: str) -> tuple[float, Unit | None] | None:
    """Return the scale and unit of what a hyphen joins to a number: 'Milliarden-Euro-Paket', 'Kilometer-Lauf'."""
    head, *rest = fold(form).split("-")
    scale = float(MULTIPLIERS.get(head, 1))
    name = rest[0] if scale > 1 and rest else head
    if name in _ALL and name not in SHORT:
        return scale, Unit(0, *_ALL[name])
    return (scale, None) if scale > 1 else None

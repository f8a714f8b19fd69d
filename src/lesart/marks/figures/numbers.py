"""Numbers as they stand in a sentence: '3,3 Billionen', '10 000', 'eine halbe Million', 'zwei Drittel', 'minus 5'."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.currencies import CURRENCIES
from lesart.german.number_words import FRACTIONS, MULTIPLIERS, ONE
from lesart.german.numbered import NUMBERED
from lesart.german.units import UNITS
from lesart.models.words import Word
from lesart.text.fold import fold
from lesart.text.numerals import cardinal, digits

_SIGNS: Final = {"minus": -1.0, "plus": 1.0}
_GAPS: Final = frozenset({" ", "\u00a0", "\u2009", "\u202f", "'", "’"})
_GROUP: Final = 3  # digits behind a thousands separator
_LONGEST: Final = 7  # groups of digits that are one number still
_TOO_SMALL: Final = frozenset({"beide", "beiden", "beider", "eins"})


@dataclass(frozen=True, slots=True)
class Number:
    """A number over `words[first:last + 1]`; `share` where it is part of a whole, `scale` what it was multiplied by."""

    first: int
    last: int
    value: float
    share: bool = False
    scale: float = 1.0


def number_at(words: Sequence[Word], first: int, text: str) -> Number | None:
    """Return the number that begins with `words[first]`, with its multiplier or denominator; `None` if none does."""
    sign = _SIGNS.get(words[first].form.lower())
    if sign is not None:
        inner = _plain(words, first + 1, text) if first + 1 < len(words) else None
        return None if inner is None else _scaled(words, Number(first, inner.last, sign * inner.value))
    found = _plain(words, first, text) or _one(words, first)
    return None if found is None else _scaled(words, found)


def _plain(words: Sequence[Word], first: int, text: str) -> Number | None:
    form = words[first].form
    if form[0].isdecimal():
        return _digits(words, first, text)
    folded = fold(form)
    if folded in _TOO_SMALL:
        return None
    value = cardinal(folded)
    return None if value is None else Number(first, first, value)


def _digits(words: Sequence[Word], first: int, text: str) -> Number | None:
    """Return a number in digits, its groups joined where a space or an apostrophe parts them ('10 000', "10'000")."""
    last, form = first, words[first].form
    if form.isdecimal() and len(form) <= _GROUP:
        while last - first < _LONGEST * 2 and (following := _next_group(words, last, text)):
            form, last = form + words[following].form, following
    value = digits(form)
    if value is None and (last > first or _is_with_point(words, first, form)):
        value = float(form)
    return None if value is None or (form[0] == "0" and form[1:2].isdecimal()) else Number(first, last, value)


def _next_group(words: Sequence[Word], last: int, text: str) -> int | None:
    """Return the place of three digits behind one separator; a plain space only where no name stands before."""
    follower = last + 1
    if follower < len(words) and words[follower].form in {"'", "’"} and follower + 1 < len(words):
        follower += 1
    if follower >= len(words) or not _is_group(words[follower].form, by_apostrophe=follower - last > 1):
        return None
    gap = text[words[last].end : words[follower].start]
    if gap not in _GAPS or (gap == " " and not _may_be_spaced(words, last, follower)):
        return None
    return follower


def _is_group(form: str, *, by_apostrophe: bool) -> bool:
    """Whether a word is three digits, which an apostrophe lets end in decimals behind a point ("1'[200.50]")."""
    whole, point, rest = form.partition(".")
    decimals = not point or (by_apostrophe and rest.isdecimal() and len(rest) < _GROUP)
    return len(whole) == _GROUP and whole.isdecimal() and decimals


def _may_be_spaced(words: Sequence[Word], last: int, follower: int) -> bool:
    """Whether a plain space may group digits: '14 967 Tote', but not 'in Klasse 7 234 Schüler', '0471 234 567'."""
    if words[follower].form.endswith("00"):
        return True
    if words[last].form[0] == "0":
        return False
    before = words[last - 1] if last else None
    after = words[follower + 1].form if follower + 1 < len(words) else ""
    named = before is not None and (before.form.lower() in NUMBERED or before.form in {"/", "+", ")"})
    return not named and after not in {"/", "-"} and not after.isdecimal()


def _is_with_point(words: Sequence[Word], place: int, form: str) -> bool:
    """Whether a point parts decimals, as in Switzerland: '1.80 Franken', '3.5 Prozent', no clock or date."""
    whole, _, rest = form.partition(".")
    if not (whole.isdecimal() and rest.isdecimal() and len(rest) < _GROUP) or place + 1 >= len(words):
        return False
    after = fold(words[place + 1].form)
    return after in UNITS or after in CURRENCIES or after in MULTIPLIERS


def _one(words: Sequence[Word], first: int) -> Number | None:
    """Return 'eine', 'eine halbe' and 'halbe' as numbers; what follows must be a multiplier or a unit to count."""
    folded = fold(words[first].form)
    if folded in {"halbe", "halben"}:
        return Number(first, first, 0.5)
    if folded not in ONE:
        return None
    half = first + 1 < len(words) and fold(words[first + 1].form) in {"halbe", "halben", "halber", "halbes"}
    return Number(first, first + 1, 0.5) if half else Number(first, first, 1.0)


def _scaled(words: Sequence[Word], number: Number) -> Number:
    """Return the number with the word behind it: '3,3 Billionen', 'zwei Dutzend', 'zwei Drittel', '15 Mio.'."""
    place = number.last + 1
    if place >= len(words):
        return number
    folded = fold(words[place].form)
    if folded in FRACTIONS and words[place].form[0].isupper() and folded != "hälfte":
        return Number(number.first, place, 100 * number.value / FRACTIONS[folded], share=True)
    scale = MULTIPLIERS.get(folded)
    if scale is None:
        return number
    if place + 1 < len(words) and words[place + 1].form == "." and folded in {"mio", "mrd", "bio", "mill"}:
        place += 1
    return Number(number.first, place, number.value * scale, scale=float(scale))

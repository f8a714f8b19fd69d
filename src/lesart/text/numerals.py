"""Numbers as German writes them: '1.500', '13,5', 'dreiundzwanzig', 'zweieinhalb', 'dritten'."""

import re
from functools import lru_cache
from typing import Final

from lesart.german.number_words import INFLECTED, ORDINALS, SMALL, TENS
from lesart.text.fold import fold

_GROUPED: Final = re.compile(r"\d{1,3}(?:[.’' \u2009\u202f]\d{3})+(?:,\d+)?")
_PLAIN: Final = re.compile(r"\d+(?:,\d+)?")
_ORDINAL_ENDINGS: Final = ("en", "er", "es", "em", "e")  # the longest first
_LONGEST_WORD: Final = 80  # 'siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig' has 66 letters
_LONGEST_DIGITS: Final = 40


def number(form: str) -> float | None:
    """Return the value of a number in digits or in one word, `None` where it is none ('8.30', 'ein').

    >>> number("1.500,5"), number("dreiundzwanzig"), number("zweieinhalb"), number("8.30")
    (1500.5, 23.0, 2.5, None)
    """
    return digits(form) if form[:1].isdecimal() else cardinal(fold(form))


def digits(form: str) -> float | None:
    """Return the value of a number in digits with German separators, `None` where they do not fit ('3.14.15')."""
    if len(form) > _LONGEST_DIGITS:
        return None
    if _PLAIN.fullmatch(form):
        return float(form.replace(",", "."))
    if _GROUPED.fullmatch(form):
        whole, _, fraction = form.partition(",")
        return float(re.sub(r"\D", "", whole) + "." + (fraction or "0"))
    return None


@lru_cache(maxsize=16_384)
def cardinal(word: str) -> float | None:
    """Return the value of a folded number word ('zweieinhalb' 2.5); 'ein' alone is an article and gives `None`."""
    if len(word) > _LONGEST_WORD or word in {"ein", ""}:
        return None
    if word in INFLECTED:
        return float(INFLECTED[word])
    if word in {"anderthalb", "eineinhalb", "einundeinhalb"}:
        return 1.5
    if word.endswith("einhalb"):
        whole = _whole(word.removesuffix("einhalb").removesuffix("und"))
        return None if whole is None else whole + 0.5
    whole = _whole(word)
    return None if whole is None else float(whole)


@lru_cache(maxsize=16_384)
def ordinal(word: str) -> int | None:
    """Return the value of a folded ordinal ('dritten', 'zwanzigster'), `None` where it is none.

    >>> ordinal("dritten"), ordinal("einundzwanzigste"), ordinal("ersten"), ordinal("besten")
    (3, 21, 1, None)
    """
    if not word.endswith(_ORDINAL_ENDINGS):
        return None
    stem = next(word.removesuffix(ending) for ending in _ORDINAL_ENDINGS if word.endswith(ending))
    if stem in ORDINALS:
        return ORDINALS[stem]
    for ending, lowest, highest in (("st", 20, 10**9), ("t", 2, 19)):
        value = _whole(stem.removesuffix(ending)) if stem.endswith(ending) and len(stem) <= _LONGEST_WORD else None
        if value is not None and (lowest <= value <= highest or (value % 100 in range(2, 20)) == (ending == "t")):
            return value
    return None


def _whole(word: str) -> int | None:
    """Return the value of 'zweihundertdreiundzwanzigtausend…'; each split is at the first 'tausend' and 'hundert'."""
    head, thousand, tail = word.partition("tausend")
    if not thousand:
        return _below_thousand(word)
    many = _below_thousand(head) if head else 1
    rest = _below_thousand(tail.removeprefix("und")) if tail else 0
    return None if many is None or rest is None else many * 1000 + rest


def _below_thousand(word: str) -> int | None:
    head, hundred, tail = word.partition("hundert")
    if not hundred:
        return _below_hundred(word)
    many = SMALL.get(head) if head else 1
    rest = _below_hundred(tail.removeprefix("und")) if tail else 0
    return None if many is None or rest is None else many * 100 + rest


def _below_hundred(word: str) -> int | None:
    if word in SMALL:
        return SMALL[word]
    if word in TENS:
        return TENS[word]
    unit, _, ten = word.partition("und")
    small = SMALL.get(unit)
    return small + TENS[ten] if ten in TENS and small is not None and small < 10 else None  # noqa: PLR2004 - a digit

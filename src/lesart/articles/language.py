"""The language of a text, and which standard of German it is written in."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import islice
from typing import Final

from lesart.german.function_words import FUNCTION_WORDS
from lesart.german.varieties import AUSTRIAN, COUNTRIES, GERMAN, SWISS, SWISS_SPELLINGS
from lesart.records import Variety

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LOOKED_AT: Final = 1500  # words; more do not change the answer
_FEWEST: Final = 4
_GERMAN_SHARE: Final = 0.18  # of a text's words that are function words; German news has .30 to .45, Dutch .06
_ENOUGH: Final = 2.0
_VARIETIES: Final[tuple[Variety, ...]] = ("de-DE", "de-AT", "de-CH")


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of a text's language, or None where there is too little text to tell.

    >>> language_of("Der Damm hielt, wie die Feuerwehr in der Nacht mitteilte.")
    'de'
    """
    words = [found.group().lower() for found in islice(_WORD.finditer(text), _LOOKED_AT)]
    if len(words) < _FEWEST:
        return None
    if sum(word in FUNCTION_WORDS for word in words) >= _GERMAN_SHARE * len(words):
        return "de"
    import py3langid  # noqa: PLC0415 - its model takes a while to load, and German needs none

    code, _ = py3langid.classify(text[:5000])
    return str(code)


def variety_of(text: str, *, country: str | None = None, picture_agencies: str = "") -> Variety | None:
    """Return the standard of German that spelling, words, quotation marks and the outlet's country speak for.

    `country` is the top-level domain or country of the outlet; `picture_agencies` the text of its photo credits.
    None where nothing speaks for any.
    """
    words = Counter(found.group().lower() for found in islice(_WORD.finditer(text), _LOOKED_AT))
    sharp = sum(count for word, count in words.items() if "ß" in word)
    points = {
        "de-DE": _points(words, GERMAN),
        "de-AT": _points(words, AUSTRIAN) + (_ENOUGH if re.search(r"\bAPA\b", picture_agencies) else 0.0),
        "de-CH": _points(words, SWISS) + _swiss_typography(words, text, sharp),
    }
    if sharp:
        points["de-CH"] = 0.0
        points["de-DE"] += 1.0  # by far the most of what is written with it
    if country and country in COUNTRIES:
        points[COUNTRIES[country]] += 2 * _ENOUGH
    best = max(_VARIETIES, key=lambda variety: points[variety])
    return best if points[best] > 0 else None


def _points(words: Counter[str], weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of the words that occur, each counted once more for being repeated."""
    return sum(weight * (1 if words[word] == 1 else 1.5) for word, weight in weights.items() if word in words)


def _swiss_typography(words: Counter[str], text: str, sharp: int) -> float:
    """Return what 'grosse' for 'große' and «…» speak for de-CH."""
    if sharp:
        return 0.0
    spelled = sum(count for word, count in words.items() if word in SWISS_SPELLINGS)
    guillemets = min(text.count("«"), text.count("»"))
    pointing_out = guillemets and text.find("«") < text.find("»")
    return (2.0 if spelled else 0.0) + min(spelled, 6) + (1.5 if pointing_out else 0.0)

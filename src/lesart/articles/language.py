"""The language of a text, and which standard of German it is written in."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lesart.german.agencies import BY_NAME
from lesart.german.function_words import FUNCTION_WORDS
from lesart.german.varieties import AUSTRIAN, COUNTRIES, GERMAN, SWISS, SWISS_SPELLINGS
from lesart.records import Variety

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TOLD_BY: Final = 2000  # characters that tell the language
_LOOKED_AT: Final = 12_000  # characters in which the words of a standard stand; more do not change the answer
_FEWEST: Final = 4
_GERMAN_SHARE: Final = 0.18  # of a text's words that are function words; German news has .30 to .45, Dutch .06
_ENOUGH: Final = 2.0
_FAINT: Final = 0.3  # weights of places and institutions, which papers of other countries name too
_FAINT_MOST: Final = 0.6
_CREDIT_POINTS: Final = {"DE": 0.4, "AT": 1.5, "CH": 2.0}  # dpa is printed everywhere
_APA: Final = re.compile(r"\bAPA\b")
_VARIETIES: Final[tuple[Variety, ...]] = ("de-DE", "de-AT", "de-CH")


def language_of(text: str) -> str | None:
    """Return the ISO 639-1 code of a text's language, or None where there is too little text to tell.

    >>> language_of("Der Damm hielt, wie die Feuerwehr in der Nacht mitteilte.")
    'de'
    """
    words = _WORD.findall(text[:_TOLD_BY].lower())
    if len(words) < _FEWEST:
        return None
    if sum(word in FUNCTION_WORDS for word in words) >= _GERMAN_SHARE * len(words):
        return "de"
    import py3langid  # noqa: PLC0415 - its model takes a while to load, and German needs none

    code, _ = py3langid.classify(text[:5000])
    return str(code)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a text and speaks for a country: its outlet's, the agencies of text and of pictures."""

    country: str | None = None
    agencies: tuple[str, ...] = ()
    pictures: str = ""


def variety_of(text: str, around: Surroundings = Surroundings()) -> Variety | None:
    """Return the standard of German that spelling, words, agencies and the outlet speak for, None if nothing does.

    >>> variety_of("Heuer gab es im Spital am 3. Jänner weniger Patienten.")
    'de-AT'
    """
    words = Counter(_WORD.findall(text[:_LOOKED_AT].lower()))
    sharp = sum(count for word, count in words.items() if "ß" in word)
    points = {
        "de-DE": _points(words, GERMAN),
        "de-AT": _points(words, AUSTRIAN) + (_ENOUGH if _APA.search(around.pictures) else 0.0),
        "de-CH": _points(words, SWISS) + _swiss_typography(words, text, sharp),
    }
    for agency in around.agencies:
        country = BY_NAME[agency].country
        if country in _CREDIT_POINTS:
            points[COUNTRIES[country.lower()]] += _CREDIT_POINTS[country] / len(around.agencies)
    if sharp:
        points["de-CH"] = 0.0
        points["de-DE"] += 1.0  # by far the most of what is written with it
    if around.country in COUNTRIES:
        points[COUNTRIES[str(around.country)]] += 2 * _ENOUGH
    best = max(_VARIETIES, key=lambda variety: points[variety])
    return best if points[best] > 0 else None


def _points(words: Counter[str], weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of the words that occur, repeated ones half as much again; places add little."""
    found = [(weight, words[word]) for word, weight in weights.items() if word in words]
    telling = sum(weight * (1 if count == 1 else 1.5) for weight, count in found if weight > _FAINT)
    return telling + min(_FAINT_MOST, sum(weight for weight, _ in found if weight <= _FAINT))


def _swiss_typography(words: Counter[str], text: str, sharp: int) -> float:
    """Return what 'grosse' for 'große' and «…» speak for de-CH."""
    if sharp:
        return 0.0
    spelled = sum(count for word, count in words.items() if word in SWISS_SPELLINGS)
    guillemets = min(text.count("«"), text.count("»"))
    pointing_out = guillemets and text.find("«") < text.find("»")
    return (2.0 if spelled else 0.0) + min(spelled, 6) + (0.3 if pointing_out else 0.0)  # dpa points them so too

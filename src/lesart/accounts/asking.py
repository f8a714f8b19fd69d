"""What a clause that leaves something open asks, by the words of its question alone.

'Ob Deutsche unter den Geiseln sind, ist nicht bekannt' and 'Ob das Schiff frei ist, ist nicht bekannt' share only that
nothing is known.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from lesart.accounts.clauses import between_commas
from lesart.accounts.evidence import matches
from lesart.accounts.profiles import Profile, stems_of
from lesart.german.doubt import QUESTIONS
from lesart.records import Marks
from lesart.text.fold import fold

_FIRST: Final = 2  # 'gegen wen', 'ob'
_TAKEN: Final = 0.4
_HOW: Final = "wie"
_MANY: Final = "viel"
_CLOSE: Final = 2  # words: 'wie viele verletzte Fahrgäste'


def leaves_open(profile: Profile, marks: Mapping[str, Marks]) -> bool:
    """Whether a clause says that something is not known."""
    clause = profile.clause
    return any(span.start < clause.end and clause.start < span.end for span in marks[clause.article].open)


def question(profile: Profile) -> frozenset[str] | None:
    """Return the stems of what a clause asks for in an indirect question, None where it holds none."""
    for part in between_commas(profile.clause.words):
        opening = [fold(word.form) for word in part if word.is_word][:_FIRST]
        if not QUESTIONS.isdisjoint(opening):
            stems = {key for word in part for key in stems_of(word)}
            return frozenset(stems & profile.stems.weights.keys())
    return None


def how_many(profile: Profile) -> frozenset[str]:
    """Return the stems of what a clause asks the number of, of the noun next to 'wie viele'; none where none stands."""
    words = [word for word in profile.clause.words if word.is_word]
    for place, (first, second) in enumerate(pairwise(words)):
        if fold(first.form) == _HOW and fold(second.form).startswith(_MANY):
            noun = next((word for word in words[place + 2 : place + 2 + _CLOSE] if word.tag == "NN"), None)
            return frozenset(stems_of(noun)) if noun else frozenset()
    return frozenset()


def takes_up(asked: AbstractSet[str], asking: Profile, other: Profile) -> bool:
    """Whether another clause has two fifths of what is asked, by weight; never where the question itself is empty."""
    weights = {key: asking.stems.weights[key] for key in asked}
    said = sum(weight * matches(key, other) for key, weight in weights.items())
    return bool(weights) and said >= _TAKEN * sum(weights.values())

"""What a clause that leaves something open asks, by the words of its question alone.

'Ob Deutsche unter den Geiseln sind, ist nicht bekannt' and 'Ob das Schiff frei ist, ist nicht bekannt' share only that
nothing is known.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from lesart.accounts.clauses import between_commas
from lesart.accounts.evidence import matches
from lesart.accounts.profiles import Profile, stems_of
from lesart.german.doubt import QUESTIONS
from lesart.records import Marks
from lesart.text.fold import fold

_FIRST: Final = 2  # 'gegen wen', 'ob'
_TAKEN: Final = 0.4


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


def takes_up(asked: AbstractSet[str], asking: Profile, other: Profile) -> bool:
    """Whether another clause has two fifths of what is asked, by weight; never where the question itself is empty."""
    weights = {key: asking.stems.weights[key] for key in asked}
    said = sum(weight * matches(key, other) for key, weight in weights.items())
    return bool(weights) and said >= _TAKEN * sum(weights.values())

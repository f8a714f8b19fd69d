"""Pairs of clauses that only look alike: same words about something else."""

from collections.abc import Mapping
from typing import Final

from lesart.accounts.evidence import matches
from lesart.accounts.profiles import Profile
from lesart.accounts.quantities import compatible
from lesart.german.questions import ASKS, Answer
from lesart.records import Figure, Marks
from lesart.text.runs import longest_run

_ENOUGH: Final = 2
_SEVERAL: Final = 4
_RUN: Final = 3
_WORDS: Final = 200  # as in the evidence


def only_alike(a: Profile, b: Profile, marks: Mapping[str, Marks], *, by_words: bool = True) -> bool:
    """Whether two clauses share a single word or a mere day, or measure something else in one unit.

    Where words are held against each other by what they mean, few words in common are no sign (`by_words`).
    """
    if by_words and (_one_word(a, b) or _only_when(a, b) or _other_question(a, b, marks)):
        return True
    return _other_reference(a, b, marks)


def _other_question(a: Profile, b: Profile, marks: Mapping[str, Marks]) -> bool:
    """Whether two clauses leave open what is asked for by other words: 'ob sie das so sieht', 'gegen wen'."""
    return _leaves_open(a, marks) and _leaves_open(b, marks) and _asked(a) != _asked(b)


def _asked(profile: Profile) -> Answer | None:
    return next((kind for kind, words in ASKS.items() if not words.isdisjoint(profile.forms)), None)


def _leaves_open(profile: Profile, marks: Mapping[str, Marks]) -> bool:
    clause = profile.clause
    return any(span.start < clause.end and clause.start < span.end for span in marks[clause.article].open)


def _only_when(a: Profile, b: Profile) -> bool:
    """Whether all that clauses share is a day: 'in der Nacht zum Donnerstag' happens much."""
    shared = {key for key in a.stems.weights if matches(key, b)}
    return shared <= a.whens and min(len(a.stems.weights), len(b.stems.weights)) > len(shared)


def _one_word(a: Profile, b: Profile) -> bool:
    """Whether clauses of several words have only one in common: 'das riechende Gas', 'soll einer an mir riechen'."""
    shared = sum(bool(matches(key, b)) for key in a.stems.weights)
    several = min(len(a.stems.weights), len(b.stems.weights)) >= _SEVERAL
    return several and shared < _ENOUGH and longest_run(a.forms[:_WORDS], b.forms[:_WORDS]) < _RUN


def _other_reference(a: Profile, b: Profile, marks: Mapping[str, Marks]) -> bool:
    """Whether clauses measure in one unit, agree in no figure, and each names what the other does not.

    '100 Kilometer von der Grenze zu Polen' and '130 Kilometer von der Grenze zu Tschechien' are no contradiction:
    they have another point of reference, and so are not the same statement.
    """
    if not (a.names - b.names and b.names - a.names):
        return False
    pairs = [(x, y) for x in _figures(a, marks) for y in _figures(b, marks) if x.unit and x.unit == y.unit]
    return bool(pairs) and not any(compatible(x, y) for x, y in pairs)


def _figures(profile: Profile, marks: Mapping[str, Marks]) -> list[Figure]:
    clause = profile.clause
    return [figure for figure in marks[clause.article].figures if clause.start <= figure.start < clause.end]

"""Pairs of clauses that only look alike: same words about something else."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from lesart.accounts.asking import leaves_open, question, takes_up
from lesart.accounts.counterparts import of_another_kind
from lesart.accounts.evidence import matches
from lesart.accounts.measures import measure_of, measured_alike
from lesart.accounts.people import MARK
from lesart.accounts.profiles import Profile, stems_of
from lesart.accounts.quantities import compatible, counted_by, one_base
from lesart.german.day_parts import DAY_PART_ADVERBS, DAY_PARTS
from lesart.german.months import WEEKDAY_NAMES
from lesart.german.questions import ASKS, Answer
from lesart.records import Figure, Marks
from lesart.text.runs import longest_run
from lesart.text.senses import senses
from lesart.text.stems import stem

_ENOUGH: Final = 2
_SEVERAL: Final = 4
_RUN: Final = 3
_WORDS: Final = 200  # as in the evidence
# Of clauses that count in one unit and clash by more than this, in gold stories and in the corpus' train and dev parts,
# two in three of those that share less than that of the rest state something else.
_FAR: Final = 1.7
_ELSE: Final = 0.45
Figures = tuple[Sequence[Figure], Sequence[Figure]]  # of two clauses
_DAYS: Final = frozenset(stem(form) for form in (*WEEKDAY_NAMES, *DAY_PARTS, *DAY_PART_ADVERBS))


def only_alike(a: Profile, b: Profile, marks: Mapping[str, Marks], *, by_words: bool = True) -> bool:
    """Whether two clauses share a single word or a mere day, ask something else, or count something else in one unit.

    Where words are held against each other by what they mean, few words in common are no sign (`by_words`).
    """
    if by_words and (_one_word(a, b) or _only_when(a, b)):
        return True
    figures = _figures(a, marks), _figures(b, marks)
    return (
        _only_weekday(a, b)
        or _other_question(a, b, marks)
        or _no_answer(a, b, marks)
        or _no_answer(b, a, marks)
        or _other_reference(a, b, figures)
        or _other_count(a, b, figures)
        or _other_measure(a, b, figures)
        or _other_years(a, b)
        or of_another_kind(a, b, figures)
    )


def _other_years(a: Profile, b: Profile) -> bool:
    """Whether clauses name days that are more than a year apart: an anniversary is not what it remembers."""
    years = [{int(day[:4]) for day in each.days if day[:4].isdigit()} for each in (a, b)]
    return bool(years[0] and years[1]) and min(abs(x - y) for x in years[0] for y in years[1]) > 1


def _other_question(a: Profile, b: Profile, marks: Mapping[str, Marks]) -> bool:
    """Whether two clauses leave open what is asked for by other words: 'ob sie das so sieht', 'gegen wen'."""
    if not (leaves_open(a, marks) and leaves_open(b, marks)):
        return False
    if _asked(a) != _asked(b):
        return True
    mine, theirs = question(a), question(b)
    if mine is None or theirs is None:
        return False
    return not (takes_up(mine, a, b) or takes_up(theirs, b, a))


def _no_answer(asking: Profile, other: Profile, marks: Mapping[str, Marks]) -> bool:
    """Whether one clause asks what the other neither takes up nor tells: 'gegen wen, ist offen', 'wies das zurück'."""
    if not leaves_open(asking, marks) or leaves_open(other, marks):
        return False
    asked = question(asking)
    return asked is not None and not (takes_up(asked, asking, other) or _tells(other, _asked(asking), marks))


def _tells(profile: Profile, kind: Answer | None, marks: Mapping[str, Marks]) -> bool:
    """Whether a clause holds what may answer a question of some kind; what 'ob' asks is answered by its own words."""
    if kind == "figure":
        return bool(_figures(profile, marks))
    if kind == "name":
        return any(name.startswith(MARK) for name in profile.names)
    return kind is not None


def _asked(profile: Profile) -> Answer | None:
    return next((kind for kind, words in ASKS.items() if not words.isdisjoint(profile.forms)), None)


def _only_when(a: Profile, b: Profile) -> bool:
    """Whether all that clauses share is a day: 'in der Nacht zum Donnerstag' happens much."""
    shared = {key for key in a.stems.weights if matches(key, b)}
    return shared <= a.whens and min(len(a.stems.weights), len(b.stems.weights)) > len(shared)


def _only_weekday(a: Profile, b: Profile) -> bool:
    """Whether all that clauses share is a day of the week or a part of a day; a date is seldom shared by chance."""
    shared = {key for key in a.stems.weights if matches(key, b)}
    return bool(shared) and shared <= _DAYS and min(len(a.stems.weights), len(b.stems.weights)) > len(shared)


def _one_word(a: Profile, b: Profile) -> bool:
    """Whether clauses of several words have only one in common: 'das riechende Gas', 'soll einer an mir riechen'."""
    shared = sum(bool(matches(key, b)) for key in a.stems.weights)
    several = min(len(a.stems.weights), len(b.stems.weights)) >= _SEVERAL
    return several and shared < _ENOUGH and longest_run(a.forms[:_WORDS], b.forms[:_WORDS]) < _RUN


def _other_reference(a: Profile, b: Profile, figures: Figures) -> bool:
    """Whether clauses measure in one unit, agree in no figure, and each names what the other does not.

    '100 Kilometer von der Grenze zu Polen' and '130 Kilometer von der Grenze zu Tschechien' are no contradiction:
    they have another point of reference, and so are not the same statement.
    """
    if not (a.names - b.names and b.names - a.names):
        return False
    pairs = [(x, y) for x in figures[0] for y in figures[1] if x.unit and x.unit == y.unit]
    return bool(pairs) and not any(compatible(x, y) for x, y in pairs)


def _other_count(a: Profile, b: Profile, figures: Figures) -> bool:
    """Whether clauses count in one unit figures far from one another, agree in none, and say little else in common.

    'Der Zaun misst drei Meter' and 'Im Zaun klafft ein Loch von einem Meter' measure something else. Reports that
    contradict each other are seldom far apart, unless both name what they count, and what it did, with the same words.
    """
    if _agree(figures):
        return False
    counted = [(_counted(a, x), _counted(b, y)) for x in figures[0] for y in figures[1]]
    clashes = [(x, y) for x, y in counted if one_base(x, y)]
    if not clashes or any(_is_near(x[0], y[0]) for x, y in clashes):
        return False
    verbs = _verbs(a), _verbs(b)
    did = _share_meaning(*verbs)
    if not did and all(verbs):
        return True
    named = {key for one, other in counted for key in (*one[1], *other[1])}
    both_named = did and any(x[1] and y[1] for x, y in clashes)
    return not both_named and min(_rest(a, b, named), _rest(b, a, named)) < _ELSE


def _other_measure(a: Profile, b: Profile, figures: Figures) -> bool:
    """Whether clauses agree in no figure, and those that count the same clash only since they measure something else.

    '811 Menschen weltweit' and '780 Menschen in der Provinz' are no contradiction, and no agreement either.
    """
    if _agree(figures):
        return False
    theirs = [(_counted(b, y), measure_of(b, y)) for y in figures[1]]
    clashes = [
        measured_alike(measure_of(a, x), measure)
        for x in figures[0]
        for counted, measure in theirs
        if one_base(_counted(a, x), counted)
    ]
    return bool(clashes) and not any(clashes)


def _agree(figures: Figures) -> bool:
    """Whether one figure of a clause and one of the other, of one unit, can both be meant."""
    return any(x.unit == y.unit and compatible(x, y) for x in figures[0] for y in figures[1])


def _is_near(a: Figure, b: Figure) -> bool:
    """Whether reports may contradict each other by two figures; shares of something are near one another anyway."""
    low, high = sorted((abs(a.value), abs(b.value)))
    return high <= _FAR * low and a.unit != "%"


def _verbs(profile: Profile) -> set[str]:
    """Return the stems of the full verbs of a clause; 'es sind 38 Gärtner' has none."""
    return {key for word in profile.clause.words if word.tag.startswith("VV") for key in stems_of(word)}


def _share_meaning(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether two sets have a stem in common, or one of its meaning."""
    meant = [{sense for key in found for sense in senses(key)} for found in (one, other)]
    return bool(one & other or meant[0] & meant[1])


def _counted(profile: Profile, figure: Figure) -> tuple[Figure, set[str]]:
    of = figure.of
    inside = [word for word in profile.clause.words if of and of.start <= word.start < of.end]
    return figure, counted_by(inside)


def _rest(a: Profile, b: Profile, figures: AbstractSet[str]) -> float:
    """Return the share that `b` has of what `a` says beside numbers, what they count, and days; 1 where that is all."""
    rest = {
        key: weight
        for key, weight in a.stems.weights.items()
        if key not in figures and not key.startswith("#") and key not in a.whens
    }
    total = sum(rest.values())
    return sum(weight * matches(key, b) for key, weight in rest.items()) / total if total else 1.0


def _figures(profile: Profile, marks: Mapping[str, Marks]) -> list[Figure]:
    clause = profile.clause
    return [figure for figure in marks[clause.article].figures if clause.start <= figure.start < clause.end]

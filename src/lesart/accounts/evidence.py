"""How much speaks for two clauses stating the same: a few features, each with a meaning, for a small linear model."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from lesart.accounts.candidates import SYNONYM, Pair
from lesart.accounts.meaning import Nearness
from lesart.accounts.profiles import Profile
from lesart.models.linear import Linear, linear
from lesart.text.runs import longest_run
from lesart.text.senses import senses

FEATURES: Final = (
    "covered",  # share of the weight of both that the other has, words or meanings: geometric mean
    "covered of one",  # the larger of both shares: a short clause inside a long one
    "dense",  # the weightiest stretch of each that the other covers
    "sentence",  # cosine of the letters of both sentences
    "names",  # names in common, up to two
    "names apart",  # names of either that the other lacks
    "numbers apart",  # both count, nothing equal
    "day",  # a day in common
    "days apart",  # both name days, none equal
    "run",  # logarithm of the longest run of equal words
    "negation",  # one is negated, the other is not
    "owned",  # share of what matches that no better partner in the same report claims, the smaller of both
    "owned of one",  # and the larger
    "beside",  # likeness of the clauses before or after both
    "length",  # logarithm of the clauses of the longer report: the longer, the likelier a chance match
)
_GAP: Final = 0.6
_DENSE: Final = 8.0
_MOST: Final = 3.0
_WORDS: Final = 200  # no clause is longer but in broken or hostile input, and comparing runs is quadratic


def evidence(
    profiles: Sequence[Profile], pairs: Iterable[Pair], nearness: Nearness | None = None
) -> dict[Pair, tuple[float, ...]]:
    """Return the evidence on pairs of clauses (lower number first) in the order of `FEATURES`.

    Where it is known how near clauses are in meaning, that comes last.
    """
    alone = {pair: _alone(profiles[pair[0]], profiles[pair[1]]) for pair in pairs}
    likeness = {pair: values[0] + values[-1] for pair, values in alone.items()}
    owned = _ownership(profiles, likeness)
    beside = _beside(profiles, likeness)
    lengths = _lengths(profiles)
    return {
        (i, j): (
            *values[:-1],
            min(owned[i, j]),
            max(owned[i, j]),
            beside[i, j],
            _longer(profiles, (i, j), lengths),
            *(() if nearness is None else nearness.of(i, j)),
        )
        for (i, j), values in alone.items()
    }


def _alone(a: Profile, b: Profile) -> tuple[float, ...]:
    """Return the evidence that two clauses give without the others; the last value is the cosine of their letters."""
    shares = covered(a, b), covered(b, a)
    names = a.names & b.names
    apart = min(len(a.names - b.stems.weights.keys()), 3) + min(len(b.names - a.stems.weights.keys()), 3)
    return (
        math.sqrt(shares[0] * shares[1]),
        max(shares),
        min(math.sqrt(_dense(a, b) * _dense(b, a)) / _DENSE, _MOST),
        a.sentence.cosine(b.sentence),
        float(min(len(names), 2)),
        float(apart),
        float(bool(a.numbers and b.numbers and not a.numbers & b.numbers)),
        float(bool(a.days & b.days)),
        float(bool(a.days and b.days and not a.days & b.days)),
        math.log1p(longest_run(a.forms[:_WORDS], b.forms[:_WORDS])),
        float(a.negated != b.negated),
        a.letters.cosine(b.letters),
    )


def covered(a: Profile, b: Profile) -> float:
    """Return the share of the weight of `a` that `b` has too, in the same words or, at a discount, in meaning."""
    total, theirs = a.stems.total, b.stems.weights
    # Most pairs of words are looked up in place: of a hundred reports there are nine million.
    said = [w if key in theirs else w * matches(key, b) for key, w in a.stems.weights.items()]
    return sum(said) / total if total else 0.0


def matches(key: str, other: Profile) -> float:
    """Return how far another clause has a stem: 1 the same word, less one of its meanings, 0 neither."""
    if key in other.stems.weights:
        return 1.0
    meant = senses(key)
    return SYNONYM if meant and not other.senses.isdisjoint(meant) else 0.0


def _dense(a: Profile, b: Profile) -> float:
    """Return the weight of the stretch of `a` that `b` covers best, what it lacks within counted against it."""
    best = current = 0.0
    weights, theirs = a.stems.weights, b.stems.weights
    for key in a.order:
        weight = weights[key]
        match = 1.0 if key in theirs else matches(key, b)
        current = max(0.0, current + weight * (match or -_GAP))
        best = max(best, current)
    return best


def _ownership(profiles: Sequence[Profile], likeness: Mapping[Pair, float]) -> dict[Pair, tuple[float, float]]:
    """Return for each pair the share of what matches that its partner owns, seen from either side.

    A stem of a clause belongs to the clause of the other report that is likest among those that match it. So a
    sentence that makes two statements keeps a partner for each, while a chance match with a third loses its claim.
    """
    matched: dict[Pair, tuple[str, ...]] = {}
    best: dict[tuple[int, str, str], float] = defaultdict(float)
    for (i, j), value in likeness.items():
        for one, other in ((i, j), (j, i)):
            keys = _matched(profiles[one], profiles[other])
            matched[one, other] = keys
            for key in keys:
                owner = (one, profiles[other].clause.article, key)
                best[owner] = max(best[owner], value)
    return {
        (i, j): (
            _owned((i, profiles[j].clause.article, value), matched[i, j], profiles[i], best),
            _owned((j, profiles[i].clause.article, value), matched[j, i], profiles[j], best),
        )
        for (i, j), value in likeness.items()
    }


def _matched(a: Profile, b: Profile) -> tuple[str, ...]:
    theirs = b.stems.weights
    return tuple([key for key in a.stems.weights if key in theirs or matches(key, b)])


def _owned(
    seen: tuple[int, str, float], keys: Iterable[str], profile: Profile, best: Mapping[tuple[int, str, str], float]
) -> float:
    """Return the share of some stems of a clause that its partner owns; `seen` is clause, report and likeness."""
    number, report, value = seen
    weights = profile.stems.weights
    total = sum(weights[key] for key in keys)
    shares = (weights[key] * min(1.0, value / (best[number, report, key] or 1.0)) for key in keys)
    return sum(shares) / total if total else 0.0


def _beside(profiles: Sequence[Profile], likeness: Mapping[Pair, float]) -> dict[Pair, float]:
    """Return the likeness of the clauses right before or right after both, the larger of the two."""
    same = [
        i + 1 < len(profiles) and profile.clause.article == profiles[i + 1].clause.article
        for i, profile in enumerate(profiles)
    ]
    return {
        (i, j): max(
            likeness.get((i - 1, j - 1), 0.0) if i and same[i - 1] and same[j - 1] else 0.0,
            likeness.get((i + 1, j + 1), 0.0) if same[i] and same[j] else 0.0,
        )
        for i, j in likeness
    }


def _lengths(profiles: Sequence[Profile]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for profile in profiles:
        found[profile.clause.article] += 1
    return found


def _longer(profiles: Sequence[Profile], pair: Pair, lengths: Mapping[str, int]) -> float:
    return math.log(max(lengths[profiles[number].clause.article] for number in pair))


def judge(nearness: Nearness | None) -> Linear:
    """Return the model that weighs the evidence, with or without nearness of meaning."""
    return linear("same_statement" if nearness is None else nearness.model)

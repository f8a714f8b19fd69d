"""Pairs of clauses that only look alike: same words about something else."""

from collections.abc import Mapping

from lesart.accounts.profiles import Profile
from lesart.accounts.quantities import compatible
from lesart.records import Figure, Marks


def only_alike(a: Profile, b: Profile, marks: Mapping[str, Marks]) -> bool:
    """Whether two clauses measure in one unit, agree in no figure, and each names what the other does not.

    '100 Kilometer von der Grenze zu China' and '130 Kilometer von der Grenze zu Nordkorea' are no contradiction:
    they have another point of reference, and so are not the same statement.
    """
    if not (a.names - b.names and b.names - a.names):
        return False
    pairs = [(x, y) for x in _figures(a, marks) for y in _figures(b, marks) if x.unit and x.unit == y.unit]
    return bool(pairs) and not any(compatible(x, y) for x, y in pairs)


def _figures(profile: Profile, marks: Mapping[str, Marks]) -> list[Figure]:
    clause = profile.clause
    return [figure for figure in marks[clause.article].figures if clause.start <= figure.start < clause.end]

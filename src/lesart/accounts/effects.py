"""What a new version of one report changes in what its story states."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from rapidfuzz.fuzz import ratio

from lesart.records import Effect, Place, Reading, Statement
from lesart.text.fold import fold

_REWORDED: Final = 60.0  # percent of letters in common from which on a sentence is an earlier one, rewritten

Member = tuple[str, str]


def effects(before: Sequence[Statement], after: Sequence[Statement], article: str) -> tuple[Effect, ...]:
    """Return what became of the statements that `article` made before its revision or makes now.

    Statements are the same where they have most members in common, by report and wording: offsets move with an edit.
    A statement whose members, verdict and readings stay the same is left out.
    """
    return tuple(_effects(before, after, article))


def _effects(before: Sequence[Statement], after: Sequence[Statement], article: str) -> Iterator[Effect]:
    twins = _twins(before, after)
    kept = set(twins.values())
    alone = [_own(before, article, kept), _own(after, article, set(twins))]
    twins |= _reworded(*alone)
    for number, now in enumerate(after):
        if number in twins:
            then = before[twins[number]]
            if _concerns(article, then, now) and _told(then) != _told(now):
                yield Effect("changed", then, now)
        elif _concerns(article, now):
            yield Effect("new", after=now)
    kept = set(twins.values())
    yield from (
        Effect("gone", before=then)
        for number, then in enumerate(before)
        if number not in kept and _concerns(article, then)
    )


def _twins(before: Sequence[Statement], after: Sequence[Statement]) -> dict[int, int]:
    """Return for statements of now which statement of before each is; those with most in common first, each once."""
    holders: dict[Member, list[int]] = {}
    for number, then in enumerate(before):
        for member in _members(then):
            holders.setdefault(member, []).append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for number, now in enumerate(after):
        shared.update((number, then) for member in _members(now) for then in holders.get(member, ()))
    return _each_once((-count, *pair) for pair, count in shared.items())


def _reworded(before: Mapping[int, str], after: Mapping[int, str]) -> dict[int, int]:
    """Return for statements that only one report makes, and now in other words, which of before each is."""
    likeness = ((ratio(now, then), number, old) for number, now in after.items() for old, then in before.items())
    return _each_once((-like, number, old) for like, number, old in likeness if like >= _REWORDED)


def _each_once(pairs: Iterable[tuple[float, int, int]]) -> dict[int, int]:
    """Return pairs of numbers as a mapping, the first ones first, no number twice."""
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, number, then in sorted(pairs):
        if number not in found and then not in taken:
            found[number] = then
            taken.add(then)
    return found


def _own(statements: Sequence[Statement], article: str, known: set[int]) -> dict[int, str]:
    """Return what a report says in each of its statements that are not known yet."""
    return {
        number: fold(next(place.text for place in statement.members if place.article == article))
        for number, statement in enumerate(statements)
        if number not in known and _concerns(article, statement)
    }


def _concerns(article: str, *statements: Statement) -> bool:
    return any(place.article == article for statement in statements for place in statement.members)


def _told(statement: Statement) -> tuple[object, ...]:
    """Return all of a statement that a reader sees: verdict, members, and by which words they differ."""
    readings = sorted((*_member(statement.members[r.member]), r.kind, _words(statement, r)) for r in statement.readings)
    return statement.verdict, sorted(_members(statement)), readings


def _members(statement: Statement) -> set[Member]:
    return {_member(place) for place in statement.members}


def _member(place: Place) -> Member:
    return place.article, " ".join(fold(place.text).split())


def _words(statement: Statement, reading: Reading) -> str:
    return fold(statement.members[reading.member].within[reading.start : reading.end])

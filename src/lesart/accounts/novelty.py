"""What is new in a story for a reader who has seen some of its reports."""

from collections.abc import Collection, Iterator, Sequence

from lesart.records import Novelty, Reading, Statement
from lesart.text.fold import fold


def new_since(statements: Sequence[Statement], seen: Collection[str]) -> tuple[Novelty, ...]:
    """Return the statements that no seen report makes, and those of which a report not seen has a reading of its own.

    `seen` holds ids of articles. One more report that says what was known is no news.
    """
    return tuple(_novelties(statements, frozenset(seen)))


def _novelties(statements: Sequence[Statement], seen: frozenset[str]) -> Iterator[Novelty]:
    for statement in statements:
        if not any(member.article in seen for member in statement.members):
            yield Novelty(statement.id, tuple(range(len(statement.readings))), whole=True)
        elif fresh := _fresh(statement, seen):
            yield Novelty(statement.id, fresh)


def _fresh(statement: Statement, seen: frozenset[str]) -> tuple[int, ...]:
    """Return the numbers of the readings that no seen report has in the same words."""
    old = {_key(statement, r) for r in statement.readings if statement.members[r.member].article in seen}
    return tuple(
        number
        for number, reading in enumerate(statement.readings)
        if statement.members[reading.member].article not in seen and _key(statement, reading) not in old
    )


def _key(statement: Statement, reading: Reading) -> tuple[str, str]:
    within = statement.members[reading.member].within
    return reading.kind, fold(within[reading.start : reading.end])

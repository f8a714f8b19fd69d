"""What the memory of stories keeps between runs: a footprint of each article, and how common terms are."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, func, insert, or_, select

from lesart.records import Footprint, Frequencies
from lesart.store.tables import ARTICLES, FOOTPRINTS, FREQUENCIES, MEMBERS, TALLIES

_NAME = "stories"


def keep(connection: Connection, found: Sequence[Footprint]) -> int:
    """Keep the footprints of articles in place of earlier ones, and return the number of the last, 0 of none."""
    if not found:
        return 0
    connection.execute(delete(FOOTPRINTS).where(FOOTPRINTS.c.article.in_([each.article for each in found])))
    last = connection.execute(select(func.max(FOOTPRINTS.c.number))).scalar() or 0
    rows = [
        {
            "number": number,
            "article": each.article,
            "outlet": each.outlet,
            "moment": each.moment,
            "terms": each.terms,
            "weights": each.weights,
            "wording": each.wording,
            "meaning": each.meaning,
        }
        for number, each in enumerate(found, last + 1)
    ]
    connection.execute(insert(FOOTPRINTS), rows)
    return int(last) + len(rows)


def since(connection: Connection, number: int, *, window: float, always: int) -> tuple[int, tuple[Footprint, ...]]:
    """Return the last number, and the footprints after `number` that are not too old to matter.

    Those are of articles at most `window` seconds older than the latest, of undated ones, and the last `always`.
    """
    # Each by itself: SQLite finds one extreme in its index, and reads the whole table for two.
    last = connection.execute(select(func.max(FOOTPRINTS.c.number))).scalar() or 0
    if last <= number:
        return last, ()
    latest = connection.execute(select(func.max(FOOTPRINTS.c.moment))).scalar() or 0.0
    recent = or_(
        FOOTPRINTS.c.moment.is_(None),
        FOOTPRINTS.c.moment >= latest - window,
        FOOTPRINTS.c.number > last - always,
    )
    query = (
        select(FOOTPRINTS, MEMBERS.c.story)
        .join(MEMBERS, MEMBERS.c.article == FOOTPRINTS.c.article)
        .where(FOOTPRINTS.c.number > number, recent)
        .order_by(FOOTPRINTS.c.number)
    )
    return last, tuple(map(_footprint, connection.execute(query)))


def of_articles(connection: Connection, ids: Collection[str]) -> tuple[Footprint, ...]:
    """Return the footprints of some articles, in the order of their ids; round-ups have none."""
    query = (
        select(FOOTPRINTS, MEMBERS.c.story)
        .join(MEMBERS, MEMBERS.c.article == FOOTPRINTS.c.article)
        .where(FOOTPRINTS.c.article.in_(ids))
        .order_by(FOOTPRINTS.c.article)
    )
    return tuple(map(_footprint, connection.execute(query)))


def _footprint(row) -> Footprint:  # type: ignore[no-untyped-def]  # noqa: ANN001 - a row of SQLAlchemy
    return Footprint(row.article, row.story, row.outlet, row.moment, row.terms, row.weights, row.wording, row.meaning)


def frequencies(connection: Connection) -> tuple[int, Frequencies] | None:
    """Return how common terms were when that was last kept as a whole, and the number of the last tally in it."""
    row = connection.execute(select(FREQUENCIES).where(FREQUENCIES.c.name == _NAME)).first()
    return None if row is None else (row.number, Frequencies(row.articles, row.terms, row.counts))


def tallies(connection: Connection, number: int) -> tuple[tuple[int, Frequencies], ...]:
    """Return what was counted after a tally, in the order in which it was, each with its number."""
    rows = connection.execute(select(TALLIES).where(TALLIES.c.number > number).order_by(TALLIES.c.number))
    return tuple((row.number, Frequencies(row.articles, row.terms, row.counts)) for row in rows)


def keep_tally(connection: Connection, found: Frequencies, number: int) -> None:
    """Keep what was counted in some articles under a number, which is higher than all before."""
    values = {"articles": found.articles, "terms": found.terms, "counts": found.counts}
    connection.execute(insert(TALLIES).values(number=number, **values))


def whole(connection: Connection) -> int:
    """Return the number of the last tally that the frequencies hold; 0 where none are kept."""
    return connection.execute(select(FREQUENCIES.c.number).where(FREQUENCIES.c.name == _NAME)).scalar() or 0


def keep_frequencies(connection: Connection, found: Frequencies, number: int) -> None:
    """Keep how common terms are after a tally, which then need not be kept any more, nor those before it."""
    connection.execute(delete(FREQUENCIES).where(FREQUENCIES.c.name == _NAME))
    values = {"articles": found.articles, "terms": found.terms, "counts": found.counts, "number": number}
    connection.execute(insert(FREQUENCIES).values(name=_NAME, **values))
    connection.execute(delete(TALLIES).where(TALLIES.c.number <= number))


def homeless(connection: Connection, limit: int = 1000) -> tuple[str, ...]:
    """Return the ids of articles that belong to no story, as where they were put without one."""
    housed = select(MEMBERS.c.article).where(MEMBERS.c.article == ARTICLES.c.id)
    query = select(ARTICLES.c.id).where(~housed.exists()).order_by(ARTICLES.c.id)
    return tuple(connection.execute(query.limit(limit)).scalars())

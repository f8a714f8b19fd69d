"""What the memory of stories keeps between runs: a footprint of each recent article, and how common terms are."""

from sqlalchemy import Connection, delete, func, insert, or_, select

from lesart.records import Footprint, Frequencies
from lesart.store.tables import ARTICLES, FOOTPRINTS, FREQUENCIES, MEMBERS

_NAME = "stories"


def keep(connection: Connection, found: Footprint) -> int:
    """Keep the footprint of an article in place of an earlier one, and return its number."""
    connection.execute(delete(FOOTPRINTS).where(FOOTPRINTS.c.article == found.article))
    number = (connection.execute(select(func.max(FOOTPRINTS.c.number))).scalar() or 0) + 1
    connection.execute(
        insert(FOOTPRINTS).values(
            number=number,
            article=found.article,
            outlet=found.outlet,
            moment=found.moment,
            terms=found.terms,
            weights=found.weights,
            wording=found.wording,
        )
    )
    return number


def since(connection: Connection, number: int, *, window: float, always: int) -> tuple[int, tuple[Footprint, ...]]:
    """Return the last number, and the footprints after `number` that are not too old to matter.

    Those are of articles at most `window` seconds older than the latest, of undated ones, and the last `always`.
    """
    last, latest = connection.execute(select(func.max(FOOTPRINTS.c.number), func.max(FOOTPRINTS.c.moment))).one()
    recent = or_(
        FOOTPRINTS.c.moment.is_(None),
        FOOTPRINTS.c.moment >= (latest or 0.0) - window,
        FOOTPRINTS.c.number > (last or 0) - always,
    )
    query = (
        select(FOOTPRINTS, MEMBERS.c.story)
        .join(MEMBERS, MEMBERS.c.article == FOOTPRINTS.c.article)
        .where(FOOTPRINTS.c.number > number, recent)
        .order_by(FOOTPRINTS.c.number)
    )
    rows = connection.execute(query).all()
    found = (Footprint(r.article, r.story, r.outlet, r.moment, r.terms, r.weights, r.wording) for r in rows)
    return last or 0, tuple(found)


def frequencies(connection: Connection) -> Frequencies | None:
    """Return how common terms were when they were last kept."""
    row = connection.execute(select(FREQUENCIES).where(FREQUENCIES.c.name == _NAME)).first()
    return None if row is None else Frequencies(row.articles, row.terms, row.counts)


def keep_frequencies(connection: Connection, found: Frequencies) -> None:
    """Keep how common terms are."""
    connection.execute(delete(FREQUENCIES).where(FREQUENCIES.c.name == _NAME))
    values = {"articles": found.articles, "terms": found.terms, "counts": found.counts}
    connection.execute(insert(FREQUENCIES).values(name=_NAME, **values))


def homeless(connection: Connection, limit: int = 1000) -> tuple[str, ...]:
    """Return the ids of articles that belong to no story, as where a run was stopped between the two."""
    query = select(ARTICLES.c.id).where(ARTICLES.c.id.not_in(select(MEMBERS.c.article))).order_by(ARTICLES.c.id)
    return tuple(connection.execute(query.limit(limit)).scalars())

"""Which addresses were asked for, what they answered, and when: what a watch goes on from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from lesart.store.tables import VISITS


@dataclass(frozen=True, slots=True)
class Visit:
    """An address that was asked for: when first and last (ISO, UTC), and how often in a row it has failed.

    `validators` are the headers that ask for it only if it has changed; `feed` led to it, and `digest` stands for what
    the feed said of it.
    """

    url: str
    first: str
    last: str
    failures: int
    validators: Mapping[str, str]
    feed: str | None = None
    digest: str | None = None


def get(connection: Connection, url: str) -> Visit | None:
    """Return the last visit to an address."""
    row = connection.execute(select(VISITS).where(VISITS.c.url == url)).mappings().first()
    return None if row is None else Visit(**row)


def of_feed(connection: Connection, feed: str, *, first: str, last: str) -> tuple[Visit, ...]:
    """Return the visits that a feed led to, made first at `first` or later and last at `last` or before (ISO, UTC)."""
    query = select(VISITS).where(VISITS.c.feed == feed, VISITS.c.first >= first, VISITS.c.last <= last)
    return tuple(Visit(**row) for row in connection.execute(query.order_by(VISITS.c.url)).mappings())


def keep(connection: Connection, found: Iterable[Visit]) -> None:
    """Keep visits, each in place of the one before to the same address."""
    by_url = {visit.url: visit for visit in found}
    if not by_url:
        return
    connection.execute(delete(VISITS).where(VISITS.c.url.in_(by_url)))
    rows = [
        {
            "url": visit.url,
            "first": visit.first,
            "last": visit.last,
            "failures": visit.failures,
            "validators": dict(visit.validators),
            "feed": visit.feed,
            "digest": visit.digest,
        }
        for visit in by_url.values()
    ]
    connection.execute(insert(VISITS), rows)


def forget(connection: Connection, before: str) -> None:
    """Forget the addresses that were last asked for before a moment (ISO, UTC)."""
    connection.execute(delete(VISITS).where(VISITS.c.last < before))

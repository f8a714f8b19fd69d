"""Searches that are kept under a name, so that their finds can be followed as a feed."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from lesart.errors import InputError
from lesart.store.query import parse
from lesart.store.tables import SEARCHES

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query with its name, and when it was kept (ISO)."""

    name: str
    query: str
    added: str


def put(connection: Connection, name: str, query: str, at: str) -> None:
    """Keep a query under a name, in place of an earlier one; raise `InputError` where either cannot be used."""
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST:
        raise InputError(name, f"is no name for a search; it has 1 to {_LONGEST} characters")
    if not parse(query):
        raise InputError(query, "asks for nothing")
    remove(connection, name)
    connection.execute(insert(SEARCHES).values(name=name, query=query, added=at))


def remove(connection: Connection, name: str) -> bool:
    """Forget a search; return whether there was one."""
    return connection.execute(delete(SEARCHES).where(SEARCHES.c.name == name)).rowcount > 0


def every(connection: Connection) -> tuple[SavedSearch, ...]:
    """Return all searches that are kept, by their names."""
    rows = connection.execute(select(SEARCHES).order_by(SEARCHES.c.name))
    return tuple(SavedSearch(row.name, row.query, row.added) for row in rows)


def get(connection: Connection, name: str) -> SavedSearch | None:
    """Return the search of a name."""
    row = connection.execute(select(SEARCHES).where(SEARCHES.c.name == name)).first()
    return None if row is None else SavedSearch(row.name, row.query, row.added)

"""Search: words, lemmas, parts of compounds, phrases, names, outlets and days, ranked."""

from collections.abc import Sequence

from sqlalchemy import Connection

from lesart.store import postgres_search, sqlite_search
from lesart.store.query import Order, Term


def search(
    connection: Connection, terms: Sequence[Term], *, order: Order = "best", limit: int = 20, offset: int = 0
) -> tuple[str, ...]:
    """Return the ids of the articles that fit all terms: the best first, equally good ones from the latest.

    In the order `newest` those come first that the store took in last, as feeds want them.
    """
    if connection.dialect.name == "sqlite":
        return sqlite_search.search(connection, terms, order, (limit, offset))
    return postgres_search.search(connection, terms, order, (limit, offset))


def resembling(connection: Connection, forms: Sequence[str], *, limit: int) -> tuple[str, ...]:
    """Return the ids of the articles that have most of some folded words, rare ones above all."""
    if connection.dialect.name == "sqlite":
        return sqlite_search.resembling(connection, forms, limit)
    return postgres_search.resembling(connection, forms, limit)

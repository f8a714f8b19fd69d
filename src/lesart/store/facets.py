"""Who and what is named in the articles of a store."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from lesart.store.tables import ARTICLES, FACETS
from lesart.text.fold import fold

_LAST: Final = "\U0010ffff"
NAMED: Final = ("person", "place", "body")


def articles_with(connection: Connection, field: str, name: str, *, limit: int) -> tuple[str, ...]:
    """Return the ids of the latest articles that have a name, as a person, a place, a body or a speaker."""
    query = (
        select(FACETS.c.article)
        .join(ARTICLES, ARTICLES.c.id == FACETS.c.article)
        .where(FACETS.c.field == field, FACETS.c.value == fold(name))
        .order_by(ARTICLES.c.published.desc().nulls_last(), ARTICLES.c.id)
    )
    return tuple(connection.execute(query.limit(limit)).scalars())


def named(fields: Sequence[str], name: str) -> Select[tuple[str]]:
    """Return the articles that have a name in any of some fields, or one that ends in it ('Keller': 'Ida Keller')."""
    return select(FACETS.c.article).where(*naming(fields, name))


def naming(fields: Sequence[str], name: str) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that a facet is a name in any of some fields, or one that ends in it."""
    value = fold(name.strip())
    same = or_(FACETS.c.value == value, FACETS.c.value.like(f"% {_literal(value)}", escape="\\"))
    # The last word leads to few names; a search for the ending alone would read all.
    return FACETS.c.field.in_(fields), FACETS.c.tail == tail(value), same


def tail(value: str) -> str:
    """Return the last word of a name.

    >>> tail("ida keller")
    'keller'
    """
    return value[value.rfind(" ") + 1 :]


def any_of(fields: Sequence[str], names: Sequence[str]) -> Select[tuple[str]]:
    """Return the articles that have one of some names in any of some fields."""
    return select(FACETS.c.article).where(FACETS.c.field.in_(fields), FACETS.c.value.in_([fold(n) for n in names]))


def known(connection: Connection, fields: Sequence[str], names: Sequence[str]) -> frozenset[str]:
    """Return those of some names, folded, that articles have in any of some fields."""
    query = select(FACETS.c.value).where(FACETS.c.field.in_(fields), FACETS.c.value.in_([fold(n) for n in names]))
    return frozenset(connection.execute(query.distinct()).scalars())


def _literal(folded: str) -> str:
    """Return what was typed as LIKE takes it, each character for itself."""
    return folded.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")


def beginning(connection: Connection, typed: str, *, limit: int) -> tuple[tuple[str, str, int], ...]:
    """Return the names that hold what was typed as (field, folded name, articles), the most frequent first."""
    number, prefix = func.count(), fold(typed)
    within: ColumnElement[bool] = FACETS.c.value.like(f"{_literal(prefix)}%", escape="\\")
    if connection.dialect.name == "sqlite":  # which compares by code points, and finds a stretch by its index
        within &= FACETS.c.value.between(prefix, prefix + _LAST)
    query = (
        select(FACETS.c.field, FACETS.c.value, number)
        .where(FACETS.c.field.in_(NAMED), within)
        .group_by(FACETS.c.field, FACETS.c.value)
        .order_by(number.desc(), FACETS.c.value)
    )
    return tuple((field, value, int(count)) for field, value, count in connection.execute(query.limit(limit)))

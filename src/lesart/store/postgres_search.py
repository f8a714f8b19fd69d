"""How a tsvector is asked."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, column, func, select, table

from lesart.store.narrowing import condition
from lesart.store.query import RANKED, Order, Term
from lesart.store.tables import ARTICLES
from lesart.store.wording import any_of_tsquery, tsquery

_INDEX: Final = table("article_index", column("article"), column("document"))


def search(connection: Connection, terms: Sequence[Term], order: Order, page: tuple[int, int]) -> tuple[str, ...]:
    """Return the ids of the articles that fit all terms, of a page given as (limit, offset)."""
    worded = [term for term in terms if term.field is None]
    fields = [condition(connection, ARTICLES.c, ARTICLES.c.id, term) for term in terms if term.field is not None]
    if any(not term.unwanted for term in worded):
        query = _matching(worded, fields, order, sum(page))
    else:
        query = _unranked(order).where(*fields, *(ARTICLES.c.id.not_in(_having(each)) for each in worded))
    return tuple(connection.execute(query.limit(page[0]).offset(page[1])).scalars())


def resembling(connection: Connection, forms: Sequence[str], limit: int) -> tuple[str, ...]:
    """Return the ids of the articles that have most of some folded words, rare ones above all."""
    wanted = any_of_tsquery(forms)
    found = select(_INDEX.c.article).where(_INDEX.c.document.op("@@")(wanted))
    ranked = found.order_by(func.ts_rank(_INDEX.c.document, wanted, 1).desc(), _INDEX.c.article)
    return tuple(connection.execute(ranked.limit(limit)).scalars())


def _matching(worded: Sequence[Term], fields: Sequence[ColumnElement[bool]], order: Order, wanted: int) -> Select[Any]:
    """Return the articles whose text matches and that fit some fields."""
    asked = tsquery(worded)
    latest = (ARTICLES.c.added.desc(), ARTICLES.c.published.desc().nulls_last(), ARTICLES.c.id)
    found = (
        select(ARTICLES.c.id)
        .join(_INDEX, ARTICLES.c.id == _INDEX.c.article)
        .where(_INDEX.c.document.op("@@")(asked), *fields)
        .order_by(*latest)
    )
    if order == "newest":
        return found
    last = found.limit(max(RANKED, wanted)).subquery()
    query = select(ARTICLES.c.id).join(last, last.c.id == ARTICLES.c.id).join(_INDEX, ARTICLES.c.id == _INDEX.c.article)
    return query.order_by(func.ts_rank_cd(_INDEX.c.document, asked).desc(), *latest)


def _having(term: Term) -> Select[Any]:
    """Return the articles that have some words, wanted or not."""
    wanted = tsquery([Term(term.value, phrase=term.phrase)])
    return select(_INDEX.c.article).where(_INDEX.c.document.op("@@")(wanted))


def _unranked(order: Order) -> Select[Any]:
    """Return all articles, from the latest."""
    latest = ARTICLES.c.added.desc() if order == "newest" else ARTICLES.c.published.desc().nulls_last()
    return select(ARTICLES.c.id).order_by(latest, ARTICLES.c.id)

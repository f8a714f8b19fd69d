"""How a tsvector is asked. A row of the index has a number, which grows as articles come.

To rank an article its whole tsvector is read, which takes a tenth of a millisecond; so only some hundred are ranked.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, column, func, select, table

from lesart.store.narrowing import condition
from lesart.store.query import Order, Term
from lesart.store.tables import ARTICLES
from lesart.store.wording import any_of_tsquery, tsquery

RANKED: Final = 400
"""Articles, the last that came, that are ranked where more than that fit."""
_INDEX: Final = table("article_index", column("article"), column("document"), column("number"))


def search(connection: Connection, terms: Sequence[Term], order: Order, page: tuple[int, int]) -> tuple[str, ...]:
    """Return the ids of the articles that fit all terms, of a page given as (limit, offset)."""
    worded = [term for term in terms if term.field is None]
    fields = [condition(connection, ARTICLES.c, ARTICLES.c.id, term) for term in terms if term.field is not None]
    if any(not term.unwanted for term in worded):
        query = _matching(worded, fields, order, sum(page))
    else:
        query = _unranked(order).where(*fields, *(~_having(each) for each in worded))
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
    found = select(_INDEX.c.article, _INDEX.c.number).where(_INDEX.c.document.op("@@")(asked))
    if fields:
        found = found.join(ARTICLES, ARTICLES.c.id == _INDEX.c.article).where(*fields)
    latest = _INDEX.c.number.desc()
    if order == "newest":
        return found.order_by(latest)
    last = found.order_by(latest).limit(max(RANKED, wanted)).subquery()
    ranked = select(_INDEX.c.article).join(last, last.c.article == _INDEX.c.article)
    return ranked.order_by(func.ts_rank_cd(_INDEX.c.document, asked).desc(), latest)


def _having(term: Term) -> ColumnElement[bool]:
    """Return the condition that an article has some words, wanted or not; asked of one after the other."""
    asked = tsquery([replace(term, unwanted=False)])
    held = select(_INDEX.c.article).where(_INDEX.c.article == ARTICLES.c.id, _INDEX.c.document.op("@@")(asked))
    return held.exists()


def _unranked(order: Order) -> Select[Any]:
    """Return all articles, from the latest."""
    latest = ARTICLES.c.added.desc() if order == "newest" else ARTICLES.c.published.desc().nulls_last()
    return select(ARTICLES.c.id).order_by(latest, ARTICLES.c.id)

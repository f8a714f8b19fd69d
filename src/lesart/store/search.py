"""Search: words, lemmas, parts of compounds, phrases, names, outlets and days, ranked.

Ranking looks at each match, so of very common words only the articles that came last are ranked, unless too few of
them fit; the rest of the condition is asked of a small table, never of the articles with their texts.
"""

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Connection, Select, column, false, func, not_, select, table, text

from lesart.german.outlets import entry_of
from lesart.models.words import words
from lesart.store import facets
from lesart.store.query import Term
from lesart.store.tables import ARTICLES
from lesart.text.fold import fold
from lesart.text.tokens import word_forms

RANKED: Final = 10_000
"""Articles, the last that came, that are ranked where more than that have the words."""
Order = Literal["best", "newest"]
_FACETS: Final = frozenset({"agency", "person", "place", "body", "said"})
_INDEX: Final = table("article_index", column("article"), column("rank"), column("rowid"), column("document"))
_FACTS: Final = table(
    "article_facts", column("number"), column("article"), column("outlet"), column("published"), column("language")
)


def search(
    connection: Connection, terms: Sequence[Term], *, order: Order = "best", limit: int = 20, offset: int = 0
) -> tuple[str, ...]:
    """Return the ids of the articles that fit all terms: the best first, equally good ones from the latest.

    In the order `newest` those come first that the store took in last, as feeds want them.
    """
    way = _SQLite(connection) if connection.dialect.name == "sqlite" else _Postgres(connection)
    worded = [term for term in terms if term.field is None]
    fitting = [_condition(way, term) for term in terms if term.field is not None]
    if not any(not term.unwanted for term in worded):
        fitting += [way.absent(term) for term in worded]
        query = way.unranked(order).where(*fitting)
        return tuple(connection.execute(query.limit(limit).offset(offset)).scalars())
    fitting = [func.coalesce(each, false()) for each in fitting]  # else SQLite would begin with these, not the words
    wanted = limit + offset
    most = wanted if order == "newest" and not fitting else max(RANKED, wanted)
    found = _ids(connection, way.matching(worded, order, most).where(*fitting).limit(limit).offset(offset))
    if len(found) == limit or not fitting or not way.are_as_many(worded, most):
        return found
    return _ids(connection, way.matching(worded, order, None).where(*fitting).limit(limit).offset(offset))


def resembling(connection: Connection, forms: Sequence[str], *, limit: int) -> tuple[str, ...]:
    """Return the ids of the articles that have most of some folded words, rare ones above all."""
    if connection.dialect.name == "sqlite":
        match = " OR ".join(f'"{_quoted(form)}"' for form in forms)
        query = text("SELECT article FROM article_index WHERE article_index MATCH :match ORDER BY rank LIMIT :limit")
        return tuple(connection.execute(query, {"match": match, "limit": limit}).scalars())
    wanted = _any_of(forms)
    found = select(_INDEX.c.article).where(_INDEX.c.document.op("@@")(wanted))
    ranked = found.order_by(func.ts_rank(_INDEX.c.document, wanted, 1).desc(), _INDEX.c.article)
    return tuple(connection.execute(ranked.limit(limit)).scalars())


def _ids(connection: Connection, query: Select[Any]) -> tuple[str, ...]:
    return tuple(row[0] for row in connection.execute(query))


class _SQLite:
    """How FTS5 is asked: a match has the number of its row, which grows as articles come."""

    facts: Any = _FACTS
    article: ColumnElement[str] = _FACTS.c.article

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def matching(self, terms: Sequence[Term], order: Order, most: int | None) -> Select[Any]:
        """Return the articles whose text matches, of the last `most` that do."""
        found = (
            select(_INDEX.c.rowid.label("number"), _INDEX.c.rank)
            .where(text("article_index MATCH :match").bindparams(match=fts5(terms)))
            .order_by(_INDEX.c.rowid.desc())
            .limit(-1 if most is None else most)  # always some: SQLite must not look for ranks in another order
            .subquery()
        )
        query = select(_FACTS.c.article).join(found, found.c.number == _FACTS.c.number)
        latest = found.c.number.desc()
        return query.order_by(*((latest,) if order == "newest" else (found.c.rank, latest)))

    def are_as_many(self, terms: Sequence[Term], count: int) -> bool:
        """Whether the text of at least so many articles matches."""
        matches = text("article_index MATCH :match").bindparams(match=fts5(terms))
        some = select(_INDEX.c.rowid).where(matches).limit(count).subquery()
        return bool(self.connection.execute(select(func.count()).select_from(some)).scalar_one() >= count)

    def absent(self, term: Term) -> ColumnElement[bool]:
        """Return the condition that an article has not got some words."""
        wanted = [Term(term.value, phrase=term.phrase)]
        held = select(_INDEX.c.rowid).where(text("article_index MATCH :absent").bindparams(absent=fts5(wanted)))
        return _FACTS.c.number.not_in(held)

    def unranked(self, order: Order) -> Select[Any]:
        """Return all articles, from the latest."""
        if order == "newest":
            return select(_FACTS.c.article).order_by(_FACTS.c.number.desc())
        return select(_FACTS.c.article).order_by(_FACTS.c.published.desc().nulls_last(), _FACTS.c.article)


class _Postgres:
    """How a tsvector is asked."""

    facts: Any = ARTICLES
    article: ColumnElement[str] = ARTICLES.c.id

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def matching(self, terms: Sequence[Term], order: Order, most: int | None) -> Select[Any]:
        """Return the articles whose text matches, of the last `most` that do."""
        wanted = tsquery(terms)
        found = (
            select(_INDEX.c.article, _INDEX.c.document)
            .join(ARTICLES, ARTICLES.c.id == _INDEX.c.article)
            .where(_INDEX.c.document.op("@@")(wanted))
            .order_by(ARTICLES.c.added.desc(), ARTICLES.c.id)
            .limit(most)
            .subquery()
        )
        query = select(ARTICLES.c.id).join(found, found.c.article == ARTICLES.c.id)
        latest = (ARTICLES.c.added.desc(), ARTICLES.c.published.desc().nulls_last(), ARTICLES.c.id)
        return query.order_by(
            *(() if order == "newest" else (func.ts_rank_cd(found.c.document, wanted).desc(),)), *latest
        )

    def are_as_many(self, terms: Sequence[Term], count: int) -> bool:
        """Whether the text of at least so many articles matches."""
        some = select(_INDEX.c.article).where(_INDEX.c.document.op("@@")(tsquery(terms))).limit(count).subquery()
        return bool(self.connection.execute(select(func.count()).select_from(some)).scalar_one() >= count)

    def absent(self, term: Term) -> ColumnElement[bool]:
        """Return the condition that an article has not got some words."""
        wanted = tsquery([Term(term.value, phrase=term.phrase)])
        return ARTICLES.c.id.not_in(select(_INDEX.c.article).where(_INDEX.c.document.op("@@")(wanted)))

    def unranked(self, order: Order) -> Select[Any]:
        """Return all articles, from the latest."""
        latest = ARTICLES.c.added.desc() if order == "newest" else ARTICLES.c.published.desc().nulls_last()
        return select(ARTICLES.c.id).order_by(latest, ARTICLES.c.id)


def fts5(terms: Sequence[Term]) -> str:
    """Return the terms as a query for FTS5; everything typed stands between quotation marks.

    >>> fts5([Term("Deiche"), Term("Flut", unwanted=True)])
    '(("deiche" OR "deich")) NOT (("flut"))'
    """
    wanted = " AND ".join(_fts5_term(term) for term in terms if not term.unwanted)
    unwanted = " OR ".join(_fts5_term(term) for term in terms if term.unwanted)
    return f"({wanted}) NOT ({unwanted})" if unwanted else f"({wanted})"


def _fts5_term(term: Term) -> str:
    if term.phrase:
        return f'(words:"{_quoted(_folded(term.value))}")'
    return "(" + " OR ".join(f'"{_quoted(form)}"' for form in forms(term.value)) + ")"


def _quoted(form: str) -> str:
    return form.replace('"', '""')


def tsquery(terms: Sequence[Term]) -> ColumnElement[Any]:
    """Return the terms as a PostgreSQL text query."""
    parts = [not_words(_tsquery_term(term)) if term.unwanted else _tsquery_term(term) for term in terms]
    return reduce(lambda left, right: left.op("&&")(right), parts)


def not_words(query: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the negation of a text query."""
    negated: ColumnElement[Any] = func.tsquery_not(query)
    return negated


def _tsquery_term(term: Term) -> ColumnElement[Any]:
    if term.phrase:
        return func.phraseto_tsquery("simple", _folded(term.value))
    return _any_of(forms(term.value))


def _any_of(alternatives: Sequence[str]) -> ColumnElement[Any]:
    queries: list[ColumnElement[Any]] = [func.plainto_tsquery("simple", form) for form in alternatives]
    return reduce(lambda left, right: left.op("||")(right), queries)


def forms(value: str) -> list[str]:
    """Return a word as it is compared and, where that is another form, its lemma; several words stay together."""
    found = words(value)
    if len(found) != 1:
        return [_folded(value)]
    return list(dict.fromkeys((fold(found[0].form), fold(found[0].lemma))))


def _folded(value: str) -> str:
    return " ".join(map(fold, word_forms(value))) or fold(value)


def _condition(way: _SQLite | _Postgres, term: Term) -> ColumnElement[bool]:
    condition = _wanted(way, term)
    return not_(func.coalesce(condition, false())) if term.unwanted else condition


def _wanted(way: _SQLite | _Postgres, term: Term) -> ColumnElement[bool]:
    facts = way.facts.c
    if term.field == "outlet":
        named: ColumnElement[bool] = facts.outlet.in_(_outlets(way.connection, facts.outlet, term.value))
        return named
    if term.field == "lang":
        spoken: ColumnElement[bool] = facts.language == fold(term.value)
        return spoken
    if term.field in {"after", "before", "on"}:
        return _in_time(facts.published, term.field, term.value)
    fields = tuple(_FACETS & {term.field}) or facets.NAMED
    found: ColumnElement[bool] = way.article.in_(facets.named(fields, term.value))
    return found


def _in_time(published: ColumnElement[str], field: str | None, day: str) -> ColumnElement[bool]:
    """Return the condition that an article came out from a day on, before it, or on it; undated ones never did."""
    if field == "after":
        return published >= day
    if field == "before":
        return published.between("0", day) & (published < day)
    return published.between(day, day + "~")


def _outlets(connection: Connection, outlet: ColumnElement[str | None], typed: str) -> list[str]:
    """Return the outlets that a name or a domain means, as the store writes them."""
    known = entry_of(f"https://{typed}") if "." in typed else None
    meant = {fold(typed), *([fold(known.name)] if known else [])}
    return [name for name in _each(connection, outlet) if fold(name) in meant]


def _each(connection: Connection, indexed: ColumnElement[str | None]) -> Iterator[str]:
    """Yield each value of a column once, from one to the next in its index, so that few of many rows are read."""
    value = select(func.min(indexed).label("value")).cte("each", recursive=True)
    later = select(func.min(indexed)).where(indexed > value.c.value).scalar_subquery()
    value = value.union_all(select(later).where(value.c.value.is_not(None)))
    yield from filter(None, connection.execute(select(value.c.value)).scalars())

"""Articles with their versions, marks and search terms: put, got, deleted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, or_, select, update

from lesart.records import Article, Marks
from lesart.schema import plain, record
from lesart.store import index
from lesart.store.index_terms import Forms, indexed
from lesart.store.tables import ARTICLES, MARKS, PASSAGES, VERSIONS, record_of, row_of

Outcome = Literal["new", "version", "same"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of an article: its id in the store, and whether the store had it."""

    id: str
    outcome: Outcome


def known(connection: Connection, article: Article) -> Stored | None:
    """Return what the store has under an article's key or id, or as what it replaces: the same text or another version.

    An earlier version that comes again, as where an archive is added twice, is known too, unless it says that it was
    changed since.
    """
    row = _under(connection, article.version_key, article.id)
    if row is None and article.edition and article.edition.replaces:
        row = _under(connection, article.edition.replaces, article.edition.replaces)
    if row is None:
        return None
    if row.sha256 == article.sha256 or (_was(connection, row.id, article) and not _later(article, row.modified)):
        return Stored(row.id, "same")
    return Stored(row.id, "version")


def _under(connection: Connection, key: str, name: str) -> Any:  # noqa: ANN401 - a row of SQLAlchemy
    query = select(ARTICLES.c.id, ARTICLES.c.sha256, ARTICLES.c.modified)
    return connection.execute(
        query.where(or_(ARTICLES.c.key == key, ARTICLES.c.id == name)).order_by(ARTICLES.c.id)
    ).first()


def _was(connection: Connection, stored: str, article: Article) -> bool:
    """Whether an article that is stored once had the text of this one."""
    query = select(VERSIONS.c.version).where(VERSIONS.c.article == stored, VERSIONS.c.sha256 == article.sha256)
    return connection.execute(query).first() is not None


def _later(article: Article, modified: str | None) -> bool:
    return bool(article.modified and modified and article.modified > modified)


def put(connection: Connection, article: Article, marks: Marks, at: str, forms: Forms | None = None) -> Stored:
    """Keep an article with its marks; the same text again changes nothing, another text is the next version.

    A version keeps the id under which the store knows the article. `forms` are what it is found under, as
    `index_terms.indexed` gives them, where somebody has made them already.
    """
    before = known(connection, article)
    if before is not None and before.outcome == "same":
        return before
    stored = before or Stored(article.id, "new")
    kept, number = replace(article, id=stored.id), 1
    if before is None:
        values = {**row_of(kept), "key": article.version_key, "version": number, "added": at}
        connection.execute(insert(ARTICLES).values(values))
    else:
        number = _outdate(connection, stored.id)
        values = {**row_of(kept), "version": number}
        if article.edition and article.edition.replaces:
            values["key"] = article.version_key  # what replaces this version in turn will name it
        connection.execute(update(ARTICLES).where(ARTICLES.c.id == stored.id).values(values))
    connection.execute(
        insert(VERSIONS).values(article=stored.id, version=number, sha256=kept.sha256, added=at, record=plain(kept))
    )
    connection.execute(insert(MARKS).values(row_of(replace(marks, article=stored.id))))
    index.put(connection, kept, marks, forms or indexed(kept))
    return stored


def _outdate(connection: Connection, article: str) -> int:
    """Remove what came of the version that stands, and return the number of the next."""
    for table in (MARKS.c.article, PASSAGES.c.left, PASSAGES.c.right):
        connection.execute(delete(table.table).where(table == article))
    index.remove(connection, article)
    number = connection.execute(select(ARTICLES.c.version).where(ARTICLES.c.id == article)).scalar_one()
    return int(number) + 1


def remove(connection: Connection, article: str) -> bool:
    """Delete an article and all that came from it; return whether there was one."""
    index.remove(connection, article)
    return connection.execute(delete(ARTICLES).where(ARTICLES.c.id == article)).rowcount > 0


def get(connection: Connection, ids: list[str]) -> tuple[Article, ...]:
    """Return the articles with some ids, in the order of their ids; unknown ids are passed over."""
    rows = connection.execute(select(ARTICLES).where(ARTICLES.c.id.in_(ids)).order_by(ARTICLES.c.id)).mappings()
    return tuple(record_of(Article, row) for row in rows)


def marks_of(connection: Connection, ids: list[str]) -> tuple[Marks, ...]:
    """Return the marks of some articles, in the order of the articles' ids."""
    rows = connection.execute(select(MARKS).where(MARKS.c.article.in_(ids)).order_by(MARKS.c.article)).mappings()
    return tuple(record_of(Marks, row) for row in rows)


def versions(connection: Connection, article: str) -> tuple[Article, ...]:
    """Return all versions of an article, the oldest first."""
    query = select(VERSIONS.c.record).where(VERSIONS.c.article == article).order_by(VERSIONS.c.version)
    return tuple(record(Article, found) for found in connection.execute(query).scalars())


def dated_versions(connection: Connection, article: str) -> tuple[tuple[int, str, Article], ...]:
    """Return all versions of an article, each with its number and when it was taken in, the oldest first."""
    query = select(VERSIONS.c.version, VERSIONS.c.added, VERSIONS.c.record).where(VERSIONS.c.article == article)
    rows = connection.execute(query.order_by(VERSIONS.c.version))
    return tuple((row.version, row.added, record(Article, row.record)) for row in rows)


def every(connection: Connection) -> Iterator[Article]:
    """Yield every article, from the earliest to the latest, a few at a time."""
    query = select(ARTICLES).order_by(ARTICLES.c.published, ARTICLES.c.id)
    rows: Any = connection.execution_options(yield_per=200).execute(query).mappings()
    for row in rows:
        yield record_of(Article, row)

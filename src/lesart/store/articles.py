"""Articles with their versions, marks and search terms: put, got, deleted."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, or_, select, update

from lesart.records import Article, Marks
from lesart.schema import plain, record
from lesart.store import index
from lesart.store.apart import apart
from lesart.store.ready import Ready
from lesart.store.tables import ARTICLES, MARKS, PASSAGES, VERSIONS, record_of, row_of

Outcome = Literal["new", "version", "same"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of an article: its id in the store, and whether the store had it."""

    id: str
    outcome: Outcome


Taken = tuple[Article, Ready]
"""An article, and what was made of it."""


@dataclass(frozen=True, slots=True)
class _Coming:
    """An article that is to be kept, with what was made of it and what becomes of it."""

    article: Article
    ready: Ready
    stored: Stored

    @property
    def kept(self) -> Article:
        """The article under the id by which the store knows it."""
        return replace(self.article, id=self.stored.id)


def known(connection: Connection, articles: Sequence[Article]) -> list[Stored | None]:
    """Return for each article what the store has under its key or id, or as what it replaces.

    That is the same text, another version, or nothing. An earlier version that comes again, as where an archive is
    added twice, is known too, unless it says that it was changed since.
    """
    rows = _under(connection, {name for article in articles for name in _names(article)})
    return [_known(connection, article, rows) for article in articles]


def _known(connection: Connection, article: Article, rows: Mapping[str, Sequence[Any]]) -> Stored | None:
    own = [*rows.get(article.version_key, ()), *rows.get(article.id, ())]
    found = own or rows.get(_replaced(article) or "", ())
    if not found:
        return None
    row = min(found, key=lambda each: str(each.id))
    if row.sha256 == article.sha256 or (_was(connection, row.id, article) and not _later(article, row.modified)):
        return Stored(row.id, "same")
    return Stored(row.id, "version")


def _under(connection: Connection, names: Collection[str]) -> Mapping[str, Sequence[Any]]:
    """Return the articles whose key or id is among some names, by both."""
    columns = (ARTICLES.c.id, ARTICLES.c.key, ARTICLES.c.sha256, ARTICLES.c.modified)
    query = select(*columns).where(or_(ARTICLES.c.key.in_(names), ARTICLES.c.id.in_(names)))
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        for name in {row.id, row.key}:
            found[name].append(row)
    return found


def _names(article: Article) -> set[str]:
    """Return the keys and ids under which the store may know an article."""
    return {article.version_key, article.id, *filter(None, [_replaced(article)])}


def _replaced(article: Article) -> str | None:
    return article.edition.replaces if article.edition else None


def _was(connection: Connection, stored: str, article: Article) -> bool:
    """Whether an article that is stored once had the text of this one."""
    query = select(VERSIONS.c.version).where(VERSIONS.c.article == stored, VERSIONS.c.sha256 == article.sha256)
    return connection.execute(query).first() is not None


def _later(article: Article, modified: str | None) -> bool:
    return bool(article.modified and modified and article.modified > modified)


def put(connection: Connection, taken: Iterable[Taken], at: str) -> list[Stored]:
    """Keep articles with what was made of them; the same text again changes nothing, another is the next version.

    A version keeps the id under which the store knows the article. As many as have nothing to do with each other are
    looked up and kept together, in one statement for each table.
    """
    stored: list[Stored] = []
    for run in apart(taken, lambda each: _names(each[0])):
        before = known(connection, [article for article, _ in run])
        now = [had or Stored(article.id, "new") for (article, _), had in zip(run, before, strict=True)]
        _keep(
            connection, [_Coming(*each, its) for each, its in zip(run, now, strict=True) if its.outcome != "same"], at
        )
        stored += now
    return stored


def _keep(connection: Connection, coming: Sequence[_Coming], at: str) -> None:
    """Keep articles of which the store has nothing or another version."""
    if not coming:
        return
    new = [each for each in coming if each.stored.outcome == "new"]
    if new:
        rows = [{**row_of(each.kept), "key": each.article.version_key, "version": 1, "added": at} for each in new]
        connection.execute(insert(ARTICLES), rows)
    numbers = {each.stored.id: 1 for each in new}
    numbers |= {each.stored.id: _replace(connection, each) for each in coming if each.stored.outcome == "version"}
    versions = [
        {"article": a.id, "version": numbers[a.id], "sha256": a.sha256, "added": at, "record": plain(a)}
        for a in (each.kept for each in coming)
    ]
    connection.execute(insert(VERSIONS), versions)
    connection.execute(insert(MARKS), [{"article": each.stored.id, **each.ready.marks} for each in coming])
    index.put(connection, [(each.kept, each.ready) for each in coming])


def _replace(connection: Connection, coming: _Coming) -> int:
    """Put another version in the place of the one that stands, and return its number."""
    number = _outdate(connection, coming.stored.id)
    values = {**row_of(coming.kept), "version": number}
    if _replaced(coming.article):
        values["key"] = coming.article.version_key  # what replaces this version in turn will name it
    connection.execute(update(ARTICLES).where(ARTICLES.c.id == coming.stored.id).values(values))
    return number


def _outdate(connection: Connection, article: str) -> int:
    """Remove what came of the version that stands, and return the number of the next."""
    for table in (MARKS.c.article, PASSAGES.c.left, PASSAGES.c.right):
        connection.execute(delete(table.table).where(table == article))
    index.remove(connection, article)
    number = connection.execute(select(ARTICLES.c.version).where(ARTICLES.c.id == article)).scalar_one()
    return int(number) + 1


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

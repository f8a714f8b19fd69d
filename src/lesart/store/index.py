"""The full-text index, FTS5 in SQLite and a tsvector in PostgreSQL, and the names under which articles stand."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, delete, insert, text

from lesart.records import Article, Marks
from lesart.store.index_terms import Forms
from lesart.store.tables import FACETS
from lesart.text.fold import fold

_FIELDS: Final = {"PER": "person", "LOC": "place", "ORG": "body"}


def put(connection: Connection, article: Article, marks: Marks, forms: Forms) -> None:
    """Enter an article under its words and names."""
    words, lemmas = forms
    values = {"article": article.id, "words": words, "lemmas": lemmas}
    if connection.dialect.name == "sqlite":
        done = connection.execute(
            text("INSERT INTO article_index (article, words, lemmas) VALUES (:article, :words, :lemmas)"), values
        )
        connection.execute(
            text("INSERT INTO article_facts VALUES (:number, :article, :outlet, :published, :language)"),
            {
                "number": done.lastrowid,
                "article": article.id,
                "outlet": article.outlet,
                "published": article.published,
                "language": article.language,
            },
        )
    else:
        connection.execute(
            text(
                "INSERT INTO article_index VALUES (:article,"
                " to_tsvector('simple', :words) || to_tsvector('simple', :lemmas))"
            ),
            values,
        )
    rows = [{"article": article.id, "field": f, "value": v} for f, v in sorted(set(_facets(article, marks)))]
    if rows:
        connection.execute(insert(FACETS), rows)


def remove(connection: Connection, article: str) -> None:
    """Take an article out of the index."""
    connection.execute(delete(FACETS).where(FACETS.c.article == article))
    values = {"article": article}
    if connection.dialect.name == "sqlite":
        # FTS5 finds rows by number only; a search for the unindexed column would read the whole table.
        number = "(SELECT number FROM article_facts WHERE article = :article)"
        connection.execute(text(f"DELETE FROM article_index WHERE rowid = {number}"), values)  # noqa: S608 - no input
        connection.execute(text("DELETE FROM article_facts WHERE article = :article"), values)
    else:
        connection.execute(text("DELETE FROM article_index WHERE article = :article"), values)


def _facets(article: Article, marks: Marks) -> Iterator[tuple[str, str]]:
    """Yield the agencies, names and speakers of an article as (field, folded value)."""
    yield from (("agency", fold(agency)) for agency in article.agencies)
    yield from ((_FIELDS[m.type], fold(m.name)) for m in marks.mentions if m.type in _FIELDS)
    yield from (("said", fold(q.speaker_name)) for q in marks.quotations if q.speaker_name)

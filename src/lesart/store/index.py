"""The full-text index, FTS5 in SQLite and a tsvector in PostgreSQL, and the names under which articles stand."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, delete, insert, text

from lesart.records import Article
from lesart.store.facets import tail
from lesart.store.ready import Ready
from lesart.store.tables import FACETS

_WORDS: Final = text(
    "INSERT INTO article_index (rowid, article, words, lemmas) VALUES (:number, :article, :words, :lemmas)"
)
_FACTS: Final = text("INSERT INTO article_facts VALUES (:number, :article, :outlet, :published, :language)")
_DOCUMENT: Final = text(
    "INSERT INTO article_index (article, document)"
    " VALUES (:article, to_tsvector('simple', :words) || to_tsvector('simple', :lemmas))"
)


def put(connection: Connection, articles: Sequence[tuple[Article, Ready]]) -> None:
    """Enter articles under their words and names."""
    words = [{"article": article.id, "words": ready.forms[0], "lemmas": ready.forms[1]} for article, ready in articles]
    if connection.dialect.name == "sqlite":
        last = connection.execute(text("SELECT coalesce(max(number), 0) FROM article_facts")).scalar_one()
        connection.execute(_WORDS, [{**each, "number": number} for number, each in enumerate(words, last + 1)])
        connection.execute(_FACTS, [_facts(number, each) for number, (each, _) in enumerate(articles, last + 1)])
    else:
        connection.execute(_DOCUMENT, words)
    rows = [
        {"article": article.id, "field": field, "value": value, "tail": tail(value)}
        for article, ready in articles
        for field, value in ready.facets
    ]
    if rows:
        connection.execute(insert(FACETS), rows)


def _facts(number: int, article: Article) -> dict[str, object]:
    """Return what searches narrow by."""
    narrowed = {"outlet": article.outlet, "published": article.published, "language": article.language}
    return {"number": number, "article": article.id, **narrowed}


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

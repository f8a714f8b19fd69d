"""What a reader had seen of a story at the last look."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from lesart.store.tables import LOOKS


def put(connection: Connection, look: tuple[str, str], articles: Iterable[str], at: str) -> None:
    """Keep which articles of a story a reader has seen, in place of the look before; `look` is reader and story."""
    reader, story = look
    connection.execute(delete(LOOKS).where(LOOKS.c.reader == reader, LOOKS.c.story == story))
    connection.execute(insert(LOOKS).values(reader=reader, story=story, at=at, articles=sorted(set(articles))))


def seen(connection: Connection, reader: str, story: str) -> tuple[str, ...]:
    """Return the articles that a reader had seen of a story, none where there was no look."""
    query = select(LOOKS.c.articles).where(LOOKS.c.reader == reader, LOOKS.c.story == story)
    return tuple(connection.execute(query).scalar() or ())

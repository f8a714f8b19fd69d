"""An article taken out of a store, with all that came from it and all that tells of it."""

from sqlalchemy import Connection, delete, exists, select, update

from lesart.store import index, stories
from lesart.store.tables import ARTICLES, DOSSIERS, EVENTS, FEEDBACK, LOOKS, ORIGINS, VERSIONS


def remove(connection: Connection, article: str, at: str) -> bool:
    """Delete an article and all that came from it; return whether there was one.

    What refers to the article falls with it. Its story keeps its history, which tells that an article went but does not
    name it any more; the story's dossier, which quotes it, goes, and so does the story where it was the last.
    """
    story = stories.story_of(connection, article)
    texts = connection.execute(select(VERSIONS.c.sha256).where(VERSIONS.c.article == article)).scalars().all()
    index.remove(connection, article)
    if not connection.execute(delete(ARTICLES).where(ARTICLES.c.id == article)).rowcount:
        return False
    others = exists().where(VERSIONS.c.sha256 == FEEDBACK.c.sha256)
    connection.execute(delete(FEEDBACK).where(FEEDBACK.c.sha256.in_(texts), ~others))
    connection.execute(update(EVENTS).where(EVENTS.c.article == article).values(article=None))
    if story is not None:
        _forget(connection, article, story)
        stories.shrink(connection, story, at)
    return True


def _forget(connection: Connection, article: str, story: str) -> None:
    """Delete what was made of a story with an article that is gone, and what readers have seen of the article."""
    for table in (DOSSIERS, ORIGINS):
        connection.execute(delete(table).where(table.c.story == story))
    for row in connection.execute(select(LOOKS).where(LOOKS.c.story == story)).all():
        left = [each for each in row.articles if each != article]
        same = (LOOKS.c.reader == row.reader, LOOKS.c.story == story)
        connection.execute(update(LOOKS).where(*same).values(articles=left))

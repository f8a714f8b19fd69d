"""How widely stories were reported in a stretch of time, and what is known of their independent origins."""

from collections.abc import Sequence
from hashlib import sha256

from sqlalchemy import Connection, delete, func, insert, select

from lesart.records import Coverage
from lesart.store import stories
from lesart.store.tables import ARTICLES, MEMBERS, ORIGINS


def widest(connection: Connection, since: str, before: str | None, *, limit: int) -> tuple[Coverage, ...]:
    """Return the stories that most outlets reported from `since` on and before `before` (ISO), the widest first.

    Of those with as many outlets the ones with more reports come first. What no outlet is known of counts as one.
    """
    within = [ARTICLES.c.published >= since]
    if before is not None:
        within.append(ARTICLES.c.published < before)
    reports = func.count()
    outlets = func.count(ARTICLES.c.outlet.distinct())
    query = (
        select(MEMBERS.c.story)
        .join(ARTICLES, ARTICLES.c.id == MEMBERS.c.article)
        .where(*within)
        .group_by(MEMBERS.c.story)
        .order_by(outlets.desc(), reports.desc(), MEMBERS.c.story)
    )
    found = list(connection.execute(query.limit(limit)).scalars())
    members: dict[str, list[tuple[str, str | None]]] = {story: [] for story in found}
    rows = (
        select(MEMBERS.c.story, ARTICLES.c.id, ARTICLES.c.outlet)
        .join(ARTICLES, ARTICLES.c.id == MEMBERS.c.article)
        .where(MEMBERS.c.story.in_(found), *within)
        .order_by(ARTICLES.c.published, ARTICLES.c.id)
    )
    for row in connection.execute(rows):
        members[row.story].append((row.id, row.outlet))
    return tuple(_coverage(connection, story, members[story]) for story in found)


def _coverage(connection: Connection, story: str, members: Sequence[tuple[str, str | None]]) -> Coverage:
    outlets = tuple(sorted({outlet for _, outlet in members if outlet}))
    kept = stories.get(connection, story)
    if kept is None:
        raise LookupError(story)  # a member refers to its story; the database holds that
    return Coverage(kept, tuple(article for article, _ in members), outlets)


def digest(connection: Connection, articles: Sequence[str]) -> str:
    """Return what stands for the texts of some reports."""
    query = select(ARTICLES.c.id, ARTICLES.c.sha256).where(ARTICLES.c.id.in_(articles)).order_by(ARTICLES.c.id)
    rows = connection.execute(query)
    return sha256("\n".join(f"{row.id} {row.sha256}" for row in rows).encode()).hexdigest()[:32]


def origins(connection: Connection, story: str, reports: str) -> int | None:
    """Return how many independent origins stand behind reports of a story, by their digest, if that is known."""
    return connection.execute(
        select(ORIGINS.c.number).where(ORIGINS.c.story == story, ORIGINS.c.reports == reports)
    ).scalar()


def keep_origins(connection: Connection, story: str, reports: str, number: int) -> None:
    """Keep how many independent origins stand behind reports of a story."""
    connection.execute(delete(ORIGINS).where(ORIGINS.c.story == story, ORIGINS.c.reports == reports))
    connection.execute(insert(ORIGINS).values(story=story, reports=reports, number=number))

"""Stories with their history: what each holds now, and a row for every founding, growth, merger and split."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from lesart.records import Story
from lesart.store import facets
from lesart.store.tables import ARTICLES, EVENTS, MEMBERS, STORIES, record_of, row_of


def save(connection: Connection, story: Story, at: str) -> None:
    """Keep a story as it is now, and write down what changed; a story that lost all its members ends."""
    before = members(connection, story.id)
    homes = dict(
        connection.execute(
            select(MEMBERS.c.article, MEMBERS.c.story).where(MEMBERS.c.article.in_(story.articles))
        ).all()
    )
    _write(connection, story, known=bool(before) or _exists(connection, story.id))
    _move(connection, story, before)
    events = list(_events(story, set(before), homes))
    left = sorted({home for home in homes.values() if home != story.id})
    events += [("merged", story.id, None, home) for home in left if _end_if_empty(connection, home)]
    if events:
        rows = [{"at": at, "kind": k, "story": s, "article": a, "other": o} for k, s, a, o in events]
        connection.execute(insert(EVENTS), rows)


def _events(story: Story, before: set[str], homes: dict[str, str]) -> Iterable[tuple[str, str, str | None, str | None]]:
    """Yield (kind, story, article, other story) for each member that came or went."""
    if not before:
        yield "founded", story.id, story.articles[0] if story.articles else None, None
    for article in story.articles:
        if article not in before and (before or article != story.articles[0]):
            other = homes.get(article)
            yield ("grown" if other in (None, story.id) else "moved"), story.id, article, other
    for article in sorted(before - set(story.articles)):
        yield "shrunk", story.id, article, None


def _write(connection: Connection, story: Story, *, known: bool) -> None:
    values = row_of(story, leave_out=("articles",))
    if known:
        connection.execute(update(STORIES).where(STORIES.c.id == story.id).values(values))
    else:
        connection.execute(insert(STORIES).values(values))


def _move(connection: Connection, story: Story, before: Sequence[str]) -> None:
    """Make the story's articles its members, and nobody else's; touch only those that come or go."""
    gone, come = sorted(set(before) - set(story.articles)), sorted(set(story.articles) - set(before))
    if gone or come:
        connection.execute(delete(MEMBERS).where(MEMBERS.c.article.in_([*gone, *come])))
    if come:
        connection.execute(insert(MEMBERS), [{"article": a, "story": story.id} for a in come])


def _end_if_empty(connection: Connection, story: str) -> bool:
    if members(connection, story):
        return False
    connection.execute(delete(STORIES).where(STORIES.c.id == story))
    return True


def end_empty(connection: Connection, at: str) -> None:
    """End every story that has no member left, as when its last article was deleted."""
    gone = connection.execute(select(STORIES.c.id).where(STORIES.c.id.not_in(select(MEMBERS.c.story)))).scalars().all()
    for story in sorted(gone):
        connection.execute(delete(STORIES).where(STORIES.c.id == story))
        connection.execute(insert(EVENTS).values(at=at, kind="ended", story=story))


def story_of(connection: Connection, article: str) -> str | None:
    """Return the id of the story that an article belongs to."""
    return connection.execute(select(MEMBERS.c.story).where(MEMBERS.c.article == article)).scalar()


def get(connection: Connection, story: str) -> Story | None:
    """Return a story as it is now."""
    row = connection.execute(select(STORIES).where(STORIES.c.id == story)).mappings().first()
    return None if row is None else _record(connection, row)


def latest(
    connection: Connection,
    *,
    since: str | None = None,
    outlets: int = 1,
    names: Iterable[tuple[str, str]] = (),
    limit: int = 1000,
) -> tuple[Story, ...]:
    """Return stories with articles from `since` (ISO) on in at least some outlets, the latest first.

    `names` are pairs of a field ('person', 'place', 'body') and a name; each is named in the story.
    """
    wide = (
        select(MEMBERS.c.story)
        .join(ARTICLES, ARTICLES.c.id == MEMBERS.c.article)
        .group_by(MEMBERS.c.story)
        .having(func.count(ARTICLES.c.outlet.distinct()) >= outlets)
    )
    query = select(STORIES)
    if outlets > 1:
        query = query.where(STORIES.c.id.in_(wide))
    if since:
        query = query.where(STORIES.c.last >= since)
    for field, name in names:
        holding = select(MEMBERS.c.story).where(MEMBERS.c.article.in_(facets.named((field,), name)))
        query = query.where(STORIES.c.id.in_(holding))
    rows = connection.execute(query.order_by(STORIES.c.last.desc().nulls_last(), STORIES.c.id).limit(limit)).mappings()
    return tuple(_record(connection, row) for row in rows.all())


def history(connection: Connection, story: str) -> Sequence[tuple[str, str, str | None, str | None]]:
    """Return what happened to a story as (time, kind, article, other story), the oldest first."""
    query = select(EVENTS.c.at, EVENTS.c.kind, EVENTS.c.article, EVENTS.c.other).where(EVENTS.c.story == story)
    return [tuple(row) for row in connection.execute(query.order_by(EVENTS.c.number))]


def homes(connection: Connection, articles: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the stories that hold any of some articles."""
    query = select(MEMBERS.c.story).distinct().where(MEMBERS.c.article.in_(set(articles)))
    return tuple(sorted(connection.execute(query).scalars()))


def housemates(connection: Connection, articles: Iterable[str]) -> tuple[str, ...]:
    """Return some articles together with all that share a story with any of them."""
    given = set(articles)
    homes = select(MEMBERS.c.story).where(MEMBERS.c.article.in_(given))
    found = connection.execute(select(MEMBERS.c.article).where(MEMBERS.c.story.in_(homes))).scalars()
    return tuple(sorted(given | set(found)))


def _exists(connection: Connection, story: str) -> bool:
    return connection.execute(select(STORIES.c.id).where(STORIES.c.id == story)).first() is not None


def members(connection: Connection, story: str) -> tuple[str, ...]:
    """Return the ids of the articles of a story, from the earliest to the latest."""
    query = (
        select(MEMBERS.c.article)
        .join(ARTICLES, ARTICLES.c.id == MEMBERS.c.article)
        .where(MEMBERS.c.story == story)
        .order_by(ARTICLES.c.published.nulls_last(), ARTICLES.c.id)
    )
    return tuple(connection.execute(query).scalars())


def _record(connection: Connection, row: Any) -> Story:  # noqa: ANN401 - a row of SQLAlchemy
    found: Story = record_of(Story, row, articles=members(connection, row["id"]))
    return found

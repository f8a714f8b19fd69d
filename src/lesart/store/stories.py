"""Stories with their history: what each holds now, and a row for every founding, growth, merger and split."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from lesart.records import Story
from lesart.store import facets
from lesart.store.apart import apart
from lesart.store.tables import ARTICLES, EVENTS, MEMBERS, STORIES, record_of, row_of

Event = tuple[str, str, str | None, str | None]
"""What happened, to which story, by which article, to or from which other story."""


def save(connection: Connection, found: Iterable[Story], at: str) -> None:
    """Keep stories as they are now, and write down what changed; a story that lost all its members ends."""
    for run in apart(found, lambda story: {story.id, *story.articles}):
        _save(connection, run, at)


def _save(connection: Connection, found: Sequence[Story], at: str) -> None:
    """Keep stories that have no member in common."""
    before = _members(connection, [story.id for story in found])
    homes = _homes(connection, [article for story in found for article in story.articles])
    _write(connection, found)
    _move(connection, found, before)
    events = [event for story in found for event in _events(story, before.get(story.id, set()), homes)]
    events += _mergers(connection, found, homes)
    if events:
        rows = [{"at": at, "kind": k, "story": s, "article": a, "other": o} for k, s, a, o in events]
        connection.execute(insert(EVENTS), rows)


def _members(connection: Connection, ids: Collection[str]) -> dict[str, set[str]]:
    """Return the ids of the articles of some stories, in no order."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for article, story in connection.execute(
        select(MEMBERS.c.article, MEMBERS.c.story).where(MEMBERS.c.story.in_(ids))
    ):
        found[story].add(article)
    return found


def _homes(connection: Connection, articles: Collection[str]) -> dict[str, str]:
    """Return the story of each article that has one."""
    query = select(MEMBERS.c.article, MEMBERS.c.story).where(MEMBERS.c.article.in_(articles))
    return {row.article: row.story for row in connection.execute(query)}


def _events(story: Story, before: set[str], homes: Mapping[str, str]) -> Iterable[Event]:
    """Yield what happened for each member that came or went."""
    if not before:
        yield "founded", story.id, story.articles[0] if story.articles else None, None
    for article in story.articles:
        if article not in before and (before or article != story.articles[0]):
            other = homes.get(article)
            yield ("grown" if other in (None, story.id) else "moved"), story.id, article, other
    for article in sorted(before - set(story.articles)):
        yield "shrunk", story.id, article, None


def _write(connection: Connection, found: Sequence[Story]) -> None:
    """Keep what is told of stories beside their members."""
    rows = {story.id: row_of(story, leave_out=("articles",)) for story in found}
    known = connection.execute(select(STORIES.c.id).where(STORIES.c.id.in_(rows))).scalars().all()
    new = [row for name, row in rows.items() if name not in set(known)]
    if new:
        connection.execute(insert(STORIES), new)
    if known:
        named: dict[str, Any] = {c.name: bindparam(f"new_{c.name}") for c in STORIES.c if c.name != "id"}
        changed = [{f"new_{column}": value for column, value in rows[name].items()} for name in known]
        connection.execute(update(STORIES).where(STORIES.c.id == bindparam("new_id")).values(named), changed)


def _move(connection: Connection, found: Sequence[Story], before: Mapping[str, set[str]]) -> None:
    """Make the articles of stories their members, and nobody else's; touch only those that come or go."""
    had = {story.id: before.get(story.id, set()) for story in found}
    come = [(article, story.id) for story in found for article in sorted(set(story.articles) - had[story.id])]
    gone = [article for story in found for article in sorted(had[story.id] - set(story.articles))]
    if gone or come:
        connection.execute(delete(MEMBERS).where(MEMBERS.c.article.in_([*gone, *(article for article, _ in come)])))
    if come:
        connection.execute(insert(MEMBERS), [{"article": article, "story": story} for article, story in come])


def _mergers(connection: Connection, found: Sequence[Story], homes: Mapping[str, str]) -> list[Event]:
    """End the stories that lost all their members to others, and return what happened to them."""
    left = sorted(
        {(homes[a], story.id) for story in found for a in story.articles if homes.get(a, story.id) != story.id}
    )
    if not left:
        return []
    still = _members(connection, [home for home, _ in left])
    into = {home: story for home, story in reversed(left) if home not in still}
    connection.execute(delete(STORIES).where(STORIES.c.id.in_(into)))
    return [("merged", into[home], None, home) for home in sorted(into)]


def shrink(connection: Connection, story: str, at: str) -> None:
    """Write down that a story lost an article which nothing may name any more; end it where that was its last."""
    left = bool(_members(connection, [story]))
    if not left:
        connection.execute(delete(STORIES).where(STORIES.c.id == story))
    connection.execute(insert(EVENTS).values(at=at, kind="shrunk" if left else "ended", story=story))


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
    width = (  # of one story at a time, from the latest: to count in all takes a second in a large store
        select(func.count(ARTICLES.c.outlet.distinct()))
        .join(MEMBERS, ARTICLES.c.id == MEMBERS.c.article)
        .where(MEMBERS.c.story == STORIES.c.id)
        .scalar_subquery()
    )
    query = select(STORIES)
    if outlets > 1:
        query = query.where(width >= outlets)
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


def holding(connection: Connection, articles: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the stories that hold any of some articles, with the ids of all their articles."""
    stories = set(_homes(connection, set(articles)).values())
    return {story: tuple(sorted(found)) for story, found in sorted(_members(connection, stories).items())}


def households(connection: Connection, groups: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return the articles of each group together with all that share a story with any of them."""
    homes = _homes(connection, {article for group in groups.values() for article in group})
    members = _members(connection, set(homes.values()))
    return {
        name: tuple(sorted({*group, *(mate for article in group for mate in members.get(homes.get(article, ""), ()))}))
        for name, group in groups.items()
    }


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

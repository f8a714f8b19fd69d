"""The stories of a store as a front page lists them: filtered, counted, the newest or the most reported first."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Select, func, select

from lesart.records import Article, Dateline, Story
from lesart.store import facets
from lesart.store.shelf import Size
from lesart.store.tables import ARTICLES, DOSSIERS, EVENTS, FACETS, MEMBERS, STORIES, record_of

Order = Literal["newest", "widest"]
_HEAD = ("id", "source", "url", "outlet", "title", "published", "agencies", "dateline", "added")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which stories a reader wants to see; days and moments are ISO, names as typed.

    `places` are groups of names: of each group one must be named as a place or a body. `stirred`: something came to
    the story since that moment (UTC).
    """

    since: str | None = None
    before: str | None = None
    outlet: str | None = None
    agency: str | None = None
    name: str | None = None
    order: Order = "newest"
    places: tuple[tuple[str, ...], ...] = ()
    stirred: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A story with its reports, whose texts are left out, when each was added, and the size of its dossier if made."""

    story: Story
    heads: tuple[Article, ...]
    added: tuple[str, ...]
    size: Size | None


def lines(connection: Connection, wanted: Wanted, *, limit: int, offset: int = 0) -> tuple[Line, ...]:
    """Return the stories that a reader wants to see, as a front page lists them."""
    ids = connection.execute(_ordered(_narrowed(select(STORIES.c.id), wanted), wanted).limit(limit).offset(offset))
    return _lines(connection, list(ids.scalars()))


def number(connection: Connection, wanted: Wanted) -> int:
    """Return how many stories a reader wants to see."""
    return int(connection.execute(_narrowed(select(func.count()).select_from(STORIES), wanted)).scalar_one())


def of_articles(connection: Connection, ids: Sequence[str]) -> tuple[Line, ...]:
    """Return the stories that some articles belong to, the latest first."""
    query = select(STORIES.c.id).where(STORIES.c.id.in_(select(MEMBERS.c.story).where(MEMBERS.c.article.in_(ids))))
    return _lines(connection, list(connection.execute(_ordered(query, Wanted())).scalars()))


def heads(connection: Connection, ids: Sequence[str]) -> tuple[tuple[Article, str], ...]:
    """Return some articles without their texts, each with when it was added, in the order of the ids."""
    query = select(*(ARTICLES.c[name] for name in _HEAD)).where(ARTICLES.c.id.in_(ids))
    found = {row["id"]: row for row in connection.execute(query).mappings()}
    return tuple((_head(found[article]), found[article]["added"]) for article in ids if article in found)


def latest_day(connection: Connection) -> str | None:
    """Return the ISO day of the latest report in any story."""
    last = connection.execute(select(func.max(STORIES.c.last))).scalar()
    return last[:10] if last else None


def choices(connection: Connection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return all outlets and all agencies that the store knows, each in the order of the alphabet."""
    outlets = select(ARTICLES.c.outlet).where(ARTICLES.c.outlet.is_not(None)).distinct().order_by(ARTICLES.c.outlet)
    agencies = select(FACETS.c.value).where(FACETS.c.field == "agency").distinct().order_by(FACETS.c.value)
    return tuple(connection.execute(outlets).scalars()), tuple(connection.execute(agencies).scalars())


def _narrowed(query: Select[Any], wanted: Wanted) -> Select[Any]:
    if wanted.since:
        query = query.where(STORIES.c.last >= wanted.since)
    if wanted.before:
        query = query.where(STORIES.c.first < wanted.before)
    if wanted.outlet:
        query = query.where(STORIES.c.id.in_(_homes(select(ARTICLES.c.id).where(ARTICLES.c.outlet == wanted.outlet))))
    if wanted.agency:
        query = query.where(STORIES.c.id.in_(_homes(facets.named(("agency",), wanted.agency))))
    if wanted.name:
        query = query.where(STORIES.c.id.in_(_homes(facets.named(facets.NAMED, wanted.name))))
    for names in wanted.places:
        query = query.where(STORIES.c.id.in_(_homes(facets.any_of(("place", "body"), names))))
    if wanted.stirred:
        query = query.where(STORIES.c.id.in_(select(EVENTS.c.story).where(EVENTS.c.at > wanted.stirred)))
    return query


def _homes(articles: Select[Any]) -> Select[Any]:
    return select(MEMBERS.c.story).where(MEMBERS.c.article.in_(articles))


def _ordered(query: Select[Any], wanted: Wanted) -> Select[Any]:
    if wanted.order == "widest":
        width = select(func.count()).where(MEMBERS.c.story == STORIES.c.id).scalar_subquery()
        query = query.order_by(width.desc())
    return query.order_by(STORIES.c.last.desc().nulls_last(), STORIES.c.id)


def _lines(connection: Connection, ids: list[str]) -> tuple[Line, ...]:
    """Return the stories with some ids, in the order of the ids."""
    heads: dict[str, list[tuple[Article, str]]] = defaultdict(list)
    columns = [MEMBERS.c.story, *(ARTICLES.c[name] for name in _HEAD)]
    query = select(*columns).join(ARTICLES, ARTICLES.c.id == MEMBERS.c.article).where(MEMBERS.c.story.in_(ids))
    for row in connection.execute(query.order_by(ARTICLES.c.published.nulls_last(), ARTICLES.c.id)).mappings():
        heads[row["story"]].append((_head(row), row["added"]))
    sizes = {
        row.story: Size(row.origins, row.shared, row.differing)
        for row in connection.execute(
            select(DOSSIERS.c.story, DOSSIERS.c.origins, DOSSIERS.c.shared, DOSSIERS.c.differing).where(
                DOSSIERS.c.story.in_(ids)
            )
        )
    }
    found = {row["id"]: row for row in connection.execute(select(STORIES).where(STORIES.c.id.in_(ids))).mappings()}
    return tuple(_line(found[story], heads[story], sizes.get(story)) for story in ids if story in found)


def _line(row: Any, heads: Sequence[tuple[Article, str]], size: Size | None) -> Line:  # noqa: ANN401 - a row
    story = record_of(Story, row, articles=tuple(head.id for head, _ in heads))
    return Line(story, tuple(head for head, _ in heads), tuple(added for _, added in heads), size)


def _head(row: Any) -> Article:  # noqa: ANN401 - a row of SQLAlchemy
    dateline = row["dateline"]
    return Article(
        id=row["id"],
        source=row["source"],
        text="",
        sha256="",
        url=row["url"],
        outlet=row["outlet"],
        title=row["title"],
        published=row["published"],
        agencies=tuple(row["agencies"] or ()),
        dateline=Dateline(dateline["place"], tuple(dateline["agencies"])) if dateline else None,
    )

"""Feeds: of all stories, of a story, of a search, of a name; as Atom and as JSON Feed."""

from typing import Annotated, Literal

from fastapi import APIRouter, HTTPException, Path, Query, Request
from starlette.responses import Response

from lesart.store import Wanted
from lesart.web.desk import Desk
from lesart.web.feeds import Entry, Kind, entry, feed
from lesart.web.printing import TheDesk

router = APIRouter(include_in_schema=False)
ENTRIES = 50


def _base(request: Request) -> str:
    return str(request.base_url).rstrip("/")


@router.get("/feed.{kind}")
def stories(request: Request, desk: TheDesk, kind: Kind) -> Response:
    """Return the newest stories, each dated by its latest report's arrival."""
    lines = desk.store.lines(Wanted(), limit=ENTRIES)
    entries = [
        Entry(
            f"urn:lesart:story:{line.story.id}",
            line.story.title or line.story.id,
            f"{_base(request)}/stories/{line.story.id}",
            max(line.added),
            "lesart",
            ", ".join(line.story.outlets),
        )
        for line in lines
        if line.added
    ]
    return feed(kind, "lesart", str(request.url), entries)


@router.get("/stories/{story}/feed.{kind}")
def story(request: Request, desk: TheDesk, story: str, kind: Kind) -> Response:
    """Return the reports of a story."""
    kept = desk.store.story(story)
    if kept is None:
        raise HTTPException(404, "There is no such story")
    (line,) = desk.store.lines_of(kept.articles[:1])
    pairs = zip(line.heads, line.added, strict=True)
    entries = [entry(head, added, _base(request)) for head, added in pairs]
    return feed(kind, kept.title or kept.id, str(request.url), entries)


@router.get("/search/feed.{kind}")
def search(request: Request, desk: TheDesk, kind: Kind, q: Annotated[str, Query(max_length=500)]) -> Response:
    """Return the reports that a query finds."""
    ids = [hit.article.id for hit in desk.store.search(q, limit=ENTRIES)]
    return feed(kind, q, str(request.url), _entries(request, desk, ids))


@router.get("/names/{field}/{name:path}/feed.{kind}")
def named(
    request: Request,
    desk: TheDesk,
    field: Literal["person", "place", "body"],
    name: Annotated[str, Path(max_length=200)],
    kind: Kind,
) -> Response:
    """Return the reports that name a person, a place or a body."""
    ids = desk.store.articles_with(field, name, limit=ENTRIES)
    if not ids:
        raise HTTPException(404, "There is no such name")
    return feed(kind, name, str(request.url), _entries(request, desk, list(ids)))


def _entries(request: Request, desk: Desk, ids: list[str]) -> list[Entry]:
    return [entry(head, added, _base(request)) for head, added in desk.store.heads(ids)]

"""Stories and their dossiers."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Path, Query, Request
from starlette.responses import Response

from lesart.dossiers.witnesses import name
from lesart.records import Dossier, Kin, Statement, Story
from lesart.schema import plain
from lesart.store import Line, Wanted
from lesart.web.api.answers import AskedPage, answer, paged, sliced
from lesart.web.api.describing import ok, schema_of
from lesart.web.api.describing import paged as page_of
from lesart.web.places import names_of
from lesart.web.printing import TheDesk
from lesart.web.told import told

router = APIRouter(prefix="/api/v1/stories", tags=["stories"])
Id = Annotated[str, Path(max_length=200)]
Short = Annotated[str | None, Query(max_length=200)]
Day = Annotated[
    str | None, Query(pattern=r"^\d{4}(-\d\d(-\d\d(T[0-9:.+Z-]{1,30})?)?)?$", description="ISO day or moment")
]

_TEXT = {"type": "string"}
_MAYBE = {"anyOf": [_TEXT, {"type": "null"}]}
_REPORT = {
    "type": "object",
    "properties": {"id": _TEXT, "outlet": _TEXT, "title": _MAYBE, "published": _MAYBE, "added": _TEXT},
    "required": ["id", "outlet", "title", "published", "added"],
}
_COUNT = {"type": "integer"}
_SIZE = {
    "type": "object",
    "properties": {"origins": _COUNT, "shared": _COUNT, "differing": _COUNT},
    "required": ["origins", "shared", "differing"],
}
_LINE = {
    "type": "object",
    "properties": {
        "story": schema_of(Story),
        "reports": {"type": "array", "items": _REPORT},
        "size": {"anyOf": [_SIZE, {"type": "null"}]},
    },
    "required": ["story", "reports", "size"],
}
_MAKING: dict[int | str, dict[str, Any]] = {202: {"description": "The dossier is being made; ask again in a moment"}}


def described(line: Line) -> dict[str, Any]:
    """Return a story as the API lists it."""
    reports = [
        {"id": h.id, "outlet": name(h), "title": h.title, "published": h.published, "added": added}
        for h, added in zip(line.heads, line.added, strict=True)
    ]
    return {"story": plain(line.story), "reports": reports, "size": plain(line.size)}


@router.get("", responses=ok(page_of(_LINE), missing=False))
def stories(
    request: Request,
    desk: TheDesk,
    page: AskedPage,
    since: Day = None,
    before: Day = None,
    outlet: Short = None,
    agency: Short = None,
    name: Annotated[str | None, Query(max_length=200, description="A person, a place or a body")] = None,
    country: Annotated[str | None, Query(max_length=200, description="A country, as 'Polen'")] = None,
    place: Annotated[str | None, Query(max_length=200, description="A place that a report names")] = None,
    stirred: Day = None,
    order: Literal["newest", "widest"] = "newest",
) -> Response:
    """List stories, the newest or the most reported first."""
    places = (names_of(country) if country else (), (place,) if place else ())
    named = tuple(names for names in places if names)
    wanted = Wanted(since, before, outlet, agency, name, order, places=named, stirred=stirred)
    found = desk.store.lines(wanted, limit=page.limit + 1, offset=page.offset)
    return paged(request, page, [described(line) for line in found])


@router.get("/{story}", responses=ok(_LINE))
def story(request: Request, desk: TheDesk, story: Id) -> Response:
    """Return a story with its reports."""
    kept = desk.store.story(story)
    lines = desk.store.lines_of(kept.articles[:1]) if kept else ()
    if not lines:
        raise HTTPException(404, "There is no such story")
    return answer(request, described(lines[0]))


_EVENT = {
    "type": "object",
    "properties": {"at": _TEXT, "kind": _TEXT, "article": _MAYBE, "other": _MAYBE},
    "required": ["at", "kind", "article", "other"],
}


@router.get("/{story}/history", responses=ok(page_of(_EVENT), missing=False))
def history(request: Request, desk: TheDesk, page: AskedPage, story: Id) -> Response:
    """List what happened to a story, the oldest first; history outlives the story."""
    events = [dict(zip(("at", "kind", "article", "other"), event, strict=True)) for event in desk.store.history(story)]
    return paged(request, page, sliced(page, events))


@router.get("/{story}/similar", responses=ok(page_of(schema_of(Kin))))
def similar(request: Request, desk: TheDesk, page: AskedPage, story: Id) -> Response:
    """List the stories like a story: earlier and later chapters, and others that resemble it, the most alike first."""
    if desk.store.story(story) is None:
        raise HTTPException(404, "There is no such story")
    return paged(request, page, sliced(page, desk.kin(story)))


@router.get("/{story}/dossier", responses={**ok(schema_of(Dossier)), **_MAKING})
def dossier(request: Request, desk: TheDesk, story: Id) -> Response:
    """Return the dossier of a story, or 202 while it is being made."""
    laid = desk.dossier(story)
    return (
        answer(request, laid.dossier) if laid else answer(request, {"detail": told(request, "being made")}, status=202)
    )


@router.get("/{story}/statements", responses={**ok(page_of(schema_of(Statement))), **_MAKING})
def statements(request: Request, desk: TheDesk, page: AskedPage, story: Id) -> Response:
    """List the statements of a story, or 202 while its dossier is being made."""
    laid = desk.dossier(story)
    if laid is None:
        return answer(request, {"detail": told(request, "being made")}, status=202)
    return paged(request, page, sliced(page, laid.dossier.statements))

"""Search: articles with the words found in them, names that begin as typed, searches kept; finds come while typing."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Query, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from lesart.dossiers.cited import Piece, pieces
from lesart.dossiers.witnesses import name
from lesart.errors import InputError
from lesart.records import Article
from lesart.store import Hit, SavedSearch
from lesart.web import visits
from lesart.web.desk import Desk
from lesart.web.doors.audit import audit
from lesart.web.doors.forms import proven
from lesart.web.links import query
from lesart.web.printing import TheDesk, partial, printed

router = APIRouter(include_in_schema=False)
PAGE = 20
LATEST = 50
"""Finds of a search that is kept among which the new ones are counted."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a search found, with its snippets in pieces and the story it belongs to."""

    article: Article
    outlet: str
    snippets: tuple[tuple[Piece, ...], ...]
    story: str | None


def found(hit: Hit, story: str | None) -> Found:
    """Return a hit as the page shows it."""
    snippets = tuple(pieces(hit.article.text, snippet, hit.found) for snippet in hit.snippets)
    return Found(hit.article, name(hit.article), snippets, story)


@router.get("/search")
def search(
    request: Request,
    desk: TheDesk,
    q: Annotated[str, Query(max_length=500)] = "",
    page: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> HTMLResponse:
    """Return what a query finds."""
    context: dict[str, object] = {"q": q, "page": page, "found": [], "more": False, "names": [], "wrong": None}
    if q.strip():
        try:
            hits = desk.store.search(q, limit=PAGE + 1, offset=(page - 1) * PAGE)
        except InputError as error:
            context["wrong"] = error.reason
        else:
            context["found"] = [found(hit, desk.store.story_of(hit.article.id)) for hit in hits[:PAGE]]
            context["more"] = len(hits) > PAGE
            context["names"] = desk.store.names_beginning(q.strip()) if page == 1 else ()
    if partial(request):
        return printed(request, "search/results.html.j2", context)
    return printed(request, "search/page.html.j2", {**context, "kept": kept(desk, visits.last_visit(request))})


@dataclass(frozen=True, slots=True)
class Kept:
    """A search that is kept, and how many of its latest finds came since the last visit."""

    search: SavedSearch
    fresh: int


def kept(desk: Desk, since: str | None) -> list[Kept]:
    """Return the searches that are kept."""
    return [Kept(search, _fresh(desk, search.query, since)) for search in desk.store.saved_searches()]


def _fresh(desk: Desk, query: str, since: str | None) -> int:
    """Return how many of the latest finds of a query came since a moment."""
    if since is None:
        return 0
    ids = [hit.article.id for hit in desk.store.search(query, order="newest", limit=LATEST)]
    return sum(added > since for _, added in desk.store.heads(ids))


@router.post("/searches", dependencies=[Depends(proven)])
def keep(
    request: Request,
    desk: TheDesk,
    q: Annotated[str, Form(min_length=1, max_length=500)],
    name: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Keep a search under a name, the query's own where none is given, and lead back to it."""
    desk.store.save_search(name.strip() or q.strip()[:200], q)
    audit(request, "search kept", query=q)
    return RedirectResponse(query("/search", q=q), 303)


@router.post("/searches/forget", dependencies=[Depends(proven)])
def forget(request: Request, desk: TheDesk, name: Annotated[str, Form(max_length=200)]) -> Response:
    """Forget a search."""
    if not desk.store.forget_search(name):
        raise HTTPException(404, "There is no such search")
    audit(request, "search forgotten", name=name)
    return RedirectResponse("/search", 303)

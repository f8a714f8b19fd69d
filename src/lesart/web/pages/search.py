"""Search: articles with the words found in them, and names that begin as typed; results come while typing."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from lesart.dossiers.cited import Piece, pieces
from lesart.dossiers.witnesses import name
from lesart.errors import InputError
from lesart.records import Article
from lesart.store import Hit
from lesart.web.printing import TheDesk, partial, printed

router = APIRouter(include_in_schema=False)
PAGE = 20


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
    return printed(request, "search/results.html.j2" if partial(request) else "search/page.html.j2", context)

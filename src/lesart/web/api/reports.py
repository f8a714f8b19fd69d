"""Reports: their texts, findings and versions; search and names; texts taken in."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, HTTPException, Path, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from lesart import records
from lesart.records import Article, Marks, Span
from lesart.schema import plain
from lesart.web.api.answers import AskedPage, answer, from_a_client, paged, sliced
from lesart.web.api.describing import ok, schema_of
from lesart.web.api.describing import paged as page_of
from lesart.web.doors.audit import audit
from lesart.web.printing import TheDesk
from lesart.web.work import Given

router = APIRouter(prefix="/api/v1", tags=["reports"])
Id = Annotated[str, Path(max_length=200)]
_COUNT = {"type": "integer"}
_SPANS = {"type": "array", "items": schema_of(Span)}
_HIT = {
    "type": "object",
    "properties": {"article": schema_of(Article), "snippets": _SPANS, "found": _SPANS},
    "required": ["article", "snippets", "found"],
}
_NAME = {
    "type": "object",
    "properties": {"field": {"type": "string"}, "name": {"type": "string"}, "articles": _COUNT},
    "required": ["field", "name", "articles"],
}


@router.get("/articles/{article}", responses=ok(schema_of(Article)))
def article(request: Request, desk: TheDesk, article: Id) -> Response:
    """Return a report: its text as published, its head and its parts."""
    found = desk.store.articles([article])
    if not found:
        raise HTTPException(404, "There is no such report")
    return answer(request, found[0])


@router.get("/articles/{article}/marks", responses=ok(schema_of(Marks)))
def marks(request: Request, desk: TheDesk, article: Id) -> Response:
    """Return the findings in a report: sentences, names, quotations, times, figures, what is open."""
    found = desk.store.marks([article])
    if not found:
        raise HTTPException(404, "There is no such report")
    return answer(request, found[0])


@router.get("/articles/{article}/versions", responses=ok(page_of(schema_of(Article)), missing=False))
def versions(request: Request, desk: TheDesk, page: AskedPage, article: Id) -> Response:
    """List the versions of a report, the oldest first."""
    return paged(request, page, sliced(page, desk.store.versions(article)))


@router.get("/search", responses=ok(page_of(_HIT), missing=False))
def search(
    request: Request,
    desk: TheDesk,
    page: AskedPage,
    q: Annotated[str, Query(max_length=500, description='Words, "phrases", fields as person: place: outlet: after:')],
) -> Response:
    """List the reports that fit a query, the best first, with snippets as offsets."""
    return paged(request, page, desk.store.search(q, limit=page.limit + 1, offset=page.offset))


@router.get("/names", responses=ok(page_of(_NAME), missing=False))
def names(
    request: Request, desk: TheDesk, page: AskedPage, q: Annotated[str, Query(min_length=1, max_length=200)]
) -> Response:
    """List the names that begin as typed, the most frequent first."""
    found = desk.store.names_beginning(q, limit=page.offset + page.limit + 1)
    rows = [dict(zip(("field", "name", "articles"), row, strict=True)) for row in found]
    return paged(request, page, sliced(page, rows))


@router.get("/names/{field}/{name:path}/articles", responses=ok(page_of(schema_of(Article)), missing=False))
def named(
    request: Request,
    desk: TheDesk,
    page: AskedPage,
    field: Literal["person", "place", "body", "said", "agency"],
    name: Annotated[str, Path(max_length=200)],
) -> Response:
    """List the reports that name somebody or something, the latest first."""
    ids = desk.store.articles_with(field, name, limit=page.offset + page.limit + 1)
    wanted = ids[page.offset :]
    by_id = {found.id: found for found in desk.store.articles(wanted)}
    return paged(request, page, [by_id[key] for key in wanted if key in by_id])


class Text(BaseModel):
    """A text to be taken in, with what is known of it."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(min_length=1, max_length=1024 * 1024)
    outlet: str | None = Field(None, max_length=200)
    title: str | None = Field(None, max_length=500)
    published: str | None = Field(None, max_length=40)
    url: str | None = Field(None, max_length=2000)


class Texts(BaseModel):
    """Texts to be taken in; `together` where all of them tell of one event."""

    model_config = ConfigDict(extra="forbid")

    texts: list[Text] = Field(min_length=1, max_length=50)
    together: bool = False


_TASK = {"type": "object", "properties": {"task": {"type": "string"}}, "required": ["task"]}


@router.post(
    "/articles",
    status_code=202,
    dependencies=[Depends(from_a_client)],
    responses={
        202: {"description": "Being taken in", "content": {"application/json": {"schema": _TASK}}},
        403: {"description": "From another site"},
        413: {"description": "Too large"},
        415: {"description": "No JSON"},
        429: {"description": "Too often"},
    },
)
def take_in(request: Request, desk: TheDesk, given: Texts) -> Response:
    """Begin to take texts in; ask for the task to learn what became of them."""
    pages = tuple(
        records.Page("API", each.text, outlet=each.outlet, title=each.title, published=each.published, url=each.url)
        for each in given.texts
    )
    audit(request, "add", texts=len(pages), files=0)
    return answer(request, {"task": desk.take_in(Given(pages, together=given.together))}, status=202)


@router.get("/tasks/{task}", responses={**ok({"type": "object"}), 202: {"description": "Not done yet"}})
def task(request: Request, desk: TheDesk, task: Id) -> Response:
    """Return what became of texts: how many were new, changed or known, their stories, what was refused."""
    running = desk.task(task)
    if running is None:
        raise HTTPException(404, "There is no such task")
    if not running.done():
        return answer(request, {"detail": "not done yet"}, status=202)
    error = running.exception()
    if error is not None:
        raise error
    return answer(request, plain(running.result()))

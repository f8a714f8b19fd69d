"""Searches that are kept under a name."""

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Path, Request
from pydantic import BaseModel, ConfigDict, Field
from starlette.responses import Response

from lesart.store import SavedSearch
from lesart.web.api.answers import AskedPage, answer, from_a_client, paged, sliced
from lesart.web.api.describing import ok, schema_of
from lesart.web.api.describing import paged as page_of
from lesart.web.doors.audit import audit
from lesart.web.printing import TheDesk

router = APIRouter(prefix="/api/v1/searches", tags=["searches"])
_SEARCH = schema_of(SavedSearch)


class Search(BaseModel):
    """A query to be kept under a name."""

    model_config = ConfigDict(extra="forbid")

    name: str = Field(min_length=1, max_length=200)
    query: str = Field(min_length=1, max_length=500, description="Words, phrases and fields, as for /search")


@router.get("", responses=ok(page_of(_SEARCH), missing=False))
def every(request: Request, desk: TheDesk, page: AskedPage) -> Response:
    """List the searches that are kept, by their names; each has a feed at `/search/feed.atom` and `.json`."""
    return paged(request, page, sliced(page, desk.store.saved_searches()))


@router.post(
    "",
    status_code=201,
    dependencies=[Depends(from_a_client)],
    responses={
        201: {"description": "Kept", "content": {"application/json": {"schema": _SEARCH}}},
        403: {"description": "From another site"},
        413: {"description": "Too large"},
        415: {"description": "No JSON"},
        429: {"description": "Too often"},
    },
)
def keep(request: Request, desk: TheDesk, search: Search) -> Response:
    """Keep a query under a name, in place of an earlier one."""
    desk.store.save_search(search.name, search.query)
    audit(request, "search kept", query=search.query)
    return answer(request, desk.store.saved_search(" ".join(search.name.split())), status=201)


@router.delete(
    "/{name:path}",
    status_code=204,
    dependencies=[Depends(from_a_client)],
    responses={403: {"description": "From another site"}, 404: {"description": "There is none"}},
)
def forget(request: Request, desk: TheDesk, name: Annotated[str, Path(max_length=200)]) -> Response:
    """Forget a search."""
    if not desk.store.forget_search(name):
        raise HTTPException(404, "There is no such search")
    audit(request, "search forgotten", name=name)
    return Response(status_code=204)

"""Answers of the API: JSON with an entity tag, and pages that say where the next one is."""

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Annotated

from fastapi import Depends, HTTPException, Query, Request
from starlette.responses import Response

from lesart.schema import plain
from lesart.web.doors.forms import own_page


class Page:
    """Which part of a list is asked for."""

    def __init__(
        self,
        limit: Annotated[int, Query(ge=1, le=200, description="Items of a page")] = 50,
        offset: Annotated[int, Query(ge=0, le=1_000_000, description="Items before the page")] = 0,
    ) -> None:
        self.limit, self.offset = limit, offset


AskedPage = Annotated[Page, Depends()]


def answer(request: Request, value: object, *, status: int = 200) -> Response:
    """Return a record or JSON as an answer; nothing but its tag where the client has just this."""
    body = json.dumps(plain(value), ensure_ascii=False).encode("utf-8", "surrogatepass")
    tag = f'"{sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if status == 200 and tag in request.headers.get("If-None-Match", ""):  # noqa: PLR2004 - OK
        return Response(status_code=304, headers=headers)
    return Response(body, status, media_type="application/json", headers=headers)


def paged(request: Request, page: Page, found: Sequence[object]) -> Response:
    """Return a page of a list of which one item more was asked for, with the address of the next page."""
    more = len(found) > page.limit
    following = request.url.include_query_params(limit=page.limit, offset=page.offset + page.limit)
    address = f"{following.path}?{following.query}" if more else None
    response = answer(request, {"items": plain(list(found[: page.limit])), "next": address})
    if address:
        response.headers["Link"] = f'<{address}>; rel="next"'
    return response


def sliced(page: Page, everything: Sequence[object]) -> Sequence[object]:
    """Return the items of a page of a list at hand, and one more where there is one."""
    return everything[page.offset : page.offset + page.limit + 1]


def from_a_client(request: Request) -> None:
    """Refuse a change that a browser sends for another site: JSON and own origin only."""
    own_page(request)
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if request.method == "POST" and kind != "application/json":
        raise HTTPException(415, "Changes are sent as application/json")

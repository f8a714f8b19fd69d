"""A page printed for a request: in the reader's language, with the token for its forms."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Depends, Request
from starlette.responses import HTMLResponse

from lesart.web.dates import here
from lesart.web.desk import Desk
from lesart.web.doors.forms import proof, remember
from lesart.web.language import environment, language_of
from lesart.web.static import version


def desk_of(request: Request) -> Desk:
    """Return the desk that a request is put to."""
    desk: Desk = request.app.state.desk
    return desk


TheDesk = Annotated[Desk, Depends(desk_of)]


def printed(
    request: Request, template: str, given: Mapping[str, object] | None = None, *, status: int = 200, **more: object
) -> HTMLResponse:
    """Return a page made from a template of the desk."""
    language = language_of(request)
    text = environment(language).get_template(template).render({**around(request), **(given or {}), **more})
    response = HTMLResponse(text, status, headers={"Content-Language": language, "Vary": "Accept-Language, Cookie"})
    remember(request, response)
    return response


def around(request: Request) -> dict[str, object]:
    """Return what every page prints beside its own matter."""
    address = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return {
        "proof": proof(request),
        "address": address,
        "path": request.url.path,
        "now": request.app.state.settings.clock().astimezone(),
        "asset": version,
        "here": here,
        "guarded": request.app.state.settings.token is not None,
    }


def partial(request: Request) -> bool:
    """Whether htmx asks for a part of a page only."""
    return request.headers.get("HX-Request") == "true" and request.headers.get("HX-History-Restore-Request") != "true"

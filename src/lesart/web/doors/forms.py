"""Changes come from the desk's own pages only: a signed token in each form, bound to the browser's cookie."""

import secrets
from typing import Annotated, Final

from fastapi import Form, HTTPException, Request, Response

from lesart.web.doors.keys import Signer

COOKIE: Final = "lesart_form"
FIELD: Final = "proof"
_FOREIGN: Final = frozenset({"cross-site", "same-site"})


def proof(request: Request) -> str:
    """Return the token for the forms of a page that answers a request."""
    signer: Signer = request.app.state.signer
    return signer.sign("form", browser(request))


def browser(request: Request) -> str:
    """Return the random name of a browser, a new one where it has none yet."""
    if not hasattr(request.state, "browser"):
        request.state.browser = request.cookies.get(COOKIE) or secrets.token_urlsafe(18)
    name: str = request.state.browser
    return name


def remember(request: Request, response: Response) -> None:
    """Give a browser the name that its forms were signed for."""
    if request.cookies.get(COOKIE) != browser(request):
        secure = request.app.state.settings.secure
        response.set_cookie(COOKIE, browser(request), httponly=True, samesite="strict", secure=secure)


def own_page(request: Request) -> None:
    """Refuse what a browser says another site sent."""
    if request.headers.get("Sec-Fetch-Site") in _FOREIGN:
        raise HTTPException(403, "This came from another site")
    origin = request.headers.get("Origin")
    if origin and origin.partition("://")[2] != request.headers.get("Host"):
        raise HTTPException(403, "This came from another site")


def proven(request: Request, proof: Annotated[str, Form(max_length=200)] = "") -> None:
    """Refuse a form that does not carry the token of this browser."""
    own_page(request)
    signer: Signer = request.app.state.signer
    if not signer.holds("form", request.cookies.get(COOKIE, ""), proof):
        raise HTTPException(403, "The form has expired; load the page again")

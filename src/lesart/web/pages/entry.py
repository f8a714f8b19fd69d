"""Coming in with a token, leaving, and choosing a language."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Form, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from lesart.web.doors.audit import audit
from lesart.web.doors.entrance import COOKIE, STAY, session
from lesart.web.doors.forms import proven
from lesart.web.doors.keys import fits
from lesart.web.language import COOKIE as LANGUAGE_COOKIE
from lesart.web.links import inward
from lesart.web.printing import printed
from lesart.web.settings import Settings

router = APIRouter(include_in_schema=False)
YEAR = 365 * 24 * 60 * 60


@router.get("/login")
def login_page(request: Request, to: str = "/") -> HTMLResponse:
    """Return the page that asks for the token."""
    return printed(request, "login.html.j2", to=inward(to), wrong=False)


@router.post("/login", dependencies=[Depends(proven)])
def login(
    request: Request, token: Annotated[str, Form(max_length=500)], to: Annotated[str, Form(max_length=2000)] = "/"
) -> Response:
    """Exchange the token for a cookie that stays two weeks."""
    settings: Settings = request.app.state.settings
    if settings.token is None or not fits(token.strip(), settings.token):
        audit(request, "login refused")
        return printed(request, "login.html.j2", status=403, to=inward(to), wrong=True)
    audit(request, "login")
    response = RedirectResponse(inward(to), 303)
    made = session(request.app.state.signer, settings.clock())
    age = int(STAY.total_seconds())
    response.set_cookie(COOKIE, made, max_age=age, httponly=True, samesite="strict", secure=settings.secure)
    return response


@router.post("/logout", dependencies=[Depends(proven)])
def logout(request: Request) -> Response:
    """Take the cookie back."""
    audit(request, "logout")
    response = RedirectResponse("/login", 303)
    response.delete_cookie(COOKIE)
    return response


@router.post("/language", dependencies=[Depends(proven)])
def choose(
    language: Annotated[Literal["de", "en"], Form()], to: Annotated[str, Form(max_length=2000)] = "/"
) -> Response:
    """Remember the language that a reader chose."""
    response = RedirectResponse(inward(to), 303)
    response.set_cookie(LANGUAGE_COOKIE, language, max_age=YEAR, httponly=True, samesite="lax")
    return response

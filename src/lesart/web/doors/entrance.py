"""Who may come in: this machine's own browsers, or whoever shows the token."""

from datetime import datetime, timedelta
from typing import Final
from urllib.parse import quote

from fastapi import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from lesart.web.doors.keys import Signer, fits
from lesart.web.settings import Settings
from lesart.web.told import told

COOKIE: Final = "lesart_session"
STAY: Final = timedelta(days=14)
_OPEN: Final = ("/login", "/static/")


class Entrance:
    """Lets requests in that come to a known name or, where a token guards the desk, show it."""

    def __init__(self, app: ASGIApp, settings: Settings, signer: Signer) -> None:
        self.app, self._settings, self._signer = app, settings, signer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or send away."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        if self._settings.token is None:
            if _name(request) in self._settings.hosts:
                await self.app(scope, receive, send)
            else:
                detail = told(request, "The desk does not answer under this name")
                await PlainTextResponse(detail, 421)(scope, receive, send)
        elif request.url.path.startswith(_OPEN) or self.known(request):
            await self.app(scope, receive, send)
        elif request.url.path.startswith("/api/"):
            refusal = JSONResponse({"detail": told(request, "A token is needed")}, 401, {"WWW-Authenticate": "Bearer"})
            await refusal(scope, receive, send)
        else:
            await RedirectResponse(f"/login?to={quote(request.url.path)}", 303)(scope, receive, send)

    def known(self, request: Request) -> bool:
        """Whether a request shows the token in a header, or the cookie that the token was exchanged for."""
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        if kind.lower() == "bearer":
            return fits(token.strip(), self._settings.token or "")
        return session_holds(request.cookies.get(COOKIE, ""), self._signer, self._settings.clock())


def session(signer: Signer, at: datetime) -> str:
    """Return the cookie that stands for the token, until it expires."""
    expires = (at + STAY).isoformat(timespec="seconds")
    return f"{expires}|{signer.sign('session', expires)}"


def session_holds(cookie: str, signer: Signer, at: datetime) -> bool:
    """Whether a cookie was made here and has not expired."""
    expires, _, signature = cookie.partition("|")
    return signer.holds("session", expires, signature) and at < datetime.fromisoformat(expires)


def _name(request: Request) -> str:
    """Return the host that a browser believes to speak to, without the port."""
    host = request.headers.get("Host", "").lower()
    return host.partition("]")[0] + "]" if host.startswith("[") else host.partition(":")[0]

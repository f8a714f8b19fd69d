"""When this reader was last here: two moments in a cookie of the reader's own, nothing on the server."""

from datetime import datetime, timedelta
from typing import Final

from fastapi import Request, Response

COOKIE: Final = "lesart_visit"
PAUSE: Final = timedelta(minutes=30)
"""After which the next page counts as a new visit."""
_YEAR: Final = 365 * 24 * 60 * 60


def last_visit(request: Request) -> str | None:
    """Return the moment (ISO, UTC) of the visit before this one; None on the first."""
    before, current = _moments(request)
    at: datetime = request.app.state.settings.clock()
    found = current if current and at - current > PAUSE else before
    return found.isoformat(timespec="milliseconds") if found else None


def remember(request: Request, response: Response) -> None:
    """Note in the reader's browser that the reader is here now."""
    before, current = _moments(request)
    at: datetime = request.app.state.settings.clock()
    if current and at - current > PAUSE:
        before = current
    value = f"{before.isoformat(timespec='milliseconds') if before else ''}|{at.isoformat(timespec='milliseconds')}"
    response.set_cookie(COOKIE, value, max_age=_YEAR, httponly=True, samesite="lax")


def _moments(request: Request) -> tuple[datetime | None, datetime | None]:
    before, _, current = request.cookies.get(COOKIE, "").partition("|")
    return _moment(before), _moment(current)


def _moment(written: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo else None

"""The web application: doors in front, pages and API behind them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from lesart import __version__
from lesart.web import failures
from lesart.web.api import feedback as feedback_api
from lesart.web.api import reports as reports_api
from lesart.web.api import searches as searches_api
from lesart.web.api import stories as stories_api
from lesart.web.desk import Desk
from lesart.web.doors.entrance import Entrance
from lesart.web.doors.headers import SecurityHeaders
from lesart.web.doors.keys import Signer
from lesart.web.doors.limits import Bounded
from lesart.web.pages import add, article, assets, entry, feed, feedback, names, search, story, synopsis, today
from lesart.web.settings import Settings

PAGES = (feed, today, story, synopsis, article, names, search, add, feedback, entry, assets)

API = (stories_api, reports_api, feedback_api, searches_api)


def create_app(settings: Settings) -> FastAPI:
    """Return the desk over the store that the settings name; raise `OutputError` where it cannot be opened."""

    @asynccontextmanager
    async def open_and_close(app: FastAPI) -> AsyncIterator[None]:
        if not settings.inline:
            app.state.desk.prepare_beside()
        yield
        app.state.desk.close()

    app = FastAPI(
        title="lesart",
        version=__version__,
        summary="News reports side by side: what agrees, what differs, who said it, who copied it.",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        lifespan=open_and_close,
    )
    app.state.settings, app.state.signer, app.state.desk = settings, Signer(), Desk(settings)
    for room in (*PAGES, *API):
        app.include_router(room.router)
    failures.handle(app)
    # The one added last stands in front: headers are on every answer, and nothing is read before it is bounded.
    app.add_middleware(Entrance, settings=settings, signer=app.state.signer)
    app.add_middleware(Bounded, limits=settings.limits)
    app.add_middleware(SecurityHeaders)
    return app

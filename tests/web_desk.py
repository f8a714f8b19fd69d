"""A desk for tests: over a store of the examples, spoken to without a network."""

import re
from datetime import UTC, datetime
from pathlib import Path

from fastapi.testclient import TestClient

from lesart import pipeline
from lesart.pipeline import desk
from lesart.store import open_store
from lesart.web.app import create_app
from lesart.web.settings import Limits, Settings
from lesart.web.work import made_dossier

EXAMPLES = Path(__file__).parents[1] / "examples"
NOON = datetime(2026, 1, 14, 11, 0, tzinfo=UTC)
FREE = Limits(reads=(1e6, 10**6), changes=(1e6, 10**6), logins=(1e6, 10**6))


def fill(where):
    """Put the examples into a store as one story whose dossier is made."""
    store = open_store(str(where), clock=lambda: "2026-01-13T18:00:00.000+00:00")
    put = desk.add(store, pipeline.articles_of(tuple(pipeline.read(str(EXAMPLES)))))
    store.save_story(pipeline.one_story(store.articles([stored.id for stored in put])))
    made_dossier(store, store.latest_stories()[0].id)
    store.close()


def opened(where, **more):
    """A client of a desk over a store."""
    given = {"limits": FREE, "inline": True, "clock": lambda: NOON, "audit": Path(where).with_suffix(".audit"), **more}
    app = create_app(Settings(str(where), **given))
    return TestClient(app, base_url="http://localhost", follow_redirects=False, raise_server_exceptions=False)


def proof(client, path="/add"):
    """The token of the forms that the desk gave this client."""
    return re.search(r'name="proof" value="([^"]+)"', client.get(path).text)[1]


def audit_lines(client):
    """The lines that changes left."""
    return Path(client.app.state.settings.audit).read_text("utf-8").splitlines()

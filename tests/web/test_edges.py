"""What happens at the edges: nothing at hand, nothing that fits, a slow sender, an audit on standard error."""

import asyncio
import json
from datetime import datetime

import pytest

from lesart.store import open_store
from lesart.web import work
from lesart.web.dates import when
from lesart.web.doors.limits import Bounded
from lesart.web.files import parquet
from lesart.web.links import outward
from lesart.web.settings import Limits, Settings
from web_desk import opened, proof

NOW = datetime.fromisoformat("2026-02-03T12:00:00+01:00")


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("2026-02-03T08:12:00+01:00", "heute, 8.12 Uhr", "today, 8:12"),
        ("2026-02-02", "gestern", "yesterday"),
        ("2026-02-02T23:59:00+00:00", "gestern, 23.59 Uhr", "yesterday, 23:59"),
        ("2026-01-30", "30. Januar 2026", "30 January 2026"),
        ("2026-01", "Januar 2026", "January 2026"),
        ("2026-02-30", "30. Februar 2026", "30 February 2026"),
        (None, "ohne Datum", "undated"),
    ],
)
def test_moments_are_written_as_people_write_them(value, german, english):
    assert when(value, NOW, language="de") == german
    assert when(value, NOW, language="en") == english


def test_an_address_that_is_none_is_no_link():
    assert outward("http://[::1") is None
    assert outward(None) is None


def test_a_cookie_of_nonsense_is_no_visit(client):
    client.cookies.set("lesart_visit", "gestern|2026-01-01T00:00:00", domain="localhost.local")
    assert client.get("/").status_code == 200


def test_unusable_languages_are_passed_over(client):
    assert '<html lang="en">' in client.get("/", headers={"Accept-Language": "xx;q=z, ,en;q=0.5"}).text


def test_a_change_is_told_on_standard_error_where_no_file_is_named(where, capsys):
    with opened(where, audit=None) as client:
        client.post("/logout", data={"proof": proof(client)})
    assert json.loads(capsys.readouterr().err)["action"] == "logout"


def test_the_clock_is_the_worlds(where):
    assert Settings(str(where)).clock().tzinfo is not None


def test_the_icon_and_unknown_files(client):
    assert client.get("/favicon.ico").headers["content-type"] == "image/svg+xml"
    assert client.get("/static/none.css").status_code == 404


def test_two_reports_stand_side_by_side_at_least(client, story):
    page = client.get(f"/stories/{story}/synopsis?report=C&report=Q").text
    assert page.count('<th scope="col">') == 2


def test_a_report_without_a_story_has_a_page(where, client, article):
    store = open_store(str(where))
    with store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM stories")
    store.close()
    assert client.get(f"/articles/{article}").status_code == 200


def test_pages_wait_for_their_dossier(client, story, monkeypatch):
    monkeypatch.setattr(client.app.state.desk, "dossier", lambda *_, **__: None)
    for address in (f"/stories/{story}", f"/stories/{story}/synopsis", f"/stories/{story}/dossier.json"):
        answer = client.get(address)
        assert answer.status_code == 202
        assert 'http-equiv="refresh"' in answer.text
    for address in (f"/api/v1/stories/{story}/dossier", f"/api/v1/stories/{story}/statements"):
        assert client.get(address).status_code == 202


def test_a_task_that_runs_or_failed_is_told(client):
    class Running:
        def done(self):
            return False

    class Failed:
        def done(self):
            return True

        def exception(self):
            return ValueError("kaputt")

    tasks = {"a": Running(), "b": Failed()}
    client.app.state.desk.task = tasks.get
    assert [client.get(f"/add/{name}").status_code for name in "ab"] == [202, 500]
    assert [client.get(f"/api/v1/tasks/{name}").status_code for name in "ab"] == [202, 500]


def test_a_form_that_lacks_something_is_told(client):
    answer = client.post("/language", data={"proof": proof(client)})
    assert answer.status_code == 422
    assert "Eine Angabe fehlt" in answer.text


def test_parquet_without_its_extra_is_said_so(client, story, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    assert client.get(f"/stories/{story}/dossier.labels.parquet").status_code == 503


def test_parquet_holds_the_rows():
    assert parquet(("a", "b"), [("x", 1), (None, 2)])[:4] == b"PAR1"


def test_who_sends_too_slowly_is_sent_away():
    async def never():
        await asyncio.Event().wait()

    said = []

    async def send(message):
        said.append(message)

    async def app(*_):
        raise AssertionError

    scope = {"type": "http", "method": "POST", "path": "/add", "headers": [], "client": ("127.0.0.1", 1)}
    asyncio.run(Bounded(app, Limits(seconds=0.01))(scope, never, send))
    assert said[0]["status"] == 408


def test_who_leaves_while_sending_sends_nothing():
    got = []

    async def leaving():
        return {"type": "http.disconnect"}

    async def app(_, receive, __):
        got.append(await receive())
        got.append(await receive())

    scope = {"type": "http", "method": "POST", "path": "/add", "headers": [], "client": None}
    asyncio.run(Bounded(app, Limits())(scope, leaving, None))
    assert got[0]["body"] == b""
    assert got[1]["type"] == "http.disconnect"


def test_addresses_are_fetched_and_files_are_not(where, monkeypatch):
    asked = []
    monkeypatch.setattr(work.pipeline, "read", lambda *inputs: asked.extend(inputs) or iter(()))
    given = work.Given(addresses=("https://zeitung.example/a", "/etc/passwd", "file:///etc/passwd", "-"))
    assert work.take_in(str(where), given).new == 0
    assert asked == ["https://zeitung.example/a"]


@pytest.mark.parametrize("line", ["/etc/passwd", "-", "ftp://zeitung.example", "https://a.example " * 30 + "x"])
def test_what_is_no_address_is_refused(client, line):
    assert client.post("/add", data={"proof": proof(client), "addresses": line}).status_code == 422


def test_addresses_that_cannot_be_read_are_told(empty):
    sent = {"proof": proof(empty), "addresses": "http://127.0.0.1:9/bericht"}
    answer = empty.post("/add", data=sent, follow_redirects=True)
    assert "http://127.0.0.1:9/bericht" in answer.text
    assert "0 neue Berichte" in answer.text

"""The doors: who may come in, from where, how much, and what every answer tells a browser."""

from datetime import timedelta

import pytest

from lesart.web.doors.entrance import session, session_holds
from lesart.web.doors.keys import Signer, digest, fits, new_token
from lesart.web.doors.limits import Rate
from lesart.web.settings import Limits
from web_desk import NOON, audit_lines, opened, proof

TOKEN = "ein-langes-geheimnis-fuer-tests"  # noqa: S105 - opens nothing


@pytest.fixture
def guarded(where):
    with opened(where, token=digest(TOKEN)) as made:
        yield made


@pytest.mark.parametrize("address", ["/", "/nothing", "/static/desk.css", "/api/openapi.json"])
def test_every_answer_has_the_headers(client, address):
    headers = client.get(address).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert ("no-store" in headers["cache-control"]) == ("static" not in address)


@pytest.mark.parametrize("name", ["evil.example", "localhost.evil.example", "192.168.0.4:8731", ""])
def test_an_open_desk_answers_to_this_machines_names_only(client, name):
    assert client.get("/", headers={"Host": name}).status_code == 421


@pytest.mark.parametrize("name", ["localhost:8731", "127.0.0.1", "[::1]:8731", "LOCALHOST"])
def test_this_machines_names_are_known(client, name):
    assert client.get("/", headers={"Host": name}).status_code == 200


def test_a_guarded_desk_sends_strangers_to_the_login(guarded):
    answer = guarded.get("/feedback")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?to=/feedback")
    assert guarded.get("/api/v1/stories").status_code == 401
    assert guarded.get("/static/desk.css").status_code == 200
    assert guarded.get("/login").status_code == 200


def test_the_token_opens_as_a_header_and_as_a_cookie(guarded):
    assert guarded.get("/", headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert guarded.get("/", headers={"Authorization": f"Bearer {TOKEN}x"}).status_code == 303
    assert guarded.get("/", headers={"Authorization": "Bearer"}).status_code == 303
    sent = {"proof": proof(guarded, "/login"), "token": TOKEN, "to": "/feedback"}
    answer = guarded.post("/login", data=sent)
    assert answer.headers["location"] == "/feedback"
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert TOKEN not in cookie
    assert guarded.get("/").status_code == 200
    assert guarded.post("/logout", data={"proof": sent["proof"]}).status_code == 303
    assert guarded.get("/").status_code == 303


def test_a_wrong_token_stays_outside(guarded):
    sent = {"proof": proof(guarded, "/login"), "token": "falsch", "to": "https://evil.example"}
    answer = guarded.post("/login", data=sent)
    assert answer.status_code == 403
    assert "passt nicht" in answer.text
    assert "evil" not in answer.text
    assert "login refused" in audit_lines(guarded)[0]


def test_a_forged_or_old_session_is_none():
    signer = Signer()
    made = session(signer, NOON)
    assert session_holds(made, signer, NOON)
    assert not session_holds(made, signer, NOON + timedelta(days=15))
    assert not session_holds(made, Signer(), NOON)
    assert not session_holds(made.replace("2026", "2036"), signer, NOON)
    assert not session_holds("", signer, NOON)
    assert not session_holds("heute|ä", signer, NOON)


def test_tokens_are_long_and_kept_as_digests():
    token = new_token()
    assert len(token) > 30
    assert token not in digest(token)
    assert fits(token, digest(token))
    assert not fits("", digest(token))


@pytest.mark.parametrize("address", ["/add", "/feedback", "/language", "/login", "/logout", "/feedback/x/remove"])
def test_no_change_without_the_forms_token(client, address):
    good = {"text": "a" * 64, "article": "a", "start": 0, "end": 1, "finding": "f", "verdict": "right"}
    fields = {**good, "language": "en", "token": "x"}
    assert client.post(address, data=fields).status_code == 403
    assert client.post(address, data={**fields, "proof": "x"}).status_code == 403
    token = proof(client)
    client.cookies.clear()
    assert client.post(address, data={**fields, "proof": token}).status_code == 403


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}]
)
def test_no_change_from_another_site(client, headers):
    fields = {"proof": proof(client), "language": "en", "text": "Ein Text."}
    for address in ("/language", "/add"):
        assert client.post(address, data=fields, headers=headers).status_code == 403
    assert client.post("/language", data=fields, headers={"Origin": "http://localhost"}).status_code == 303


def test_the_language_is_chosen_by_a_form(client):
    answer = client.post("/language", data={"proof": proof(client), "language": "en", "to": "//evil.example"})
    assert answer.headers["location"] == "/"
    assert '<html lang="en">' in client.get("/").text
    assert '<html lang="en">' in client.get("/", headers={"Accept-Language": "de"}).text


def test_too_much_is_refused(where):
    small = Limits(body=20_000, files=2, text=100, reads=(1e6, 10**6), changes=(1e6, 10**6), logins=(1e6, 10**6))
    with opened(where, limits=small) as client:
        token = proof(client)
        assert client.post("/add", data={"proof": token, "text": "x" * 30_000}).status_code == 413
        chunks = (b"x" * 9000 for _ in range(5))
        assert client.post("/add", content=chunks).status_code == 413
        fields = {"text": "x" * 101, "outlet": "", "title": "", "published": ""}
        assert client.post("/add", data={"proof": token, **fields}).status_code == 413
        files = [("files", (f"{n}.txt", b"Text")) for n in range(3)]
        assert client.post("/add", data={"proof": token}, files=files).status_code == 400
        wide = {f"f{n}": "x" for n in range(120)} | {"proof": token}
        assert client.post("/add", data=wide, files=files[:1]).status_code == 400


def test_who_asks_too_often_has_to_wait(where):
    with opened(where, limits=Limits(reads=(0.001, 3), changes=(0.001, 1), logins=(0.001, 1))) as client:
        token = proof(client)
        assert client.post("/login", data={"proof": token, "token": "x"}).status_code == 403
        assert client.post("/login", data={"proof": token, "token": "x"}).status_code == 429
        assert client.get("/").status_code == 200
        assert client.get("/").status_code == 200
        answer = client.get("/")
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "10")
        assert "content-security-policy" in answer.headers


def test_a_rate_refills_and_forgets_the_longest_silent():
    at = [0.0]
    rate = Rate((1.0, 2), clock=lambda: at[0])
    assert [rate.passes("a") for _ in range(3)] == [True, True, False]
    at[0] = 1.0
    assert [rate.passes("a"), rate.passes("a")] == [True, False]
    for number in range(10_001):
        rate.passes(str(number))
    assert rate.passes("a")


def test_what_must_never_happen_is_told_without_its_inside(client, monkeypatch, caplog):
    def broken(*_, **__):
        message = "geheimer Pfad"
        raise RuntimeError(message)

    monkeypatch.setattr(client.app.state.desk.store, "lines", broken)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "geheim" not in answer.text
    assert "geheim" in caplog.text

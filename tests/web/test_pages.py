"""Every page answers in both languages, prints nothing that a source wrote as markup, and no link is dead."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest

from lesart import pipeline
from lesart.store import open_store
from strategies import article as article_of
from web_desk import audit_lines, opened, proof


class Page(HTMLParser):
    """The ids, links and tags of a page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.loads, self.tags, self.attributes = [], [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        values = dict(attrs)
        if values.get("id"):
            self.ids.append(values["id"])
        if values.get("href") and tag == "a":
            self.links.append(values["href"])
        if tag in {"link", "script"}:
            self.loads.append(values.get("href") or values.get("src"))


@pytest.fixture
def addresses(story, article):
    return (
        "/",
        "/?span=week&order=widest&agency=dpa&name=Bregenz",
        "/?name=Nirgendwo",
        f"/stories/{story}",
        f"/stories/{story}/synopsis",
        f"/stories/{story}/synopsis?report=B&report=D",
        f"/articles/{article}",
        f"/articles/{article}/versions",
        "/search",
        "/search?q=Ventil",
        "/search?q=qqqq",
        "/names/person/Ettore%20Valsecchi",
        "/names/place/bregenz",
        "/add",
        "/feedback",
        "/login",
    )


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_page_answers_in_both_languages(client, addresses, language):
    for address in addresses:
        answer = client.get(address, headers={"Accept-Language": language})
        assert answer.status_code == 200, address
        assert f'<html lang="{language}">' in answer.text
        page = Page(answer.text)
        assert len(page.ids) == len(set(page.ids)), address
        assert page.tags.count("h1") == 1, address
        assert not [name for name in page.attributes if name.startswith("on") or name == "style"], address
        assert "style" not in page.tags
        assert all(load.startswith("/") for load in page.loads)


def test_no_link_of_any_page_is_dead(client, addresses):
    seen, waiting = set(), list(addresses)
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        answer = client.get(address)
        assert answer.status_code in {200, 303}, address
        if "text/html" not in answer.headers["content-type"] or "/dossier." in address:
            continue
        page = Page(answer.text)
        for link in page.links:
            parts = urlsplit(urljoin(address, link))
            if not parts.path or link.startswith("#"):
                assert not parts.fragment or parts.fragment in page.ids, (address, link)
            elif len(seen) < 120:
                waiting.append(parts._replace(fragment="").geturl())
        waiting += page.loads
    assert len(seen) > 60


def test_what_a_source_wrote_is_never_markup(empty):
    text = "<script>alert(1)</script> & <b>Feuer</b> im Hafen\n\nDie Polizei sprach von <i onclick=x>14 Verletzten</i>."
    token = proof(empty)
    sent = {"proof": token, "text": [text, text + " Mehr."], "outlet": ["<img src=x>", ""], "together": "yes"}
    sent |= {"title": ["", ""], "published": ["", ""]}
    answer = empty.post("/add", data=sent, follow_redirects=True)
    assert answer.status_code == 200
    article = empty.app.state.desk.store.search("Feuer")[0].article.id
    for address in (answer.url.path, f"/articles/{article}", "/", "/search?q=Feuer", f"{answer.url.path}/synopsis"):
        page = empty.get(address)
        assert "<script>alert" not in page.text
        assert "<b>Feuer" not in page.text
        assert "<img" not in page.text
        assert not {"i", "img"} & set(Page(page.text).tags), address


def test_the_front_page_counts_and_names(client):
    text = client.get("/").text
    assert "7 Berichte" in text
    assert "gestern, 18.30 Uhr" in text
    assert "Unterschied" in text
    assert client.get("/?name=Nirgendwo").text.count("Dazu gibt es keine Geschichte") == 1
    assert "2 Quellen" in text or "Quelle" in text


def test_an_empty_desk_invites_to_add(empty):
    text = empty.get("/").text
    assert "Erste Berichte aufnehmen" in text
    assert empty.get("/stories/none").status_code == 404
    assert empty.get("/articles/none").status_code == 404
    assert empty.get("/names/person/Niemand").status_code == 404


def test_what_came_since_the_last_visit_is_marked(where, story):
    with opened(where) as first:
        first.cookies.set("lesart_visit", "|2026-01-13T12:00:00+00:00", domain="localhost.local")
        text = first.get("/").text
        assert '<span class="badge">neu</span>' in text
        assert "Neu seit Ihrem letzten Besuch" not in first.get(f"/stories/{story}").text
    with opened(where) as later:
        later.cookies.set("lesart_visit", "|2026-01-13T23:00:00+00:00", domain="localhost.local")
        assert "badge" not in later.get("/").text


def test_one_new_report_is_named_on_its_story(client, story):
    store = client.app.state.desk.store
    head = store.lines_of(store.story(story).articles)[0].heads[0]
    with store.writing() as connection:
        connection.exec_driver_sql("UPDATE articles SET added = '2026-01-14T08:00' WHERE id = ?", (head.id,))
    client.cookies.set("lesart_visit", "|2026-01-14T06:00:00+00:00", domain="localhost.local")
    assert "1 neuer Bericht" in client.get("/").text
    client.cookies.set("lesart_visit", "|2026-01-14T06:00:00+00:00", domain="localhost.local")
    assert "Neu seit Ihrem letzten Besuch" in client.get(f"/stories/{story}").text


def test_htmx_gets_parts_only(client):
    for address in ("/?order=widest", "/search?q=Ventil"):
        part = client.get(address, headers={"HX-Request": "true"}).text
        assert "<html" not in part
        assert "Ammoniak" in part


def test_a_search_that_cannot_be_understood_is_said_so(client):
    assert "So lässt sich nicht suchen" in client.get("/search?q=farbe:rot").text


def test_texts_become_a_story(empty):
    token = proof(empty)
    texts = ["Brand in Emmerich\n\nDrei Menschen wurden verletzt.", "Feuer am Hafen\n\nVier Menschen wurden verletzt."]
    sent = {"proof": token, "text": [*texts, ""], "outlet": ["Rheinbote", "", ""], "title": ["", "", ""]}
    answer = empty.post("/add", data={**sent, "published": ["2026-02-03T08:10", "", ""], "together": "yes"})
    assert answer.status_code == 303
    done = empty.get(answer.headers["location"])
    assert done.headers["location"].startswith("/stories/")
    assert empty.get(done.headers["location"]).status_code == 200
    assert [json.loads(line)["action"] for line in audit_lines(empty)] == ["add"]
    again = empty.post("/add", data={**sent, "published": ["2026-02-03T08:10", "", ""], "together": "yes"})
    assert empty.get(again.headers["location"]).headers["location"] == done.headers["location"]


def test_files_and_texts_that_are_apart_become_stories(empty):
    token = proof(empty)
    files = [
        ("files", ("../../x/1-brand.txt", b"Brand in Emmerich\n\nDrei Menschen wurden im Hafen verletzt.")),
        ("files", ("2-wahl.txt", "Wahl in Graz\n\nDie Bürgermeisterin bleibt im Amt.".encode())),
        ("files", ("leer.txt", b"")),
    ]
    answer = empty.post("/add", data={"proof": token}, files=files, follow_redirects=True)
    assert "2 neue Berichte" in answer.text
    assert "leer.txt" in answer.text
    assert len(empty.app.state.desk.store.latest_stories()) == 2
    again = empty.post("/add", data={"proof": token}, files=files[:1], follow_redirects=True)
    assert again.url.path.startswith("/stories/")


def test_nothing_to_add_is_said_so(empty):
    answer = empty.post("/add", data={"proof": proof(empty), "text": "  "})
    assert answer.status_code == 422
    assert "Da war noch kein Text dabei" in answer.text
    assert empty.get("/add/none").status_code == 404


def test_feedback_is_kept_shown_respected_and_handed_out(client, story):
    page = Page(client.get(f"/stories/{story}").text)
    form = next(link for link in page.links if link.startswith("/feedback/new"))
    asked = client.get(form)
    assert asked.status_code == 200
    assert "<mark>" in asked.text
    fields = {"proof": proof(client, form), "verdict": "wrong", "note": "Zeile fehlt"}
    for name in ("text", "article", "start", "end", "finding", "to"):
        fields[name] = [v for n, v in hidden(asked.text) if n == name][-1]
    before = client.get(f"/stories/{story}").text
    answer = client.post("/feedback", data=fields)
    assert answer.headers["location"].startswith(f"/stories/{story}#s")
    after = client.get(f"/stories/{story}").text
    assert "Als falsch gemeldet" in after
    assert "Als falsch gemeldet" not in before
    (row,) = [json.loads(line) for line in client.get("/feedback.jsonl").text.splitlines()]
    assert (row["verdict"], row["note"], row["finding"]) == ("wrong", "Zeile fehlt", fields["finding"])
    assert "Zeile fehlt" in client.get("/feedback").text
    assert client.post(f"/feedback/{row['id']}/remove", data={"proof": fields["proof"]}).status_code == 303
    assert client.post(f"/feedback/{row['id']}/remove", data={"proof": fields["proof"]}).status_code == 404
    assert "Als falsch gemeldet" not in client.get(f"/stories/{story}").text
    assert [json.loads(line)["action"] for line in audit_lines(client)] == ["feedback", "feedback removed"]


@pytest.mark.parametrize("finding", ["quotation", "label", "time", "statement"])
def test_what_was_called_wrong_is_gone_from_page_and_file(client, story, finding):
    address = f"/stories/{story}"
    links = [link for link in Page(client.get(address).text).links if link.startswith("/feedback/new")]
    form = next(link for link in links if f"finding={finding}" in link)
    asked = client.get(form).text
    fields = {**dict(hidden(asked)), "proof": proof(client, form), "verdict": "wrong"}
    count = len(client.get(f"{address}/dossier.json").json()[KEPT_AS[finding]])
    assert client.post("/feedback", data=fields).status_code == 303
    refused = client.get(address).text.partition('id="falsch"')[2]
    assert "/feedback/new" in refused
    assert len(client.get(f"{address}/dossier.json").json()[KEPT_AS[finding]]) < count or finding in {
        "time",
        "quotation",
    }
    key = json.loads(client.get("/feedback.jsonl").text.splitlines()[0])
    assert key["words"]
    assert client.post(f"/feedback/{key['id']}/remove", data={"proof": fields["proof"]}).status_code == 303
    assert len(client.get(f"{address}/dossier.json").json()[KEPT_AS[finding]]) == count


KEPT_AS = {"quotation": "quotations", "label": "labels", "time": "timeline", "statement": "statements"}


def test_a_wrong_difference_does_not_count_on_the_front_page(client, story):
    def differing():
        return client.get(f"/api/v1/stories/{story}").json()["size"]["differing"]

    links = [link for link in Page(client.get(f"/stories/{story}").text).links if "statement%3Afact" in link]
    fields = {**dict(hidden(client.get(links[0]).text)), "proof": proof(client, links[0]), "verdict": "wrong"}
    before = differing()
    client.post("/feedback", data=fields)
    assert differing() == before - 1
    key = client.get("/api/v1/feedback").json()["items"][0]["id"]
    client.delete(f"/api/v1/feedback/{key}")
    assert differing() == before


def test_a_wrong_name_is_gone_from_its_report_and_its_page(client, article):
    page = Page(client.get(f"/articles/{article}").text)
    form = next(link for link in page.links if "finding=name%3APER" in link)
    fields = {**dict(hidden(client.get(form).text)), "proof": proof(client, form), "verdict": "wrong"}
    client.post("/feedback", data=fields)
    after = Page(client.get(f"/articles/{article}").text)
    assert len([link for link in after.links if "finding=name%3APER" in link]) <= len(
        [link for link in page.links if "finding=name%3APER" in link]
    )
    assert "Als falsch gemeldet (1)" in client.get(f"/articles/{article}").text
    key = client.get("/api/v1/feedback").json()["items"][0]["id"]
    client.delete(f"/api/v1/feedback/{key}")


def hidden(text):
    class Fields(HTMLParser):
        def __init__(self):
            super().__init__()
            self.found = []

        def handle_starttag(self, tag, attrs):
            values = dict(attrs)
            if tag == "input" and values.get("type") == "hidden":
                self.found.append((values["name"], values["value"]))

    parser = Fields()
    parser.feed(text)
    return parser.found


def test_feedback_on_characters_that_are_gone_is_refused(client, article):
    digest = client.app.state.desk.store.articles([article])[0].sha256
    base = f"/feedback/new?article={article}&finding=figure&start=3"
    assert client.get(f"{base}&end=9&text={digest}").status_code == 200
    assert client.get(f"{base}&end=9&text={'0' * 64}").status_code == 404
    assert client.get(f"{base}&end=999999&text={digest}").status_code == 410
    assert client.get(f"{base}&end=9&text=short").status_code == 422


def test_versions_show_what_changed(client, article):
    store = client.app.state.desk.store
    (before,) = store.articles([article])
    from dataclasses import replace  # noqa: PLC0415

    from lesart.pipeline import desk  # noqa: PLC0415

    text = before.text.replace("850", "900")
    changed = replace(before, text=text, sha256="1" * 64)
    assert [stored.outcome for stored in desk.add(store, [changed])] == ["version"]
    page = client.get(f"/articles/{article}/versions").text
    assert "<del>850</del><ins>900</ins>" in page
    assert "2 Fassungen" in client.get(f"/articles/{article}").text


@pytest.mark.parametrize(("kind", "holds"), [("html", "<!DOCTYPE html>"), ("md", "# "), ("json", "{")])
def test_a_dossier_leaves_as_a_file(client, story, kind, holds):
    answer = client.get(f"/stories/{story}/dossier.{kind}")
    assert answer.text.startswith(holds)
    assert "attachment" in answer.headers["content-disposition"]
    assert client.get(f"/stories/{story}/dossier.exe").status_code == 404


def test_a_dossier_is_made_when_it_is_asked_for(where, story):
    store = open_store(str(where))
    with store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM dossiers")
    with opened(where) as fresh:
        assert fresh.get(f"/stories/{story}").status_code == 200
        assert fresh.get(f"/stories/{story}/marks-none.css").status_code == 404
    assert store.lines_of(store.story(story).articles)[0].size is not None


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ("country=%C3%96sterreich", True),
        ("country=Polen", False),
        ("place=Bregenz", True),
        ("place=Emmerich", False),
        ("country=%C3%96sterreich&place=bregenz", True),
        ("start=2026-01-13&end=2026-01-13", True),
        ("start=2026-01-14", False),
        ("end=2026-01-12", False),
        ("start=gestern", True),
    ],
)
def test_the_front_page_narrows_down_by_country_place_and_day(client, story, chosen, found):
    assert (f"/stories/{story}" in client.get(f"/?{chosen}", headers={"HX-Request": "true"}).text) is found


def test_countries_can_be_chosen_that_reports_speak_of(client):
    page = client.get("/").text
    assert "<option>Österreich</option>" in page
    assert "<option>Polen</option>" not in page


def test_only_what_is_new_since_the_last_visit(where):
    with opened(where) as client:
        client.cookies.set("lesart_visit", "|2026-01-13T08:00:00.000+00:00")
        page = client.get("/").text
        assert "hat sich in 1 Geschichte etwas getan" in page
        assert "/stories/" in client.get("/?fresh=yes", headers={"HX-Request": "true"}).text
        client.cookies.set("lesart_visit", "|2096-01-13T08:00:00.000+00:00", domain="")
        later = client.get(
            "/", headers={"Cookie": "lesart_visit=2096-01-13T08:00:00.000+00:00|2096-01-13T08:01:00.000+00:00"}
        )
        assert "ist nichts hinzugekommen" in later.text


def test_a_search_is_kept_followed_and_forgotten(client):
    fields = {"proof": proof(client, "/search?q=Ventil"), "q": "Ventil"}
    assert client.post("/searches", data=fields).headers["location"] == "/search?q=Ventil"
    page = Page(client.get("/search").text)
    assert "/search/feed.atom?q=Ventil" in page.links
    assert client.get("/search/feed.json?q=Ventil").json()["items"]
    assert client.get("/api/v1/searches").json()["items"][0]["query"] == "Ventil"
    assert client.post("/searches/forget", data={"proof": fields["proof"], "name": "Ventil"}).status_code == 303
    assert client.post("/searches/forget", data={"proof": fields["proof"], "name": "Ventil"}).status_code == 404
    assert client.post("/searches", data={"proof": fields["proof"], "q": "-nur"}).status_code in {303, 422}


BREACH = (
    "Der Deich bei Hohenkoog ist in der Nacht gebrochen. 14 Höfe stehen unter Wasser, sagte Wehrführer Ole Tamm.",
    "Nach dem Deichbruch bei Hohenkoog suchen Helfer nach Vieh. Wehrführer Ole Tamm sprach von 14 Höfen.",
)
INQUIRY = "Wehrführer Ole Tamm muss nach dem Deichbruch bei Hohenkoog vor dem Ausschuss aussagen. Es geht um die Höfe."


def test_a_story_names_its_chapters(empty):
    store = empty.app.state.desk.store
    told = [*((text, "2026-02-03T08:00") for text in BREACH), (INQUIRY, "2026-03-17T08:00")]
    reports = [
        replace(article_of(text, number=n, outlet=f"Blatt {n}", published=at), title=text.split(".")[0])
        for n, (text, at) in enumerate(told)
    ]
    list(pipeline.desk.add(store, reports))
    inquiry, breach = (store.story_of(store.search(words)[0].article.id) for words in ("Ausschuss", "Nacht"))
    (later,) = empty.get(f"/api/v1/stories/{breach}/similar").json()["items"]
    assert (later["relation"], later["story"]["id"]) == ("later", inquiry)
    page = empty.get(f"/stories/{breach}").text
    assert "Spätere Kapitel" in page
    assert f'href="/stories/{inquiry}"' in page
    assert "Frühere Kapitel" in empty.get(f"/stories/{inquiry}").text
    assert empty.get("/api/v1/stories/none/similar").status_code == 404


def test_a_copied_passage_leads_to_its_twin(client, story):
    store = client.app.state.desk.store
    article = next(a for a in store.articles(store.story(story).articles) if "Limmatpost" in a.text)
    links = [link for link in Page(client.get(f"/articles/{article.id}").text).links if f"/stories/{story}#p" in link]
    assert links
    assert {link.partition("#")[2] for link in links} <= set(Page(client.get(f"/stories/{story}").text).ids)

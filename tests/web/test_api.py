"""The JSON API, the feeds and the files: as documented, in pages, with entity tags, never a 500."""

import csv
import io
import json
import xml.etree.ElementTree as ET

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode

from lesart.dossiers.render.rows import COLUMNS
from lesart.records import Article, Dossier, Marks
from lesart.schema import record
from lesart.web.api.describing import schema_of
from lesart.web.files import FILES
from web_desk import audit_lines, opened, proof

ATOM = "{http://www.w3.org/2005/Atom}"


def test_stories_come_in_pages(client, story):
    page = client.get("/api/v1/stories?limit=1").json()
    assert page["next"] is None
    (only,) = page["items"]
    assert only["story"]["id"] == story
    assert len(only["reports"]) == 7
    assert only["size"]["origins"] > 0
    assert client.get(f"/api/v1/stories/{story}").json() == only
    assert client.get("/api/v1/stories?offset=1").json()["items"] == []
    assert client.get("/api/v1/stories/none").status_code == 404


def test_a_list_says_where_the_next_page_is(client, story):
    seen, address = [], f"/api/v1/stories/{story}/statements?limit=20"
    while address:
        answer = client.get(address)
        seen += answer.json()["items"]
        address = answer.json()["next"]
        assert (address or "") in answer.headers.get("link", "")
    dossier = client.get(f"/api/v1/stories/{story}/dossier").json()
    assert [s["id"] for s in seen] == [s["id"] for s in dossier["statements"]]


def test_the_dossier_is_the_record(client, story):
    made = record(Dossier, client.get(f"/api/v1/stories/{story}/dossier").json())
    assert made == client.app.state.desk.dossier(story).dossier


def test_reports_marks_versions_search_and_names(client, article):
    report = record(Article, client.get(f"/api/v1/articles/{article}").json())
    assert report.id == article
    assert record(Marks, client.get(f"/api/v1/articles/{article}/marks").json()).article == article
    assert len(client.get(f"/api/v1/articles/{article}/versions").json()["items"]) == 1
    hit = client.get("/api/v1/search?q=Ventil").json()["items"][0]
    assert hit["article"]["text"][hit["found"][0]["start"] : hit["found"][0]["end"]] == "Ventil"
    assert client.get("/api/v1/search?q=farbe:rot").status_code == 422
    assert client.get("/api/v1/search").status_code == 422
    name = client.get("/api/v1/names?q=bre").json()["items"][0]
    found = client.get(f"/api/v1/names/{name['field']}/{name['name']}/articles").json()["items"]
    assert len(found) == name["articles"]
    for address in ("/api/v1/articles/none", "/api/v1/articles/none/marks", "/api/v1/tasks/none"):
        assert client.get(address).status_code == 404


def test_what_did_not_change_is_not_sent_again(client, story):
    first = client.get(f"/api/v1/stories/{story}")
    again = client.get(f"/api/v1/stories/{story}", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/api/v1/stories", headers={"If-None-Match": '"x"'}).status_code == 200


def test_texts_are_taken_in(empty):
    sent = {"texts": [{"text": "Brand in Graz\n\nDrei Verletzte.", "outlet": "Murpost"}], "together": False}
    answer = empty.post("/api/v1/articles", json=sent)
    assert answer.status_code == 202
    done = empty.get(f"/api/v1/tasks/{answer.json()['task']}").json()
    assert (done["new"], len(done["stories"])) == (1, 1)
    assert json.loads(audit_lines(empty)[0])["texts"] == 1


def test_feedback_goes_in_and_out(client, article):
    digest = client.get(f"/api/v1/articles/{article}").json()["sha256"]
    word = {"sha256": digest, "start": 3, "end": 9, "finding": "figure", "verdict": "change", "note": "17"}
    kept = client.post("/api/v1/feedback", json=word)
    assert kept.status_code == 201
    assert client.get("/api/v1/feedback").json()["items"][0]["note"] == "17"
    assert client.post("/api/v1/feedback", json={**word, "end": 3}).status_code == 422
    assert client.delete(f"/api/v1/feedback/{kept.json()['id']}").status_code == 204
    assert client.delete(f"/api/v1/feedback/{kept.json()['id']}").status_code == 404


def test_no_other_site_changes_anything(client):
    body = json.dumps({"texts": [{"text": "x"}]})
    for headers in (
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/json", "Origin": "https://evil.example"},
        {"Content-Type": "application/json", "Sec-Fetch-Site": "cross-site"},
    ):
        assert client.post("/api/v1/articles", content=body, headers=headers).status_code in {403, 415, 422}
    assert client.delete("/api/v1/feedback/x", headers={"Origin": "https://evil.example"}).status_code == 403


@pytest.mark.parametrize("kind", sorted(FILES))
def test_every_kind_of_file_leaves(client, story, kind):
    answer = client.get(f"/stories/{story}/dossier.{kind}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == FILES[kind].media
    assert len(answer.content) > 200 or kind.startswith("origins")


def test_tables_are_safe_for_spreadsheets(empty):
    texts = ["=HYPERLINK(1) Brand in Graz. Drei Menschen sind verletzt.", "@SUMME Brand in Graz. Drei sind verletzt."]
    fields = {"proof": proof(empty), "text": texts, "outlet": ["=cmd", "+1"], "title": ["", ""], "published": ["", ""]}
    address = str(empty.post("/add", data={**fields, "together": "yes"}, follow_redirects=True).url.path)
    for table in COLUMNS:
        text = empty.get(f"{address}/dossier.{table}.csv").content.decode("utf-8-sig")
        head, *body = csv.reader(io.StringIO(text))
        assert tuple(head) == COLUMNS[table]
        assert not [cell for row in body for cell in row if cell.startswith(("=", "+", "@"))]


def test_linked_data_points_at_the_characters(client, story):
    page = client.get(f"/stories/{story}/dossier.annotations.jsonld").json()
    texts = {f"urn:lesart:article:{a.id}": a.text for a in client.app.state.desk.dossier(story).dossier.articles}
    targets = [target for item in page["items"] for target in item["target"]]
    assert targets
    for target in targets:
        position, quote = target["selector"]
        assert texts[target["source"]][position["start"] : position["end"]] == quote["exact"]
    prov = client.get(f"/stories/{story}/dossier.prov.json").json()
    for derived in prov["wasDerivedFrom"].values():
        assert {derived["prov:generatedEntity"], derived["prov:usedEntity"]} <= set(prov["entity"])
    linked = client.get(f"/stories/{story}/dossier.schema.jsonld").json()
    assert {part["@type"] for part in linked["hasPart"]} == {"NewsArticle"}


def test_the_apparatus_is_tei_with_every_witness(client, story):
    root = ET.fromstring(client.get(f"/stories/{story}/dossier.tei.xml").content)  # noqa: S314 - our own
    tei = "{http://www.tei-c.org/ns/1.0}"
    witnesses = {w.get("{http://www.w3.org/XML/1998/namespace}id") for w in root.iter(f"{tei}witness")}
    assert len(witnesses) == 7
    for app in root.iter(f"{tei}app"):
        assert app[0].tag == f"{tei}lem"
        assert {reading.get("wit").removeprefix("#") for reading in app} <= witnesses


@pytest.mark.parametrize(
    "address", ["/feed", "/stories/{story}/feed", "/search/feed", "/names/person/Ettore%20Valsecchi/feed"]
)
def test_feeds_list_the_same_as_atom_and_as_json(client, story, address):
    at = address.format(story=story)
    query = "?q=Ventil" if "search" in at else ""
    atom = ET.fromstring(client.get(f"{at}.atom{query}").content)  # noqa: S314 - our own
    told = client.get(f"{at}.json{query}").json()
    assert [e.find(f"{ATOM}id").text for e in atom.iter(f"{ATOM}entry")] == [item["id"] for item in told["items"]]
    assert told["items"]
    for item in told["items"]:
        assert client.get(item["url"].removeprefix("http://localhost")).status_code == 200


def test_feeds_of_nothing_are_none(client):
    assert client.get("/stories/none/feed.atom").status_code == 404
    assert client.get("/names/person/Niemand/feed.atom").status_code == 404
    assert client.get("/feed.exe").status_code == 422


def test_schemas_follow_the_records():
    schema = schema_of(Dossier)
    assert schema["properties"]["stemma"]["properties"]["edges"]["items"]["properties"]["from"] == {"type": "string"}
    place = schema["properties"]["statements"]["items"]["properties"]["members"]["items"]
    assert sorted(place["properties"]) == ["article", "end", "start"]


def test_no_question_gives_a_500(where):
    with opened(where, hosts=frozenset({"localhost", "testserver"})) as client:
        operations = [
            found.ok() for found in schemathesis.openapi.from_asgi("/api/openapi.json", client.app).get_all_operations()
        ]
        assert len(operations) > 12
        for operation in operations:
            fuzz(operation)


def fuzz(operation):
    """Put questions to one operation, as its description allows and as it does not."""

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
    @given(case=operation.as_strategy() | operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))
    def asks(case):
        assert case.call().status_code < 500, case.as_curl_command()

    asks()

import json
from pathlib import Path

import pytest

from lesart.articles import read_article
from lesart.records import Article, Dateline, Edition, Page, Rejected
from lesart.sources import read_pages

NITF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf><head><title>Damm hält</title><docdata><doc-id regsrc="dpa" id-string="urn:dpa:1"/>
<date.issue norm="20210603T140500+0200"/></docdata></head>
<body><body.head><hedline><hl1>Damm bei Ahlfeld hält</hl1></hedline><byline>Von <person>Ida Moor</person></byline>
<distributor>dpa</distributor><dateline><location>Ahlfeld</location></dateline></body.head>
<body.content><p>Ahlfeld (dpa) - Der Damm an der Lorne hat gehalten.</p><hl2>Regen am Wochenende</hl2>
<p>Am Wochenende soll es wieder regnen.</p></body.content></body></nitf>"""

NEWSML = """<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:apa:7" version="3"><itemMeta><versionCreated>2021-06-03T14:05:00+02:00</versionCreated>
<pubStatus qcode="stat:usable"/></itemMeta>
<contentMeta><contentCreated>2021-06-03T13:00:00+02:00</contentCreated><headline>Damm hält</headline><by>Eva Muster</by>
<dateline>Wien - </dateline><creditline>APA/dpa</creditline><language tag="de-AT"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>Der Damm hat in der Nacht gehalten.</p><p>Es regnet weiter.</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:apa:8" version="1"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta/></newsItem>
</itemSet></newsMessage>"""


def pages(tmp_path: Path, name: str, text: str) -> list[Page | Rejected]:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return list(read_pages([str(tmp_path / name)]))


def test_nitf(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, "a.xml", NITF)
    assert isinstance(page, Page)
    assert (page.title, page.published, page.id) == (
        "Damm bei Ahlfeld hält",
        "2021-06-03T14:05:00+0200",
        "urn:dpa:1",
    )
    read = read_article(page)
    assert isinstance(read, Article)
    assert (read.published, read.agencies, read.authors) == ("2021-06-03T14:05:00+02:00", ("dpa",), ("Ida Moor",))
    assert read.dateline == Dateline("Ahlfeld", ("dpa",))
    assert [read.text[part.start : part.end] for part in read.parts] == [
        "Ahlfeld (dpa) -",
        "Der Damm an der Lorne hat gehalten.",
        "Regen am Wochenende",
        "Am Wochenende soll es wieder regnen.",
    ]


def test_newsml_g2_with_a_withdrawn_item(tmp_path: Path) -> None:
    page, withdrawn = pages(tmp_path, "a.xml", NEWSML)
    assert withdrawn == Rejected("was withdrawn by its publisher", str(tmp_path / "a.xml"), "item 2")
    assert isinstance(page, Page)
    read = read_article(page)
    assert isinstance(read, Article)
    assert (read.id, read.title, read.language) == ("urn:apa:7", "Damm hält", "de")
    assert (read.agencies, read.dateline) == (("APA", "dpa"), Dateline("Wien", ("APA", "dpa")))
    assert read.published == "2021-06-03T13:00:00+02:00"
    assert len(read.body) == 2


def test_ninjs_of_both_versions(tmp_path: Path) -> None:
    first = {
        "uri": "urn:ntb:1", "headline": "Damm hält", "byline": "Eva Muster", "language": "de", "version": "2",
        "body_xhtml": "<p>Der Damm hat in der Nacht gehalten.</p><p>Es regnet.</p>", "copyrightholder": "dpa",
        "versioncreated": "2021-06-03T14:05:00+02:00", "located": "Ahlfeld",
    }  # fmt: skip
    second = {
        "uri": "urn:ntb:2",
        "headlines": [{"value": "Damm bricht"}],
        "bodies": [{"contenttype": "text/plain", "value": "Der Damm ist gebrochen."}],
    }
    withdrawn = {"uri": "urn:ntb:3", "pubstatus": "canceled", "body_text": "Falsch."}
    found = pages(tmp_path, "a.json", json.dumps([first, second, withdrawn, {"uri": "leer"}, 4]))
    assert [type(item) for item in found] == [Page, Page, Rejected, Rejected, Rejected]
    read = read_article(found[0]) if isinstance(found[0], Page) else None
    assert isinstance(read, Article)
    assert (read.title, read.agencies, read.authors) == ("Damm hält", ("dpa",), ("Eva Muster",))
    assert isinstance(found[1], Page)
    assert (found[1].title, found[1].text) == ("Damm bricht", "Der Damm ist gebrochen.")


DPA = """<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-06-03T15:00:00+02:00</sent></header>
<itemSet><newsItem guid="urn:dpa:9" version="4" standard="NewsML-G2"><itemMeta>
<provider qcode="nprov:dpa"><name>Deutsche Presse-Agentur</name></provider>
<versionCreated>2031-06-03T15:00:00+02:00</versionCreated><firstCreated>2031-06-03T13:00:00+02:00</firstCreated>
<embargoed>2031-06-03T18:00:00+02:00</embargoed><pubStatus qcode="stat:usable"/>
<edNote role="x:notepad"><section><p>Notizblock</p></section></edNote>
<edNote>Berichtigt wurde im ersten Satz die Zahl der Helfer.</edNote>
<signal qcode="sig:correction"/><link rel="irel:previousVersion" residref="urn:dpa:8"/></itemMeta>
<contentMeta><located><name>Ahlfeld</name></located><keyword>Hochwasser</keyword>
<subject qcode="medtop:1"><name>Unwetter</name></subject><headline>Damm hält</headline>
<dateline>Ahlfeld (dpa) - </dateline><infoSource qcode="nprov:afp"><name>AFP</name></infoSource>
<creditline>dpa</creditline><language tag="de"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>
</head><body><header><ul class="slugline"><li>Unwetter</li></ul><h1>Damm hält</h1></header>
<section><p><span class="dateline">Ahlfeld (dpa) - </span>Der Damm hat in der Nacht gehalten.</p>
<p>Es regnet.</p></section></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"""


def test_newsml_g2_says_version_embargo_correction_and_sources(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, "a.xml", DPA)
    assert isinstance(page, Page)
    read = read_article(page)
    assert isinstance(read, Article)
    assert read.edition == Edition(
        version="4",
        signals=("correction",),
        embargo="2031-06-03T18:00:00+02:00",
        note="Berichtigt wurde im ersten Satz die Zahl der Helfer.",
        replaces="urn:dpa:8",
    )
    assert read.agencies == ("dpa", "AFP")
    assert (read.published, read.modified) == ("2031-06-03T13:00:00+02:00", "2031-06-03T15:00:00+02:00")
    assert read.tags == ("Hochwasser", "Unwetter")
    assert read.dateline == Dateline("Ahlfeld", ("dpa",))
    assert [read.text[part.start : part.end] for part in read.body] == [
        "Der Damm hat in der Nacht gehalten.",
        "Es regnet.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("stat:usable", "stat:withheld", "is withheld by its publisher"),
        ("stat:usable", "stat:canceled", "was withdrawn by its publisher"),
        ("sig:correction", "sig:kill", "was withdrawn by its publisher"),
        ("Berichtigt wurde im ersten Satz die Zahl der Helfer.", "Die Meldung wird zurückgezogen.", "was withdrawn"),
    ],
)
def test_kill_notes_of_newsml_g2(tmp_path: Path, old: str, new: str, reason: str) -> None:
    (found,) = pages(tmp_path, "a.xml", DPA.replace(old, new))
    assert isinstance(found, Rejected)
    assert found.rejected.startswith(reason)


@pytest.mark.parametrize(
    ("docdata", "edition"),
    [
        ('<docdata management-status="usable"><du-key version="2"/></docdata>', Edition(version="2")),
        (
            '<docdata management-status="embargoed"><date.release norm="20310603T180000+0200"/></docdata>',
            Edition(embargo="2031-06-03T18:00:00+0200"),
        ),
        (
            '<docdata><correction info="Zahl berichtigt" id-string="urn:dpa:0" regsrc="dpa"/></docdata>',
            Edition(signals=("correction",), note="Zahl berichtigt", replaces="urn:dpa:0"),
        ),
        ('<docdata><ed-msg info="Folgt mehr bis 16 Uhr"/></docdata>', Edition(note="Folgt mehr bis 16 Uhr")),
        ("<docdata/>", None),
    ],
)
def test_nitf_says_the_state_of_its_text(tmp_path: Path, docdata: str, edition: Edition | None) -> None:
    text = f"<nitf><head>{docdata}</head><body><body.content><p>Der Damm hielt.</p></body.content></body></nitf>"
    (page,) = pages(tmp_path, "a.xml", text)
    assert isinstance(page, Page)
    assert page.edition == edition


def test_what_nitf_kills_is_no_report(tmp_path: Path) -> None:
    head = '<head><docdata management-status="killed"/></head>'
    killed = f"<nitf>{head}<body><body.content><p>Falsch.</p></body.content></body></nitf>"
    assert pages(tmp_path, "a.xml", killed) == [Rejected("was withdrawn by its publisher", str(tmp_path / "a.xml"))]


NINJS_1 = {
    "uri": "urn:x:1", "version": "3", "versioncreated": "2031-06-03T15:00:00+02:00",
    "firstcreated": "2031-06-03T13:00:00+02:00", "embargoed": "2031-06-03T18:00:00+02:00", "pubstatus": "usable",
    "ednote": "Korrigiert die Zahl der Helfer", "signal": [{"name": "update", "code": "update"}],
    "headline": "Damm hält", "byline": "Von Eva Muster, dpa", "infosource": [{"name": "dpa"}, {"name": "AFP"}],
    "copyrightholder": "dpa", "located": "Ahlfeld", "subject": [{"name": "Unwetter"}], "language": "de-DE",
    "body_html": "<p>Der Damm hielt in der Nacht.</p>", "body_text": "Nicht dieser.",
}  # fmt: skip
NINJS_2 = {
    "standard": {"name": "ninjs", "version": "2.1"}, "uri": "urn:x:2", "version": "3", "pubstatus": "usable",
    "versioncreated": "2031-06-03T15:00:00+02:00", "firstcreated": "2031-06-03T13:00:00+02:00",
    "embargoed": "2031-06-03T18:00:00+02:00", "ednote": "Korrigiert die Zahl der Helfer",
    "headlines": [{"role": "short", "value": "Damm"}, {"role": "main", "value": "Damm hält"}],
    "by": "Von Eva Muster, dpa", "infosources": [{"name": "dpa"}, {"name": "AFP"}], "located": "Ahlfeld",
    "subjects": [{"name": "Unwetter"}], "language": "de", "signals": ["update"],
    "bodies": [
        {"role": "plain", "value": "Nicht dieser."},
        {"role": "html", "value": "<p>Der Damm hielt in der Nacht.</p>"},
    ],
    "associations": [{"name": "previousversion", "uri": "urn:x:1"}],
}  # fmt: skip


@pytest.mark.parametrize(("item", "replaced"), [(NINJS_1, None), (NINJS_2, "urn:x:1")])
def test_ninjs_point_by_point(tmp_path: Path, item: dict[str, object], replaced: str | None) -> None:
    (page,) = pages(tmp_path, "a.json", json.dumps(item))
    assert isinstance(page, Page)
    read = read_article(page)
    assert isinstance(read, Article)
    assert (read.id, read.title, read.authors) == (item["uri"], "Damm hält", ("Eva Muster",))
    assert (read.published, read.modified) == ("2031-06-03T13:00:00+02:00", "2031-06-03T15:00:00+02:00")
    assert (read.agencies, read.tags, read.language) == (("dpa", "AFP"), ("Unwetter",), "de")
    assert read.dateline is not None
    assert read.dateline.place == "Ahlfeld"
    assert read.edition == Edition(
        "3", ("update", "correction"), "2031-06-03T18:00:00+02:00", "Korrigiert die Zahl der Helfer", replaced
    )
    assert read.text == "Der Damm hielt in der Nacht."


@pytest.mark.parametrize("item", [NINJS_1, NINJS_2])
def test_what_ninjs_withholds_is_no_report(tmp_path: Path, item: dict[str, object]) -> None:
    (withheld,) = pages(tmp_path, "a.json", json.dumps({**item, "pubstatus": "withheld"}))
    assert isinstance(withheld, Rejected)
    assert withheld.rejected == "is withheld by its publisher"

import json
from pathlib import Path

from lesart.articles import read_article
from lesart.records import Article, Dateline, Page, Rejected
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

from pathlib import Path

from lesart.articles import read_article
from lesart.records import Article, Page, Rejected
from lesart.sources import read_pages

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Lornebote</title><language>de</language>
<item><title>Damm hält</title><link>https://lornebote.example/1</link><guid>lb-1</guid>
<pubDate>Thu, 03 Jun 2021 14:05:00 +0200</pubDate><dc:creator>Ida Moor</dc:creator>
<content:encoded><![CDATA[<p>Der Damm an der Lorne hat in der Nacht gehalten, teilte die Feuerwehr mit.</p>
<p>(dpa)</p>]]></content:encoded>
<description>Kurz: Der Damm hielt.</description></item>
<item><title>Regen</title><description>Am Wochenende soll es &amp;amp; wieder regnen.</description>
<source url="https://wetter.example">Wetterdienst</source></item>
<item><title>Nur ein Verweis</title><link>https://lornebote.example/3</link></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Seewelle</title>
<entry><id>urn:1</id><title>Damm hält</title><link rel="alternate" href="https://seewelle.example/1"/>
<published>2021-06-03T14:05:00+02:00</published>
<updated>2021-06-03T15:00:00+02:00</updated>
<author><name>Jan Berg</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>Der Damm hat in der Nacht gehalten, sagte die Feuerwehr.</p></div></content>
</entry></feed>"""

SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://lornebote.example/1</loc><news:news>
<news:publication>
<news:name>Lornebote</news:name></news:publication>
<news:publication_date>2021-06-03</news:publication_date>
<news:title>Damm hält</news:title></news:news></url></urlset>"""


def pages(tmp_path: Path, name: str, text: str) -> list[Page | Rejected]:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return list(read_pages([str(tmp_path / name)]))


def test_rss_entries_are_articles_and_those_without_text_are_rejected(tmp_path: Path) -> None:
    found = pages(tmp_path, "a.rss", RSS)
    assert isinstance(found[0], Page)
    assert (found[0].id, found[0].title, found[0].published) == ("lb-1", "Damm hält", "2021-06-03T14:05:00+02:00")
    assert (found[0].outlet, found[0].authors) == ("Lornebote", ("Ida Moor",))
    read = read_article(found[0])
    assert isinstance(read, Article)
    assert read.agencies == ("dpa",)
    assert [read.text[p.start : p.end] for p in read.body] == [
        "Der Damm an der Lorne hat in der Nacht gehalten, teilte die Feuerwehr mit."
    ]
    assert isinstance(found[1], Page)
    assert (found[1].text, found[1].outlet) == ("Am Wochenende soll es & wieder regnen.", "Wetterdienst")
    assert found[2] == Rejected("has no text, only a link", str(tmp_path / "a.rss"), "entry 3")


def test_atom_with_xhtml(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, "a.atom", ATOM)
    assert isinstance(page, Page)
    assert (page.url, page.modified, page.authors) == (
        "https://seewelle.example/1",
        "2021-06-03T15:00:00+02:00",
        ("Jan Berg",),
    )
    assert b"Der Damm hat in der Nacht gehalten" in (page.markup or b"")


def test_a_news_sitemap_has_links_but_no_texts(tmp_path: Path) -> None:
    assert pages(tmp_path, "sitemap.xml", SITEMAP) == [
        Rejected("has no text, only a link", str(tmp_path / "sitemap.xml"), "entry 1")
    ]


def test_json_feed(tmp_path: Path) -> None:
    feed = """{"version": "https://jsonfeed.org/version/1.1", "title": "Lornebote", "language": "de-DE", "items": [
        {"id": "1", "url": "https://lornebote.example/1", "title": "Damm hält", "content_text": "Der Damm hielt.",
         "date_published": "2021-06-03T14:05:00+02:00", "authors": [{"name": "Ida Moor"}]}, {"id": "2"}, 3]}"""
    found = pages(tmp_path, "feed.json", feed)
    assert isinstance(found[0], Page)
    assert (found[0].text, found[0].outlet, found[0].language, found[0].authors) == (
        "Der Damm hielt.",
        "Lornebote",
        "de",
        ("Ida Moor",),
    )
    assert [type(item) for item in found] == [Page, Rejected, Rejected]

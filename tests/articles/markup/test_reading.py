from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.pages import forms
from lesart.articles import read_article
from lesart.records import Article, Page, Rejected

PAGES = Path(__file__).parents[2] / "pages"
PORTAL = (PAGES / "portal.html").read_bytes()


def read(markup: bytes, **declared: str) -> Article:
    found = read_article(Page("seite.html", "", markup=markup, **declared))
    assert isinstance(found, Article)
    return found


def test_the_head_is_what_the_page_declares_and_shows() -> None:
    found = read(PORTAL)
    assert (found.title, found.kicker) == ("Damm bei Ahlfeld hält", "Unwetter")
    assert (found.published, found.modified) == ("2021-06-03T14:05:00+02:00", "2021-06-03T15:10:00+02:00")
    assert (found.authors, found.agencies) == (("Ida Moor",), ("dpa",))
    assert found.url == "https://www.lornebote.example/region/damm-haelt-123.html"
    assert found.dateline is not None
    assert found.dateline.place == "Ahlfeld"
    assert found.tags == ("Hochwasser", "Lorne")
    assert (found.language, found.variety) == ("de", "de-DE")


def test_the_body_is_the_report_and_nothing_else() -> None:
    found = read(PORTAL)
    body = forms(found, "lead", "paragraph", "subhead")
    assert [form.split()[0] for form in body] == ["Die", "Der", "„Wir", "Regen", "Am"]
    assert forms(found, "lead") == ["Die Nacht war lang, aber der Damm hat gehalten. Nun warten alle auf den Regen."]
    assert forms(found, "subhead") == ["Regen am Wochenende"]


def test_other_parts_have_their_kinds() -> None:
    found = read(PORTAL)
    assert forms(found, "headline") == ["Unwetter Damm bei Ahlfeld hält"]
    assert forms(found, "byline") == ["Von Ida Moor"]
    assert forms(found, "date") == ["3. Juni 2021, 14:05 Uhr"]
    assert forms(found, "dateline") == ["Ahlfeld (dpa) -"]
    assert forms(found, "caption") == ["Helfer füllen Sandsäcke."]
    assert forms(found, "photo-credit") == ["Foto: Eva Muster/dpa"]
    assert forms(found, "credit") == ["dpa/ida"]
    assert forms(found, "correction")[0].startswith("In einer früheren Version")
    assert "Teilen Drucken" in forms(found, "boilerplate")


def test_what_the_page_does_not_show_is_no_part_of_its_text() -> None:
    text = read(PORTAL).text
    assert "niemand sieht" not in text
    assert "versteckt" not in text
    assert "display" not in text


def test_parts_cover_the_text() -> None:
    found = read(PORTAL)
    covered = 0
    for part in found.parts:
        assert not found.text[covered : part.start].strip()
        covered = part.end
    assert not found.text[covered:].strip()


@pytest.mark.parametrize(
    ("encode", "charset"),
    [
        (lambda text: text.encode("utf-8"), None),
        (lambda text: text.encode("utf-8-sig"), None),
        (lambda text: text.replace('charset="utf-8"', 'charset="iso-8859-1"').encode("cp1252"), None),
        (lambda text: text.replace('<meta charset="utf-8">', "").encode("cp1252"), None),
        (lambda text: text.replace('<meta charset="utf-8">', "").encode("cp1250"), "windows-1250"),
        (lambda text: text.replace('charset="utf-8"', 'charset="iso-8859-1"').encode("utf-8"), "iso-8859-1"),
        (lambda text: text.encode("utf-16"), None),
        (lambda text: text.replace('charset="utf-8"', 'charset="klingonisch"').encode("cp1252"), "klingonisch"),
    ],
)
def test_every_charset_gives_the_same_article(encode: object, charset: str | None) -> None:
    assert callable(encode)
    page = Page("seite.html", "", markup=encode(PORTAL.decode()), charset=charset)
    found = read_article(page)
    assert isinstance(found, Article)
    assert (found.title, found.text) == (read(PORTAL).title, read(PORTAL).text)


@pytest.mark.parametrize(
    "markup", [b"<html></html>", b"<body><script>x</script></body>", b"\x00\x01", b"<nav>Start</nav>"]
)
def test_a_page_without_a_report_is_rejected(markup: bytes) -> None:
    assert isinstance(read_article(Page("seite.html", "", markup=markup)), Rejected)


@pytest.mark.parametrize(
    "markup",
    [
        b"<div>" * 20_000 + b"Der Damm hielt in der Nacht, wie die Feuerwehr am Morgen mitteilte.",
        b"<p>" * 100_000,
        b"<a href=x>" * 50_000,
        b"<script type='application/ld+json'>" + b"[" * 200_000 + b"</script><p>Der Damm hielt.</p>",
        b"<table><tr><td>" * 5_000 + b"Zelle",
        b"<p>Der Damm " + b"<b>" * 30_000 + b"hielt.",
        b"<!--" * 50_000,
        b"&amp;" * 200_000,
        b"<p class='" + b"a-b " * 100_000 + b"'>Der Damm hielt.</p>",
        PORTAL[:2500],
        PORTAL[:-400],
    ],
)
def test_hostile_and_truncated_pages_are_read_or_rejected(markup: bytes) -> None:
    assert isinstance(read_article(Page("seite.html", "", markup=markup)), Article | Rejected)


@settings(deadline=None, max_examples=40)
@given(st.integers(min_value=0, max_value=len(PORTAL)), st.binary(max_size=20))
def test_a_damaged_page_never_raises(at: int, junk: bytes) -> None:
    found = read_article(Page("seite.html", "", markup=PORTAL[:at] + junk + PORTAL[at + 7 :]))
    assert isinstance(found, Article | Rejected)


def test_half_characters_that_a_page_declares_are_left_out() -> None:
    said = b'{"@type":"NewsArticle","headline":"Damm \\ud800 hielt","author":"Eva \\udfff Muster"}'
    body = b"<h1>Damm</h1><p>Der Damm hielt am Morgen noch, sagte die Feuerwehr der Stadt Ahlfeld.</p>"
    found = read(b'<script type="application/ld+json">' + said + b"</script>" + body)
    assert found.authors == ("Eva Muster",)

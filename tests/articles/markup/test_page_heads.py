"""Heads of pages as publishers write them: who says which headline, where the outlet stands, who signs and how."""

import json
from dataclasses import dataclass

import pytest

from lesart.articles import read_article
from lesart.records import Article, Page

BODY = "".join(
    f"<p>{sentence}</p>"
    for sentence in (
        "Der Damm an der Lorne hat in der Nacht zum Donnerstag gehalten, wie die Feuerwehr in Ahlfeld mitteilte.",
        "Rund 400 Helferinnen und Helfer füllten Sandsäcke und pumpten Keller aus, ehe der Pegel am Morgen fiel.",
        "Am Wochenende soll es wieder regnen; die Behörden bitten, die Wege am Ufer vorerst zu meiden.",
    )
)


@dataclass(frozen=True)
class Head:
    """A page's head and the top of its body, and what is to be read there."""

    declared: str
    shown: str
    title: str | None
    kicker: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    url: str = "https://www.lornebote.example/ahlfeld/damm"


def og(title: str, site: str = "") -> str:
    named = f'<meta property="og:site_name" content="{site}">' if site else ""
    return f'<meta property="og:title" content="{title}">{named}'


def ld(**said: object) -> str:
    node = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **said})
    return f'<script type="application/ld+json">{node}</script>'


def people(*names: str) -> list[dict[str, str]]:
    return [{"@type": "Person", "name": name} for name in names]


TITLES = {
    "outlet behind a bar": Head(
        og("Damm bei Ahlfeld hält | Lornebote"), "<h1>Damm bei Ahlfeld hält</h1>", "Damm bei Ahlfeld hält"
    ),
    "outlet and section behind dashes, no heading": Head(
        "<title>Damm bei Ahlfeld hält - Region - Lornebote</title>",
        "",
        "Damm bei Ahlfeld hält - Region",
    ),
    "outlet before a bar": Head(og("Lornebote | Damm bei Ahlfeld hält", "Lornebote"), "", "Damm bei Ahlfeld hält"),
    "a dash inside the headline": Head(
        og("Damm hält – Pegel fällt – Helfer atmen auf"), "", "Damm hält – Pegel fällt – Helfer atmen auf"
    ),
    "kicker and headline declared in one, shown apart": Head(
        og("Hochwasser an der Lorne: Damm bei Ahlfeld hält"),
        '<span class="dachzeile">Hochwasser an der Lorne</span><h1>Damm bei Ahlfeld hält</h1>',
        "Damm bei Ahlfeld hält",
        "Hochwasser an der Lorne",
    ),
    "kicker inside the heading": Head(
        ld(headline="Damm bei Ahlfeld hält"),
        '<h1><span class="topline">Hochwasser</span> <span>Damm bei Ahlfeld hält</span></h1>',
        "Damm bei Ahlfeld hält",
        "Hochwasser",
    ),
    "a sender before the headline in one heading": Head(
        "<title>Damm bei Ahlfeld hält | Kreis Ahlfeld</title>",
        "<h1>Mitteilung des Kreises: Damm bei Ahlfeld hält</h1>",
        "Mitteilung des Kreises: Damm bei Ahlfeld hält",
    ),
    "a sender before the headline that is declared alone": Head(
        og("Damm bei Ahlfeld hält"),
        "<h1>Mitteilung: Damm bei Ahlfeld hält</h1>",
        "Damm bei Ahlfeld hält",
        "Mitteilung",
    ),
    "one headline for search engines, one for readers": Head(
        ld(headline="Lorne Damm Ahlfeld Hochwasser aktuell") + og("So hielt Ahlfeld in der Nacht den Damm"),
        "<h1>Lorne Damm Ahlfeld Hochwasser aktuell</h1><h2>So hielt Ahlfeld in der Nacht den Damm</h2>",
        "So hielt Ahlfeld in der Nacht den Damm",
    ),
    "a hidden heading for search engines": Head(
        og("Hochwasser: Damm hält in Ahlfeld") + ld(headline="Die Nacht, in der der Damm hielt"),
        '<h1 style="display:none">Hochwasser: Damm hält in Ahlfeld</h1><h2>Die Nacht, in der der Damm hielt</h2>',
        "Die Nacht, in der der Damm hielt",
    ),
    "the site's name as first heading": Head(
        og("Nach der Flut", "Notizen vom Ufer"),
        "<h1>Notizen vom Ufer</h1><h2>Nach der Flut</h2>",
        "Nach der Flut",
    ),
    "the site's name as first heading, known only by the end of the title": Head(
        "<title>Wie der Damm bei Ahlfeld die Nacht überstand | Notizen vom Ufer</title>",
        "<h1>Notizen vom Ufer</h1><h2>Wie der Damm bei Ahlfeld die Nacht überstand</h2>",
        "Wie der Damm bei Ahlfeld die Nacht überstand",
    ),
    "the site's name as the only heading": Head(
        "<title>Wie der Damm bei Ahlfeld hielt | Wasserverband Lorne</title>",
        "<h1>Wasserverband Lorne</h1>",
        "Wie der Damm bei Ahlfeld hielt",
    ),
    "the host as first heading": Head(
        "<title>Lornebote » Damm bei Ahlfeld hält</title>", "<h1>Lornebote</h1>", "Damm bei Ahlfeld hält"
    ),
    "a label of the page as first heading": Head(
        og("Damm bei Ahlfeld hält der Flut stand"),
        "<h1>Navigation und Service</h1>",
        "Damm bei Ahlfeld hält der Flut stand",
    ),
    "a section as first heading": Head(
        "<title>Lornebote | Region | Damm bei Ahlfeld hält</title>",
        "<h1>Region</h1><h2>Damm bei Ahlfeld hält</h2>",
        "Damm bei Ahlfeld hält",
    ),
    "a heading in other words than declared": Head(
        og("Ahlfeld: Damm hält – Bilder der Nacht"),
        "<h1>Wie Ahlfeld um seinen Damm kämpfte</h1>",
        "Wie Ahlfeld um seinen Damm kämpfte",
    ),
    "the name of a file as declared title": Head(
        og("damm-ahlfeld-nacht-2031") + "<title>Damm bei Ahlfeld hält</title>",
        "<h2>Damm bei Ahlfeld hält</h2>",
        "Damm bei Ahlfeld hält",
    ),
    "soft hyphens in the heading": Head(
        og("Hochwasserschutzbeauftragte tritt ab"),
        "<h1>Hoch\u00adwasser\u00adschutz\u00adbeauftragte tritt ab</h1>",
        "Hochwasserschutzbeauftragte tritt ab",
    ),
    "a day where others have a kicker": Head(
        og("Damm bei Ahlfeld hält"),
        '<p class="dachzeile">3. Juni 2031</p><h1>Damm bei Ahlfeld hält</h1>',
        "Damm bei Ahlfeld hält",
    ),
    "a live ticker's kicker": Head(
        og("Liveticker: Wie die Lorne steigt"),
        '<span class="kicker">Liveticker</span><h1>Wie die Lorne steigt</h1>',
        "Wie die Lorne steigt",
        "Liveticker",
    ),
    "entities twice escaped": Head(
        ld(headline="Damm &amp; Deich: Ahlfeld atmet auf"),
        "<h1>Damm &amp; Deich: Ahlfeld atmet auf</h1>",
        "Damm & Deich: Ahlfeld atmet auf",
    ),
    "nothing declared": Head("", "<h1>Damm bei Ahlfeld hält</h1>", "Damm bei Ahlfeld hält"),
}

AUTHORS = {
    "people in JSON-LD": Head(
        ld(author=people("Eva Muster", "Jan van der Berg")), "", None, None, ("Eva Muster", "Jan van der Berg")
    ),
    "one string for several, with town": Head(
        ld(author={"name": "Von Eva Muster und Jan Berg, Wien"}), "", None, None, ("Eva Muster", "Jan Berg")
    ),
    "people and an agency": Head(ld(author=people("Eva Muster", "dpa")), "", None, None, ("Eva Muster",), ("dpa",)),
    "letters and an agency": Head('<meta name="author" content="emu/dpa">', "", None, None, (), ("dpa",)),
    "a mail address": Head(
        '<meta name="author" content="Eva Muster, e.muster@lornebote.example">', "", None, None, ("Eva Muster",)
    ),
    "a role before the name": Head(
        '<meta name="author" content="Wien-Korrespondentin Eva Muster">', "", None, None, ("Eva Muster",)
    ),
    "a role after the name": Head(
        "", '<div class="byline">Von Eva Muster, Redakteurin im Ressort Region</div>', None, None, ("Eva Muster",)
    ),
    "a guest": Head("", '<p class="author">Ein Gastbeitrag von Eva Muster</p>', None, None, ("Eva Muster",)),
    "an interview": Head("", '<p class="author">Interview: Eva Muster</p>', None, None, ("Eva Muster",)),
    "text and pictures": Head(
        "", '<p class="author">Eva Muster (Text) und Jan Berg (Fotos)</p>', None, None, ("Eva Muster", "Jan Berg")
    ),
    "three, agency last": Head(
        "",
        '<p class="byline">Von Eva Muster, Jan Berg und Ida Moor, dpa</p>',
        None,
        None,
        ("Eva Muster", "Jan Berg", "Ida Moor"),
        ("dpa",),
    ),
    "a user's name declared, a byline shown": Head(
        ld(author=people("evamuster")), '<p class="byline">Von Eva Muster</p>', None, None, ("Eva Muster",)
    ),
    "a first name declared, a byline shown": Head(
        ld(author=people("Eva")), '<p class="byline">Eine Kolumne von Eva Muster</p>', None, None, ("Eva Muster",)
    ),
    "what the system puts there": Head(ld(author=people("admin")), "", None, None, ()),
    "the house with town and country": Head(
        '<meta name="author" content="lornebote.example, Ahlfeld, Germany">', "", None, None, ("lornebote.example",)
    ),
    "the house beside a byline": Head(
        ld(author={"@type": "Organization", "name": "Lornebote"}) + og("x", "Lornebote"),
        '<p class="byline">Von Eva Muster</p>',
        None,
        None,
        ("Eva Muster",),
    ),
    "a body of whose name a half looks like a person's": Head(
        ld(author={"name": "Obere Landesanstalt für Wasser und Deiche"}),
        "",
        None,
        None,
        ("Obere Landesanstalt für Wasser und Deiche",),
    ),
    "a link to more of the author": Head(
        "", '<div class="author"><p>Eva Muster</p><p>Alle Artikel</p></div>', None, None, ("Eva Muster",)
    ),
    "a profile's address": Head(
        ld(author=["Eva Muster", "https://www.lornebote.example/autor/eva"]), "", None, None, ("Eva Muster",)
    ),
    "capitals": Head('<meta name="author" content="EVA MUSTER">', "", None, None, ("Eva Muster",)),
}


def read(head: Head) -> Article:
    shown = head.shown if "<h" in head.shown else f"<h1>Damm bei Ahlfeld hält</h1>{head.shown}"
    shown = shown if head.title is None else head.shown
    page = (
        f"<html lang='de'><head>{head.declared}</head><body><main><article>{shown}{BODY}</article></main></body></html>"
    )
    found = read_article(Page("seite.html", "", url=head.url, markup=page.encode()))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize("head", TITLES.values(), ids=TITLES)
def test_the_headline_and_its_kicker(head: Head) -> None:
    found = read(head)
    assert (found.title, found.kicker) == (head.title, head.kicker)


@pytest.mark.parametrize("head", AUTHORS.values(), ids=AUTHORS)
def test_who_signs(head: Head) -> None:
    found = read(head)
    assert (found.authors, found.agencies) == (head.authors, head.agencies)

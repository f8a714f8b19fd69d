import io
import json
import re
from html.parser import HTMLParser

import pytest
from rich.console import Console

from lesart.dossiers.render import html, markdown, terminal
from lesart.dossiers.render import json as as_json
from lesart.records import Dossier
from lesart.schema import record
from made_dossier import dossier


class Anchors(HTMLParser):
    """The ids, the targets and the tags of a page."""

    def __init__(self):
        super().__init__()
        self.ids, self.targets, self.tags, self.attributes = [], [], set(), set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        values = dict(attrs)
        if "id" in values:
            self.ids.append(values["id"])
        if values.get("href"):
            self.targets.append(values["href"])


@pytest.fixture(scope="module")
def page():
    return html.render(dossier())


@pytest.fixture(scope="module")
def anchors(page):
    parser = Anchors()
    parser.feed(page)
    return parser


def test_a_page_has_no_script_and_asks_nothing_of_a_network(page, anchors):
    assert "script" not in anchors.tags
    assert not anchors.tags & {"img", "iframe", "link", "object", "form"}
    assert not any(name.startswith("on") for name in anchors.attributes)
    assert not re.search(r"url\((?!#)", page)
    assert "http://" not in page
    assert "https://" not in page


def test_every_link_leads_to_a_place_on_the_page(anchors):
    assert all(target.startswith("#") for target in anchors.targets)
    assert {target[1:] for target in anchors.targets} <= set(anchors.ids)
    assert len(anchors.ids) == len(set(anchors.ids))


def test_what_a_source_wrote_is_escaped(page):
    assert "<b>Ursache</b>" not in page
    assert "&lt;b&gt;Ursache&lt;/b&gt; ist unklar &amp; offen." in page


def test_a_page_shows_verdict_reason_and_marked_characters(page):
    assert "Andere Angabe: Zeit" in page
    assert "Die Berichte nennen verschiedene Uhrzeiten." in page
    assert "<mark>vier Uhr</mark>" in page
    assert "Nicht gelesen" in page


def test_markdown_has_every_section_and_escapes():
    text = markdown.render(dossier())
    assert "### Andere Angabe" in text
    assert "**fünf Uhr**" in text
    assert r"\<b\>Ursache\</b\>" in text


def test_json_is_the_dossier():
    made = dossier()
    assert record(Dossier, json.loads(as_json.render(made))) == made


def test_the_terminal_sums_up():
    printed = io.StringIO()
    Console(width=100, file=printed).print(terminal.render(dossier()))
    text = printed.getvalue()
    assert "2 Berichte, 1 gemeinsame Aussage, 1 Unterschied" in text
    assert "leer.txt: ist leer" in text
    assert "vier Uhr [A] ↔ fünf Uhr [B]" in text


def test_words_that_a_headline_quotes_and_the_text_lacks_stand_at_a_glance():
    page = html.render(dossier())
    glance = page.partition('id="blick"')[2].partition("</section>")[0]
    assert "geborsten" in glance
    assert "in der Überschrift" in glance
    assert 'href="#ueberschriften"' in glance
    assert 'id="ueberschriften"' in page

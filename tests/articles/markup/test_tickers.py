from pathlib import Path

import pytest

from articles.pages import forms
from lesart.articles import read_articles
from lesart.records import Article, Page

TICKER = (Path(__file__).parents[2] / "pages" / "ticker.html").read_text("utf-8")
ADDRESS = "https://www.lornebote.example/hochwasser-ticker-9.html"
HEAD = (
    '<meta property="og:title" content="Newsblog: Streik bei der Bahn"><meta property="article:published_time" content='
)
ENTRIES = (
    ("14.05 Uhr", "Die Bahn hat ein neues Angebot vorgelegt, wie ein Sprecher mitteilte."),
    ("12.30 Uhr", "In Hamburg fahren wieder erste Züge, der Verkehr läuft langsam an."),
    ("9.00 Uhr", "Am Morgen standen alle Räder still, Tausende warteten auf den Bahnhöfen."),
)


def read(markup: str) -> list[Article]:
    found = read_articles(Page("ticker.html", "", markup=markup.encode()))
    assert all(isinstance(each, Article) for each in found)
    return [each for each in found if isinstance(each, Article)]


def declared_only() -> str:
    """The ticker as a page shows it that needs JavaScript for its entries."""
    start, end = TICKER.index('<section class="ticker">'), TICKER.index("</section>")
    return TICKER[:start] + '<section class="ticker">' + TICKER[end:]


def test_a_ticker_is_split_into_its_introduction_and_its_entries() -> None:
    found = read(TICKER)
    assert [each.title for each in found] == [
        "Liveticker zum Hochwasser an der Lorne",
        *("Damm hält", "Schulen geschlossen", "Pegel steigt weiter"),
    ]
    assert [each.published for each in found] == [
        "2031-06-03T06:00:00+02:00",
        *("2031-06-03T14:32:00+02:00", "2031-06-03T09:10:00+02:00", "2031-06-03T07:05:00+02:00"),
    ]
    assert len({each.id for each in found}) == 4
    assert [each.url for each in found] == [ADDRESS, f"{ADDRESS}#e3", f"{ADDRESS}#e2", f"{ADDRESS}#e1"]


def test_each_entry_has_its_own_text_and_parts() -> None:
    introduction, damm, schools, _ = read(TICKER)
    assert "Pegel" not in introduction.text
    assert forms(damm, "lead", "paragraph") == [
        "Der Damm bei Ahlfeld hält. Das teilte die Feuerwehr am Nachmittag mit."
    ]
    assert (damm.agencies, damm.authors) == (("dpa",), ("Ida Moor",))
    assert forms(damm, "headline", "date", "boilerplate") == ["14:32 Uhr", "Damm hält", "Teilen"]
    assert len(forms(schools, "lead", "paragraph")) == 2


def test_entries_that_the_page_only_declares_are_read_too() -> None:
    found = read(declared_only())
    assert [each.title for each in found[1:]] == ["Damm hält", "Schulen geschlossen", "Pegel steigt weiter"]
    assert found[2].url == f"{ADDRESS}#:~:text=Schulen%20geschlossen"
    assert found[2].text == (
        "Alle Schulen in Ahlfeld bleiben am Freitag geschlossen.\n\nEine Notbetreuung gibt es im Rathaus."
    )


def test_an_entry_keeps_its_id_when_it_is_corrected() -> None:
    before, after = read(TICKER), read(TICKER.replace("um einen Meter", "um zwei Meter"))
    assert [each.id for each in before[1:]] == [each.id for each in after[1:]]
    assert before[3].sha256 != after[3].sha256


@pytest.mark.parametrize("template", ["<div><p class='zeit'>{}</p><p>{}</p></div>", "<p><b>{}</b></p><p>{}</p>"])
def test_a_ticker_that_declares_nothing_is_split_at_its_times(template: str) -> None:
    shown = "".join(template.format(*entry) for entry in ENTRIES)
    lead = "<p>Die Gewerkschaft hat zum Streik aufgerufen. Alle Entwicklungen lesen Sie hier im Newsblog.</p>"
    markup = (
        f"<head>{HEAD}'2031-03-09T08:00:00+01:00'></head><h1>Newsblog: Streik bei der Bahn</h1>{lead}<div>{shown}</div>"
    )
    found = read(markup)
    assert [each.published for each in found[-3:]] == ["2031-03-09T14:05", "2031-03-09T12:30", "2031-03-09T09:00"]
    assert [forms(each, "lead") for each in found[-3:]] == [[text] for _, text in ENTRIES]


def test_without_a_day_the_time_of_an_entry_is_not_guessed() -> None:
    shown = "".join(f"<div><p>{clock}</p><p>{text}</p></div>" for clock, text in ENTRIES)
    found = read(f"<h1>Liveticker: Streik bei der Bahn</h1><div>{shown}</div>")
    assert [each.published for each in found] == [None, None, None]


def test_a_report_with_clock_times_is_no_ticker() -> None:
    shown = "".join(f"<div><p>{clock}</p><p>{text}</p></div>" for clock, text in ENTRIES)
    (found,) = read(f"<h1>Ein Tag im Streik</h1><div>{shown}</div>")
    assert all(text in forms(found, "lead", "paragraph") for _, text in ENTRIES)

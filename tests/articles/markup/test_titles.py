import pytest

from lesart.articles.markup.blocks import lay_out
from lesart.articles.markup.declared import read_declared
from lesart.articles.markup.titles import Title, choose_title
from lesart.articles.markup.tree import parse

SEARCHED_FOR = (
    "<nav><h1>Lorne Damm Hochwasser: Damm hält</h1></nav>"
    "<h2><span class='kicker'>Unwetter</span><span class='hl'>Damm hält doch noch</span></h2>"
)
TEXT = "<p>Der Damm an der Lorne hat in der Nacht gehalten, wie die Feuerwehr am Morgen mitteilte.</p>"


def title(body: str, head: str = "", url: str | None = None) -> Title:
    root = parse(f"<html><head>{head}</head><body>{body}{TEXT}</body></html>".encode(), "seite.html")
    declared = read_declared(root)
    return choose_title(lay_out(root), declared, url)


@pytest.mark.parametrize(
    ("body", "head", "expected"),
    [
        ("<h1>Damm hält</h1>", "", ("Damm hält", None)),
        ("<h1>Damm hält</h1>", '<meta property="og:title" content="Damm hält | Lornebote">', ("Damm hält", None)),
        ("<h1>Damm hält</h1>", '<meta property="og:title" content="Unwetter: Damm hält">', ("Damm hält", "Unwetter")),
        (
            '<h1><span class="topline">Unwetter</span><span class="headline">Damm hält über Nacht</span></h1>',
            "",
            ("Damm hält über Nacht", "Unwetter"),
        ),
        (
            SEARCHED_FOR,
            '<meta property="og:title" content="Damm hält doch noch">',
            ("Damm hält doch noch", "Unwetter"),
        ),
        ('<div class="dachzeile">Unwetter</div><h1>Damm hält</h1>', "", ("Damm hält", "Unwetter")),
        ("<p>ohne Überschrift</p>", "<title>Damm hält - Lornebote</title>", ("Damm hält", None)),
        ("", '<meta property="og:title" content="Damm hält – Wasser fällt">', ("Damm hält – Wasser fällt", None)),
        ("", "", (None, None)),
    ],
)
def test_the_headline_without_outlet_and_kicker(body: str, head: str, expected: tuple[str | None, str | None]) -> None:
    found = title(body, head, "https://www.lornebote.example/a")
    assert (found.title, found.kicker) == expected


def test_a_teaser_of_the_report_itself_is_not_its_headline() -> None:
    body = "<h1>Damm hält</h1>" + TEXT * 20 + '<aside class="teaser"><h3>Lorne: Damm hält stand</h3></aside>'
    head = '<meta property="og:title" content="Damm hält"><meta name="twitter:title" content="Lorne: Damm hält stand">'
    assert title(body, head).title == "Damm hält"


def test_a_kicker_is_parted_by_what_the_page_declares() -> None:
    worded = '<meta property="og:title" content="Hochwasser: Damm gehalten">'
    assert title("<h1>Hochwasser Der Damm hält</h1>", worded) == Title("Der Damm hält", "Hochwasser", 0)
    unseen = "<h1><span>Hochwasser</span><span class='visually-hidden'>: </span><span>Damm gehalten</span></h1>"
    assert title(unseen, worded) == Title("Damm gehalten", "Hochwasser", 0)

"""What looks like the report and is the page's: each box is dropped, the report stays."""

import pytest

from articles.pages import forms
from lesart.articles import read_article
from lesart.articles.markup.blocks import lay_out
from lesart.articles.markup.tree import parse
from lesart.articles.markup.trimming import Shown, trim
from lesart.articles.markup.voting import vote_of
from lesart.records import Article, Page

FIRST = "Der Damm an der Lorne hat in der Nacht zum Donnerstag gehalten, wie die Feuerwehr am Morgen mitteilte."
SECOND = "Rund 400 Helfer hatten seit dem Abend Säcke gefüllt. Die Pegel fielen nach Mitternacht langsam, hieß es."
THIRD = "Am Wochenende soll es wieder regnen. Die Behörden bitten die Anwohner, die Wege am Ufer zu meiden."


def body(inside: str, *, above: str = "", below: str = "", head: str = "") -> list[str]:
    markup = (
        f"<html><head><meta charset=utf-8>{head}</head><body><article>"
        f"<header><h1>Damm bei Ahlfeld hält</h1>{above}</header>"
        f"<div class='article-body'><p>{FIRST}</p>{inside}<p>{SECOND}</p><p>{THIRD}</p></div>{below}</article>"
    )
    found = read_article(Page("seite.html", "", markup=markup.encode()))
    assert isinstance(found, Article)
    return forms(found, "lead", "paragraph", "subhead")


ARROW = "<p>>> <a href='/b'>Hier finden Sie alle Sperrungen im Überblick der Redaktion</a>.</p>"
SET_OUT = "<blockquote>Die Pegel fielen nach Mitternacht langsam</blockquote>"
DRAWN = (
    "<figure><blockquote><p>Wir haben in dieser Nacht viel Glück gehabt, das sage ich offen.</p></blockquote></figure>"
)
TEASER = (
    "<ul><li><h3><a href='/c'>Wie Dämme gebaut werden</a></h3>"
    "<p>Sie sind aus Sand und Lehm, und sie halten oft länger als gedacht. Ein Besuch.</p></li></ul>"
)
NEWSLETTER = "<section><h3>Newsletter: Lorne am Morgen</h3><p>Jeden Montag das Wichtigste vom Fluss.</p></section>"
VIDEO = "<div class='video'><h2>Damm bei Ahlfeld hält | Lorne-TV</h2><p>02:57 Min.. Verfügbar bis 06.05.2031.</p></div>"


@pytest.mark.parametrize("box", [ARROW, SET_OUT, DRAWN, NEWSLETTER])
def test_boxes_between_paragraphs_are_no_part_of_the_report(box: str) -> None:
    assert body(box) == [FIRST, SECOND, THIRD]


def test_teasers_that_nobody_else_keeps_are_no_part_of_it() -> None:
    markup = f"<div><div id='a'><p>{FIRST}</p></div>{TEASER}<p>{SECOND}</p></div>"
    layout = lay_out(parse(markup.encode(), "seite.html"))
    kept = [True] * len(layout.blocks)
    main = layout.parents[layout.blocks[0].container]
    trim(Shown(layout, main, (None,) * len(kept), vote_of(f"{FIRST}\n{SECOND}"), -1), kept)
    assert [block.form for block, keep in zip(layout.blocks, kept, strict=True) if keep and not block.level] == [
        FIRST,
        SECOND,
    ]


def test_what_a_button_unfolds_is_no_part_of_it_unless_others_keep_it() -> None:
    box = (
        "<div class='y'><h3>Der Fluss</h3><div><button>Box aufklappen</button></div>"
        "<div><p>Die Lorne ist 90 Kilometer lang und entspringt im Moor bei Ahlfeld, wo sie versiegt.</p></div></div>"
    )
    kept = body(box)
    assert [form for form in kept if form.startswith(("Der Damm", "Rund", "Am"))] == [FIRST, SECOND, THIRD]


def test_a_box_that_calls_to_buy_stands_below_the_report() -> None:
    promotion = (
        "<div class='z'><p>Guter Journalismus braucht Menschen, die ihn lesen und bezahlen, jeden Tag aufs Neue.</p>"
        "<p>Der Lornebote berichtet seit 1947 unabhängig aus der Region, und das soll auch so bleiben.</p>"
        "<div><a href='/abo'>Jetzt bestellen</a></div></div>"
    )
    assert body("", below=promotion) == [FIRST, SECOND, THIRD]


def test_the_author_presents_herself_below_the_report() -> None:
    head = '<meta name="author" content="Ida Moor">'
    portrait = "<p>Reporterin Ida Moor ist beim Lorneboten für Hochwasser zuständig und lebt am Fluss.</p>"
    assert body("", head=head, below=portrait) == [FIRST, SECOND, THIRD]
    opening = f"<p>Ida Moor, unsere Reporterin, war in der Nacht auf dem Damm bei den Helfern.</p>{SECOND}"
    assert any("war in der Nacht" in form for form in body(opening, head=head))


def test_what_follows_the_credit_is_a_note_of_the_house() -> None:
    more = "".join(f"<p>Absatz {number} über den Damm: {FIRST}</p>" for number in range(6))
    note = (
        "<p>© Lornebote 2031</p><h3>Uferblatt</h3><p>Das Uferblatt ist eine Marke des Lorneboten, beide sind eins.</p>"
    )
    found = body(more, below=note)
    assert not any("Uferblatt" in form for form in found)
    assert len(found) == 9


def test_titles_of_videos_above_the_headline_are_no_part_of_it() -> None:
    markup = f"<article>{VIDEO}<h1>Damm bei Ahlfeld hält</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>"
    found = read_article(Page("seite.html", "", markup=markup.encode()))
    assert isinstance(found, Article)
    assert forms(found, "lead", "paragraph", "subhead") == [FIRST, SECOND, THIRD]


def test_a_heading_above_all_text_is_kept_only_where_it_introduces() -> None:
    assert body("", above="<h3>Darum geht es</h3>") == [FIRST, SECOND, THIRD]
    introduction = (
        "Nach einer Nacht voller Arbeit atmen die Helfer an der Lorne auf, doch der nächste Regen ist schon angesagt, "
        "und die Deiche sind weich wie Butter"
    )
    assert body("", above=f"<h2>{introduction}</h2>")[0] == introduction


def test_headings_that_are_sentences_are_kept_without_text_below_them() -> None:
    told = ["1. Der Damm ist mehr als hundert Jahre alt und aus Lehm.", "2. Er ist nie gebrochen, nicht einmal 1947."]
    found = body("".join(f"<h3>{form}</h3><div class='caption'>Eva Muster</div>" for form in told))
    assert [form for form in found if form in told] == told

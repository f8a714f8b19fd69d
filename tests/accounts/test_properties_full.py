"""What must hold at full depth too: the neural reader tells how near clauses are in meaning."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from accounts.reports import read
from lesart.accounts import find_statements
from lesart.marks import mark
from lesart.models.reader import Reader
from lesart.records import Article, Statement

TEXTS = (
    "Bei dem Brand in der Mosterei Holm wurden am Montag 14 Menschen verletzt. Wie hoch der Schaden ist, war unklar.",
    "Das Feuer in der Mosterei Holm verletzte 19 Menschen. „Wir lassen niemanden im Stich“, sagte Ida Moor am Abend.",
    "Der Schaden in der Mosterei beträgt 2,5 Millionen Euro. »Wir lassen keinen im Stich«, versprach Ida Moor.",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def reports() -> list[Article]:
    return [read(f"r{number}", text, "2026-03-05") for number, text in enumerate(TEXTS)]


def stated(articles: list[Article], reader: Reader) -> tuple[Statement, ...]:
    return find_statements(articles, [mark(article) for article in articles], (), encoder=reader)


def shape(statements: tuple[Statement, ...], without: str = "") -> list[tuple[list[str], str, float | None]]:
    return sorted(
        (sorted(m.article + m.text for m in s.members if m.article != without), s.verdict, s.probability)
        for s in statements
    )


def test_something_is_found(reader: Reader) -> None:
    assert {"fact", "wording"} & {statement.verdict for statement in stated(reports(), reader)}


def test_the_order_of_reports_changes_nothing(reader: Reader) -> None:
    assert shape(stated(reports()[::-1], reader)) == shape(stated(reports(), reader))


def test_an_exact_copy_changes_nothing(reader: Reader) -> None:
    articles = reports()
    copied = [*articles, replace(articles[1], id="copy", source="copy", outlet="Anderswo")]
    assert shape(stated(copied, reader), without="copy") == shape(stated(articles, reader))


def test_the_spelling_of_a_sharp_s_changes_nothing(reader: Reader) -> None:
    texts = (
        "An der Straße nach Holm mussten nach dem Großbrand 300 Bewohner ihre Häuser verlassen. Das Schloß blieb heil.",
        "Wegen des Großfeuers verließen 300 Anwohner der Straße ihre Häuser. „Es war ein Riesenspaß“, sagte niemand.",
    )
    spelt = [[read(f"r{n}", text, "2026-03-05") for n, text in enumerate(some)] for some in (texts, swiss(texts))]
    found = [shape(stated(articles, reader)) for articles in spelt]
    assert [(swiss(members), *rest) for members, *rest in found[0]] == [(tuple(m), *rest) for m, *rest in found[1]]


def swiss(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(text.replace("ß", "ss") for text in texts)

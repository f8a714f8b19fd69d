import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, report
from lesart.collation.papers import named_papers
from lesart.collation.reuse import find_reuse, group_passages
from lesart.records import Span

DAY = "2024-05-{:02}T{:02}:00:00"
ROWS = st.lists(
    st.tuples(st.sampled_from([WIRE, OWN, EDITED]), st.sampled_from("ABC"), st.sampled_from([(), ("dpa",), ("AFP",)])),
    max_size=7,
)
SPEECH = "„Ich habe in vierzig Jahren noch nie ein Feuer gesehen, das so schnell von Dach zu Dach sprang“"
ADVICE = "Bestellen Sie jetzt unseren Rundbrief und lesen Sie jeden Morgen, was die Stadt und den Kreis bewegt"
PHRASE = "im Auftrag des Instituts für angewandte Wetterkunde an der Hochschule Nordhausen"


def grouped(*articles):
    return group_passages(articles, find_reuse(articles))


@settings(deadline=None)  # the first example builds tables
@given(ROWS, st.randoms())
def test_order_makes_no_difference_and_places_slice(rows, chance):
    articles = [report(f"a{n}", text, outlet=who, agencies=by) for n, (text, who, by) in enumerate(rows)]
    mixed = list(articles)
    chance.shuffle(mixed)
    groups = grouped(*articles)
    assert groups == grouped(*mixed)
    assert all(member.text.strip() for group in groups for member in group.members)


def test_one_text_in_many_papers_is_one_group_from_the_agency_that_some_credit():
    articles = [report(f"a{n}", WIRE, outlet=f"o{n}", agencies=("dpa",) if n < 3 else ()) for n in range(9)]
    (found,) = grouped(*articles)
    assert len(found.members) == 9
    assert (found.spread, found.origin.name, found.origin.kind) == ("copied", "dpa", "agency")
    assert found.origin.probability > 0.9


def test_without_a_credit_the_first_outlet_is_the_origin():
    first = report("b", WIRE, outlet="B", published=DAY.format(2, 8))
    (found,) = grouped(report("a", WIRE, outlet="A", published=DAY.format(2, 9)), first)
    assert (found.origin.name, found.origin.kind, found.origin.evidence) == ("b", "article", "time")


def test_without_credit_and_time_the_origin_is_unknown():
    (found,) = grouped(report("a", WIRE, outlet="A"), report("b", WIRE, outlet="B"))
    assert found.origin is None


def test_a_paper_that_the_passage_names_is_its_origin():
    said = "Man habe die Halle seit Jahren nicht mehr geprüft, sagte der Wehrleiter dem „Niederrhein-Boten“ am Freitag."
    (found,) = grouped(report("a", said, outlet="A", agencies=("dpa",)), report("b", said, outlet="B"))
    assert (found.origin.name, found.origin.kind) == ("Niederrhein-Boten", "cited")


@pytest.mark.parametrize(
    ("words", "outlets", "days", "spread"),
    [
        (SPEECH, "ABC", (2, 2, 2), "quotation"),
        (ADVICE, "AAAAA", (1, 5, 9, 13, 17), "furniture"),
        (PHRASE, "AB", (2, 8), "stock"),
        (PHRASE, "AB", (2, 2), "copied"),
        (PHRASE, "ABCA", (2, 3, 12, 13), "stock"),
    ],
)
def test_passages_are_told_apart_by_how_they_spread(words, outlets, days, spread):
    own = (
        "Am Hafen riecht es.",
        "Viele sahen zu!",
        "Niemand schläft.",
        "Um fünf Uhr regnet es.",
        "Der Kreis schweigt.",
    )
    articles = [
        report(f"a{n}", f"{own[n]} {words}.", outlet=outlet, published=DAY.format(day, 8))
        for n, (outlet, day) in enumerate(zip(outlets, days, strict=True))
    ]
    assert {group.spread for group in grouped(*articles)} == {spread}


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("Das sagte die Ministerin der „Alpenrundschau“ (Donnerstag).", "Alpenrundschau"),
        ("Wie der „Kurier vom See“ berichtet, fehlen zwanzig Boote.", "Kurier vom See"),
        ("Laut »Tagblick« ist der Vertrag unterschrieben.", "Tagblick"),
        ("Der Film „Seegang“ läuft am Abend im Kino.", None),
    ],
)
def test_papers_are_known_by_how_they_are_named(text, paper):
    assert list(named_papers(text, Span(0, 10))) == ([paper] if paper else [])

"""The summary from statements that are given, so that only its own choice is tested."""

import pytest

from lesart.accounts.summary import summarise
from lesart.records import Reading, Span, Statement
from strategies import article

NEWS = "In der Nacht ist das Archiv der Stadt Merrenau ausgebrannt, 14 Menschen wurden verletzt."
OTHER = "Beim Brand des Merrenauer Stadtarchivs sind nach Angaben der Wehr 17 Menschen verletzt worden."
STREETS = "Die Löscharbeiten sollen nach Auskunft der Stadt noch bis zum Freitag andauern."
AGAIN = "Nach Auskunft der Stadt werden die Löscharbeiten voraussichtlich bis Freitag andauern."
OWNER = "Die ältesten Urkunden der Sammlung stammen aus dem zwölften Jahrhundert, hieß es."
LEANING = "Er rechne mit einem Schaden in Millionenhöhe, sagte der Leiter des Archivs dazu."
REPORTS = [
    article(f"{NEWS} {OWNER} {STREETS} {LEANING}", number=1),
    article(f"{OTHER} {OWNER} {AGAIN} {LEANING}", number=2),
    article(f"{NEWS} {STREETS} {OWNER} {LEANING}", number=3),
]
ALL = (NEWS, OTHER, STREETS, AGAIN, OWNER, LEANING)


def places(sentences):
    """The places of some sentences in all reports that have them."""
    found = [(each, each.text.find(sentence), len(sentence)) for each in REPORTS for sentence in sentences]
    return tuple(each.place(at, at + length) for each, at, length in found if at >= 0)


SENTENCES = {
    each.id: [Span(place.start, place.end) for place in places(ALL) if place.article == each.id] for each in REPORTS
}


def stated(name, *sentences, verdict="agree", lineages=1, read=(), probability=0.9):
    """A statement of some sentences, wherever they stand; `read` are the words in which its members differ."""
    members = places(sentences)
    found = [(n, place.start + place.text.find(word), word) for n, place in enumerate(members) for word in read]
    readings = tuple(Reading(n, at, at + len(word), "figure") for n, at, word in found if word in members[n].text)
    return Statement(name, members, 0, lineages, (), verdict, readings, probability=probability)


def told(*statements):
    return [line.text for line in summarise(REPORTS, SENTENCES, statements)]


DIFFERENCE = stated("d", NEWS, OTHER, verdict="fact", read=("14", "17"), probability=0.4)


def test_the_news_comes_first_though_the_reports_differ_on_it():
    assert told(stated("a", OWNER, lineages=3), DIFFERENCE) == [NEWS, OTHER, OWNER]


def test_a_difference_of_which_one_side_cannot_stand_alone_is_left_out():
    half = stated("d", NEWS, LEANING, verdict="fact", read=("14", "Millionenhöhe"))
    assert told(half, stated("a", OWNER)) == [OWNER]


def test_what_says_the_same_is_told_once():
    assert told(stated("a", STREETS), stated("b", AGAIN, STREETS), stated("c", OWNER)) == [OWNER, STREETS]


def test_what_may_be_two_statements_is_left_out():
    assert told(stated("a", OWNER, probability=0.4)) == []


def test_no_sentence_leans_on_one_that_is_not_there():
    assert told(stated("a", LEANING)) == []


def test_each_line_cites_the_characters_that_it_is_cut_from():
    [line] = summarise(REPORTS, SENTENCES, (stated("a", OWNER),))
    assert [place.text for place in line.cites] == [line.text]


@pytest.mark.parametrize(
    "bare",
    [
        "Im Freien immer dann, wenn kein Sicherheitsabstand zum Archiv eingehalten werden kann.",
        "Großbrand im Archiv der Stadt Merrenau mit vielen Verletzten in der Nacht zum Montag.",
        "Dass die ältesten Urkunden der Sammlung aus dem zwölften Jahrhundert stammen.",
    ],
)
def test_a_sentence_without_a_main_verb_cannot_stand_alone(bare):
    one, other = (article(f"{NEWS} {bare}", number=n) for n in (7, 8))
    members = tuple(each.place(len(NEWS) + 1, len(each.text)) for each in (one, other))
    spans = {each.id: [Span(0, len(NEWS)), Span(len(NEWS) + 1, len(each.text))] for each in (one, other)}
    statement = Statement("bare", members, 0, 2, (), "agree", (), probability=0.9)
    assert summarise((one, other), spans, (statement,)) == ()

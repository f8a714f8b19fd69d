from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.render import html, markdown
from lesart.dossiers.view import View
from lesart.records import SURE
from made_dossier import dossier


def doubted(probability):
    made = dossier()
    return replace(made, statements=tuple(replace(s, probability=probability) for s in made.statements))


@given(st.none() | st.floats(0, 1))
def test_every_statement_stands_in_one_list(probability):
    view = View(doubted(probability))
    lists = [*view.shared, *view.differing, *view.likely, *(s for _, own in view.single for s in own)]
    assert sorted(s.number for s in lists) == [s.number for s in view.statements]


def test_an_unsure_agreement_is_told_apart_and_a_difference_in_facts_stays():
    view = View(doubted(SURE - 0.01))
    assert [s.record.id for s in view.likely] == ["s-farms"]
    assert [s.record.id for s in view.differing] == ["s-time"]
    assert not view.shared


def test_the_page_says_that_it_is_unsure():
    for page in (html.render(doubted(0.5)), markdown.render(doubted(0.5))):
        assert "Vielleicht dieselbe Aussage" in page
        assert "50 %" in page
        assert "ob die Berichte damit dasselbe sagen, ist nicht sicher" in page
    assert "Vielleicht dieselbe Aussage" not in html.render(doubted(None))

from hypothesis import given
from hypothesis import strategies as st

from accounts.reports import read
from accounts.test_history import FOUR, NINE, OTHER
from lesart.accounts import effects, find_statements
from lesart.marks import mark

TEXTS = (FOUR, NINE, OTHER, f"{FOUR} {OTHER}", f"{OTHER} {NINE}", "Am Abend begann es zu regnen.")


def stated(**texts: str):
    """What some reports state together."""
    found = [read(name, text, "2026-03-05") for name, text in texts.items()]
    return find_statements(found, [mark(article) for article in found], ())


def beside(first, text):
    """What a report states beside another one, which is never the same text."""
    return stated(a=f"{first} Die Feuerwehr war bis zum Morgen da.", b=text)


def told(before, after, article="b"):
    """The effects as (kind, what the article said before, what it says after)."""
    return [(e.kind, own(e.before, article), own(e.after, article)) for e in effects(before, after, article)]


def own(statement, article):
    if statement is None:
        return None
    return " ".join(place.text for place in statement.members if place.article == article)


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_a_report_that_stays_changes_nothing(first, second):
    statements = beside(first, second)
    assert effects(statements, statements, "b") == ()
    moved = beside(first, f"\n\n{second}")
    assert effects(statements, moved, "b") == ()


@given(st.sampled_from(TEXTS), st.sampled_from(TEXTS), st.sampled_from(TEXTS))
def test_what_comes_one_way_goes_the_other(first, earlier, later):
    before, after = beside(first, earlier), beside(first, later)
    there, back = (effects(*pair, "b") for pair in ((before, after), (after, before)))
    assert sum(e.kind == "new" for e in there) == sum(e.kind == "gone" for e in back)
    assert all((e.before is None) == (e.kind == "new") and (e.after is None) == (e.kind == "gone") for e in there)


def test_a_sentence_more_is_new():
    assert told(beside(FOUR, FOUR), beside(FOUR, f"{FOUR} {OTHER}")) == [("new", None, OTHER)]


def test_a_sentence_less_is_gone():
    assert told(beside(FOUR, f"{FOUR} {OTHER}"), beside(FOUR, FOUR)) == [("gone", OTHER, None)]


def test_another_figure_changes_the_statement():
    ((kind, earlier, later),) = told(beside(FOUR, FOUR), beside(FOUR, NINE))
    assert (kind, earlier) == ("changed", FOUR)
    assert later == NINE


def test_a_rewritten_sentence_of_a_single_report_is_changed():
    later = OTHER.replace(".", " erneut.")
    assert told(stated(b=OTHER), stated(b=later)) == [("changed", OTHER, later)]

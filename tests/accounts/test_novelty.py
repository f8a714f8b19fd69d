from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.reports import read
from accounts.test_history import FOUR, NINE, OTHER
from lesart.accounts import find_statements, new_since
from lesart.marks import mark

TEXTS = {"eins": FOUR, "zwei": NINE, "drei": f"{FOUR} {OTHER}"}
ARTICLES = [read(name, text, "2026-03-05") for name, text in TEXTS.items()]
STATED = find_statements(ARTICLES, [mark(article) for article in ARTICLES], ())


def new(*seen: str) -> dict[str, tuple[str, ...]]:
    """The new readings of each new statement, by the words of its lead."""
    by_id = {s.id: s for s in STATED}
    found = {}
    for each in new_since(STATED, seen):
        statement = by_id[each.statement]
        readings = (statement.readings[number] for number in each.readings)
        found[statement.members[statement.lead].text] = tuple(
            statement.members[r.member].within[r.start : r.end] for r in readings
        )
    return found


def test_who_saw_nothing_has_everything_before_him():
    assert {each.statement for each in new_since(STATED, ())} == {each.id for each in STATED}
    assert all(each.whole for each in new_since(STATED, ()))


def test_another_report_of_what_was_known_is_no_news():
    assert list(new("eins", "zwei")) == [OTHER]


def test_another_figure_is_news():
    assert any("19" in readings for readings in new("eins", "drei").values())


@settings(deadline=None)
@given(st.sets(st.sampled_from(sorted(TEXTS))), st.sampled_from(sorted(TEXTS)))
def test_who_has_seen_more_finds_less_new(seen, more):
    assert {each.statement for each in new_since(STATED, {*seen, more})} <= {
        each.statement for each in new_since(STATED, seen)
    }
    assert new_since(STATED, set(TEXTS)) == ()

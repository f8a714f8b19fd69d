import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.records import Article
from lesart.stories import Memory, alike, footprint, telling_words
from stories.test_memory import CHESS, FLOOD, report

REPORTS = [report(f"r{number}", text) for number, text in enumerate((*FLOOD, *CHESS))]


def remembered():
    memory = Memory()
    memory.add(REPORTS)
    return {each.id: footprint(memory, each.id) for each in REPORTS}


KEPT = remembered()


@given(st.lists(st.sampled_from(sorted(KEPT)), min_size=1), st.lists(st.sampled_from(sorted(KEPT)), min_size=1))
def test_likeness_is_the_same_both_ways(left, right):
    ones, others = [KEPT[name] for name in left], [KEPT[name] for name in right]
    assert alike(ones, others) == pytest.approx(alike(others, ones), abs=1e-6)
    assert 0 <= alike(ones, others) <= 1 + 1e-6


def test_reports_of_one_event_are_more_alike_than_others():
    flood, chess = [KEPT["r0"], KEPT["r1"]], [KEPT["r3"]]
    assert alike(flood, [KEPT["r2"]]) > 4 * alike(flood, chess)
    assert alike(flood, []) == 0


def test_the_words_that_tell_a_story_are_its_own():
    found = telling_words(REPORTS[:3], KEPT.values(), 6)
    assert {"torgau", "elbe"} <= set(found)
    assert not {"die", "der", "in"} & set(found)
    assert telling_words([Article("x", "x", "Kein Bericht.", "")], KEPT.values(), 6) == ()

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.stories.scoring import BAR, bar, belonging, chance

COSINES = st.lists(st.floats(-0.1, 1.1), min_size=3, max_size=3)
MEANING = st.none() | st.floats(-1, 1)


@given(COSINES, MEANING)
def test_a_chance_is_one(kinds, meaning):
    assert 0 <= chance(kinds, meaning) <= 1


@given(COSINES, st.integers(0, 2), st.floats(0, 0.5), MEANING)
def test_what_is_more_alike_is_likelier_together(kinds, kind, more, meaning):
    nearer = [alike + more * (number == kind) for number, alike in enumerate(kinds)]
    assert chance(nearer, meaning) >= chance(kinds, meaning)


@given(COSINES, st.floats(-1, 1), st.floats(0, 0.5))
def test_what_means_more_alike_is_likelier_together(kinds, meaning, more):
    assert chance(kinds, meaning + more) >= chance(kinds, meaning)


def test_words_alone_and_words_with_meaning_tell_reports_of_one_event_from_others():
    assert chance((0.45, 0.4, 0.45), None) > 0.9
    assert chance((0.1, 0.08, 0.05), None) < 0.1
    assert chance((0.25, 0.2, 0.2), 0.93) > BAR > chance((0.25, 0.2, 0.2), 0.84)


@given(st.lists(st.floats(0, 1), min_size=1), st.booleans())
def test_what_belongs_lies_between_the_chances_and_their_order_means_nothing(chances, read):
    found = belonging(chances, read=read)
    assert min(chances) - 1e-9 <= found <= max(chances) + 1e-9
    assert found == belonging(chances[::-1], read=read)


@pytest.mark.parametrize(("read", "found"), [(True, 0.9), (False, 0.7)])
def test_by_words_alone_one_near_member_is_not_enough(read, found):
    assert belonging([0.5, 0.1, 0.9], read=read) == pytest.approx(found)
    assert belonging([], read=read) == 0


def test_one_member_of_a_dozen_does_not_lead_a_story_on():
    assert belonging([0.9, *[0.0] * 11], read=True) < BAR < belonging([0.9, 0.0, 0.0], read=True)


@given(st.floats(0, 1e9), st.floats(0, 30))
def test_the_bar_rises_with_the_days(days, more):
    assert BAR <= bar(days) <= bar(days + more) <= 1

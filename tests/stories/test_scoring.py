from hypothesis import given
from hypothesis import strategies as st

from lesart.stories.scoring import BAR, bar, chance

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


@given(COSINES, MEANING)
def test_one_outlet_is_alike_in_its_manner(kinds, meaning):
    assert chance(kinds, meaning, same_outlet=True) <= chance(kinds, meaning)


@given(st.floats(0, 1e9), st.floats(0, 30))
def test_the_bar_rises_with_the_days(days, more):
    assert BAR <= bar(days) <= bar(days + more) <= 1


@given(st.floats(0, 30))
def test_two_stories_must_be_nearer_than_an_article_and_a_story(days):
    assert bar(0, several=True) > BAR
    assert bar(days, several=True) >= bar(days)

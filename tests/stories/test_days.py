from hypothesis import given
from hypothesis import strategies as st

from lesart.records import Article
from lesart.stories import story_day

TIMES = st.sampled_from([None, "2024", "2024-05", "2024-06", "2024-05-02", "2024-05-03T07:00:00+02:00", "2024-05-03"])


def dated(times):
    return [Article(f"a{n}", "x", "", "", published=time) for n, time in enumerate(times)]


@given(st.lists(TIMES), st.randoms())
def test_order_makes_no_difference_and_a_day_is_one_that_an_article_names(times, chance):
    mixed = list(times)
    chance.shuffle(mixed)
    day = story_day(dated(times))
    assert day == story_day(dated(mixed))
    named = {time[:10] for time in times if time and len(time) >= 10}
    assert day in named if named else day is None


def test_most_articles_decide_then_the_month_then_the_earlier():
    assert story_day(dated(["2024-05-03T07:00:00", "2024-05-02", "2024-05-03"])) == "2024-05-03"
    assert story_day(dated(["2024-05-31", "2024-06-01", "2024-06"])) == "2024-06-01"
    assert story_day(dated(["2024-05-03", "2024-05-02"])) == "2024-05-02"

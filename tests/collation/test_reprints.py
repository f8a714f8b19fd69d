from hypothesis import given
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, report
from lesart.collation import count_words, measure_reprints, who_prints


def measured(release, *articles):
    words = {article.id: count_words(article) for article in articles}
    return measure_reprints(release, words, who_prints(release, articles))


@given(st.lists(st.sampled_from([WIRE, OWN, EDITED, WIRE + " " + OWN, WIRE + " " + WIRE]), max_size=5))
def test_shares_stay_within_the_text_and_the_article(texts):
    release = report("r", WIRE)
    found = measured(release, *(report(f"a{n}", text) for n, text in enumerate(texts)))
    assert all(0 < each.printed <= 1 and 0 < each.share <= 1 for each in found)
    assert [each.printed for each in found] == sorted((each.printed for each in found), reverse=True)


def test_who_prints_all_of_it_comes_first_and_who_prints_nothing_is_left_out():
    found = measured(report("r", WIRE), report("own", OWN), report("edited", EDITED), report("whole", WIRE + " " + OWN))
    assert [each.article for each in found] == ["whole", "edited"]
    assert (found[0].printed, found[0].words) == (1, count_words(report("r", WIRE)))
    assert found[0].share < 1


def test_what_an_article_prints_twice_is_counted_once():
    (found,) = measured(report("r", WIRE), report("a", WIRE + "\n\n" + WIRE))
    assert found.printed == 1

from hypothesis import given
from hypothesis import strategies as st

from lesart.records import Article
from lesart.stories import group_stories

FLOOD = "Die Elbe bei Torgau steigt weiter. In Torgau liegen Sandsäcke bereit, sagt Landrat Jens Ulbrich."
LEVEE = "Der Damm bei Torgau hält. Landrat Jens Ulbrich lobt die Helfer an der Elbe und ihre Sandsäcke."
CHESS = "Beim Turnier in Dortmund gewann Großmeisterin Alina Petrow die letzte Partie gegen Viktor Sand."


def report(name, text, day):
    return Article(name, name, text, "", title=text.split(".")[0], published=day)


ARTICLES = st.lists(
    st.tuples(st.sampled_from([FLOOD, LEVEE, CHESS]), st.sampled_from([None, "2024-05-02", "2024-05-03T07:00:00"])),
    max_size=7,
).map(lambda rows: [report(f"a{n}", text, day) for n, (text, day) in enumerate(rows)])


@given(ARTICLES, st.randoms())
def test_each_article_is_in_one_story_whatever_the_order(articles, chance):
    mixed = list(articles)
    chance.shuffle(mixed)
    found = group_stories(articles)
    assert found == group_stories(mixed)
    assert sorted(name for story in found for name in story.articles) == sorted(each.id for each in articles)


def test_reports_of_one_event_meet_and_others_do_not():
    articles = [report("a", FLOOD, "2024-05-02"), report("b", CHESS, "2024-05-02"), report("c", LEVEE, "2024-05-03")]
    assert [story.articles for story in group_stories(articles)] == [("a", "c"), ("b",)]

from hypothesis import given
from hypothesis import strategies as st

from lesart.records import Article
from lesart.stories import one_story
from strategies import article


def titled(title: str | None, published: str | None) -> Article:
    made = article(f"Text zu {title}", published=published)
    return Article(id=made.id, source=made.source, text=made.text, sha256=made.sha256, title=title, published=published)


MEMBERS = (
    titled("Fähre läuft vor Norderhever auf ...", "2026-02-03"),
    titled("Fähre sitzt fest", "2026-02-04T09:00:00+01:00"),
    titled(None, None),
)


@given(st.permutations(MEMBERS))
def test_the_order_of_articles_has_no_effect(members):
    assert one_story(members) == one_story(MEMBERS)


def test_a_story_knows_its_span_its_day_and_a_whole_title():
    story = one_story(MEMBERS)
    assert (story.first, story.last) == ("2026-02-03", "2026-02-04T09:00:00+01:00")
    assert story.day == "2026-02-03"
    assert story.title == "Fähre sitzt fest"


def test_the_id_stays_when_the_story_grows():
    assert one_story(MEMBERS).id == one_story((*MEMBERS, titled("Fähre frei", "2026-02-05"))).id

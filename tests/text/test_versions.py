from hypothesis import given
from hypothesis import strategies as st

from articles.pages import article
from lesart.records import Article, Edition
from lesart.text.versions import by_article, report_edits

URL = "https://www.talzeitung.example/warnstreik"
SENTENCE = "Rund {} Fahrerinnen und Fahrer haben am Dienstag die Arbeit niedergelegt, teilte die Gewerkschaft mit."
NOTE = "In einer früheren Version war von 300 Fahrern die Rede."


def capture(count: int, *more: str, url: str | None = URL, modified: str | None = None) -> Article:
    text = "\n\n".join((SENTENCE.format(count), *more))
    told = {"url": url, "modified": modified, "published": "2031-03-04T07:00", "id": None if url else "tz-1"}
    return article(text, title="Warnstreik", **{name: value for name, value in told.items() if value})


def test_another_text_at_one_address_is_a_version_and_the_newest_counts() -> None:
    first, second = capture(300), capture(450, NOTE, modified="2031-03-04T11:40")
    newest, (earlier,) = by_article((second, first))
    assert newest == (second,)
    assert (earlier.article, earlier.version, earlier.earlier) == (second.id, 1, first)
    gone = [first.text[edit.gone.start : edit.gone.end].strip() for edit in earlier.edits]
    come = [second.text[edit.come.start : edit.come.end].strip() for edit in earlier.edits]
    assert (gone, come[0]) == (["300", ""], "450")
    assert NOTE.rstrip(".") in come[1]


def test_the_same_id_without_an_address_is_a_version_too() -> None:
    first, second = capture(300, url=None), capture(450, url=None, modified="2031-03-04T09:00")
    newest, earlier = by_article((first, second))
    assert newest == (second,)
    assert [each.earlier for each in earlier] == [first]


def test_the_same_text_again_is_nothing_new_and_other_articles_are_none() -> None:
    other = capture(300, url=f"{URL}-2")
    newest, earlier = by_article((capture(300), other, capture(300)))
    assert {each.url for each in newest} == {URL, f"{URL}-2"}
    assert earlier == ()


def test_without_times_the_one_that_says_what_was_corrected_is_newer() -> None:
    newest, _ = by_article((capture(450, NOTE), capture(300)))
    assert NOTE in newest[0].text


def test_the_tenth_edition_is_newer_than_the_ninth() -> None:
    ninth = article(SENTENCE.format(9), id="urn:1")
    told = [
        Article("urn:1", "a", f"{ninth.text} {number}", f"{number}", edition=Edition(version=number))
        for number in ("9", "10", "2")
    ]
    newest, earlier = by_article(told)
    assert [each.edition and each.edition.version for each in newest] == ["10"]
    assert [(each.version, each.earlier.edition and each.earlier.edition.version) for each in earlier] == [
        (1, "2"),
        (2, "9"),
    ]


def test_what_changes_around_the_report_is_no_edit() -> None:
    before, after = capture(300, "Mehr zum Thema", "Wetter in Talheim"), capture(300, "Mehr zum Thema", "Sport heute")
    assert before.sha256 != after.sha256
    assert report_edits(before, after) == ()


@given(st.permutations([capture(count, modified=f"2031-03-04T{count:02}:00") for count in (8, 9, 10, 11)]))
def test_the_order_of_the_input_means_nothing(found: list[Article]) -> None:
    newest, earlier = by_article(found)
    assert [each.modified for each in newest] == ["2031-03-04T11:00"]
    assert [each.earlier.modified for each in earlier] == [f"2031-03-04T{hour}:00" for hour in ("08", "09", "10")]

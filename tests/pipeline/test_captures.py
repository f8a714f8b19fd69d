from articles.pages import article
from lesart import pipeline
from lesart.pipeline.captures import Captures
from lesart.records import Article, Rejected

URL = "https://www.talzeitung.example/warnstreik"


def capture(words: str, url: str = URL, **declared: str) -> Article:
    text = f"Rund {words} Fahrer haben am Dienstag die Arbeit niedergelegt, teilte die Gewerkschaft mit."
    return article(text, url=url, outlet="Talzeitung", **declared)


def test_a_second_text_at_an_address_is_linked_to_the_first_with_what_changed() -> None:
    captures, first, second = Captures(), capture("300"), capture("450")
    assert captures.linked(first)["earlier"] is None
    linked = captures.linked(second)
    assert linked["id"] == second.id
    assert (linked["earlier"]["id"], linked["earlier"]["sha256"]) == (first.id, first.sha256)
    (edit,) = linked["earlier"]["edits"]
    assert first.text[edit["gone"]["start"] : edit["gone"]["end"]] == "300"
    assert second.text[edit["come"]["start"] : edit["come"]["end"]] == "450"


def test_each_version_is_linked_to_the_one_before_and_the_same_text_to_nothing() -> None:
    captures, first, second = Captures(), capture("300"), capture("450")
    told = [captures.linked(each)["earlier"] for each in (first, first, second, second, first)]
    assert [each and each["id"] for each in told] == [None, None, first.id, None, second.id]


def test_other_addresses_and_refusals_have_no_earlier_version() -> None:
    captures = Captures()
    captures.linked(capture("300"))
    assert captures.linked(capture("450", f"{URL}-2"))["earlier"] is None
    assert captures.linked(Rejected("is empty", "a.txt")) == {"rejected": "is empty", "source": "a.txt", "place": None}


def test_what_was_read_longest_ago_is_forgotten_first() -> None:
    captures = Captures(most=200)
    for number in range(20):
        captures.linked(capture("300", f"{URL}-{number}"))
    assert captures.linked(capture("450", f"{URL}-0"))["earlier"] is None
    assert captures.linked(capture("450", f"{URL}-19"))["earlier"] is not None


def test_a_dossier_of_two_captures_of_one_page_has_one_report_and_one_origin() -> None:
    first, second = capture("300", published="2031-03-04T07:00"), capture("450", modified="2031-03-04T11:00")
    found = pipeline.dossier((first, second), depth="quick")
    assert [each.id for each in found.articles] == [second.id]
    assert {statement.lineages for statement in found.statements} == {1}
    assert {member.article for statement in found.statements for member in statement.members} == {second.id}
    assert [(each.article, each.earlier.id) for each in found.earlier] == [(second.id, first.id)]

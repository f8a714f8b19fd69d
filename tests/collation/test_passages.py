from hypothesis import given, settings
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, report
from lesart.collation import find_passages
from lesart.records import Part

TEXTS = st.lists(st.sampled_from([*WIRE.split(". "), *OWN.split(". "), *EDITED.split(". ")]), max_size=8).map(". ".join)


@settings(deadline=None)  # the first example builds tables
@given(st.lists(TEXTS, max_size=4), st.randoms())
def test_order_of_articles_makes_no_difference(texts, chance):
    articles = [report(f"a{number}", text) for number, text in enumerate(texts)]
    mixed = list(articles)
    chance.shuffle(mixed)
    assert find_passages(mixed) == find_passages(articles)


@settings(deadline=None)  # the first example builds tables
@given(TEXTS, TEXTS)
def test_a_passage_slices_to_words_on_both_sides(one, two):
    left, right = report("a", one), report("b", two)
    for passage in find_passages([left, right]):
        assert passage.matched >= 8
        for text, start, end in (
            (left.text, passage.left_start, passage.left_end),
            (right.text, passage.right_start, passage.right_end),
        ):
            assert text[start].isalnum()
            assert text[end - 1].isalnum()
        assert (passage.kind == "verbatim") == (passage.similarity == 1)


def test_an_edited_passage_reaches_over_its_edits_and_spelling():
    left, right = report("a", WIRE), report("b", EDITED)
    (found,) = find_passages([left, right])
    assert left.text[found.left_start : found.left_end].startswith("Die Feuerwehr war")
    assert right.text[found.right_start : found.right_end].endswith("Sprecher der Stadt")
    assert found.kind == "edited"


def test_other_quotation_marks_and_sharp_s_leave_a_passage_verbatim():
    left = report("a", "„Das große Wasser kam schneller, als wir alle gedacht hatten“, sagte Wirtin Marta Kolb.")
    right = report("b", "«Das grosse Wasser kam schneller, als wir alle gedacht hatten», sagte Wirtin Marta Kolb.")
    (found,) = find_passages([left, right])
    assert (found.kind, found.similarity, found.matched) == ("verbatim", 1.0, 14)


def test_left_is_the_earlier_article_or_the_smaller_id():
    early = report("z", WIRE, published="2024-05-02T08:00:00+02:00")
    late = report("a", WIRE, published="2024-05-02 09:30:00")
    undated = report("b", WIRE)
    assert [p.left for p in find_passages([late, early])] == ["z"]
    assert [p.left for p in find_passages([report("c", WIRE), undated])] == ["b"]
    assert [p.left for p in find_passages([undated, late])] == ["a"]


def test_a_month_is_not_earlier_than_its_days():
    month, day = report("a", WIRE, published="2024-05"), report("b", WIRE, published="2024-05-02")
    assert [p.left for p in find_passages([month, day])] == ["b"]


def test_furniture_is_not_compared():
    advice = "Lesen Sie jeden Morgen, was die Stadt bewegt: Bestellen Sie hier unseren kostenlosen Brief"
    articles = [report(name, advice, parts=(Part(0, len(advice), "boilerplate"),)) for name in ("a", "b")]
    assert find_passages(articles) == ()

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.quotes import quoted

MARKS = "„“”\"»«‚‘’'›‹"
TEXTS = st.text(alphabet=MARKS + "aB .,\n", max_size=80)


def inner(text: str) -> list[str]:
    return [quotation.inner().of(text) for quotation in quoted(text)]


@given(TEXTS)
def test_quotations_begin_with_a_mark_and_end_with_one_where_they_are_closed(text: str) -> None:
    for quotation in quoted(text):
        assert text[quotation.start] in MARKS
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert not quotation.closed or text[quotation.end - 1] in MARKS


@given(TEXTS)
def test_closed_quotations_nest_or_stand_apart(text: str) -> None:
    found = [q for q in quoted(text) if q.closed]
    for left in found:
        for right in found:
            crossing = left.start < right.start < left.end < right.end
            assert not crossing


@pytest.mark.parametrize(
    "marks",
    ["„{}“", "»{}«", "«{}»", '"{}"', "“{}”", "„{}”", '„{}"', "‚{}‘", "›{}‹"],
)
def test_every_kind_of_mark_used_in_german(marks: str) -> None:
    assert inner("Sie sagte: " + marks.format("Wir gehen.")) == ["Wir gehen."]


def test_marks_of_the_same_kind_side_by_side() -> None:
    assert inner('"Ja", sagte sie, "ich komme", und "nein".') == ["Ja", "ich komme", "nein"]


def test_a_quotation_inside_a_quotation() -> None:
    text = "„Er nannte es ‚Unfug‘ und »Tand«“, hieß es."
    assert inner(text) == ["Er nannte es ‚Unfug‘ und »Tand«", "Unfug", "Tand"]
    assert [q.depth for q in quoted(text)] == [0, 1, 1]


def test_an_apostrophe_is_no_mark() -> None:
    assert inner("Ku'damm, Hans' Wagen und ’s war gut. Geht's?") == []


def test_an_inch_mark_is_no_quotation() -> None:
    assert inner('Ein 27" großer Schirm und ein "Tablet".') == ["Tablet"]


def test_a_quotation_goes_on_over_paragraphs_that_repeat_its_mark() -> None:
    text = "„Wir gehen.\n\n„Und zwar bald.“ Das war alles."
    assert inner(text) == ["Wir gehen.\n\n„Und zwar bald."]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = "Er sagte: „Wir gehen.\n\nDanach war Schluss."
    (found,) = quoted(text)
    assert not found.closed
    assert found.inner().of(text) == "Wir gehen."


def test_an_unclosed_quotation_ends_where_the_next_begins() -> None:
    assert inner("„Er kam. „Sie ging.“") == ["Er kam. ", "Sie ging."]


def test_a_mark_that_closes_nothing_is_no_quotation() -> None:
    assert inner("Er kam.“ Sie »ging«.") == ["ging"]


@pytest.mark.parametrize("unit", ['"', "„", "“", "»", "«", ' "a', "\n\n„", " ‚a„", "'"])
def test_a_megabyte_of_marks_takes_linear_time(unit: str) -> None:
    assert all(q.start < q.end for q in quoted(unit * (1_000_000 // len(unit))))

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.errors import OrphanedError
from lesart.records import Place, Span
from strategies import article, spans, texts


@given(st.data(), texts())
def test_a_span_slices_to_what_it_claims(data, text):
    span = data.draw(spans(text))
    assert span.of(text) == text[span.start : span.end]


@pytest.mark.parametrize("span", [Span(-1, 2), Span(3, 2), Span(0, 99)])
def test_an_offset_that_does_not_fit_is_refused(span):
    with pytest.raises(OrphanedError, match="does not fit"):
        span.of("Der Damm hielt.")


def test_a_place_shows_its_characters_and_is_equal_without_them():
    found = article("Der Damm hielt.")
    place = found.place(4, 8)
    assert place.text == "Damm"
    assert place == Place(found.id, 4, 8)


def test_the_body_is_lead_and_paragraphs():
    found = article("Der Damm hielt.")
    assert [part.kind for part in found.body] == ["paragraph"]

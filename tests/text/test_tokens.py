"""Words as they are cut, and those that pages run together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.german.glued_words import GLUED
from lesart.text.tokens import tokens, word_forms


def forms(text: str) -> list[str]:
    return [token.form for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("wieNico Lenz", ["wie", "Nico", "Lenz"]),
        ("dassMoor-Kern", ["dass", "Moor-Kern"]),
        ("der Leiter desAmtes", ["der", "Leiter", "des", "Amtes"]),
        ("einemAmt, einerStadt", ["einem", "Amt", ",", "einer", "Stadt"]),
    ],
)
def test_a_noun_is_parted_from_a_word_that_begins_no_name(text: str, parted: list[str]) -> None:
    assert forms(text) == parted


@pytest.mark.parametrize(
    "word",
    [
        "GmbH", "iPhone", "eBay", "SchülerInnen", "ZweiteLiga", "derStandard", "dieBasis", "inTouch", "denA", "wieHDMI",
        "modernEinfach", "Wiesel", "dennoch", "WieNico",
    ],
)  # fmt: skip
def test_capitals_inside_of_names_join(word: str) -> None:
    assert forms(word) == [word]


@given(st.lists(st.sampled_from([*sorted(GLUED), "Nico", "Amt", "McKern", "a", "-", " ", "5", "'"]), max_size=12))
def test_tokens_slice_to_what_they_say_and_leave_nothing_out(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = tokens(text)
    assert all(text[token.start : token.end] == token.form for token in found)
    assert "".join(token.form for token in found) == text.replace(" ", "")
    assert word_forms(text) == [token.form for token in found if token.is_word]

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.changes import changes, edits

TEXTS = st.lists(st.sampled_from(["Der ", "Damm ", "brach", "hielt", ".", "\n", " ", "14 "]), max_size=40).map("".join)


@given(TEXTS | st.text(), TEXTS | st.text())
def test_both_texts_can_be_read_from_their_changes(earlier, later):
    found = changes(earlier, later)
    assert "".join(c.text for c in found if c.kind != "come") == earlier
    assert "".join(c.text for c in found if c.kind != "gone") == later
    assert all(c.text for c in found)
    assert all(a.kind != b.kind for a, b in itertools.pairwise(found))


@given(TEXTS | st.text(), TEXTS | st.text())
def test_edits_turn_the_earlier_text_into_the_later(earlier, later):
    made, end = [], 0
    for edit in edits(earlier, later):
        made += [earlier[end : edit.gone.start], edit.come.of(later)]
        assert edit.gone.of(earlier) != edit.come.of(later)
        end = edit.gone.end
    assert "".join([*made, earlier[end:]]) == later


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text):
    assert {c.kind for c in changes(text, text)} <= {"same"}


@pytest.mark.parametrize("character", ["1 ", "„", "(", "a b "])
def test_long_texts_take_no_time(character):
    found = changes(character * 200_000, character * 200_000 + "x")
    assert found[-1].kind == "come"

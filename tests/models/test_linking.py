import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.models.linking import Linker, distances, quotations
from lesart.models.reading import ROLES, Found, Layer
from lesart.text.tokens import tokens

_TEXT = "Der Deich hielt, sagte Ida Moor, noch lange. Das Wasser sinke, teilte der Kreis mit."
_WORDS = tokens(_TEXT)
_NEAR = np.zeros((5, 6), np.float32)
_NEAR[:, 3] = -2.0  # every word between counts against a tie
_NEAR[:, 5] = 3.0
_BLIND = np.zeros((len(_WORDS), 2), np.float32)


def _linker(apart: np.ndarray = _NEAR) -> Linker:
    return Linker(_WORDS, _BLIND, _BLIND, np.zeros((5, 2), np.float32), apart)


def _found(words: str, layer: Layer, kind: str | None = None) -> Found:
    start = _TEXT.index(words)
    return Found(start, start + len(words), layer, kind or layer, 0.9)


_FIRST = _found("Der Deich hielt", "message", "indirect")
_SECOND = _found("noch lange", "message", "indirect")
_THIRD = _found("Das Wasser sinke", "message", "indirect")


def test_roles_go_to_the_message_that_the_linker_prefers() -> None:
    said, loose = quotations([_FIRST, _THIRD], [_found("sagte", "cue"), _found("teilte", "cue")], _linker())
    assert [[role.start for role in each.of("cue")] for each in said] == [
        [_TEXT.index("sagte")],
        [_TEXT.index("teilte")],
    ]
    assert not loose


def test_messages_around_their_cue_are_pieces_of_one_quotation() -> None:
    said, _ = quotations([_FIRST, _SECOND, _THIRD], [_found("sagte", "cue")], _linker())
    assert [each.messages for each in said] == [(_FIRST, _SECOND), (_THIRD,)]


def test_a_role_that_belongs_to_no_message_is_loose() -> None:
    far = np.zeros((5, 6), np.float32)
    far[:, 5] = -3.0
    cue = _found("sagte", "cue")
    said, loose = quotations([_FIRST], [cue], _linker(far))
    assert loose == (cue,)
    assert not said[0].roles
    assert quotations([], [cue], _linker()) == ((), (cue,))


def test_what_a_word_is_like_counts_too() -> None:
    role, message = _BLIND.copy(), _BLIND.copy()
    role[3:5] = message[:3] = (1.0, 0.0)
    ties = np.zeros((5, 2), np.float32)
    ties[ROLES.index("cue")] = (5.0, 0.0)
    linker = Linker(_WORDS, role, message, ties, np.zeros((5, 6), np.float32))
    chances = linker.chances(_found("sagte", "cue"), [_FIRST, _THIRD])
    assert chances[0] > 0.9
    assert chances[1] == pytest.approx(0.5)


@given(st.integers(0, 9), st.integers(1, 5), st.integers(0, 9), st.integers(1, 5))
def test_a_role_is_before_behind_or_inside(start: int, length: int, other: int, others: int) -> None:
    message, role = (start, start + length), (other, other + others)
    found = distances(message, role, [message])
    assert sum(found[:3]) == 1
    assert found[3] >= 0
    assert found[4] == 0

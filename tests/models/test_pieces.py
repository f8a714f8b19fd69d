import math

from hypothesis import given
from hypothesis import strategies as st

from lesart.models.pieces import Pieces

_SCORES = {"▁": -4.0, "▁De": -5.0, "ich": -5.0, "▁Deich": -8.0, "D": -9.0, "e": -7.0, "i": -7.0, "c": -9.0, "h": -9.0}
_NUMBER = {piece: number + 3 for number, piece in enumerate(_SCORES)}


def test_the_likeliest_cut_wins() -> None:
    assert Pieces(_SCORES).of("Deich", spaced=True) == (_NUMBER["▁Deich"],)


def test_without_a_space_before_it_a_word_is_cut_otherwise() -> None:
    assert Pieces(_SCORES).of("Deich", spaced=False) == tuple(_NUMBER[p] for p in ("D", "e", "ich"))


def test_an_unknown_letter_is_unknown_and_the_rest_is_not() -> None:
    assert Pieces(_SCORES).of("Deäch", spaced=True) == (
        _NUMBER["▁De"],
        Pieces.UNKNOWN,
        _NUMBER["c"],
        _NUMBER["h"],
    )


@given(st.text(min_size=1, max_size=300))
def test_every_word_has_pieces(word: str) -> None:
    assert Pieces(_SCORES).of(word, spaced=True)


@given(st.text("Deich", min_size=1, max_size=12))
def test_no_other_cut_is_likelier(word: str) -> None:
    pieces = Pieces(_SCORES)
    scores = [math.nan] * 3 + list(_SCORES.values())
    found = sum(scores[number] for number in pieces.of(word, spaced=True))
    letters = "▁" + word

    def best(at: int) -> float:
        if at == len(letters):
            return 0.0
        return max(
            (
                _SCORES[letters[at:end]] + best(end)
                for end in range(at + 1, len(letters) + 1)
                if letters[at:end] in _SCORES
            ),
            default=-math.inf,
        )

    assert math.isclose(found, best(0))

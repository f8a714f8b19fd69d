from collections.abc import Sequence

import numpy as np

from accounts.reports import NORTH, SOUTH, marks_of
from lesart.accounts import explain, find_statements
from lesart.models.encoder import Vectors


class Lengths:
    """An encoder for tests: two directions, by the parity of a text's length."""

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.array([[1, 0] if len(text) % 2 else [0, 1] for text in texts], dtype=np.float32)


def test_an_encoder_adds_its_cosine_to_the_grounds() -> None:
    articles, marks = (NORTH, SOUTH), [marks_of(NORTH), marks_of(SOUTH)]
    statements = find_statements(articles, marks, (), encoder=Lengths())
    found = explain(articles, marks, statements, encoder=Lengths())
    assert found
    assert all(each.grounds[-1].feature == "vectors" for each in found)


def test_without_an_encoder_there_is_no_such_ground() -> None:
    articles, marks = (NORTH, SOUTH), [marks_of(NORTH), marks_of(SOUTH)]
    found = explain(articles, marks, find_statements(articles, marks, ()))
    assert found
    assert all(ground.feature != "vectors" for each in found for ground in each.grounds)

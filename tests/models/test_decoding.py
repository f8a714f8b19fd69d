import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from lesart.models.decoding import decoded, likeliest, spans
from lesart.models.reading import KINDS, columns
from lesart.text.tokens import tokens

_TEXT = "Der Deich halte, sagte Ida Moor."
_WORDS = tokens(_TEXT)
_WIDTH = columns("doubt").stop
_UNTIED = {
    "role": np.zeros((len(_WORDS), 2), np.float32),
    "message": np.zeros((len(_WORDS), 2), np.float32),
    "ties": np.zeros((5, 2), np.float32),
    "apart": np.zeros((5, 6), np.float32),
}
_rows = arrays(np.float32, (len(_WORDS), _WIDTH), elements=st.floats(-8, 8, width=32))


def test_columns_of_the_layers_lie_side_by_side() -> None:
    ends = [0, *(columns(layer).stop for layer in KINDS)]
    assert [columns(layer).start for layer in KINDS] == ends[:-1]


@given(arrays(np.float32, (7, 5), elements=st.floats(-8, 0, width=32)))
def test_a_label_goes_on_only_what_began(logs: np.ndarray) -> None:
    labels = likeliest(logs)
    for before, label in zip([0, *labels], labels, strict=False):
        assert label % 2 or not label or before in {label - 1, label}


@given(_rows)
def test_spans_are_whole_words_of_known_kinds_and_apart(rows: np.ndarray) -> None:
    reading = decoded(_WORDS, np.zeros(384, np.float32), {"labels": rows} | _UNTIED)
    for found in (reading.names, reading.doubt):
        assert all(a.end <= b.start for a, b in itertools.pairwise(found))
        for each in found:
            assert each.start in {word.start for word in _WORDS}
            assert each.end in {word.end for word in _WORDS}
            assert each.kind in KINDS[each.layer]
            assert 0 <= each.score <= 1


@given(arrays(np.float32, (4, 5), elements=st.floats(-8, 0, width=32)))
def test_no_other_allowed_sequence_is_likelier(logs: np.ndarray) -> None:
    def may_follow(before: int, label: int) -> bool:
        return bool(label % 2) or not label or before in {label - 1, label}

    def best(at: int, before: int) -> float:
        if at == len(logs):
            return 0.0
        return max(float(logs[at, label]) + best(at + 1, label) for label in range(5) if may_follow(before, label))

    found = likeliest(logs)
    assert sum(float(logs[at, label]) for at, label in enumerate(found)) == pytest.approx(best(0, 0), abs=1e-4)


def test_two_names_of_one_kind_beside_each_other_stay_two() -> None:
    logs = np.full((4, 9), -5, np.float32)
    for row, label in enumerate([1, 2, 1, 0]):
        logs[row, label] = 0
    found = list(spans(_WORDS[:4], logs, "name"))
    assert [(each.start, each.end) for each in found] == [(0, 9), (10, 15)]


def test_without_labels_there_is_only_a_vector() -> None:
    reading = decoded(_WORDS, np.ones(384, np.float32), {})
    assert not reading.names
    assert reading.score("name", "PER", 0, len(_TEXT)) == 0

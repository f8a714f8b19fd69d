from itertools import pairwise, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.models.names.viterbi import best_paths

LABELS = 3
# Whole numbers, so that every order of adding them gives the same; many sequences are equally good then.
NUMBERS = st.integers(-4, 4)
TABLES = st.lists(NUMBERS, min_size=LABELS * LABELS, max_size=LABELS * LABELS)
ROWS = st.lists(st.tuples(*[NUMBERS] * LABELS), min_size=1, max_size=5)


def score(path, rows, transitions):
    steps = sum(transitions[first, second] for first, second in pairwise(path))
    return steps + sum(row[label] for row, label in zip(rows, path, strict=True))


@settings(max_examples=100, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=4), TABLES)
def test_no_sequence_of_labels_is_better(sequences, table):
    sequences = sorted(sequences, key=len, reverse=True)
    transitions = np.array(table, np.float32).reshape(LABELS, LABELS)
    starts = [sum(map(len, sequences[:number])) for number in range(len(sequences))]
    scores = np.array([row for rows in sequences for row in rows], np.float32)
    found = best_paths(scores, starts, [len(rows) for rows in sequences], transitions)
    for path, rows in zip(found, sequences, strict=True):
        every = product(range(LABELS), repeat=len(rows))
        assert score(path, rows, transitions) == max(score(p, rows, transitions) for p in every)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 3), min_size=60, max_size=140), st.integers(0, 2**31))
def test_many_sequences_are_decoded_as_each_alone(lengths, seed):
    lengths = sorted(lengths, reverse=True)
    drawn = np.random.default_rng(seed)
    scores = drawn.normal(size=(sum(lengths), LABELS)).astype(np.float32)
    transitions = drawn.normal(size=(LABELS, LABELS)).astype(np.float32)
    starts = [sum(lengths[:number]) for number in range(len(lengths))]
    together = best_paths(scores, starts, lengths, transitions)
    alone = [
        best_paths(scores, [start], [length], transitions)[0] for start, length in zip(starts, lengths, strict=True)
    ]
    assert together == alone

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.models.names.chain import NEVER, Chain, Pieces
from lesart.models.names.viterbi import best_paths

LABELS = ("B-LOC", "B-PER", "I-LOC", "I-PER", "O")
OUT = LABELS.index("O")
ALLOWED = [[not b.startswith("I-") or a in {f"B-{b[2:]}", b} for b in LABELS] for a in LABELS]
OPENING = np.array([NEVER if label.startswith("I-") else 0 for label in LABELS], np.float32)


def drawn_chain(drawn, spread):
    """Return a chain that likes 'O' behind 'O', as those do that were trained on text, and scores for 40 rows."""
    transitions = drawn.normal(0, 2, (len(LABELS), len(LABELS))).astype(np.float32)
    transitions[OUT, OUT] += 2
    scores = drawn.normal(0, spread, (40, len(LABELS))).astype(np.float32)
    scores[:, OUT] += spread
    return np.where(ALLOWED, transitions, NEVER), scores


def score(labels, rows, transitions):
    numbers = [LABELS.index(label) for label in labels]
    steps = sum(transitions[first, second] for first, second in pairwise(numbers))
    return OPENING[numbers[0]] + steps + sum(row[label] for row, label in zip(rows, numbers, strict=True))


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**31), st.sampled_from([1, 3, 6]), st.sets(st.integers(0, 40), min_size=2, max_size=9))
def test_what_is_told_to_be_no_name_is_none_in_the_best_sequence(seed, spread, cuts):
    """Each stretch between two cuts is a piece; every other one is left out, so that rows in no piece stand beside."""
    transitions, scores = drawn_chain(np.random.default_rng(seed), spread)
    pieces = list(pairwise(sorted(cuts)))[::2]
    found = Chain(LABELS, transitions).best(scores.copy(), Pieces(*np.array(pieces).T))
    for start, end in pieces:
        rows = scores[start:end].copy()
        rows[0] += OPENING
        (path,) = best_paths(rows, [0], [len(rows)], transitions)
        best = score([LABELS[label] for label in path], scores[start:end], transitions)
        assert score(found[start:end], scores[start:end], transitions) >= best - 0.01
    inside = {row for start, end in pieces for row in range(start, end)}
    assert all(label == "O" for row, label in enumerate(found) if row not in inside)


def test_neighbouring_pieces_are_labelled_as_if_alone():
    transitions, scores = drawn_chain(np.random.default_rng(3), 3)
    chain = Chain(LABELS, transitions)
    together = chain.best(scores.copy(), Pieces(np.array([0, 20]), np.array([20, 40])))
    alone = [chain.best(half.copy(), Pieces(np.array([0]), np.array([20]))) for half in (scores[:20], scores[20:])]
    assert together == alone[0] + alone[1]

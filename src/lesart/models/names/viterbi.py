"""The best sequences of labels in a chain (Viterbi), for many short sequences side by side."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import neg
from typing import Final

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
_AT_ONCE: Final = 64  # sequences decoded side by side; all are given the room of the longest


def best_paths(scores: Scores, starts: Sequence[int], lengths: Sequence[int], transitions: Scores) -> list[list[int]]:
    """Return the best sequence of labels, by number, of each stretch of rows `scores[start:start + length]`.

    The longest stretches stand first, and none is empty. `scores` has a row a word and a column a label,
    `transitions[a, b]` is what `b` scores behind `a`.
    """
    found: list[list[int]] = []
    for first in range(0, len(starts), _AT_ONCE):
        block = slice(first, first + _AT_ONCE)
        found += _decoded(_rows(scores, starts[block], lengths[first]), lengths[block], transitions)
    return found


def _rows(scores: Scores, starts: Sequence[int], longest: int) -> Scores:
    """Return the scores by place in a sequence, label and sequence; behind a sequence's end stands anything.

    The sequences come last, so that what is done for all of them at once runs along the memory.
    """
    rows = scores.take(np.arange(longest)[:, None] + np.array(starts), 0, mode="clip")
    return np.ascontiguousarray(rows.transpose(0, 2, 1))


def _decoded(best: Scores, lengths: Sequence[int], transitions: Scores) -> list[list[int]]:
    """Return the best sequences; `best` has the rows of the words, to which what leads there best is added."""
    going = [bisect_left(lengths, -t, key=neg) for t in range(lengths[0] + 1)]  # sequences with a place t
    ways = transitions[:, :, None]
    for t in range(1, lengths[0]):
        options = best[t - 1, :, None, : going[t]] + ways
        best[t, :, : going[t]] += np.maximum.reduce(options, 0)
    return _traced(best, lengths, going, transitions)


def _traced(best: Scores, lengths: Sequence[int], going: Sequence[int], transitions: Scores) -> list[list[int]]:
    """Return the best sequences from their ends back: of a label known the best one before it is sought."""
    paths = np.zeros((lengths[0], len(lengths)), np.intp)
    for t in range(lengths[0] - 1, -1, -1):
        on, ending = going[t + 1], going[t]
        if on:
            behind = transitions.take(paths[t + 1, :on], 1)
            paths[t, :on] = (best[t, :, :on] + behind).argmax(0)
        if ending > on:
            paths[t, on:ending] = best[t, :, on:ending].argmax(0)
    return [path[:length] for path, length in zip(paths.T.tolist(), lengths, strict=True)]

"""From numbers a word to what they mean: the likeliest labels, spans of them, and roles tied to their quotations."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.models.linking import Linker, quotations
from lesart.models.reading import KINDS, ROLES, Found, Layer, Numbers, Reading, columns
from lesart.text.tokens import Token

_IMPOSSIBLE: Final = -1e4


def decoded(words: tuple[Token, ...], vector: Numbers, rows: Mapping[str, Numbers]) -> Reading:
    """Return the reading that a network's output makes of the words; `rows` has a row a word for outputs by word.

    `labels` are log-odds of all labels, a row a word; `role` and `message` are the words' places in the space in which
    the linker ties them, `ties` and `apart` its own weights.
    """
    if "labels" not in rows:
        return Reading(words, vector, np.zeros((len(words), 0), np.float32))
    logs = np.concatenate([log_softmax(rows["labels"][:, columns(layer)]) for layer in KINDS], axis=1)
    found = {layer: tuple(spans(words, logs[:, columns(layer)], layer)) for layer in KINDS}
    linker = Linker(words, rows["role"], rows["message"], rows["ties"], rows["apart"])
    said, loose = quotations(found["message"], [each for role in ROLES for each in found[role]], linker)
    return Reading(words, vector, np.exp(logs), found["name"], said, found["doubt"], loose)


def spans(words: Sequence[Token], logs: Numbers, layer: Layer) -> Iterator[Found]:
    """Yield the spans of one layer that the likeliest sequence of labels makes; `logs` has a row a word."""
    labels = likeliest(logs)
    start = 0
    for at in range(len(words) + 1):
        label = labels[at] if at < len(words) else 0
        goes_on = label > 0 and label % 2 == 0
        if at and labels[at - 1] and not goes_on:
            chance = float(np.exp(np.mean([logs[i, labels[i]] for i in range(start, at)])))
            kind = KINDS[layer][(labels[start] - 1) // 2]
            yield Found(words[start].start, words[at - 1].end, layer, kind, chance)
        if label % 2:
            start = at


def likeliest(logs: Numbers) -> list[int]:
    """Return the labels of the likeliest sequence in which 'I-' only follows 'B-' or 'I-' of its kind (Viterbi).

    Label 0 is 'O', odd ones are 'B-', even ones 'I-' of the kind before.
    """
    if not len(logs):
        return []
    begins_or_out, follows = _grammar(logs.shape[1])
    one_by_one = logs.argmax(axis=1)
    if begins_or_out[one_by_one[0]] and follows[one_by_one[:-1], one_by_one[1:]].all():
        return [int(label) for label in one_by_one]  # nearly always so, and no sequence is likelier
    allowed = np.where(follows, 0.0, _IMPOSSIBLE)
    best = logs[0] + np.where(begins_or_out, 0.0, _IMPOSSIBLE)
    came = []
    for row in logs[1:]:
        ways = best[:, None] + allowed
        came.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + row
    labels = [int(best.argmax())]
    for back in reversed(came):
        labels.append(int(back[labels[-1]]))
    return labels[::-1]


@cache
def _grammar(labels: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which labels may begin a sequence, and which may follow which."""
    number = np.arange(labels)
    begins_or_out = (number == 0) | (number % 2 == 1)
    goes_on = (number[:, None] == number[None]) | (number[:, None] == number[None] - 1)
    return begins_or_out, begins_or_out[None] | goes_on


def log_softmax(values: Numbers) -> Numbers:
    """Return the logarithms of the chances that log-odds make, row by row."""
    moved = values - values.max(axis=1, keepdims=True)
    result: Numbers = moved - np.log(np.exp(moved).sum(axis=1, keepdims=True))
    return result

"""Names by a linear chain over the features of words: weights summed per word, sentences decoded side by side.

The weights come from `models/train_names.py`. Each word's share in the scores is remembered, so that a word seen before
costs one look-up; the best sequence of labels (Viterbi) is found for all sentences of like length at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from io import BytesIO
from itertools import accumulate, chain
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.models.names.features import EDGE, OFFSETS, context_features, group_features, own_features
from lesart.models.words import Word

NameTag = str  # 'O', 'B-PER', 'I-PER', 'B-ORG', …
_WORDS_REMEMBERED: Final = 50_000
_MARGIN: Final = 2  # edges between two sentences, as far as a word looks
_NEVER: Final = np.float32(-1e4)
Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Model:
    labels: tuple[str, ...]
    rows: dict[str, int]
    weights: Scores
    transitions: Scores
    before: Scores
    after: Scores
    tags: dict[str, int]

    def sum(self, features: Iterable[str]) -> Scores:
        """Return the weights of the known ones of these features, added up for each label."""
        known = [self.rows[feature] for feature in features if feature in self.rows]
        total: Scores = self.weights[known].sum(axis=0, dtype=np.float32)
        return total


def name_tags(sentences: Sequence[Sequence[Word]]) -> tuple[tuple[NameTag, ...], ...]:
    """Return for each word of each sentence whether a name begins ('B-PER') or goes on ('I-PER') with it, or 'O'."""
    if not any(sentences):
        return tuple(() for _ in sentences)
    model = _model()
    scores, starts = _scores(model, sentences)
    found: list[tuple[NameTag, ...]] = [()] * len(sentences)
    for alike in _by_length(sentences):
        for number, path in zip(alike, _best_paths(model, scores, starts, sentences, alike), strict=True):
            found[number] = tuple(model.labels[label] for label in path)
    return tuple(found)


@cache
def _model() -> _Model:
    packed = files("lesart.models.names").joinpath("names.npz").read_bytes()
    with np.load(BytesIO(packed), allow_pickle=False) as stored:
        labels = tuple(stored["labels"].tobytes().decode("utf-8").split("\n"))
        features = stored["features"].tobytes().decode("utf-8").split("\n")
        weights = np.pad(stored["weights"].astype(np.float32), ((0, 1), (0, 0)))
        transitions = stored["transitions"].astype(np.float32)
    rows = {feature: row for row, feature in enumerate(features)}
    tags = {tag: number for number, tag in enumerate([EDGE, *_tags_in(features)])}
    transitions[[[not _may_follow(a, b) for b in labels] for a in labels]] = _NEVER
    pairs = {kind: _pairs(kind, rows, weights, tags) for kind in ("before", "after")}
    return _Model(labels, rows, weights, transitions, pairs["before"], pairs["after"], tags)


def _tags_in(features: Iterable[str]) -> list[str]:
    return sorted({f.partition("=")[2].partition("|")[2] for f in features if f.startswith("before=")} - {EDGE})


def _may_follow(first: str, second: str) -> bool:
    return not second.startswith("I-") or first in {f"B-{second[2:]}", second}


def _pairs(kind: str, rows: dict[str, int], weights: Scores, tags: dict[str, int]) -> Scores:
    """Return the weights of each pair of neighbouring tags; row and column of unknown tags, the last, are zero."""
    table = np.zeros((len(tags) + 1, len(tags) + 1, weights.shape[1]), np.float32)
    for first, i in tags.items():
        for second, j in tags.items():
            row = rows.get(f"{kind}={first}|{second}")
            if row is not None:
                table[i, j] = weights[row]
    return table


def _scores(model: _Model, sentences: Sequence[Sequence[Word]]) -> tuple[Scores, list[int]]:
    """Return the scores of the labels of all words, edges between the sentences, and where each sentence begins."""
    edge = None
    numbers: dict[tuple[str, str, str] | None, int] = {edge: 0}
    shares = [_edge_shares()]
    order: list[int] = [0] * _MARGIN
    tags: list[int] = [0] * _MARGIN
    starts = []
    for words in sentences:
        starts.append(len(order))
        for word in words:
            key = (word.form, word.tag, word.lemma)
            if key not in numbers:
                numbers[key] = len(shares)
                shares.append(_shares(word))
            order.append(numbers[key])
            tags.append(model.tags.get(word.tag, len(model.tags)))
        order += [0] * _MARGIN
        tags += [0] * _MARGIN
    scores = _gathered(np.stack(shares)[order])
    at = np.array(tags)
    scores[1:] += model.before[at[:-1], at[1:]]
    scores[:-1] += model.after[at[:-1], at[1:]]
    for start, words in zip(starts, sentences, strict=True):
        for position, feature in group_features(words):
            scores[start + position] += model.sum((feature,))
    return scores, starts


def _gathered(shares: Scores) -> Scores:
    """Return each word's own scores with the shares that its neighbours add."""
    total: Scores = shares[:, 0].copy()
    for column, offset in enumerate(OFFSETS, start=1):
        if offset < 0:
            total[-offset:] += shares[:offset, column]
        else:
            total[:-offset] += shares[offset:, column]
    return total


def _edge_shares() -> Scores:
    model = _model()
    return np.stack([model.sum(()), *(model.sum((f"{offset}{EDGE}",)) for offset in OFFSETS)])


def _shares(word: Word) -> Scores:
    return _remembered_shares(word.form, word.tag, word.lemma)


@lru_cache(maxsize=_WORDS_REMEMBERED)
def _remembered_shares(form: str, tag: str, lemma: str) -> Scores:
    """Return what a word adds to the scores of its own label (row 0) and of its neighbours' (a row an offset)."""
    model = _model()
    word = Word(0, len(form), form, lemma, tag)
    around = context_features(word)
    seen = [["bias", *(f"0{feature}" for feature in own_features(word))]]
    seen += [[f"{offset}{feature}" for feature in around] for offset in OFFSETS]
    # The row of zeros at the end keeps no part empty, so that all can be added up at once.
    rows = [[*(model.rows[feature] for feature in part if feature in model.rows), -1] for part in seen]
    starts = [0, *accumulate(len(part) for part in rows)][:-1]
    total: Scores = np.add.reduceat(model.weights[list(chain.from_iterable(rows))], starts, axis=0)
    return total


def _by_length(sentences: Sequence[Sequence[Word]]) -> list[list[int]]:
    """Return the numbers of the sentences that are not empty, those of like length together."""
    alike: dict[int, list[int]] = {}
    for number, words in enumerate(sentences):
        if words:
            alike.setdefault(len(words).bit_length(), []).append(number)
    return [alike[size] for size in sorted(alike)]


def _best_paths(
    model: _Model, scores: Scores, starts: Sequence[int], sentences: Sequence[Sequence[Word]], alike: Sequence[int]
) -> list[list[int]]:
    """Return the best sequence of labels of each of these sentences, padded to one length and decoded together."""
    lengths = np.array([len(sentences[number]) for number in alike])
    longest = int(lengths.max())
    places = np.array([starts[number] for number in alike])[:, None] + np.arange(longest)
    padded = scores[np.minimum(places, len(scores) - 1)]
    outside = np.arange(longest) >= lengths[:, None]
    padded[outside] = 0
    best = padded[:, 0] + np.array([_NEVER if label.startswith("I-") else 0 for label in model.labels], np.float32)
    came = np.zeros((longest, len(alike), len(model.labels)), np.int8)
    stay = np.arange(len(model.labels), dtype=np.int8)
    for t in range(1, longest):
        options = best[:, :, None] + model.transitions
        came[t] = np.where(outside[:, t, None], stay, options.argmax(axis=1))
        best = np.where(outside[:, t, None], best, options.max(axis=1) + padded[:, t])
    paths = _walked_back(best.argmax(axis=1), came)
    return [path[:length].tolist() for path, length in zip(paths, lengths.tolist(), strict=True)]


def _walked_back(last: NDArray[np.intp], came: NDArray[np.int8]) -> NDArray[np.intp]:
    every = np.arange(len(last))
    steps = [last]
    for t in range(len(came) - 1, 0, -1):
        steps.append(came[t, every, steps[-1]].astype(np.intp))
    return np.stack(steps[::-1], axis=1)

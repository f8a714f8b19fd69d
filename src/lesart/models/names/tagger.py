"""Names by a linear chain over the features of words: weights summed per word, sentences decoded side by side.

The weights come from `models/train_names.py`. Each word's share in the scores is remembered, so that a word seen before
costs one look-up.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO
from operator import itemgetter
from typing import Final

import numpy as np

from lesart.models.names.chain import NEVER, Chain, Pieces
from lesart.models.names.features import EDGE, OFFSETS, group_features, word_features
from lesart.models.names.viterbi import Scores
from lesart.models.reading import KINDS, Numbers
from lesart.models.words import Word

NameTag = str  # 'O', 'B-PER', 'I-PER', 'B-ORG', …
_WORDS_REMEMBERED: Final = 100_000
_LONGEST_PIECE: Final = 400  # words
_ROWS: Final = 4_096  # of the table at first
_ANALYSED: Final = itemgetter(slice(2, None))  # form, lemma and tag of a word
_MARGIN: Final = 2  # edges between two sentences, as far as a word looks
_BESIDE_READER: Final = np.float32(0.3)  # what the chain counts beside the reader; from .2 to .4 it is much the same
_HEARD: Final = ("O", *(f"{place}-{kind}" for kind in KINDS["name"] for place in "BI"))  # the reader's labels


@dataclass(frozen=True, slots=True)
class _Model:
    rows: dict[str, int]
    own: dict[str, int]
    around: dict[str, int]
    weights: Scores
    beside: Scores
    bias: Scores
    chain: Chain
    before: Scores
    after: Scores
    tags: dict[str, int]

    def sum(self, features: Iterable[str]) -> Scores:
        """Return the weights of the known ones of these features, added up for each label."""
        known = [self.rows[feature] for feature in features if feature in self.rows]
        total: Scores = self.weights[known].sum(axis=0, dtype=np.float32)
        return total


def name_tags(
    sentences: Sequence[Sequence[Word]], heard: Sequence[Numbers] | None = None
) -> tuple[tuple[NameTag, ...], ...]:
    """Return for each word of each sentence whether a name begins ('B-PER') or goes on ('I-PER') with it, or 'O'.

    `heard` are the log-chances of the neural reader's labels of names, a row a word for each sentence, if it reads too:
    then the labels are those that are likeliest to both.
    """
    if not any(sentences):
        return tuple(() for _ in sentences)
    model = _model()
    scores, starts = _scores(model, sentences)
    chain = model.chain
    if heard is not None:
        chain, scores = _together(chain, scores, starts, heard)
    best = chain.best(scores, _pieces(sentences, starts))
    return tuple([tuple(best[start : start + len(words)]) for start, words in zip(starts, sentences, strict=True)])


def _together(chain: Chain, scores: Scores, starts: Sequence[int], heard: Sequence[Numbers]) -> tuple[Chain, Scores]:
    """Return the chain with what the reader heard in its scores: the logarithm of a weighted product of both."""
    column = [_HEARD.index(label) for label in chain.labels]
    together = scores * _BESIDE_READER
    for start, rows in zip(starts, heard, strict=True):
        together[start : start + len(rows)] += rows[:, column]
    return chain.scaled(_BESIDE_READER), together


def _pieces(sentences: Sequence[Sequence[Word]], starts: Sequence[int]) -> Pieces:
    """Return the places of the sentences among the scores; what has no end is decoded piece by piece."""
    sizes = list(map(len, sentences))
    if max(sizes) > _LONGEST_PIECE:
        cut = [
            (start, size, at)
            for start, size in zip(starts, sizes, strict=True)
            for at in range(0, size, _LONGEST_PIECE)
        ]
        starts, sizes = [start + at for start, _, at in cut], [min(size - at, _LONGEST_PIECE) for _, size, at in cut]
    firsts, lengths = np.array(starts), np.array(sizes)
    filled = lengths > 0
    return Pieces(firsts[filled], (firsts + lengths)[filled])


def weights_file() -> Traversable:
    """Return the file with the weights that ship; whoever measures others puts another function in its place."""
    return files("lesart.models.names").joinpath("names.npz")


@cache
def _model() -> _Model:
    with np.load(BytesIO(weights_file().read_bytes()), allow_pickle=False) as stored:
        labels = tuple(stored["labels"].tobytes().decode("utf-8").split("\n"))
        features = stored["features"].tobytes().decode("utf-8").split("\n")
        weights = np.pad(stored["weights"].astype(np.float32), ((0, 1), (0, 0)))
        transitions = stored["transitions"].astype(np.float32)
    rows = {feature: row for row, feature in enumerate(features)}
    tags = {tag: number for number, tag in enumerate([EDGE, *_tags_in(features)])}
    transitions[[[not _may_follow(a, b) for b in labels] for a in labels]] = NEVER
    own = {feature[1:]: row for feature, row in rows.items() if feature.startswith("0")}
    around, beside = _around(rows, weights)
    pairs = {kind: _pairs(kind, rows, weights, tags) for kind in ("before", "after")}
    return _Model(
        rows=rows,
        own=own,
        around=around,
        weights=weights,
        beside=beside,
        bias=weights[rows["bias"]],
        chain=Chain(labels, transitions),
        before=pairs["before"],
        after=pairs["after"],
        tags=tags,
    )


def _around(rows: dict[str, int], weights: Scores) -> tuple[dict[str, int], Scores]:
    """Return the features of neighbours without their offsets, and a row for each: own label, then by offset.

    The last row, of no feature, is zero.
    """
    found: dict[str, int] = {}
    places = []
    for column, offset in enumerate(OFFSETS, start=1):
        prefix = str(offset)
        for feature, row in rows.items():
            if feature.startswith(prefix):
                places.append((found.setdefault(feature[len(prefix) :], len(found)), column, row))
    table = np.zeros((len(found) + 1, len(OFFSETS) + 1, weights.shape[1]), np.float32)
    at, columns, known = zip(*places, strict=True)
    table[list(at), list(columns)] = weights[list(known)]
    return found, table


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
    shares = _shares()
    shares.make_room(sum(map(len, sentences)))
    order: list[int] = [0] * _MARGIN
    starts = []
    for words in sentences:
        starts.append(len(order))
        order += map(shares.__getitem__, map(_ANALYSED, words))
        order += [0] * _MARGIN
    shares.fill()
    places = np.array(order)
    scores = _gathered(shares.scores.take(places, 0))
    at = shares.tags.take(places)
    scores[1:] += model.before[at[:-1], at[1:]]
    scores[:-1] += model.after[at[:-1], at[1:]]
    for start, words in zip(starts, sentences, strict=True):
        for position, feature in group_features(words):
            if feature in model.rows:
                scores[start + position] += model.weights[model.rows[feature]]
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


class _Shares(dict[tuple[str, ...], int]):
    """What each word seen so far adds to the scores, as rows of one table; the first row is the edge of a sentence.

    A row holds the scores that a word adds to its own label and to those of its neighbours, by offset. Rows of new
    words are filled all at once, by `fill`: adding up a few weights takes little longer for many words than for one.
    """

    def __init__(self, model: _Model) -> None:
        super().__init__()
        self._model = model
        self.scores = np.zeros((_ROWS, len(OFFSETS) + 1, len(model.chain.labels)), np.float32)
        self.tags = np.zeros(_ROWS, np.int16)
        self._own, self._around = _Waiting(len(model.weights) - 1), _Waiting(len(model.beside) - 1)
        self.scores[0] = np.stack([model.sum(()), *(model.sum((f"{offset}{EDGE}",)) for offset in OFFSETS)])

    def make_room(self, number: int) -> None:
        """Have room for so many more words; those that came before are forgotten where there are too many."""
        if len(self) > _WORDS_REMEMBERED:
            self.clear()
        needed = len(self) + number + 1
        if needed > len(self.scores):
            more = max(needed - len(self.scores), len(self.scores))
            self.scores = np.concatenate([self.scores, np.zeros((more, *self.scores.shape[1:]), np.float32)])
            self.tags = np.concatenate([self.tags, np.zeros(more, np.int16)])

    def __missing__(self, key: tuple[str, str, str]) -> int:
        """Return the row of a new word, which waits to be filled."""
        model, row = self._model, len(self) + 1
        form, lemma, tag = key
        own, around = word_features(Word(0, len(form), form, lemma, tag))
        self._own.add([model.own[feature] for feature in own if feature in model.own])
        self._around.add([model.around[feature] for feature in around if feature in model.around])
        self.tags[row] = model.tags.get(tag, len(model.tags))
        self[key] = row
        return row

    def fill(self) -> None:
        """Work out what the words add that came since the last time."""
        waiting = len(self._own.starts)
        if not waiting:
            return
        scores = self._around.sums(self._model.beside)
        scores[:, 0] += self._model.bias
        scores[:, 0] += self._own.sums(self._model.weights)
        self.scores[len(self) + 1 - waiting : len(self) + 1] = scores


class _Waiting:
    """The rows of a table of weights that are to be added up for each of some words."""

    def __init__(self, nothing: int) -> None:
        self._nothing = nothing  # a row of zeros, so that there is one for every word
        self._rows: list[int] = []
        self.starts: list[int] = []

    def add(self, rows: Sequence[int]) -> None:
        """Add the rows of one more word."""
        self.starts.append(len(self._rows))
        self._rows += (*rows, self._nothing)

    def sums(self, weights: Scores) -> Scores:
        """Return the sum of each word's rows; none is waiting afterwards."""
        total: Scores = np.add.reduceat(weights.take(self._rows, 0), self.starts, 0)
        self._rows, self.starts = [], []
        return total


@cache
def _shares() -> _Shares:
    return _Shares(_model())

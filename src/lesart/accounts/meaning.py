"""How near clauses are in meaning: each word against the words of the other clause, as they are meant in their context.

A word of a clause counts as said by another clause as far as its nearest word there means the same. So 'räumt ihren
Schreibtisch' may meet 'tritt zurück', while one vector for a whole clause says little more than its topic.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from lesart.accounts.profiles import Profile
from lesart.models.encoder import Encoder, Vectors, WordEncoder, centred
from lesart.records import Article, Marks

Numbers = NDArray[np.float32]
_LIGHT: Final = 0.2  # what a word without content weighs beside one that a story has once in e clauses
_LONGEST: Final = 32  # words of a clause that are held against others, as in training
_ALL: Final = 1_500  # clauses that are all held against each other: those of some thirty reports, four seconds
_NEAREST: Final = 40  # clauses that one of more is held against, whatever words they share
_CELLS: Final = 8_000_000  # likenesses of words at hand at a time: 32 MB


class Nearness(Protocol):
    """How near clauses are in meaning, as one more kind of evidence; clauses are called by number."""

    model: ClassVar[str]
    """The linear model that weighs this evidence, last of all."""
    least: ClassVar[float]
    """From where on clauses are worth comparing, whatever words they share."""
    tells_words: ClassVar[bool]
    """Whether clauses that share a single word or a date may be paired, since each word is known by its context."""

    def of(self, one: int, other: int) -> tuple[float, ...]:
        """Return the evidence on two clauses."""
        ...

    def near(self, one: int) -> Numbers:
        """Return how near each clause is to one."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Cosines:
    """Clauses as one vector each, of unit length around their mean."""

    model: ClassVar[str] = "same_statement_semantic"
    least: ClassVar[float] = 0.45
    tells_words: ClassVar[bool] = False
    vectors: Vectors

    def of(self, one: int, other: int) -> tuple[float, ...]:
        """Return the cosine of two clauses."""
        return (float(self.vectors[one] @ self.vectors[other]),)

    def near(self, one: int) -> Numbers:
        """Return the cosine of each clause with one."""
        found: Numbers = self.vectors @ self.vectors[one]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """Clauses as many vectors: `shared[i, j]` is the share of `i` that `j` says too, `whole` are cosines."""

    model: ClassVar[str] = "same_statement_full"
    least: ClassVar[float] = 0.25
    tells_words: ClassVar[bool] = True
    shared: Numbers
    whole: Numbers

    def of(self, one: int, other: int) -> tuple[float, float, float]:
        """Return the shares that two clauses have of each other, as geometric mean and the larger, and their cosine."""
        there, back = float(self.shared[one, other]), float(self.shared[other, one])
        return float(np.sqrt(there * back)), max(there, back), float(self.whole[one, other])

    def near(self, one: int) -> Numbers:
        """Return the geometric mean of the shares that a clause and each clause have of each other."""
        found: Numbers = np.sqrt(self.shared[one] * self.shared[:, one])
        return found


@dataclass(frozen=True, slots=True, eq=False)
class NearestMeaning:
    """Clauses as many vectors, compared when asked: of a story of many dozens of reports all pairs would be too many.

    `units` are the states of words and `rows` those of each clause, with the `weights` of its words; `whole` are
    cosines of whole clauses.
    """

    model: ClassVar[str] = Meaning.model
    least: ClassVar[float] = Meaning.least
    tells_words: ClassVar[bool] = Meaning.tells_words
    units: Numbers
    rows: Sequence[NDArray[np.intp]]
    weights: Sequence[Numbers]
    whole: Numbers

    def of(self, one: int, other: int) -> tuple[float, float, float]:
        """Return what `Meaning.of` returns."""
        there, back = (float(share[0]) for share in self._shares(one, np.array([other])))
        return float(np.sqrt(there * back)), max(there, back), float(self.whole[one, other])

    def near(self, one: int) -> Numbers:
        """Return what `Meaning.near` returns for the clauses that are nearest as wholes, and 0 for the others."""
        count = min(_NEAREST, len(self.rows))
        nearest = np.argpartition(-self.whole[one], count - 1)[:count]
        there, back = self._shares(one, nearest)
        found = np.zeros(len(self.rows), np.float32)
        found[nearest] = np.sqrt(there * back)
        return found

    def _shares(self, one: int, others: NDArray[np.intp]) -> tuple[Numbers, Numbers]:
        """Return the share of a clause that others say too, and the share of each of those that the clause says."""
        rows = [self.rows[other] for other in others]
        starts = np.cumsum([0, *map(len, rows)])[:-1]
        near = np.maximum(self.units[self.rows[one]] @ self.units[np.concatenate(rows)].T, 0.0)
        there: Numbers = self.weights[one] @ np.maximum.reduceat(near, starts, axis=1) / self.weights[one].sum()
        weights = np.concatenate([self.weights[other] for other in others])
        back = np.add.reduceat(near.max(axis=0) * weights, starts) / np.add.reduceat(weights, starts)
        return there, back.astype(np.float32)


def nearness_of(
    profiles: Sequence[Profile],
    articles: Mapping[str, Article],
    marks: Mapping[str, Marks],
    encoder: Encoder | WordEncoder | None,
) -> Nearness | None:
    """Return how near all clauses are in meaning as an encoder has it, None without one."""
    if encoder is None or not profiles:
        return None
    if isinstance(encoder, WordEncoder):
        return meaning_of(profiles, articles, marks, encoder)
    return cosines_of(profiles, encoder)


def cosines_of(profiles: Sequence[Profile], encoder: Encoder) -> Cosines:
    """Return how near all clauses are by a vector each, which only their own words make."""
    texts = [" ".join(profile.forms) for profile in profiles]
    different = {text: number for number, text in enumerate(dict.fromkeys(texts))}
    return Cosines(centred(encoder.encode(list(different))[[different[text] for text in texts]]))


def meaning_of(
    profiles: Sequence[Profile], articles: Mapping[str, Article], marks: Mapping[str, Marks], encoder: WordEncoder
) -> Meaning | NearestMeaning:
    """Return how near clauses are in meaning; states of words count around their mean over the story."""
    states, rows = _states(profiles, articles, marks, encoder)
    moved = states - states[:-1].mean(axis=0)
    moved[-1] = 0
    whole = _unit(np.stack([moved[row].mean(axis=0) for row in rows]))
    weights = [_weights(profile) for profile in profiles]
    if len(profiles) > _ALL:
        return NearestMeaning(_unit(moved), rows, weights, _cosines(whole))
    return Meaning(_shared(_unit(moved), rows, weights), _cosines(whole))


def _states(
    profiles: Sequence[Profile], articles: Mapping[str, Article], marks: Mapping[str, Marks], encoder: WordEncoder
) -> tuple[Numbers, list[NDArray[np.intp]]]:
    """Return the states of all words of the articles, and for each clause the rows of its words, one at least.

    Words that were not read have the last row, which is nothing.
    """
    found: list[Numbers] = []
    at: dict[tuple[str, int], int] = {}
    first = 0
    for article in dict.fromkeys(profile.clause.article for profile in profiles):
        starts, states = encoder.word_states(articles[article].text, marks[article].sentences)
        at |= {(article, start): first + number for number, start in enumerate(starts)}
        found.append(states)
        first += len(starts)
    rows = [[at.get((p.clause.article, start), -1) for start, _ in p.content[:_LONGEST]] or [-1] for p in profiles]
    none = np.zeros((1, found[0].shape[1]), np.float32)
    return np.concatenate([*found, none]), [np.array(row, dtype=np.intp) for row in rows]


def _weights(profile: Profile) -> Numbers:
    return np.array([weight + _LIGHT for _, weight in profile.content[:_LONGEST]] or [_LIGHT], np.float32)


def _shared(units: Numbers, rows: Sequence[NDArray[np.intp]], weights: Sequence[Numbers]) -> Numbers:
    """Return for each clause the weighted mean of how near its words' nearest words in each clause are."""
    order = np.concatenate(rows)
    every = units[order].T
    starts = np.cumsum([0, *map(len, rows)])[:-1]
    shared = np.zeros((len(rows), len(rows)), np.float32)
    for first, last in _blocks([len(row) for row in rows], len(order)):
        near = np.maximum(units[np.concatenate(rows[first:last])] @ every, 0.0)
        nearest = np.maximum.reduceat(near, starts, axis=1)
        weight = np.concatenate(weights[first:last])
        inner = starts[first:last] - starts[first]
        shared[first:last] = np.add.reduceat(nearest * weight[:, None], inner, axis=0)
        shared[first:last] /= np.add.reduceat(weight, inner)[:, None]
    return shared


def _blocks(lengths: Sequence[int], width: int) -> Iterator[tuple[int, int]]:
    """Yield stretches of clauses whose words, held against all, need few enough cells."""
    first = size = 0
    for number, length in enumerate(lengths):
        if size and (size + length) * width > _CELLS:
            yield first, number
            first, size = number, 0
        size += length
    yield first, len(lengths)


def _cosines(whole: Numbers) -> Numbers:
    moved = _unit(whole - whole.mean(axis=0))
    found: Numbers = moved @ moved.T
    return found


def _unit(rows: Numbers) -> Numbers:
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    found: Numbers = (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return found

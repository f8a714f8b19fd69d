"""Which pairs of articles are worth aligning: those that have rare runs of words in common.

A long run is enough by itself; of short runs, which an edited passage is left with, there must be two close together.
A run in many articles (boilerplate, a stock phrase) makes no pairs of all of them: each is paired with the first.
"""

from dataclasses import KW_ONLY, dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.collation.reuse.corpus import Corpus
from lesart.collation.reuse.repeats import repeated_runs
from lesart.text.shingles import Numbers

SHORT: Final = 5  # words of a run that has to be shared twice
LONG: Final = 8  # words of a run that is enough by itself
RARE: Final = 8  # places in which a short run may stand
COMMON: Final = 16  # places up to which a long run makes pairs of all of them, and beyond which a star
NEAR: Final = 32  # words by which the two short runs of a pair may have moved against each other; a power of two
_SHIFT_BITS: Final = 24
DAY: Final = 86_400.0
FAR: Final = 7 * DAY  # beyond it, words as few as those of a stock phrase are not taken for copied
FAR_RUNS: Final = 5  # long runs that far relatives share: twelve words in a row


@dataclass(frozen=True, slots=True)
class Scope:
    """Which pairs are looked at: those at most `days` apart, only those of different outlets, those of one article."""

    days: float | None = None
    _: KW_ONLY
    across: bool = False
    article: str | None = None


def candidates(corpus: Corpus, scope: Scope) -> Numbers:
    """Return the pairs of articles (numbers, the earlier first; two columns, in order) that share rare runs."""
    pairing = _Pairing(corpus, scope)
    joined = np.union1d(_by_short_runs(corpus, pairing), _by_long_runs(corpus, pairing))
    return np.stack(np.divmod(joined, max(len(corpus), 1)), axis=1)


def _by_long_runs(corpus: Corpus, pairing: "_Pairing") -> Numbers:
    """Return the numbers of the pairs that share a long run."""
    runs = repeated_runs(corpus, LONG)
    articles = np.searchsorted(corpus.bounds, runs.places, side="right") - 1
    found = [pairing.numbered(articles[left], articles[right])[0] for left, right in runs.pairs(COMMON)]
    # Whoever asks for one text wants everybody who prints it, so that it is the centre of each star.
    firsts, members = runs.stars(COMMON) if pairing.article is None else runs.around(articles == pairing.article)
    found.append(pairing.numbered(articles[firsts], articles[members])[0])
    numbers, times = np.unique(np.concatenate([np.empty(0, np.int64), *found]), return_counts=True)
    return numbers[(times >= FAR_RUNS) | pairing.near(numbers)]


def _by_short_runs(corpus: Corpus, pairing: "_Pairing") -> Numbers:
    """Return the numbers of the pairs that share two short runs about as far from each other on both sides."""
    runs = repeated_runs(corpus, SHORT)
    articles = np.searchsorted(corpus.bounds, runs.places, side="right") - 1
    near = []
    for left, right in runs.pairs(RARE):
        numbers, kept = pairing.numbered(articles[left], articles[right])
        near.append(numbers << _SHIFT_BITS | _shift(runs.places, left[kept], right[kept]))
    keys = np.concatenate([np.empty(0, np.int64), *near])
    # Two shifts that lie close may fall on both sides of a step; the second count has its steps between the first.
    numbers = np.union1d(*(_twice(keys + offset) for offset in (0, NEAR // 2)))
    return numbers[pairing.near(numbers)]


def _shift(places: Numbers, left: Numbers, right: Numbers) -> Numbers:
    """Return how far apart the places of a run are, in `_SHIFT_BITS` bits."""
    return (places[right] - places[left]) & ((1 << _SHIFT_BITS) - 1)


def _twice(keys: Numbers) -> Numbers:
    """Return the pairs in whose keys the same shift occurs twice."""
    steps = np.sort(keys // NEAR)
    return np.unique(steps[1:][steps[1:] == steps[:-1]] >> (_SHIFT_BITS - (NEAR - 1).bit_length()))


class _Pairing:
    """What decides whether two articles make a pair, as columns over all articles."""

    def __init__(self, corpus: Corpus, scope: Scope) -> None:
        self.count = len(corpus)
        self.scope = scope
        names_of = {head.id: number for number, head in enumerate(corpus.heads)}
        self.article = None if scope.article is None else names_of.get(scope.article, -1)
        self.moments = np.array([head.moment for head in corpus.heads])
        names = {head.outlet: number for number, head in enumerate(corpus.heads) if head.outlet is not None}
        # An article without an outlet is one of its own.
        self.outlets = np.array(
            [names[head.outlet] if head.outlet else self.count + n for n, head in enumerate(corpus.heads)], np.int64
        )

    def numbered(self, left: Numbers, right: Numbers) -> tuple[Numbers, NDArray[np.bool_]]:
        """Return the pairs in scope as one number each (`earlier * count + later`), and which they are."""
        kept = left != right
        if self.article is not None:
            kept &= (left == self.article) | (right == self.article)
        if self.scope.across:
            kept &= self.outlets[left] != self.outlets[right]
        if self.scope.days is not None:
            with np.errstate(invalid="ignore"):  # infinity less infinity: two unknown times are in scope
                kept &= ~(np.abs(self.moments[left] - self.moments[right]) > self.scope.days * DAY)
        low, high = np.minimum(left, right)[kept], np.maximum(left, right)[kept]
        return low * self.count + high, kept

    def near(self, numbers: Numbers) -> NDArray[np.bool_]:
        """Return which pairs came out so close to each other that a few words may have been copied."""
        left, right = np.divmod(numbers, max(self.count, 1))
        with np.errstate(invalid="ignore"):
            close: NDArray[np.bool_] = ~(np.abs(self.moments[left] - self.moments[right]) > FAR)
        return close

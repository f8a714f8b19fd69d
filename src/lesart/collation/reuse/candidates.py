"""Which pairs of articles are worth aligning: those that have rare runs of words in common.

A long run is enough by itself; of short runs, which an edited passage is left with, there must be two close together.
A run in many articles (boilerplate, a stock phrase) makes no pairs of all of them: each is paired with the first.
Over a month or more, each is paired with those before and after it, so that pairs grow as articles do.
"""

from collections.abc import Iterable, Sequence
from dataclasses import KW_ONLY, dataclass
from math import inf
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.collation.reuse.columns import Column
from lesart.collation.reuse.corpus import Corpus
from lesart.collation.reuse.repeats import PIECE, repeated_runs
from lesart.text.shingles import Numbers

SHORT: Final = 5  # words of a run that has to be shared twice
LONG: Final = 8  # words of a run that is enough by itself
RARE: Final = 8  # places in which a short run may stand
COMMON: Final = 16  # places up to which a long run makes pairs of all of them, and beyond which a star
NEAR: Final = 32  # words by which the two short runs of a pair may have moved against each other; a power of two
_SHIFT_BITS: Final = 16  # of a key, whose other bits number the pair: enough for ten million articles
_SHIFT: Final = (1 << _SHIFT_BITS) - 1
KEY: Final = 8  # bytes of a run with its place, or of a pair with its shift
DAY: Final = 86_400.0
FAR: Final = 7 * DAY  # beyond it, words as few as those of a stock phrase are not taken for copied
FAR_RUNS: Final = 5  # long runs that far relatives share: twelve words in a row
AGE: Final = 31 * DAY  # beyond it, what comes back is paired with its last appearance only: a year has many pairs


@dataclass(frozen=True, slots=True)
class Scope:
    """Which pairs are looked at: those at most `days` apart, only those of different outlets, those of one article."""

    days: float | None = None
    _: KW_ONLY
    across: bool = False
    article: str | None = None


def candidates(corpus: Corpus, scope: Scope, *, room: float = inf) -> Numbers:
    """Return the pairs of articles (numbers, the earlier first; two columns, in order) that share rare runs.

    Runs are sorted in parts of at most `room` bytes; the pairs themselves stay in memory.
    """
    pairing = _Pairing(corpus, scope)
    parts = int(max(len(corpus.hashes) * KEY // max(room, PIECE * KEY), 0)) + 1
    short = _by_short_runs(corpus, pairing, parts, room)
    joined = np.union1d(short, _by_long_runs(corpus, pairing, parts))
    return np.stack(np.divmod(joined, max(len(corpus), 1)), axis=1)


def _by_long_runs(corpus: Corpus, pairing: "_Pairing", parts: int) -> Numbers:
    """Return the numbers of the pairs that share a long run."""
    counted = [_counted(())]
    for runs in repeated_runs(corpus, LONG, parts=parts):
        articles = np.searchsorted(corpus.bounds, runs.places, side="right") - 1
        found = [_long_pairs(pairing, articles, left, right) for left, right in runs.pairs(COMMON)]
        # Whoever asks for one text wants everybody who prints it, so that it is the centre of each star.
        firsts, members = runs.stars(COMMON) if pairing.article is None else runs.around(articles == pairing.article)
        found.append(pairing.numbered(articles[firsts], articles[members])[0] << 1 | 1)
        counted.append(_counted(found))
    return _chosen(pairing, counted)


def _long_pairs(pairing: "_Pairing", articles: Numbers, left: Numbers, right: Numbers) -> Numbers:
    """Return the pairs of articles in which a run stands, twice the number, one more where none lies between."""
    numbers, kept = pairing.numbered(articles[left], articles[right])
    keys: Numbers = numbers << 1 | pairing.following(articles, left[kept], right[kept])
    return keys


def _counted(found: Iterable[Numbers]) -> tuple[Numbers, Numbers]:
    """Return each number once, with how often it occurs."""
    numbers, times = np.unique(np.concatenate([np.empty(0, np.int64), *found]), return_counts=True)
    return numbers, times


def _chosen(pairing: "_Pairing", counted: Sequence[tuple[Numbers, Numbers]]) -> Numbers:
    """Return the pairs whose long runs are enough for their distance in time."""
    keys, times = (np.concatenate(column) for column in zip(*counted, strict=True))
    numbers, places = np.unique(keys >> 1, return_inverse=True)
    enough = np.bincount(places, times, len(numbers)) >= FAR_RUNS
    linked = np.bincount(places, keys & 1, len(numbers)) > 0
    chosen: Numbers = numbers[(enough | ~pairing.apart(numbers, FAR)) & (linked | ~pairing.ages_apart(numbers))]
    return chosen


def _by_short_runs(corpus: Corpus, pairing: "_Pairing", parts: int, room: float) -> Numbers:
    """Return the numbers of the pairs that share two short runs about as far from each other on both sides."""
    with Column(np.dtype(np.int64), room) as keys:
        for runs in repeated_runs(corpus, SHORT, parts=parts):
            articles = np.searchsorted(corpus.bounds, runs.places, side="right") - 1
            for left, right in runs.pairs(RARE):
                numbers, kept = pairing.numbered(articles[left], articles[right])
                shift = runs.places[right[kept]] - runs.places[left[kept]]
                keys.extend(numbers << _SHIFT_BITS | shift & _SHIFT)
        numbers = _twice_shared(keys.array(), int(keys.size * KEY // max(room, PIECE * KEY)) + 1)
    return numbers[~pairing.apart(numbers, FAR)]


def _twice_shared(keys: Numbers, parts: int) -> Numbers:
    """Return the pairs in whose keys much the same shift occurs twice, found in parts, each a pass over the keys."""
    found = [np.empty(0, np.int64)]
    for part in range(parts):
        pieces = (keys[start : start + PIECE] for start in range(0, len(keys), PIECE))
        mine = np.concatenate([found[0], *(piece[(piece >> _SHIFT_BITS) % parts == part] for piece in pieces)])
        # Two shifts that lie close may fall on both sides of a step; the second count has its steps between the first.
        found.extend(_twice(mine & ~_SHIFT | (mine + offset) & _SHIFT) for offset in (0, NEAR // 2))
    return np.unique(np.concatenate(found))


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
        known = self.moments[np.isfinite(self.moments)]
        self.ages = len(known) > 0 and float(known.max() - known.min()) > AGE
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

    def following(self, articles: Numbers, left: Numbers, right: Numbers) -> NDArray[np.bool_]:
        """Return which places of runs (as many apart in each) follow each other; near in time, all count as such.

        Between two outlets, what either of them prints in between does not count, so that what holds for all pairs
        holds for those of different outlets too.
        """
        found = np.ones(len(left), dtype=np.bool_)
        if not self.ages:
            return found
        with np.errstate(invalid="ignore"):  # infinity less infinity: unknown times
            far = np.flatnonzero(self.moments[articles[right]] - self.moments[articles[left]] > AGE)
        if len(far) and (step := int(right[0] - left[0])) > 1:
            left, right = left[far], right[far]
            ours, theirs = (self.outlets[articles[places]] for places in (left, right))
            alone = ours != theirs
            for between in (self.outlets[articles[left + each]] for each in range(1, step)):
                alone &= (between == ours) | (between == theirs)
            found[far] = alone
        return found

    def apart(self, numbers: Numbers, seconds: float) -> NDArray[np.bool_]:
        """Return which pairs came out further apart; one without a time is far from one with a time."""
        left, right = np.divmod(numbers, max(self.count, 1))
        with np.errstate(invalid="ignore"):  # infinity less infinity: two unknown times are near each other
            distant: NDArray[np.bool_] = np.abs(self.moments[left] - self.moments[right]) > seconds
        return distant

    def ages_apart(self, numbers: Numbers) -> NDArray[np.bool_]:
        """Return which pairs came out more than `AGE` apart, as far as both times are known; none for one text."""
        if self.article is not None:
            return np.zeros(len(numbers), dtype=np.bool_)
        left, right = np.divmod(numbers, max(self.count, 1))
        known = np.isfinite(self.moments[left]) & np.isfinite(self.moments[right])
        distant: NDArray[np.bool_] = known & self.apart(numbers, AGE)
        return distant

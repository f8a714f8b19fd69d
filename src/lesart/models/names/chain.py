"""The chain of labels: where names may be at all, and the best labels there.

Five words of six are in no name, whatever stands around them, and that is told for all words of an article at once;
what is left is a few words at a time, of which the best labels are found side by side.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.models.names.viterbi import Scores, best_paths

NEVER: Final = np.float32(-1e4)
_DOUBT: Final = 0.01  # far more than what rounding may make of a score
_OUT: Final = "O"


Flags = NDArray[np.bool_]
Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Where each sentence, or a piece of one without end, begins and ends among the rows of scores."""

    starts: Places
    ends: Places  # behind the last rows


class Chain:
    """The labels with what each scores behind another one, `transitions[first, second]`."""

    def __init__(self, labels: Sequence[str], transitions: Scores) -> None:
        self.labels, self.transitions = tuple(labels), transitions
        self._opening = np.array([NEVER if label.startswith("I-") else 0 for label in labels], np.float32)
        kinds = [label[2:] for label in labels if label.startswith("B-")]
        self._out = out = self.labels.index(_OUT)
        self._begin = begin = [self.labels.index(f"B-{kind}") for kind in kinds]
        self._on = on = [self.labels.index(f"I-{kind}") for kind in kinds]
        # The most that a name of each kind scores by where it begins and ends and by its length, beside no name there.
        ends = [out, *begin]
        self._entering = (transitions[:, begin] - transitions[:, [out]]).max(0).clip(0)
        self._leaving = (transitions[[*begin, *on]][:, ends] - transitions[out, ends]).max(1).clip(0)
        self._leaving = self._leaving.reshape(2, -1).max(0)
        self._second = transitions[begin, on] - transitions[out, out]
        self._later = transitions[on, on] - transitions[out, out]

    def scaled(self, factor: np.float32) -> "Chain":
        """Return the chain with transitions that count so much."""
        return Chain(self.labels, self.transitions * factor)

    def best(self, scores: Scores, pieces: Pieces) -> list[str]:
        """Return the best label of each row of scores; rows in no piece are 'O'. The scores are changed."""
        found = [_OUT] * len(scores)
        opens, closes = np.zeros((2, len(scores)), np.bool_)
        opens[pieces.starts] = closes[pieces.ends - 1] = True
        likely = self._may_be_names(scores, _outside(opens, closes))
        starts, lengths = _stretches(likely, opens)
        self._join(scores, (starts, opens[starts]), (starts + lengths - 1, closes[starts + lengths - 1]))
        firsts = starts.tolist()
        for start, path in zip(firsts, best_paths(scores, firsts, lengths.tolist(), self.transitions), strict=True):
            found[start : start + len(path)] = [self.labels[label] for label in path]
        return found

    def _join(self, scores: Scores, firsts: tuple[Places, Flags], lasts: tuple[Places, Flags]) -> None:
        """Add what labels score at the ends of stretches, which are marked where a piece begins or ends there as well.

        Elsewhere an 'O' stands beside.
        """
        rows, opening = firsts
        scores[rows] += np.where(opening[:, None], self._opening, self.transitions[self._out])
        rows, closing = lasts
        scores[rows] += np.where(closing[:, None], np.float32(0), self.transitions[:, self._out])

    def _may_be_names(self, scores: Scores, outside: Flags) -> Flags:
        """Return of each row whether labels with a name there may score more than the same with 'O' instead.

        Each word of a name adds its gain over 'O'. What the best name gains that begins with a word, and the best that
        goes on with it, follows from running sums of the gains: up to its last word less up to its first.
        """
        gains = scores - scores[:, self._out, None]
        begun = gains.take(self._begin, 1) + self._entering
        on = gains.take(self._on, 1) + self._later
        begun[outside] = on[outside] = NEVER
        sums = on.cumsum(0, np.float64)  # of a text without end, in which single precision would lose the gains
        further = np.full_like(sums, NEVER)  # the best gain of going on behind a word
        further[:-1] = np.maximum.accumulate(sums[::-1], 0)[-2::-1] - sums[:-1]
        step = self._second - self._later
        likely = begun + np.maximum(0, further + step)
        within = sums[1:] + np.maximum.accumulate(begun - sums, 0)[:-1] + step + np.maximum(0, further[1:])
        np.maximum(likely[1:], within, out=likely[1:])
        found: Flags = (likely + self._leaving > -_DOUBT).any(1) & ~outside
        return found


def _outside(opens: Flags, closes: Flags) -> Flags:
    """Return of each row whether it is in no piece."""
    begun = opens.cumsum()
    begun[1:] -= closes.cumsum()[:-1]
    outside: Flags = begun == 0
    return outside


def _stretches(likely: Flags, opens: Flags) -> tuple[Places, Places]:
    """Return the first row and the length of each stretch of likely rows of one piece, the longest first."""
    places = np.flatnonzero(likely)
    begins = opens[places]
    begins[:1] = True
    begins[1:] |= places[1:] - places[:-1] > 1
    numbers = np.flatnonzero(begins)
    lengths = np.append(numbers[1:], len(places)) - numbers
    order = np.argsort(-lengths, kind="stable")
    return places[numbers[order]], lengths[order]

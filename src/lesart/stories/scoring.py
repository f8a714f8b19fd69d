"""The chance that two articles tell of the same event, and how high it must be.

Each kind of term has its own say: parts of words meet in compounds, names tell who and where, and what is alike in one
kind only is mostly chance. Where a reader has read both articles, what their titles and leads mean counts too. Two
articles of one outlet are alike in their manner, which says nothing of their events. The weights are fitted on windows
of a day or two from six months (`evals/fit_stories.py`), so that a chance of a half is where an article begins to
belong; each window was grouped about as well by the weights of the others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from typing import Final

BAR: Final = 0.5
"""Mean chance from which on an article belongs to a story that grew a moment ago."""
STORIES: Final = 0.55
"""Mean chance from which on two stories are one: two events of one debate are all a little alike."""
FADING: Final = 0.8
"""By how much the log-odds of the bar rise with each day without an article."""
_FAR: Final = 700.0  # log-odds beyond which floats end


@dataclass(frozen=True, slots=True)
class Weights:
    """How much count the roots of the cosines of stems, parts and names, the cosine of meanings, and one outlet."""

    kinds: tuple[float, float, float]
    meaning: float
    same_outlet: float
    bias: float


BY_WORDS: Final = Weights((13.99, 11.8, 11.34), 0.0, -0.75, -12.95)
BY_MEANING: Final = Weights((11.37, 5.42, 10.16), 68.57, -0.76, -71.19)


def chance(kinds: Sequence[float], meaning: float | None, *, same_outlet: bool = False) -> float:
    """Return the chance that two articles tell of the same event.

    `kinds` are cosines of stems, parts and names, `meaning` that of what titles and leads mean, None where that is not
    known of both.
    """
    weights = BY_WORDS if meaning is None else BY_MEANING
    odds = weights.bias + weights.meaning * (meaning or 0.0) + weights.same_outlet * same_outlet
    odds += sum(weight * sqrt(max(alike, 0.0)) for weight, alike in zip(weights.kinds, kinds, strict=True))
    return _chance_of(odds)


def bar(days: float, *, several: bool = False) -> float:
    """Return the mean chance from which on what lies so many days apart is one story.

    `several` says whether both sides have more than one article.
    """
    lowest = STORIES if several else BAR
    return _chance_of(log(lowest / (1 - lowest)) + FADING * days)


def _chance_of(odds: float) -> float:
    return 1 / (1 + exp(-odds)) if odds > -_FAR else 0.0

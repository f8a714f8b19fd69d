"""The chance that two articles tell of the same event, and of an article that it belongs to a story.

Each kind of term has its own say: parts of words meet in compounds, names tell who and where, and what is alike in one
kind only is mostly chance. Where a reader has read both articles, what their titles and leads mean counts too. The
weights are fitted on windows of a day or two from six months (`evals/fit_stories.py`), so that a chance of a half is
where an article begins to belong; each window was grouped well by the weights of the other five.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, exp, sqrt
from typing import Final

BAR: Final = 0.5
"""Chance from which on an article belongs to a story that grew a moment ago."""
JOINED: Final = 0.5
"""Mean chance of all pairs from which on two stories that an article brings near are one."""
FADING: Final = 0.8
"""By how much the log-odds of the bar rise with each day without an article."""
_PART: Final = 4  # of so many members one is among the nearest
_FAR: Final = 700.0  # log-odds beyond which floats end


@dataclass(frozen=True, slots=True)
class Weights:
    """How much the roots of the cosines of stems, parts and names count, and the cosine of what texts mean.

    `nearest` are the members of a story, at least, that an article is weighed by: one may be alike in its words by
    accident.
    """

    kinds: tuple[float, float, float]
    meaning: float
    bias: float
    nearest: int


BY_WORDS: Final = Weights((13.06, 10.55, 13.23), 0.0, -13.95, nearest=2)
BY_MEANING: Final = Weights((9.78, 4.19, 11.84), 69.18, -71.93, nearest=1)


def chance(kinds: Sequence[float], meaning: float | None) -> float:
    """Return the chance that two articles tell of the same event.

    `kinds` are cosines of stems, parts and names, `meaning` that of what titles and leads mean, None where that is not
    known of both.
    """
    weights = BY_WORDS if meaning is None else BY_MEANING
    odds = weights.bias + weights.meaning * (meaning or 0.0)
    odds += sum(weight * sqrt(max(alike, 0.0)) for weight, alike in zip(weights.kinds, kinds, strict=True))
    return _chance_of(odds)


def belonging(chances: Sequence[float], *, read: bool) -> float:
    """Return the chance that an article belongs to a story, from its chances with the story's members.

    It is the mean of the nearest quarter: a long story grows away from its beginning, and one member in a dozen must
    not lead it on from event to event ('the chancellor speaks', 'schools close', 'shops close'). `read` says whether
    the article's meaning is known.
    """
    count = max((BY_MEANING if read else BY_WORDS).nearest, ceil(len(chances) / _PART))
    nearest = sorted(chances, reverse=True)[:count]
    return sum(nearest) / len(nearest) if nearest else 0.0


def bar(days: float) -> float:
    """Return the chance from which on an article belongs to a story that has not grown for so many days."""
    return _chance_of(FADING * days)


def _chance_of(odds: float) -> float:
    return 1 / (1 + exp(-odds)) if odds > -_FAR else 0.0

"""The title that stands for a story: the one that says what most of the others say too.

The first one may be the shrillest. A title whose words the others share names the event rather than one outlet's view.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from lesart.stories.terms import common_terms, stem_term
from lesart.text.tokens import word_forms

_MOST: Final = 100  # titles, the earliest, that are held against each other
_FEWEST: Final = 3  # of two titles neither is the odd one
_SHORT: Final = 3  # words counted beside those of a title, so that a title of one word does not win


def middle_title(titles: Sequence[str]) -> str | None:
    """Return the title whose words most others share, the earliest of equals, rather a whole one than one cut off.

    >>> middle_title(["Irrsinn! Feuer frisst Halle", "Feuer in Halle in Brake", "Brake: Feuer zerstört Halle"])
    'Feuer in Halle in Brake'
    """
    words = [_weights(title) for title in titles[:_MOST]]
    shared = Counter(term for each in words for term in each)
    enough = len(words) >= _FEWEST
    ranks = [
        (not _cut_off(title), _shared(each, shared) if enough else 0.0)
        for title, each in zip(titles, words, strict=False)
    ]
    return titles[ranks.index(max(ranks))] if ranks else None


def _cut_off(title: str) -> bool:
    """Whether a title ends as in 'Fähre läuft auf wegen des ...'."""
    return title.rstrip().endswith(("...", "…"))


def _weights(title: str) -> dict[int, float]:
    """Return the stems of a title's words, each with its weight: words that all reports use weigh little."""
    usual = common_terms()
    return {term: 1 - usual.get(term, 0.0) for term in map(stem_term, word_forms(title))}


def _shared(words: dict[int, float], shared: Counter[int]) -> float:
    """Return how many other titles have a word of this title, on average over its words by their weight."""
    found = sum(weight * (shared[term] - 1) for term, weight in words.items())
    return found / (sum(words.values()) + _SHORT)

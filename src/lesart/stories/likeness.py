"""How alike two stories are by what was kept of their articles, and the words by which others like them are found."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Final

from lesart.records import Article, Footprint
from lesart.stories.keeping import traits_of
from lesart.stories.terms import opening_forms, stem_term
from lesart.stories.traits import COPIED, Traits, copied
from lesart.text.fold import fold

LIKE: Final = 0.09  # likeness from which on another story is worth a reader's look
CHAPTER: Final = 0.16  # likeness from which on an earlier or later story tells of the same affair
_NEAREST: Final = 0.4  # share of the nearest articles in what two stories are compared by; the rest is the mean of all
_MEMBERS: Final = 12  # of a story, the latest, that are compared


def alike(left: Sequence[Footprint], right: Sequence[Footprint]) -> float:
    """Return how alike two stories are, 0 to 1: by the nearest of their articles and the mean of all."""
    ones, others = (sorted(map(traits_of, each), key=_latest)[:_MEMBERS] for each in (left, right))
    scores = [_likeness(one, other) for one, other in product(ones, others)]
    return _NEAREST * max(scores) + (1 - _NEAREST) * sum(scores) / len(scores) if scores else 0.0


def _likeness(left: Traits, right: Traits) -> float:
    """Return how alike two articles are; where one has a good part of the other's wording, that part counts."""
    alike, shared = left.vector.similarity(right.vector), copied(left, right)
    return max(alike, shared) if shared >= COPIED else alike


def telling_words(articles: Iterable[Article], kept: Iterable[Footprint], count: int) -> tuple[str, ...]:
    """Return the folded words of titles and leads that weigh most in a story, the heaviest first."""
    traits = {each.article: traits_of(each) for each in kept}
    found: defaultdict[str, float] = defaultdict(float)
    for article in articles:
        if article.id not in traits:
            continue
        weights = traits[article.id].vector.by_term()
        for form in dict.fromkeys(map(fold, opening_forms(article))):
            found[form] += weights.get(stem_term(form), 0.0)
    heaviest = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    return tuple(form for form, weight in heaviest[:count] if weight > 0)


def _latest(traits: Traits) -> tuple[float, str]:
    return (-(traits.moment or 0.0), traits.id)

"""Articles grouped into stories in one pass, by the rare words that they have in common."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log, sqrt
from typing import Final

from lesart.records import Article, Story
from lesart.stories.story import in_order, one_story
from lesart.text.fold import fold
from lesart.text.tokens import tokens

LIKE: Final = 0.30  # similarity from which on two articles belong together
_BACKGROUND: Final = 20  # articles of the world outside, so that what all of a few articles share still counts
_TITLE: Final = 3  # times that a word of the title counts

Vector = Mapping[str, float]


def group_stories(articles: Sequence[Article]) -> tuple[Story, ...]:
    """Return the articles as stories, single ones too, by their first member; the order of input has no effect."""
    ordered = in_order(articles)
    terms = [_terms(article) for article in ordered]
    spread = Counter(term for each in terms for term in each)
    vectors = [_weighted(each, spread, len(ordered)) for each in terms]
    groups: list[list[int]] = []
    for index, vector in enumerate(vectors):
        likeness = [sum(_cosine(vector, vectors[member]) for member in group) / len(group) for group in groups]
        best = max(range(len(groups)), key=likeness.__getitem__, default=None)
        if best is not None and likeness[best] >= LIKE:
            groups[best].append(index)
        else:
            groups.append([index])
    return tuple(one_story([ordered[index] for index in group]) for group in groups)


def _terms(article: Article) -> Counter[str]:
    """Return how often each word of an article's headline and body occurs, words of the title counted more."""
    spans = [(part.start, part.end) for part in article.parts if part.kind in {"lead", "paragraph", "subhead"}]
    words = Counter(
        fold(token.form)
        for start, end in spans or [(0, len(article.text))]
        for token in tokens(article.text, start, end)
        if token.is_word and (token.form[0].isupper() or token.form[0].isdigit())
    )
    for token in tokens(article.title or ""):
        if token.is_word:
            words[fold(token.form)] += _TITLE
    return words


def _weighted(terms: Mapping[str, int], spread: Mapping[str, int], count: int) -> Vector:
    """Return the terms weighted by how rare they are, at length one."""
    weights = {term: (1 + log(number)) * log((count + _BACKGROUND) / spread[term]) for term, number in terms.items()}
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / length for term, weight in weights.items()}


def _cosine(left: Vector, right: Vector) -> float:
    if len(left) > len(right):
        left, right = right, left
    return sum(weight * right.get(term, 0.0) for term, weight in left.items())

"""Which shared passages tell of copying: enough words, and no speech, which two reporters may have heard."""

from collections.abc import Iterable, Sequence
from typing import Final

from lesart.collation.coverage import covered, side
from lesart.records import Article, Passage, Span
from lesart.text.quotes import quoted

ENOUGH: Final = 5.5  # words in common, weighed down by dissimilarity: ten of them strewn over 17 may be chance
MOSTLY: Final = 0.8  # share of a stretch between quotation marks from which on it is speech


def telling(articles: Iterable[Article], passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return the passages that tell of copying: close enough, and not between quotation marks on both sides.

    A quotation is cut from a longer speech, so that with its sentence around it it does tell of copying.
    """
    speech = {article.id: speeches(article.text) for article in articles}
    return tuple(
        passage
        for passage in passages
        if passage.matched * passage.similarity**2 >= ENOUGH
        and not all(spoken(side(passage, each), speech[each]) for each in (passage.left, passage.right))
    )


def speeches(text: str) -> tuple[Span, ...]:
    """Return what stands between quotation marks."""
    return tuple(Span(each.start, each.end) for each in quoted(text) if each.depth == 0)


def spoken(stretch: Span, speech: Sequence[Span]) -> bool:
    """Whether a stretch is speech but for a few words."""
    near = [each for each in speech if each.start < stretch.end and stretch.start < each.end]
    return covered(stretch, near) >= MOSTLY * (stretch.end - stretch.start)

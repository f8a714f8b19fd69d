"""Words by which passages that say the same in nearly the same words differ, as a synopsis shows them."""

import re
from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import Indel

from lesart.records import Span

_WORD: Final = re.compile(r"\w+")
NEAR: Final = 0.55
"""Likeness (Indel, of words) from which on two passages are one reworded; below, all words are other ones."""


def reworded(passages: Sequence[str]) -> tuple[tuple[Span, ...], ...]:
    """Return for each passage the words that the passage nearest to it does not have, in its own characters.

    Nothing of a passage to which no other is near, nor of one that another repeats word for word.

    >>> texts = "400 Anwohner mussten gehen.", "400 Anrainer mussten gehen."
    >>> [[span.of(text) for span in spans] for text, spans in zip(texts, reworded(texts), strict=True)]
    [['Anwohner'], ['Anrainer']]
    """
    words = [[(m[0].casefold(), Span(*m.span())) for m in _WORD.finditer(text)] for text in passages]
    plain = [[word for word, _ in own] for own in words]
    return tuple(_differing(number, words[number], plain) for number in range(len(passages)))


def _differing(number: int, own: Sequence[tuple[str, Span]], plain: Sequence[list[str]]) -> tuple[Span, ...]:
    others = [other for index, other in enumerate(plain) if index != number and other]
    if not own or not others:
        return ()
    nearest = max(others, key=lambda other: Indel.normalized_similarity(plain[number], other))
    if Indel.normalized_similarity(plain[number], nearest) < NEAR:
        return ()
    changes = (op for op in Indel.opcodes(plain[number], nearest) if op.tag == "delete")
    return tuple(own[index][1] for op in changes for index in range(op.src_start, op.src_end))

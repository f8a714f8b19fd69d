"""A megabyte of marks, brackets or digits goes through every finder: what takes quadratic time would not end here.

Quotations have a test of their own (`quotations/test_linear.py`).
"""

from collections.abc import Callable, Sequence

import pytest

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.doubt import find_claims, find_open
from lesart.marks.figures import find_figures
from lesart.marks.mentions import find_mentions
from lesart.marks.times import find_times
from lesart.models.words import Word
from lesart.records import Article, Part
from lesart.text.sentences import sentences
from lesart.text.tokens import tokens

LENGTH = 1_000_000
FINDERS: dict[str, Callable[[Analysis], Sequence[object]]] = {
    "times": find_times,
    "figures": lambda analysis: find_figures(analysis, ()),
    "open": find_open,
    "claims": find_claims,
    "mentions": find_mentions,
}


@pytest.fixture(scope="module", params=['"', "(", "1 "])
def hostile(request: pytest.FixtureRequest) -> Analysis:
    """A megabyte of one piece, its words without a tagger, so that only the finders are tried."""
    text = (request.param * LENGTH)[:LENGTH]
    found = tuple(
        Sentence(span.start, span.end, tuple(tagged(text, span.start, span.end)), 0) for span in sentences(text)
    )
    return Analysis(Article("a", "a.txt", text, "", parts=(Part(0, LENGTH, "paragraph"),)), found)


def tagged(text: str, start: int, end: int) -> list[Word]:
    return [Word(*token, token.form, "CARD" if token.form.isdigit() else "$(") for token in tokens(text, start, end)]


@pytest.mark.parametrize("finder", FINDERS)
def test_a_megabyte_is_read_to_its_end(hostile: Analysis, finder: str) -> None:
    found = FINDERS[finder](hostile)
    assert len(found) <= LENGTH

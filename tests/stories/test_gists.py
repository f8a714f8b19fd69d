from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from lesart.stories.gists import blocks_of, gist_of, meaning_of, wording_of
from lesart.stories.terms import blocks, opening_text
from strategies import article, articles


@given(articles())
def test_a_gist_has_the_terms_in_the_order_of_the_article(report):
    kept = blocks_of(gist_of(report))
    assert [list(each.items()) for each in kept] == [list(each.items()) for each in blocks(report)]


def test_a_copy_has_most_of_the_wording():
    text = " ".join(f"In Haus {number} am Deich wohnte {number * 7} Jahre lang niemand." for number in range(40))
    whole, part = (wording_of(gist_of(article(each))) for each in (text, text[: len(text) // 2]))
    assert part
    assert len(part & whole) >= len(part) - 1
    assert not wording_of(gist_of(article("")))


class Letters:
    """An encoder whose vectors count letters."""

    def encode(self, texts):
        rows = np.array([[text.lower().count(letter) for letter in "aeinrst"] for text in texts], dtype=np.float32)
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1)


def test_title_and_lead_are_read_for_what_they_mean():
    report = replace(article("Der Pegel fällt. " * 90), title="Torgau  atmet auf")
    assert opening_text(report).startswith("Torgau atmet auf. Der Pegel fällt.")
    assert len(opening_text(report).split()) == 3 + 45
    (vector,) = Letters().encode([opening_text(report)])
    assert meaning_of(gist_of(report, Letters())) == pytest.approx(vector, abs=1e-3)
    assert meaning_of(gist_of(report)) is None


@given(articles())
def test_what_an_article_means_changes_nothing_else_of_its_gist(report):
    assert replace(gist_of(report, Letters()), meaning=b"") == gist_of(report)

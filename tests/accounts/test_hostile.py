"""Input made to be slow or strange is worked off like any other."""

import time

import pytest

from accounts.reports import report
from lesart.accounts import complete, find_statements
from lesart.records import Marks, Span


@pytest.mark.parametrize(
    "unit", ['"', "([", "12 ", "Damm hielt ", "a, ", "und ", "Er sagte, ", "„ “", "[", "[Lesen Sie ", "[a] "]
)
def test_endless_sentences_take_no_time_that_grows_with_their_square(unit: str) -> None:
    spent = []
    for size in (10_000, 40_000):
        articles = [report(name, unit * (size // len(unit)) + name) for name in ("a", "b")]
        marks = [Marks(each.id, (Span(0, len(each.text)),)) for each in articles]
        begun = time.process_time()
        complete(articles, marks, find_statements(articles, marks, ()))
        spent.append(time.process_time() - begun)
    assert spent[1] < 12 * spent[0] + 1

"""Input made to be slow or strange is laid side by side like any other."""

import pytest

from accounts.reports import read
from lesart.accounts import find_statements
from lesart.collation import copied, divide, draw_stemma, find_passages, find_reuse, trace_origins
from lesart.marks import mark
from lesart.records import Article
from work import lines


def laid_side_by_side(articles: list[Article]) -> int:
    """How much there is to do for the passages, the stemma, the shares and the origins of some articles."""
    marks = [mark(article) for article in articles]

    def done() -> None:
        passages = find_passages(articles)
        stemma = draw_stemma(articles, marks, passages)
        divide(articles, copied(articles, find_reuse(articles)))
        trace_origins(find_statements(articles, marks, ()), articles, marks, passages, stemma)

    return lines(done)


@pytest.mark.parametrize(
    "unit",
    [
        *('"', "„", "(", "1.", "12 ", "Damm ", "Er kam. ", "(dpa) ", "Foto: dpa. ", "Laut dpa kam Moor. "),
        *("Es gab 12 Tote. ", "„Ja“, sagte er. ", "a\n\n", "Ida Moor "),
    ],
)
def test_a_repeated_piece_makes_no_work_that_grows_with_its_square(unit: str) -> None:
    done = []
    for size in (800, 800, 3_200):  # what is remembered of words is found at the first time
        ends = {"a": "", "b": "Ende.", "c": "Das war anders."}
        done.append(laid_side_by_side([read(n, f"{n} {unit * (size // len(unit))}{e}") for n, e in ends.items()]))
    assert done[-1] < 6 * done[-2] + 1_000

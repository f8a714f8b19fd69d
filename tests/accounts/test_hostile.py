"""Input made to be slow or strange is worked off like any other."""

import pytest

from accounts.reports import read, report
from lesart.accounts import complete, find_statements
from lesart.marks import mark
from lesart.records import Marks, Span
from work import lines


@pytest.mark.parametrize(
    "unit", ['"', "([", "12 ", "Damm hielt ", "a, ", "und ", "Er sagte, ", "„ “", "[", "[Lesen Sie ", "[a] "]
)
def test_an_endless_sentence_makes_no_work_that_grows_with_its_square(unit: str) -> None:
    done = []
    for size in (1_000, 1_000, 4_000):  # what is remembered of words is found at the first time
        articles = [report(name, unit * (size // len(unit)) + name) for name in ("a", "b")]
        marks = [Marks(each.id, (Span(0, len(each.text)),)) for each in articles]
        done.append(lines(lambda: complete(articles, marks, find_statements(articles, marks, ()))))  # noqa: B023
    assert done[-1] < 6 * done[-2] + 1_000


@pytest.mark.parametrize(
    "unit",
    [
        "Er kam. ",
        "Es gab 12 Tote. ",
        "Am Montag kam er. ",
        "„Ja“, sagte er. ",
        "Laut dpa kam Moor. ",
        "(dpa) ",
        "Ida Moor ",
    ],
)
def test_what_a_report_says_a_thousand_times_makes_no_work_that_grows_with_the_square(unit: str) -> None:
    done = []
    for size in (800, 800, 3_200):
        articles = [
            read(name, f"{name} {unit * (size // len(unit))}{end}") for name, end in (("a", ""), ("b", "Ende."))
        ]
        marks = [mark(each) for each in articles]
        done.append(lines(lambda: complete(articles, marks, find_statements(articles, marks, ()))))  # noqa: B023
    assert done[-1] < 6 * done[-2] + 1_000


def test_a_clause_that_stands_everywhere_still_is_in_a_statement() -> None:
    articles = [read(name, "Es gab zwölf Tote. " * 9) for name in ("a", "b")]
    found = find_statements(articles, [mark(each) for each in articles], ())
    told = {(place.article, place.start) for statement in found for place in statement.members}
    assert len(told) == 18
    assert any(len({place.article for place in statement.members}) > 1 for statement in found)

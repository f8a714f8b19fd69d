"""Marks of texts that nobody would print: they must not fail, and not have more than linear work."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.marks.analysis import Analysis, analyse
from lesart.marks.doubt import find_claims, find_open
from lesart.marks.figures import find_figures
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import find_quotations
from lesart.marks.times import find_times
from lesart.records import Article, Part
from strategies import texts
from work import lines

HOSTILE = (
    "1",
    "3. und ",
    "3 bis ",
    "4, ",
    "2019 ",
    "am Montag ",
    "ein ",
    "nicht bekannt, ",
    "soll ",
    "((",
    "1.",
    "00:",
    '"',
    "„",
    "“ „",
    "„Ja, „ja“. ",
    "„Ja“, sagte er. ",
    "Er sagte, ",
    "Ida Moor ",
    "Laut dpa kam Moor. ",
    "(dpa) ",
    "weil, ",
    "Damm ",
    "Er kam. ",
)
LENGTH = 1_500
PIECES = st.sampled_from(
    (*HOSTILE, "Mai ", "vor ", "Jahren ", "Uhr ", "Ende ", "jeder ", "Fünfte ", "%", "\u00a0", "–")
)


def analysed(text: str) -> Analysis:
    return analyse(Article("a", "a.txt", text, "", published="2023-09-14", parts=(Part(0, len(text), "paragraph"),)))


def work(text: str) -> int:
    """How much all marks of a text have to do, once its words are analysed."""
    analysis = analysed(text)
    return lines(
        lambda: (
            find_figures(analysis, find_times(analysis)),
            find_open(analysis),
            find_claims(analysis),
            find_quotations(analysis, find_mentions(analysis)),
        )
    )


@pytest.mark.parametrize("piece", HOSTILE)
def test_repeated_pieces_take_linear_time(piece: str) -> None:
    work(piece * (LENGTH // len(piece)))  # what is remembered of words is found once
    once = work(piece * (LENGTH // len(piece)))
    fourfold = work(piece * (4 * LENGTH // len(piece)))
    assert fourfold < 6 * once + 1_000  # quadratic would be sixteen times as much


@settings(max_examples=60, deadline=None)
@given(st.one_of(texts(), st.lists(PIECES, max_size=40).map("".join)))
def test_marks_lie_in_the_text_in_order_and_apart(text: str) -> None:
    analysis = analysed(text)
    times = find_times(analysis)
    figures = find_figures(analysis, times)
    for found in (times, figures):
        places = [(mark.start, mark.end) for mark in found]
        assert all(0 <= start < end <= len(text) for start, end in places)
        assert all(end <= start for (_, end), (start, _) in itertools.pairwise(places))
    for figure in figures:
        assert not any(time.start < figure.end and figure.start < time.end for time in times)

"""Marks of texts that nobody would print: they must not fail, and not take more than linear time."""

import itertools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.marks.analysis import Analysis, analyse
from lesart.marks.doubt import find_claims, find_open
from lesart.marks.figures import find_figures
from lesart.marks.times import find_times
from lesart.records import Article, Part
from strategies import texts

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
)
LENGTH = 20_000
PIECES = st.sampled_from(
    (*HOSTILE, "Mai ", "vor ", "Jahren ", "Uhr ", "Ende ", "jeder ", "Fünfte ", "%", "\u00a0", "–")
)


def analysed(text: str) -> Analysis:
    return analyse(Article("a", "a.txt", text, "", published="2023-09-14", parts=(Part(0, len(text), "paragraph"),)))


def seconds(text: str) -> float:
    analysis = analysed(text)
    begun = time.process_time()
    find_figures(analysis, find_times(analysis))
    find_open(analysis)
    find_claims(analysis)
    return time.process_time() - begun


@pytest.mark.parametrize("piece", HOSTILE)
def test_repeated_pieces_take_linear_time(piece: str) -> None:
    once = seconds(piece * (LENGTH // len(piece)))
    fourfold = seconds(piece * (4 * LENGTH // len(piece)))
    assert fourfold < 10 * once + 0.2  # quadratic would be sixteen times as long


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

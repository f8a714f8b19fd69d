import time

import pytest

from articles.pages import article
from lesart.articles import read_article
from lesart.records import Page

SIZE = 100_000
SECONDS = 60.0  # of the processor; a linear expression needs a hundredth, a quadratic one many minutes
PIECES = (
    *('"', "„", "(", "[", "(a", "1", "13.", "13.09.", "13.09.2023 ", "Von ", "Von A B, ", "A", "A ", "a-", "/", "a/"),
    *("/dpa", "(dpa", "(dpa)", " ", ". ", ".\n", "a\n", "A\n", "\r", "|", "A | ", "A > ", "Foto: ", "© ", "…"),
    *("mit Material ", "Mit Informationen der ", "dpa und ", "ß", "\u00ad", "\u200b", "#", "Themen: a, ", "Text "),
)


@pytest.mark.parametrize("piece", PIECES)
def test_no_repetition_makes_reading_slow(piece: str) -> None:
    began = time.process_time()
    read_article(Page("x.txt", piece * (SIZE // len(piece))))
    assert time.process_time() - began < SECONDS


def test_a_very_long_line_is_one_paragraph() -> None:
    read = article("Wort " * 60_000 + "Ende.")
    assert [part.kind for part in read.parts] == ["lead"]

import pytest

from articles.pages import article
from lesart.articles import read_article
from lesart.records import Article, Page
from work import lines

SIZE = 100_000
PIECES = (
    *('"', "„", "(", "[", "(a", "1", "13.", "13.09.", "13.09.2023 ", "Von ", "Von A B, ", "A", "A ", "a-", "/", "a/"),
    *("/dpa", "(dpa", "(dpa)", " ", ". ", ".\n", "a\n", "A\n", "\r", "|", "A | ", "A > ", "Foto: ", "© ", "…"),
    *("mit Material ", "Mit Informationen der ", "dpa und ", "ß", "\u00ad", "\u200b", "#", "Themen: a, ", "Text "),
)


@pytest.mark.parametrize("piece", PIECES)
def test_no_repetition_keeps_reading_from_its_end(piece: str) -> None:
    # A quadratic expression would take many minutes, a linear one takes half a second at most.
    found = read_article(Page("x.txt", piece * (SIZE // len(piece))))
    kept = "".join(found.text.split()) if isinstance(found, Article) else ""
    assert set(kept) <= set(piece)


@pytest.mark.parametrize("piece", PIECES)
def test_repetition_makes_no_work_that_grows_with_its_square(piece: str) -> None:
    once, fourfold = (
        lines(lambda: read_article(Page("x.txt", piece * (size // len(piece)))))  # noqa: B023
        for size in (1_500, 6_000)
    )
    assert fourfold < 6 * once + 1_000


def test_a_very_long_line_is_one_paragraph() -> None:
    read = article("Wort " * 60_000 + "Ende.")
    assert [part.kind for part in read.parts] == ["lead"]

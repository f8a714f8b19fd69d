import pytest

from accounts.reports import report
from lesart.accounts.headlines import find_mismatches

BODY = "Der Bürgermeister nannte den Plan am Abend einen groben Fehler der Behörde. Er werde klagen."


@pytest.mark.parametrize("headline", ["Streit um „groben Fehler“", "Streit um »grober Fehler«", "Streit um den Plan"])
def test_words_that_the_text_has_are_no_mismatch(headline: str) -> None:
    assert find_mismatches([report("a", BODY, headline=headline)]) == ()


def test_words_that_the_text_lacks_are_shown_with_what_comes_closest() -> None:
    article = report("a", BODY, headline='Streit um "groben Unfug"')
    (found,) = find_mismatches([article])
    assert article.text[found.start : found.end] == "groben Unfug"
    assert found.nearest is not None
    assert found.nearest.of(article.text) == "groben Fehler"


def test_quoted_words_without_anything_like_them_have_no_nearest() -> None:
    (found,) = find_mismatches([report("a", BODY, headline="„Schwarzer Freitag“ im Rathaus")])
    assert found.nearest is None


def test_what_comes_closest_stands_in_one_sentence() -> None:
    text = "Er sah durch den Spalt. Bei ihm habe niemand geläutet, sagt er."
    article = report("a", text, headline="„Den Spalt bei mir habe niemand gesehen“")
    (found,) = find_mismatches([article])
    assert found.nearest is not None
    assert "." not in found.nearest.of(article.text)

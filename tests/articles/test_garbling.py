import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.articles import read_article
from lesart.articles.garbling import find_garbled
from lesart.records import Article, Garbled, Page

GERMAN = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüßÄÖÜ éèáç„“”‚‘–…»« .,", max_size=60)


@pytest.mark.parametrize("meant", ["Bürger", "Straße", "„Der", "Österreich", "für–die", "déjà"])
def test_what_was_decoded_wrongly_is_noticed_with_what_was_meant(meant: str) -> None:
    form = meant.encode().decode("cp1252", "replace" if "\ufffd" in meant else "strict")
    text = f"Das {form} war alles."
    (found,) = find_garbled(text)
    assert (text[found.start : found.end], found.meant) == (form, meant)


def test_what_is_lost_is_noticed_too() -> None:
    assert find_garbled("Der B�rger schwieg.") == (Garbled(4, 10, None),)


@pytest.mark.parametrize(
    "text", ["Ângela Merkel in São Paulo", "Đà Nẵng, Åre, Łódź", "naïve Ärzte übten", "25 °C – „gut“"]
)
def test_foreign_names_are_not_garbled(text: str) -> None:
    assert find_garbled(text) == ()


@given(GERMAN)
def test_what_was_decoded_rightly_is_left_alone(text: str) -> None:
    assert find_garbled(text) == ()


def test_the_text_stays_as_it_was_published() -> None:
    text = "Damm hÃ¤lt\n\nDer BÃ¼rgermeister von Ahlfeld lobte am Abend die Helfer und dankte ihnen."
    found = read_article(Page("a.txt", text))
    assert isinstance(found, Article)
    assert found.text == text
    assert [each.meant for each in found.garbled] == ["hält", "Bürgermeister"]


def test_a_text_of_nothing_else_is_read_in_time() -> None:
    assert len(find_garbled("Ã¼" * 500_000)) <= 1000

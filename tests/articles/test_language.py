import pytest

from lesart.articles.language import Surroundings, language_of, variety_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Damm hat in der Nacht gehalten, wie die Feuerwehr am Morgen mitteilte.", "de"),
        ("The dam held during the night, the fire brigade said on Thursday morning in a statement.", "en"),
        ("La digue a tenu pendant la nuit, ont annoncé les pompiers jeudi matin dans un communiqué.", "fr"),
        ("De dijk hield het vannacht, meldde de brandweer donderdagochtend in een verklaring aan de pers.", "nl"),
        ("Damm hält", None),
        ("", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "variety"),
    [
        ("Die Straße war am Samstag gesperrt, außerdem fielen Züge aus.", "de-DE"),
        ("Die Strasse war am Samstag gesperrt, ausserdem hiess es, die Züge fielen aus.", "de-CH"),
        (
            "Heuer mussten im Spital schon im Jänner Anrainer behandelt werden, die große Hitze kam erst später.",
            "de-AT",
        ),
        ("Der Landkreis schließt drei Kitas.", "de-DE"),
        ("Masse und Busse kosten viel.", None),
    ],
)
def test_the_standard_of_german(text: str, variety: str | None) -> None:
    assert variety_of(text) == variety


def test_what_stands_around_a_text_speaks_too() -> None:
    text = "Der Damm hat gehalten."
    assert variety_of(text) is None
    assert variety_of(text, Surroundings(country="at")) == "de-AT"
    assert variety_of(text, Surroundings(agencies=("sda",))) == "de-CH"
    assert variety_of(text, Surroundings(pictures="© APA/Eva Muster")) == "de-AT"


def test_a_sharp_s_is_never_swiss() -> None:
    assert variety_of("Der Kanton sperrt die Straße.", Surroundings(agencies=("sda",))) == "de-DE"

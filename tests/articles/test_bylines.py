import pytest

from lesart.articles.bylines import agencies_beside_day, read_byline
from lesart.articles.persons import is_person


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Von Ida Moor", ("Ida Moor",)),
        ("Von: Ida Moor, Jan Berg", ("Ida Moor", "Jan Berg")),
        ("Erstellt von Ida Moor", ("Ida Moor",)),
        ("Von Ida Moor und Jan van der Berg, Brüssel", ("Ida Moor", "Jan van der Berg")),
        ("Ein Kommentar von Ida Moor", ("Ida Moor",)),
        ("VON IDA MOOR", ("Ida Moor",)),
        ("13.01.26 | 18:30 Uhr | Autorin: Ida Moor", ("Ida Moor",)),
        ("Freitag, 13.09.2024 | 12:08 Uhr | Ida Moor", ("Ida Moor",)),
        ("Ida Moor (Text) und Jan Berg (Fotos)", ("Ida Moor", "Jan Berg")),
        ("Von Ida Moor, 3. Juni 2021", ("Ida Moor",)),
        ("Von Redaktion", ()),
        ("von Lornebote-Redaktion", ()),
    ],
)
def test_bylines_name_people(line: str, authors: tuple[str, ...]) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert byline.authors == authors


@pytest.mark.parametrize(
    "line",
    [
        "Von Berlin aus steuerte er die Firma.",
        "Von der Leyen kommt nach Ahlfeld",
        "Von wegen Sommer!",
        "Text und Leben",
        "Damm | Hochwasser | Lorne",
        "Von " + "Ida Moor, " * 30,
    ],
)
def test_sentences_and_headlines_are_no_bylines(line: str) -> None:
    assert read_byline(line) is None


def test_agencies_and_days_stand_in_bylines_too() -> None:
    byline = read_byline("Von Ida Moor und dpa, 3. Juni 2021, 14:05 Uhr")
    assert byline is not None
    assert (byline.authors, byline.agencies) == (("Ida Moor",), ("dpa",))
    assert [day.value for day in byline.days] == ["2021-06-03T14:05"]
    assert agencies_beside_day("sda, 8.12.2023, 10.02 Uhr") == ("sda",)


@pytest.mark.parametrize(
    "form", ["Ida Moor", "Dr. Ida Moor", "Jan van der Berg", "Ida Moor-Lenz", "Şule Çelik", "J. B. Moor"]
)
def test_names_of_people(form: str) -> None:
    assert is_person(form) == (form != "Şule Çelik")


@pytest.mark.parametrize("form", ["Ida", "New York", "dpa", "Redaktion Politik", "der Berg ruft", "Lornebote Online"])
def test_other_names(form: str) -> None:
    assert not is_person(form)

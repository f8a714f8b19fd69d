import pytest

from lesart.marks.times.tense import clause_tense, is_preterite
from lesart.models.words import words


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Er kam am Montag.", "past"),
        ("Er ist am Montag gekommen.", "past"),
        ("Er wurde am Montag gewählt.", "past"),
        ("Er kommt am Montag.", "present"),
        ("Er wird am Montag kommen.", "future"),
        ("Er soll am Montag kommen.", "future"),
        ("Das ist am Montag geplant.", "future"),
        ("Die am Montag gewählte Chefin kommt.", "past"),
        ("Das am Montag beginnende Fest freute ihn.", "future"),
        ("Er sagte, dass er am Montag kommt.", "present"),
        ("Ein Fest am Montag", None),
        ("Die Probe war für Montag geplant und fiel aus.", "present"),
        ("Der Umzug wurde auf Montag verschoben.", "future"),
        ("Ein für den Montag angesetzter Lauf fiel aus.", "present"),
        ("Der Lauf wurde am Montag geplant.", "past"),
        ("Die Sitzung wurde am Montag vertagt.", "past"),
    ],
)
def test_tense_of_the_clause_around_a_word(text: str, tense: str | None) -> None:
    found = words(text)
    place = next(number for number, word in enumerate(found) if word.form == "Montag")
    assert clause_tense(found, place, place) == tense


@pytest.mark.parametrize(
    ("form", "lemma", "past"),
    [
        ("sagte", "sagen", True), ("hielt", "halten", True), ("hält", "halten", False), ("gingen", "gehen", True),
        ("gehen", "gehen", False), ("wartet", "warten", False), ("wartete", "warten", True), ("weiß", "wissen", False),
    ],
)  # fmt: skip
def test_preterites(form: str, lemma: str, *, past: bool) -> None:
    assert is_preterite(form, lemma) is past

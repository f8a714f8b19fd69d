import pytest

from lesart.german.subjunctive import mood


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [
        ("sei", "sein", "I"),
        ("seien", "sein", "I"),
        ("habe", "haben", "I"),
        ("könne", "können", "I"),
        ("wandle", "wandeln", "I"),
        ("ändere", "ändern", "I"),
        ("stattfinde", "stattfinden", "I"),
        ("hätten", "haben", "II"),
        ("stattfände", "stattfinden", "II"),
        ("verlöre", "verlieren", "II"),
        ("sagte", "sagen", None),
        ("hielt", "halten", None),
        ("haben", "haben", None),
        ("sollte", "sollen", None),
    ],
)
def test_the_mood_of_a_finite_form(form: str, lemma: str, expected: str | None) -> None:
    assert mood(form, lemma) == expected

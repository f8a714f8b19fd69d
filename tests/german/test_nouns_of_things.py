import pytest

from lesart.german.nouns_of_things import is_thing


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("Vorfälle", "Vorfall"),
        ("Wirtschaftskrise", "Wirtschaftskrise"),
        ("Sprachnachrichten", "Sprachnachricht"),
        ("Müdigkeit", "Müdigkeit"),
        ("Entwicklung", "Entwicklung"),
    ],
)
def test_happenings_and_abstract_nouns_are_things(form: str, lemma: str) -> None:
    assert is_thing(form, lemma)


@pytest.mark.parametrize(
    "noun",
    [
        "Verwaltung",
        "Zeitung",
        "Schuldnerberatung",
        "Umfrage",
        "Voruntersuchung",
        "Äußerung",
        "Anklage",
        "Wirtin",
        "Brief",
    ],
)
def test_whoever_speaks_and_whatever_is_written_or_found_out_is_no_thing(noun: str) -> None:
    assert not is_thing(noun, noun)

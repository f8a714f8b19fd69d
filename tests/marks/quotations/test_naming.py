"""What speakers are called."""

import pytest

from speech import explained, quotations


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Wirt Jonas Felder ist erkrankt. „Mir geht es gut“, sagte der 64-Jährige.", "Jonas Felder"),
        ("Die Landrätin Ida Moor tritt zurück. „Es reicht“, sagte die 51-Jährige am Abend.", "Ida Moor"),
        ("Die Landrätin Ida Moor tritt zurück. „Es reicht“, sagte die 51-jährige Juristin.", "Ida Moor"),
        ("Petra Moor hörte Jonas Felder zu. „Ich bleibe“, versicherte der 64-Jährige.", "Jonas Felder"),
    ],
)
def test_somebody_called_by_age_is_the_person_named_before(text: str, name: str) -> None:
    assert [quotation.speaker_name for quotation in quotations(text)][-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ein 17-Jähriger ist gestürzt. Das meldete Uwe Kern. „Mir fehlt nichts“, sagte der 17-Jährige.",
            "17-Jährige",
        ),
        ("Uwe Kern hörte zu. „Wir wollen mitreden“, sagten die 16-Jährigen.", "16-Jährigen"),
        ("Uwe Kern kam. „Ich habe nichts gesehen“, sagte ein 80-Jähriger.", "80-Jähriger"),
    ],
)
def test_somebody_without_a_name_is_called_by_age(text: str, name: str) -> None:
    assert [quotation.speaker_name for quotation in quotations(text)][-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Händler, der sagte, er habe bezahlt, kam frei.", "Händler"),
        ("Ein Mann, der sich vorstellte und sagte, er kenne den Täter, verschwand.", "Mann"),
        ("Gerüchte, wonach die Firma schließt, machten die Runde.", "Gerüchte"),
    ],
)
def test_whom_a_relative_clause_is_about(text: str, name: str) -> None:
    assert quotations(text)[0].speaker_name == name


def test_a_pronoun_stands_for_the_person_named_before() -> None:
    text = "Ida Lenz kam am Abend. Sie sagte, dass der Damm hält."
    assert [q.speaker_name for _, q in explained(text)] == ["Ida Lenz"]


def test_a_pronoun_that_no_name_answers_stands_for_who_spoke_last() -> None:
    text = "Eine Sprecherin der Klinik warnte vor Engpässen. Die Betten seien belegt, sagte sie."
    assert [q.speaker_name for _, q in explained(text)] == ["Sprecherin der Klinik", "Sprecherin der Klinik"]


def test_a_speaker_without_a_name_is_called_as_the_text_does() -> None:
    assert [q.speaker_name for _, q in explained("Nach Angaben der Polizei war der Mann allein.")] == ["Polizei"]

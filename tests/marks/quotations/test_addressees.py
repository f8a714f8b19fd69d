"""Who is told."""

import pytest

from speech import quotations, written


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Der Minister forderte die Bauern auf, Wasser zu sparen.", "die Bauern"),
        ("Sie bat ihre Anhänger, ruhig zu bleiben.", "ihre Anhänger"),
        ("Die Ärztin riet den Eltern, die Kinder zu impfen.", "den Eltern"),
        ("Der Bund wurde aufgefordert, mehr zu zahlen.", "Der Bund"),
        ("Dem Wirt wird vorgeworfen, Geld versteckt zu haben.", "Dem Wirt"),
        ("Lenz sagte vor Journalisten, der Damm halte.", "Journalisten"),
        ("Lenz appellierte an die Länder, die Regeln zu achten.", "die Länder"),
        ("«Der Damm hält», sagte Lenz zum «Landboten».", "«Landboten»"),
        ("Der Damm halte, erklärte Lenz Reportern.", "Reportern"),
        ("Der Damm halte, sagte Kern der Funke Mediengruppe.", "der Funke Mediengruppe"),
        ("Der Damm halte, sagte Moor der Rheinischen Post.", "der Rheinischen Post"),
        ("Der Damm halte, sagte der Minister der Zeitung „Seebote“.", "der Zeitung „Seebote“"),
        ("Der Damm halte, sagte Kern der Nachrichtenagentur dpa.", "der Nachrichtenagentur dpa"),
    ],
)
def test_who_is_told(text: str, told: str) -> None:
    assert written(text, quotations(text)[0].addressee) == told


@pytest.mark.parametrize(
    "text",
    [
        "Der Damm halte, sagte die Sprecherin der Zeitung.",
        "Der Damm halte, sagten Forscher der Universität Bremen.",
        "Der Damm halte, sagte der Verleger der Rheinischen Post.",
    ],
)
def test_a_genitive_stays_with_whom_it_belongs_to(text: str) -> None:
    quotation = quotations(text)[0]
    assert written(text, quotation.speaker) == text[: text.rindex(".")].split(maxsplit=4)[4].lstrip()
    assert quotation.addressee == ()

"""The subject of a clause with all the words that name it."""

import pytest

from speech import first, quotations


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Kanzler kritisiert die Pläne, betont aber, dass er reden wolle.", "Der Kanzler"),
        ("Ida Lenz, die Leiterin der Klinik, sagte, man suche weiter.", "Ida Lenz, die Leiterin der Klinik"),
        ("Nurur Rahman, der Leiter, sagte, man suche weiter.", "Nurur Rahman, der Leiter"),
    ],
)
def test_a_speaker_in_two_clauses_or_two_parts(text: str, speaker: str) -> None:
    assert first(text)[2] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Die Nachrichten auf ihrem Telefon verdeutlichen, dass sie seit Wochen Angst hatte.",
        "Der Vorfall am Wehr offenbart, dass die Pumpen zu schwach sind.",
        "Die jüngste Entwicklung bestätigt, dass die Mieten weiter steigen.",
        "Wie die Krise offenbart, fehlen in den Heimen Pfleger.",
        "Das Beispiel der Nachbarstadt macht deutlich, dass der Umbau lange dauert.",
        "Dass die Pumpen zu schwach sind, verdeutlicht der jüngste Zwischenfall.",
    ],
)
def test_a_thing_shows_something_and_says_nothing(text: str) -> None:
    assert quotations(text) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Studie verdeutlicht, dass die Mieten weiter steigen.", "Die Studie"),
        ("Der Brief des Amtes bestätigte, dass die Frist am Montag endet.", "Der Brief des Amtes"),
        ("Die Regierung bestätigte, dass die Frist am Montag endet.", "Die Regierung"),
        ("Die Salzburger Nachrichten enthüllten, dass der Umbau stockt.", "Die Salzburger Nachrichten"),
        ("Die Trainerin unterstrich, dass der Verein Geld braucht.", "Die Trainerin"),
        ("Die Abteilung bestätigte, dass die Frist am Montag endet.", "Die Abteilung"),
        ("Moor machte deutlich, dass der Umbau lange dauert.", "Moor"),
    ],
)
def test_persons_bodies_and_documents_show_something_in_words(text: str, speaker: str) -> None:
    assert first(text)[2] == speaker

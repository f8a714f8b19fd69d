"""The subject of a clause with all the words that name it."""

import pytest

from speech import first


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

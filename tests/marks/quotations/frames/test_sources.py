"""How far a phrase reaches that names a source."""

import pytest

from speech import first


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Berichten verschiedener Zeitungen zufolge hält der Damm.", "Berichten verschiedener Zeitungen"),
        ("Einer Erklärung des Verbandes (VdW) zufolge hält der Damm.", "Einer Erklärung des Verbandes (VdW)"),
        ("Ein nicht genannter Helfer der Stadt sagte, der Damm halte.", "Ein nicht genannter Helfer der Stadt"),
    ],
)
def test_the_whole_phrase_speaks(text: str, speaker: str) -> None:
    assert first(text)[2] == speaker

"""How far a noun phrase reaches that speaks."""

import pytest

from speech import quotations, written


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        ("Der Damm halte, sagen Fachleute wie Ida Moor.", "Fachleute wie Ida Moor", "Ida Moor"),
        ("Kinder brauchen Ruhe, fordern Ärzte wie Jonas Felder seit Jahren.", "Ärzte wie Jonas Felder", "Jonas Felder"),
        ("Lenz sagte wie erwartet, der Damm halte.", "Lenz", "Lenz"),
    ],
)
def test_an_example_behind_those_who_speak_is_one_of_them(text: str, speaker: str, name: str) -> None:
    quotation = quotations(text)[0]
    assert (written(text, quotation.speaker), quotation.speaker_name) == (speaker, name)

"""Who speaks where more than one is named."""

import pytest

from speech import quotations, written


@pytest.mark.parametrize(
    ("text", "speaker", "mouth"),
    [
        ("„Der Damm hält“, zitiert der „Seebote“ Polizeisprecher Ralf Moor.", "Polizeisprecher Ralf Moor", "Seebote"),
        ("Der „Seebote“ zitiert den Wirt: „Der Damm hält.“", "den Wirt", "Seebote"),
        ("„Der Damm hält“, zitiert ihn der „Seebote“.", "ihn", "Seebote"),
        ("„Der Damm hält“, wird Moor im „Seeboten“ zitiert.", "Moor", None),
    ],
)
def test_whoever_is_cited_speaks_and_whoever_cites_is_the_mouth(text: str, speaker: str, mouth: str | None) -> None:
    quotation = quotations(text)[0]
    assert written(text, quotation.speaker) == speaker
    assert [via.name for via in quotation.via] == ([mouth] if mouth else [])

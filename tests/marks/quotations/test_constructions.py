"""Constructions that the issue of speech names, in sentences of many newsrooms: message, cue, speaker, addressee."""

import pytest

from speech import first


@pytest.mark.parametrize(
    ("text", "kind", "message", "speaker"),
    [
        ("„Nein“, antwortete die Ministerin.", "direct", "„Nein“", "die Ministerin"),
        ("Von „grober Fahrlässigkeit“ spricht die Anklage.", "partial", "„grober Fahrlässigkeit“", "die Anklage"),
        ("Gemäss Polizeiangaben wurde niemand verletzt.", "indirect", "wurde niemand verletzt", "Polizeiangaben"),
        ("Die Zeugin gab zu Protokoll, sie habe Schüsse gehört.", "indirect", "sie habe Schüsse gehört", "Die Zeugin"),
        ("Lenz stellte in Aussicht, die Gebühr zu senken.", "indirect", "die Gebühr zu senken", "Lenz"),
        ("Er werde bleiben, liess der Trainer ausrichten.", "indirect", "Er werde bleiben", "der Trainer"),
        ("Die Firma ließ über einen Anwalt mitteilen, sie zahle.", "indirect", "sie zahle", "Die Firma"),
        ("Dass er lüge, stritt der Zeuge ab.", "indirect", "Dass er lüge", "der Zeuge"),
        ("Der Rat, so heißt es im Papier, habe gezögert.", "indirect", "Der Rat … habe gezögert", "Papier"),
        ("Die Stadt habe, so ihr Sprecher, gezögert.", "indirect", "Die Stadt habe … gezögert", "ihr Sprecher"),
        ("Max Kern, der Leiter der Klinik sagte am Montag, der Bau sei sicher.", "indirect", "der Bau sei sicher",
         "Max Kern, der Leiter der Klinik"),
        ("„Der Damm hält“, heißt es in dem Schreiben an Polizei und Helfer.", "direct", "„Der Damm hält“",
         "dem Schreiben"),
        ("Die Gefahr von Bränden wird vom Wetterdienst als hoch eingestuft.", "reported",
         "Die Gefahr von Bränden wird vom Wetterdienst als hoch eingestuft.", "Wetterdienst"),
        ("Dabei wurde die Gefahr von Bränden vom Wetterdienst als hoch bezeichnet.", "reported",
         "Dabei wurde die Gefahr von Bränden vom Wetterdienst als hoch bezeichnet.", "Wetterdienst"),
        ("Der Zeuge will nichts gesehen haben.", "free", "Der Zeuge will nichts gesehen haben.", "Der Zeuge"),
        ("Lenz nennt den Plan „kaum bezahlbar“ und kündigt Einspruch an.", "partial", "„kaum bezahlbar“", "Lenz"),
    ],
)  # fmt: skip
def test_what_is_said_by_whom(text: str, kind: str, message: str, speaker: str) -> None:
    assert first(text) == (kind, message, speaker)

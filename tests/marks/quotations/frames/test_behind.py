"""Frames behind what is said and between its parts."""

from speech import in_full


def test_direct_speech_that_goes_on_behind_its_frame() -> None:
    text = "„Das Wasser geht zurück“, sagte Lenz, „aber nur langsam.“"
    assert [(name, message) for name, message, _, _ in in_full(text)] == [
        ("direct-frame-behind", "„Das Wasser geht zurück“"),
        ("direct-frame-between", "„aber nur langsam.“"),
    ]


def test_a_second_verb_frames_what_stands_behind_it() -> None:
    text = "„Der Steg ist zu“, sagte Lenz und fügte hinzu: „Wir sperren auch das Ufer.“"
    assert in_full(text) == [
        ("direct-frame-behind", "„Der Steg ist zu“", "sagte", "Lenz"),
        ("second-verb", "„Wir sperren auch das Ufer.“", "fügte hinzu", "Lenz"),
    ]
    text = "„Der Steg ist zu“, sagte Lenz und betonte, man habe lange gewarnt."
    assert in_full(text)[1:] == [("second-verb", "man habe lange gewarnt", "betonte", "Lenz")]

"""Frames beside and around other frames."""

from speech import in_full, in_short


def test_a_noun_and_its_message_open_the_clause_of_another_frame() -> None:
    text = "Auf den Vorwurf des Händlers, der Damm sei marode, entgegnete die Stadt, dass er jedes Jahr geprüft werde."
    said = [(message, speaker) for _, message, _, speaker in in_full(text)]
    assert ("der Damm sei marode", "des Händlers") in said
    assert ("dass er jedes Jahr geprüft werde", "die Stadt") in said
    assert len(said) == 2


def test_a_subordinate_clause_is_the_frame_of_its_own_message_only() -> None:
    text = "Während Moor sagte, der Damm halte, warnte Lenz, dass das Wasser steige."
    assert [(message, speaker) for _, message, speaker in in_short(text)] == [
        ("der Damm halte", "Moor"),
        ("dass das Wasser steige", "Lenz"),
    ]

"""What is one quotation."""

from speech import in_full


def test_a_paragraph_ends_free_speech_and_so_does_a_sentence_of_another_kind() -> None:
    text = (
        "Der Damm halte. Das Wasser gehe zurück.\n\nDie Straße sei frei. Er soll geflohen sein. Er soll gelacht haben."
    )
    assert [(name, said) for name, said, *_ in in_full(text)] == [
        ("free-first", "Der Damm halte. … Das Wasser gehe zurück."),
        ("free-first", "Die Straße sei frei."),
        ("hearsay", "Er soll geflohen sein. … Er soll gelacht haben."),
    ]

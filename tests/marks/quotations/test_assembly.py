"""Quotations that reach over sentences."""

from speech import explained, in_full, quotations, written


def test_speech_over_sentences_behind_other_speech_has_its_own_frame() -> None:
    text = "„Der Damm hält“, sagte Lenz. „Wir haben zehn Wochen gebaut. Das Geld reicht noch lange“, sagte Moor."
    assert in_full(text)[1:] == [
        ("direct-frame-behind", "„Wir haben zehn Wochen gebaut. Das Geld reicht noch lange“", "sagte", "Moor"),
    ]


def test_words_between_marks_that_reach_over_sentences_make_their_quotation_longer() -> None:
    text = "Lenz sagte, man werde »in Ruhe reden. Zeit ist genug.« Dann ging sie."
    (_, first), *_ = explained(text)
    assert written(text, first.spans) == "man werde »in Ruhe reden. Zeit ist genug.«"


def test_a_mark_that_is_never_closed_hides_no_later_sentence() -> None:
    text = "„Es gibt kein Wasser, sagte eine Anwohnerin. Die Stadt teilte mit, sie schicke Hilfe."
    assert [written(text, q.speaker) for q in quotations(text)] == ["eine Anwohnerin", "Die Stadt"]

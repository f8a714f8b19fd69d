"""What is reported without a frame."""

import pytest

from speech import in_full, in_short, quotations


def test_free_speech_goes_on_with_the_speaker_of_what_was_said_before() -> None:
    text = "Lenz sagte, der Damm halte. Das Wasser gehe zurück. Die Helfer hätten gute Arbeit geleistet."
    assert in_full(text)[1:] == [
        ("free-first", "Das Wasser gehe zurück. … Die Helfer hätten gute Arbeit geleistet.", "", "Lenz"),
    ]


def test_free_speech_ends_where_the_indicative_returns() -> None:
    text = "Lenz sagte, der Damm halte. Das Wasser gehe zurück. Am Abend kamen die Helfer."
    assert [name for name, *_ in in_full(text)] == ["indirect-verb-second", "free-first"]


def test_forms_that_replace_the_konjunktiv_begin_and_continue_free_speech() -> None:
    text = "Drei Kinder müssten ein Bett teilen. Die Stadt habe nichts getan. Die Helfer könnten nicht mehr."
    assert [(by, message) for by, message, _ in in_short(text)] == [("free-second", text.replace(". ", ". … "))]
    assert in_short("Die Helfer könnten nicht mehr.") == []


@pytest.mark.parametrize(
    ("second", "free"),
    [
        ("Die Helfer wollten auch bleiben.", True),
        ("Der Rat wollte am Abend darüber beraten.", False),  # 'wolle' would report
        ("Ich öffne die Tür und gehe.", False),
    ],
)
def test_past_tenses_behind_speech_report_in_the_plural_only(second: str, *, free: bool) -> None:
    said = [message for _, message, _ in in_short(f"Lenz sagte, der Damm halte. {second}")]
    assert (second in said) == free


def test_a_plan_is_no_claim_of_oneself() -> None:
    assert quotations("Bis 2030 will die Stadt die Halle gebaut haben.") == ()


def test_a_sentence_that_points_back_makes_the_one_before_it_a_message() -> None:
    text = "Die Halle bleibt im Winter geschlossen. Dies bestätigte die Stadt am Abend."
    assert in_full(text) == [
        ("pointing-back", "Die Halle bleibt im Winter geschlossen. … Dies", "bestätigte", "die Stadt")
    ]


@pytest.mark.parametrize(
    ("back", "speaker"),
    [
        ("Dies teilte der Leiter des Amtes, Max Kern, mit.", "der Leiter des Amtes, Max Kern"),
        ("Das geht aus einem Schreiben des Landrats hervor.", "aus einem Schreiben des Landrats"),
    ],
)
def test_a_sentence_that_points_back_may_have_more_than_two_parts(back: str, speaker: str) -> None:
    pointing = back.split(maxsplit=1)[0]
    text = f"Die Brücke bleibt bis Ende Mai gesperrt. {back}"
    assert in_short(text) == [("pointing-back", f"Die Brücke bleibt bis Ende Mai gesperrt. … {pointing}", speaker)]


@pytest.mark.parametrize(
    "text",
    ["Es regnete lange. Dies steht im Zusammenhang mit dem Föhn.", "Es regnete. Das sagte Lenz, dass der Damm halte."],
)
def test_a_sentence_that_only_begins_like_one_says_something_itself(text: str) -> None:
    assert "pointing-back" not in [pattern for pattern, *_ in in_short(text)]

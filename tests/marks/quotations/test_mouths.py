"""Through whom words came."""

import pytest

from speech import explained, in_full, mouths, quotations, written


@pytest.mark.parametrize(
    ("text", "speaker", "mouths"),
    [
        ("Wie Tass unter Berufung auf das Ministerium meldet, ruht der Betrieb.", "das Ministerium", ["Tass"]),
        ("Das Schiff sank, meldete Tass und berief sich auf die Küstenwache.", "die Küstenwache", ["Tass"]),
        ("Wie dpa aus Teilnehmerkreisen erfuhr, platzte das Treffen.", "Teilnehmerkreisen", ["dpa"]),
    ],
)  # fmt: skip
def test_who_handed_it_on(text: str, speaker: str, mouths: list[str]) -> None:
    quotation = quotations(text)[0]
    assert (written(text, quotation.speaker), [mouth.name for mouth in quotation.via]) == (speaker, mouths)


def test_a_source_inside_a_message_frames_no_more_than_the_message() -> None:
    text = "Lenz kündigte an, dass nach ersten Schätzungen der Stadt ein Damm zehn Millionen Euro koste."
    inner = next(message for name, message, *_ in in_full(text) if name == "according")
    assert inner == "dass … ein Damm zehn Millionen Euro koste"


def test_a_source_inside_a_frame_is_a_mouth_and_frames_around_it_are_more() -> None:
    text = "Der Damm halte, sagte Lenz dem Sender Rheinfunk zufolge, meldet die Agentur Nordpress."
    inner = next(q for _, q in explained(text) if written(text, q.speaker) == "Lenz")
    assert [text[via.start : via.end] for via in inner.via] == ["dem Sender Rheinfunk", "die Agentur Nordpress"]


def test_a_source_inside_a_report_of_another_came_through_it() -> None:
    text = "Wie die Zeitung berichtet, ist der Damm nach Angaben der Feuerwehr sicher."
    outer, inner = (quotation for _, quotation in explained(text))
    assert (outer.speaker_name, inner.speaker_name, inner.inside) == ("Zeitung", "Feuerwehr", 0)
    assert [via.name for via in inner.via] == ["Zeitung"]


def test_who_leans_on_another_hands_on_what_that_one_said() -> None:
    text = "Der Sender meldete unter Berufung auf die Polizei, dass zwei Menschen vermisst werden."
    ((_, quotation),) = explained(text)
    assert written(text, quotation.speaker) == "die Polizei"
    assert [text[via.start : via.end] for via in quotation.via] == ["Der Sender"]


def test_a_phrase_behind_the_subject_is_a_mouth_and_no_genitive() -> None:
    text = "Ida Lenz ist Wirtin. Der Steg sei „nicht mehr sicher“, sagte die Wirtin der Zeitung „Uferblatt“ zufolge."
    assert mouths(text) == [("Ida Lenz", ["Uferblatt"])] * 2


def test_frames_around_a_frame_are_mouths_in_order() -> None:
    inner = "Der Steg bleibe zu, sagte Ida Lenz dem «Uferblatt» zufolge, "
    assert mouths(inner + "wie die Nachrichtenagentur Nordpress meldet.") == [("Ida Lenz", ["Uferblatt", "Nordpress"])]
    assert mouths(inner + "meldet Nordpress.")[1:] == [("Ida Lenz", ["Uferblatt", "Nordpress"])]


def test_there_is_who_was_quoted_last_and_free_speech_keeps_its_mouths() -> None:
    text = (
        "Nach Angaben der Zeitung „Uferblatt“ war der Steg morsch. Eine Bohle habe gefehlt, "
        "heißt es dort unter Berufung auf einen Taucher. Er habe das schon im Mai gemeldet."
    )
    assert mouths(text) == [("Uferblatt", []), ("Taucher", ["Uferblatt"]), ("Taucher", ["Uferblatt"])]

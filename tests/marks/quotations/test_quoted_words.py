"""Words between marks: speech of their own, wording, titles and names."""

import pytest

from speech import explained, first, in_full, quotations, written


def test_words_between_marks_that_are_woven_into_a_sentence() -> None:
    text = "Der Verband nannte die Pläne „völlig verfehlt“."
    assert ("partial", "„völlig verfehlt“", "nannte", "Der Verband") in in_full(text)


def test_words_between_marks_inside_another_quotation_have_its_speaker() -> None:
    text = "Lenz sagte, der Damm sei „bis oben hin gefüllt“ gewesen."
    outer, inner = explained(text)
    assert (outer[0], inner[0]) == ("indirect-verb-second", "partial-inside")
    assert inner[1].inside == 0
    assert written(text, inner[1].speaker) == "Lenz"


@pytest.mark.parametrize(
    ("text", "message", "speaker"),
    [
        ("Lenz winkt ab: „Der Damm hält noch lange.“", "„Der Damm hält noch lange.“", "Lenz"),
        ("Ein Beamter der Polizei: „So etwas gab es nie.“", "„So etwas gab es nie.“", "Ein Beamter der Polizei"),
        ("Lenz wörtlich: „Das bleibt ein Skandal.“", "„Das bleibt ein Skandal.“", "Lenz"),
        ("Die Antwort kam prompt: „Das lassen wir uns nicht bieten.“", "„Das lassen wir uns nicht bieten.“", ""),
        ("Mit den Worten „Es reicht“ verließ der Abgeordnete den Saal.", "„Es reicht“", "der Abgeordnete"),
        ("„Es gibt kein Wasser, sagte eine Anwohnerin.", "„Es gibt kein Wasser", "eine Anwohnerin"),
        ("Lenz sagte: „Wir bleiben. Das ist klar.", "„Wir bleiben. Das ist klar.", "Lenz"),
    ],
)
def test_direct_speech_without_a_verb_of_saying_or_without_its_end(text: str, message: str, speaker: str) -> None:
    assert first(text) == ("direct", message, speaker)


def test_a_title_behind_a_colon_is_no_speech() -> None:
    assert quotations("Ein Buch lag auf dem Tisch: „Sie wohnen hier“.") == ()


@pytest.mark.parametrize(
    ("text", "message", "speaker"),
    [
        ("Ministerin Ida Moor gibt nicht nach. „Der Damm hält noch lange.“", "„Der Damm hält noch lange.“",
         "Ministerin Ida Moor"),
        ("Es regnet. „Der Damm hält. Wir bleiben wach.“ Dann wird es hell.", "„Der Damm hält. Wir bleiben wach.“", ""),
        ("„Der Damm ist zu alt und zu teuer.“ so der Wirt.", "„Der Damm ist zu alt und zu teuer.“", "der Wirt"),
        ("Neben dem Wirt sprach Moor. „Der Damm ist zu alt“, so letzterer.", "„Der Damm ist zu alt“", "letzterer"),
    ],
)  # fmt: skip
def test_a_sentence_between_marks_is_speech_by_itself(text: str, message: str, speaker: str) -> None:
    said = [each for each in quotations(text) if each.type == "direct"]
    assert [(written(text, each.spans), written(text, each.speaker)) for each in said] == [(message, speaker)]


@pytest.mark.parametrize(
    "text", ["Das Lied „Wir ziehen in die weite Welt“ gefiel ihr.", "„Der Deich“ ist neu im Kino."]
)
def test_a_title_is_no_speech_by_itself(text: str) -> None:
    assert quotations(text) == ()


def test_many_words_between_marks_inside_of_speech_are_wording_also_behind_a_noun() -> None:
    text = "Lenz sagte, man habe Mitglieder „immer nur auf ihr Geld hin“ befragt und die Zeitung „Neue Post“ gelesen."
    assert [written(text, each.spans) for each in quotations(text)[1:]] == ["„immer nur auf ihr Geld hin“"]


def test_a_paper_between_marks_that_is_told_is_no_wording() -> None:
    said = quotations("Der Minister sagte der „Post am Morgen“, er bleibe im Amt.")
    assert [each.type for each in said] == ["indirect"]

"""What each pattern finds, in sentences of its own: message, cue and speaker are written out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.marks.analysis import analyse
from lesart.marks.explained import marks_of
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import PATTERNS, explain_quotations, find_quotations
from lesart.records import Article, Part, Quotation, Span


def quotations(text: str) -> list[tuple[str, Quotation]]:
    parts, start = [], 0
    for paragraph in text.split("\n\n"):
        parts.append(Part(start, start + len(paragraph), "paragraph"))
        start += len(paragraph) + 2
    analysis = analyse(Article(id="a", source="a.txt", text=text, sha256="", parts=tuple(parts)))
    return [(each.by, each.mark) for each in explain_quotations(analysis, find_mentions(analysis))]


def written(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(span.of(text) for span in spans)


def found(text: str) -> list[tuple[str, str, str, str]]:
    """Pattern, message, cue and speaker of each quotation, as written."""
    return [
        (name, written(text, q.spans), written(text, q.cue), written(text, q.speaker)) for name, q in quotations(text)
    ]


ONE = {
    "Die Bürgermeisterin sagte: „Der Damm hält.“": (
        "direct-frame-before", "„Der Damm hält.“", "sagte", "Die Bürgermeisterin",
    ),
    "Lenz fügte hinzu: »Wir bleiben hier.«": ("direct-frame-before", "»Wir bleiben hier.«", "fügte hinzu", "Lenz"),
    "Ida Lenz sagte: Der Damm hält noch lange.": (
        "direct-without-marks", "Der Damm hält noch lange", "sagte", "Ida Lenz",
    ),
    "«Das Wasser geht zurück», sagte der Leiter des Hilfswerks.": (
        "direct-frame-behind", "«Das Wasser geht zurück»", "sagte", "der Leiter des Hilfswerks",
    ),
    '"Wir rechnen mit Verlusten", teilte das Unternehmen mit.': (
        "direct-frame-behind", '"Wir rechnen mit Verlusten"', "teilte … mit", "das Unternehmen",
    ),
    "„Das Wasser geht zurück“, so Lenz.": ("direct-so", "„Das Wasser geht zurück“", "so", "Lenz"),
    "Der Minister betonte, dass die Regeln weiter gelten.": (
        "indirect-that", "dass die Regeln weiter gelten", "betonte", "Der Minister",
    ),
    "Die Stadt teilte am Montag mit, dass das Bad schließt.": (
        "indirect-that", "dass das Bad schließt", "teilte … mit", "Die Stadt",
    ),
    "Der Ausschuss kam zu dem Ergebnis, dass das Geld fehlt.": (
        "indirect-that", "dass das Geld fehlt", "kam … dem Ergebnis", "Der Ausschuss",
    ),
    "Lenz zeigte sich überzeugt, dass der Damm hält.": (
        "indirect-that", "dass der Damm hält", "zeigte sich überzeugt", "Lenz",
    ),
    "Der Direktor hat erklärt, die Schule werde nicht geschlossen.": (
        "indirect-verb-second", "die Schule werde nicht geschlossen", "hat erklärt", "Der Direktor",
    ),
    "Der Verein kündigte an, gegen das Urteil vorzugehen.": (
        "indirect-infinitive", "gegen das Urteil vorzugehen", "kündigte an", "Der Verein",
    ),
    "Der Damm halte noch, sagte ein Sprecher der Stadt am Freitag.": (
        "indirect-frame-behind", "Der Damm halte noch", "sagte", "ein Sprecher der Stadt",
    ),
    "Die Brücke sei, sagte Lenz, nicht mehr zu retten.": (
        "indirect-frame-between", "Die Brücke sei … nicht mehr zu retten", "sagte", "Lenz",
    ),
    "Der Zug stand zwei Stunden, wie die Bahn mitteilte.": (
        "as-clause", "Der Zug stand zwei Stunden", "wie … mitteilte", "die Bahn",
    ),
    "Wie die Feuerwehr berichtete, war der Keller leer.": (
        "as-clause", "war der Keller leer", "Wie … berichtete", "die Feuerwehr",
    ),
    "Laut Polizei kamen 300 Menschen.": ("according", "kamen 300 Menschen", "Laut", "Polizei"),
    "Der Mann war nach Angaben der Polizei allein im Haus.": (
        "according", "Der Mann war … allein im Haus", "nach", "Angaben der Polizei",
    ),
    "Dem Bericht zufolge fehlen vier Millionen Euro.": (
        "according-behind", "fehlen vier Millionen Euro", "zufolge", "Dem Bericht",
    ),
    "Das Feuer brach ihrer Meinung nach im Keller aus.": (
        "according-behind", "Das Feuer brach … im Keller aus", "nach", "ihrer Meinung",
    ),
    "Der Schaden sei gering, so die Feuerwehr.": ("so", "Der Schaden sei gering", "so", "die Feuerwehr"),
    "Demnach fuhr der Bus zu schnell.": ("thereby", "fuhr der Bus zu schnell", "Demnach", "Demnach"),
    "Er soll zwei Fahrräder gestohlen haben.": ("hearsay", "Er soll zwei Fahrräder gestohlen haben.", "", ""),
    "Die Opposition kritisierte den Bau der Straße.": (
        "reported", "Die Opposition kritisierte den Bau der Straße.", "", "Die Opposition",
    ),
    "Der Verband warnte vor Engpässen im Winter.": (
        "reported", "Der Verband warnte vor Engpässen im Winter.", "", "Der Verband",
    ),
    "Sie sagte weiter, dass die Pumpen laufen.": ("indirect-that", "dass die Pumpen laufen", "sagte", "Sie"),
    "Nun gab der Leiter, Max Kern, bekannt, dass die Suche endet.": (
        "indirect-that", "dass die Suche endet", "gab … bekannt", "der Leiter, Max Kern",
    ),
    "Der Verein kritisierte die Halle, die zu teuer sei.": (
        "indirect-by-mood", "die zu teuer sei", "kritisierte", "Der Verein",
    ),
    "Kritisiert wird vor allem, dass Busse fehlen.": ("indirect-that", "dass Busse fehlen", "Kritisiert wird", ""),
    "Wie der Leiter, Max Kern, mitteilte, ist die Halle voll.": (
        "as-clause", "ist die Halle voll", "Wie … mitteilte", "der Leiter, Max Kern",
    ),
    "Laut dem Leiter, Max Kern, ist die Halle voll.": (
        "according", "ist die Halle voll", "Laut", "dem Leiter, Max Kern",
    ),
    "Die Straße sei eine Gefahr für die Kinder.": ("free-first", "Die Straße sei eine Gefahr für die Kinder.", "", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", PATTERNS)
def test_each_pattern_finds_its_example(name: str) -> None:
    assert name in [pattern for pattern, *_ in found(PATTERNS[name])]


@pytest.mark.parametrize("text", ONE)
def test_what_each_pattern_finds(text: str) -> None:
    assert found(text) == [ONE[text]]
    assert ONE[text][0] in PATTERNS


def test_words_between_marks_that_are_woven_into_a_sentence() -> None:
    text = "Der Verband nannte die Pläne „völlig verfehlt“."
    assert ("partial", "„völlig verfehlt“", "nannte", "Der Verband") in found(text)


def test_words_between_marks_inside_another_quotation_have_its_speaker() -> None:
    text = "Lenz sagte, der Damm sei „bis oben hin gefüllt“ gewesen."
    outer, inner = quotations(text)
    assert (outer[0], inner[0]) == ("indirect-verb-second", "partial-inside")
    assert inner[1].inside == 0
    assert written(text, inner[1].speaker) == "Lenz"


def test_direct_speech_that_goes_on_behind_its_frame() -> None:
    text = "„Das Wasser geht zurück“, sagte Lenz, „aber nur langsam.“"
    assert [(name, message) for name, message, _, _ in found(text)] == [
        ("direct-frame-behind", "„Das Wasser geht zurück“"),
        ("direct-frame-between", "„aber nur langsam.“"),
    ]


def test_free_speech_goes_on_with_the_speaker_of_what_was_said_before() -> None:
    text = "Lenz sagte, der Damm halte. Das Wasser gehe zurück. Die Helfer hätten gute Arbeit geleistet."
    assert found(text)[1:] == [
        ("free-first", "Das Wasser gehe zurück. … Die Helfer hätten gute Arbeit geleistet.", "", "Lenz"),
    ]


def test_a_paragraph_ends_free_speech_and_so_does_a_sentence_of_another_kind() -> None:
    text = (
        "Der Damm halte. Das Wasser gehe zurück.\n\nDie Straße sei frei. Er soll geflohen sein. Er soll gelacht haben."
    )
    assert [(name, said) for name, said, *_ in found(text)] == [
        ("free-first", "Der Damm halte. … Das Wasser gehe zurück."),
        ("free-first", "Die Straße sei frei."),
        ("hearsay", "Er soll geflohen sein. … Er soll gelacht haben."),
    ]


def test_speech_over_sentences_behind_other_speech_has_its_own_frame() -> None:
    text = "„Der Damm hält“, sagte Lenz. „Wir haben zehn Wochen gebaut. Das Geld reicht noch lange“, sagte Moor."
    assert found(text)[1:] == [
        ("direct-frame-behind", "„Wir haben zehn Wochen gebaut. Das Geld reicht noch lange“", "sagte", "Moor"),
    ]


def test_a_noun_and_its_message_open_the_clause_of_another_frame() -> None:
    text = "Auf den Vorwurf des Händlers, der Damm sei marode, entgegnete die Stadt, dass er jedes Jahr geprüft werde."
    said = [(message, speaker) for _, message, _, speaker in found(text)]
    assert ("der Damm sei marode", "des Händlers") in said
    assert ("dass er jedes Jahr geprüft werde", "die Stadt") in said
    assert len(said) == 2


def test_a_source_inside_a_message_frames_no_more_than_the_message() -> None:
    text = "Lenz kündigte an, dass nach ersten Schätzungen der Stadt ein Damm zehn Millionen Euro koste."
    inner = next(message for name, message, *_ in found(text) if name == "according")
    assert inner == "dass … ein Damm zehn Millionen Euro koste"


def test_free_speech_ends_where_the_indicative_returns() -> None:
    text = "Lenz sagte, der Damm halte. Das Wasser gehe zurück. Am Abend kamen die Helfer."
    assert [name for name, *_ in found(text)] == ["indirect-verb-second", "free-first"]


def test_a_source_inside_a_frame_is_a_mouth_and_frames_around_it_are_more() -> None:
    text = "Der Damm halte, sagte Lenz dem Sender Rheinfunk zufolge, meldet die Agentur Nordpress."
    inner = next(q for _, q in quotations(text) if written(text, q.speaker) == "Lenz")
    assert [text[via.start : via.end] for via in inner.via] == ["dem Sender Rheinfunk", "die Agentur Nordpress"]


def test_a_sentence_that_points_back_makes_the_one_before_it_a_message() -> None:
    text = "Die Halle bleibt im Winter geschlossen. Dies bestätigte die Stadt am Abend."
    assert found(text) == [
        ("pointing-back", "Die Halle bleibt im Winter geschlossen. … Dies", "bestätigte", "die Stadt")
    ]


def test_a_source_inside_a_report_of_another_came_through_it() -> None:
    text = "Wie die Zeitung berichtet, ist der Damm nach Angaben der Feuerwehr sicher."
    outer, inner = (quotation for _, quotation in quotations(text))
    assert (outer.speaker_name, inner.speaker_name, inner.inside) == ("Zeitung", "Feuerwehr", 0)
    assert [via.name for via in inner.via] == ["Zeitung"]


def test_who_leans_on_another_hands_on_what_that_one_said() -> None:
    text = "Der Sender meldete unter Berufung auf die Polizei, dass zwei Menschen vermisst werden."
    ((_, quotation),) = quotations(text)
    assert written(text, quotation.speaker) == "die Polizei"
    assert [text[via.start : via.end] for via in quotation.via] == ["Der Sender"]


def test_words_between_marks_that_reach_over_sentences_make_their_quotation_longer() -> None:
    text = "Lenz sagte, man werde »in Ruhe reden. Zeit ist genug.« Dann ging sie."
    (_, first), *_ = quotations(text)
    assert written(text, first.spans) == "man werde »in Ruhe reden. Zeit ist genug.«"


@pytest.mark.parametrize(
    "text",
    [
        "Der Film „Der lange Sommer“ läuft im Kino.",
        "Sie las die Zeitung „Neue Post“.",
        "Wenn das Wasser steigt, wäre der Keller verloren.",
        "Der Bus fuhr zu schnell, und die Straße war nass.",
        "Das Kind, das am Ufer stand, rief niemanden.",
        "Fest steht, dass der Damm hält.",
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    assert found(text) == []


def mouths(text: str) -> list[tuple[str | None, list[str]]]:
    """Speaker and mouths of each quotation, by name."""
    return [(q.speaker_name, [via.name for via in q.via]) for _, q in quotations(text)]


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


def test_a_second_verb_frames_what_stands_behind_it() -> None:
    text = "„Der Steg ist zu“, sagte Lenz und fügte hinzu: „Wir sperren auch das Ufer.“"
    assert found(text) == [
        ("direct-frame-behind", "„Der Steg ist zu“", "sagte", "Lenz"),
        ("second-verb", "„Wir sperren auch das Ufer.“", "fügte hinzu", "Lenz"),
    ]
    text = "„Der Steg ist zu“, sagte Lenz und betonte, man habe lange gewarnt."
    assert found(text)[1:] == [("second-verb", "man habe lange gewarnt", "betonte", "Lenz")]


def test_a_pronoun_stands_for_the_person_named_before() -> None:
    text = "Ida Lenz kam am Abend. Sie sagte, dass der Damm hält."
    assert [q.speaker_name for _, q in quotations(text)] == ["Ida Lenz"]


def test_a_pronoun_that_no_name_answers_stands_for_who_spoke_last() -> None:
    text = "Eine Sprecherin der Klinik warnte vor Engpässen. Die Betten seien belegt, sagte sie."
    assert [q.speaker_name for _, q in quotations(text)] == ["Sprecherin der Klinik", "Sprecherin der Klinik"]


def test_a_speaker_without_a_name_is_called_as_the_text_does() -> None:
    assert [q.speaker_name for _, q in quotations("Nach Angaben der Polizei war der Mann allein.")] == ["Polizei"]


PIECES = st.sampled_from(
    ["Lenz", "sagte", ",", "dass", "„", "“", '"', "der Damm", "halte", ".", "laut", "Polizei", "zufolge", "so", "wie",
     ":", "(", ")", "teilte", "mit", "sei", "\n\n", "die", "soll", "haben", "nach", "Angaben", "–"],
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map(" ".join)


@given(TEXTS)
def test_every_span_lies_in_the_text_and_messages_are_not_empty(text: str) -> None:
    for _, quotation in quotations(text):
        spans = [*quotation.spans, *quotation.frame, *quotation.cue, *quotation.speaker, *quotation.addressee]
        assert quotation.spans
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(TEXTS)
def test_holders_come_before_what_they_hold(text: str) -> None:
    found_here = [quotation for _, quotation in quotations(text)]
    for number, quotation in enumerate(found_here):
        if quotation.inside is not None:
            assert quotation.inside < number
            assert found_here[quotation.inside].end >= quotation.end


@given(TEXTS)
def test_finding_and_explaining_agree(text: str) -> None:
    parts = (Part(0, len(text), "paragraph"),) if text else ()
    analysis = analyse(Article(id="a", source="a.txt", text=text, sha256="", parts=parts))
    assert find_quotations(analysis, ()) == marks_of(explain_quotations(analysis, ()))

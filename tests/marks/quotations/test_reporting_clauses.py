"""Clauses that report without a plain frame, and clauses beside a verb of saying that report nothing."""

import pytest

from lesart.marks.analysis import analyse
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import explain_quotations
from lesart.records import Article, Part, Span


def written(text: str, spans: tuple[Span, ...]) -> str:
    return " … ".join(span.of(text) for span in spans)


def found(text: str) -> list[tuple[str, str, str]]:
    """Pattern, message and speaker of each quotation, as written."""
    analysis = analyse(Article("a", "a.txt", text, "", parts=(Part(0, len(text), "paragraph"),)))
    explained = explain_quotations(analysis, find_mentions(analysis))
    return [(each.by, written(text, each.mark.spans), written(text, each.mark.speaker)) for each in explained]


@pytest.mark.parametrize(
    ("text", "pattern", "message", "speaker"),
    [
        ("Die Wirtin schloss den Saal, weil er zu alt sei.", "by-mood", "weil er zu alt sei", "Die Wirtin"),
        ("Moor trat ab, da die Mitglieder ihr Wort nicht gehalten hätten.", "by-mood",
         "da die Mitglieder ihr Wort nicht gehalten hätten", "Moor"),
        ("Es gibt Umfragen, nach denen 70 Prozent dagegen sind.", "whereby", "70 Prozent dagegen sind", "Umfragen"),
        ("Die Stadt las ein Gutachten des Landes, laut dem der Damm hält.", "whereby", "der Damm hält",
         "ein Gutachten des Landes"),
        ("Denn wie der „Seebote“ meldete, sind die Netze leer.", "as-clause", "sind die Netze leer", "der „Seebote“"),
        ("Die Anwohner wurden aufgefordert Türen und Fenster zu schließen.", "indirect-infinitive",
         "Türen und Fenster zu schließen", ""),
        ("Der Verband hat angekündigt die Preise zu senken.", "indirect-infinitive", "die Preise zu senken",
         "Der Verband"),
        ("Den Gästen wurde geraten, das Haus nicht zu verlassen.", "indirect-infinitive", "das Haus nicht zu verlassen",
         ""),
        ("Besonders bemängelt wird, dass die Treppe steil ist.", "indirect-that", "dass die Treppe steil ist", ""),
        ("Im Mai war bekannt geworden, dass die Kasse leer ist.", "indirect-that", "dass die Kasse leer ist", ""),
        ("Später erklärte der neue Rat, wie sich die Gruppe nennt, die Lage sei ruhig.", "indirect-verb-second",
         "die Lage sei ruhig", "der neue Rat"),
        ("Trotz der Ankündigung ihres Trainers, den Verein zu verlassen, siegte die Elf.", "indirect-infinitive",
         "den Verein zu verlassen", "ihres Trainers"),
        ("Nach Planungen der Bahn fährt der Zug ab Mai wieder.", "according", "fährt der Zug ab Mai wieder",
         "Planungen der Bahn"),
        ("Die Behörde hält den Steg für unbedenklich.", "reported", "Die Behörde hält den Steg für unbedenklich.",
         "Die Behörde"),
        ("Das Ministerium verurteilte den Anschlag als feige.", "reported",
         "Das Ministerium verurteilte den Anschlag als feige.", "Das Ministerium"),
    ],
)  # fmt: skip
def test_what_reports(text: str, pattern: str, message: str, speaker: str) -> None:
    assert (pattern, message, speaker) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Das Problem besteht darin, dass viele Boote alt sind.",  # what something is, not what is demanded
        "Es besteht die Möglichkeit, dass der Sturm den Hafen trifft.",
        "Der Verein kritisierte die Art und Weise, wie der Saal vergeben wird.",
        "Als die Wirtin bemerkte, dass das Fass leer war, ging sie.",  # seen, not said
        "Viel spricht dafür, dass der Steg morsch ist.",
        "Aus der Karte ergibt sich, dass der Weg gesperrt ist.",
        "Bei der Tagung gab es kein Wahlergebnis (der Funk berichtete) darüber, ob der Saal bleibt.",
        "Die Ärztin entscheidet, ob operiert wird.",
        "Das Gericht hat den Mann zu einer Geldstrafe verurteilt.",
        "Er tat so, als sei nichts gewesen.",
    ],
)
def test_what_reports_nothing(text: str) -> None:
    assert [each for each in found(text) if each[0] != "reported"] == []


def test_insisting_is_saying() -> None:
    assert ("indirect-that", "dass der Saal bleibt", "Moor") in found("Moor besteht darauf, dass der Saal bleibt.")


def test_a_subordinate_clause_is_the_frame_of_its_own_message_only() -> None:
    text = "Während Moor sagte, der Damm halte, warnte Lenz, dass das Wasser steige."
    assert [(message, speaker) for _, message, speaker in found(text)] == [
        ("der Damm halte", "Moor"),
        ("dass das Wasser steige", "Lenz"),
    ]


def test_danach_points_to_a_source_and_not_to_what_was_before() -> None:
    said = found("Das Institut stellte eine Studie vor. Danach hilft Tee gegen Husten.")
    assert ("thereby", "hilft Tee gegen Husten", "Danach") in said
    assert found("Das Institut stellte eine Studie vor. Danach gab es Tee und Kuchen.") == []
    assert found("Das Haus brannte aus. Danach steht es leer.") == []


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
    assert found(text) == [("pointing-back", f"Die Brücke bleibt bis Ende Mai gesperrt. … {pointing}", speaker)]


def test_a_sentence_that_only_begins_like_one_says_something_itself() -> None:
    assert "pointing-back" not in [by for by, *_ in found("Es regnete lange. Dies steht im Zusammenhang mit dem Föhn.")]
    assert "pointing-back" not in [by for by, *_ in found("Es regnete. Das sagte Lenz, dass der Damm trotzdem halte.")]


def test_forms_that_replace_the_konjunktiv_begin_and_continue_free_speech() -> None:
    text = "Drei Kinder müssten ein Bett teilen. Die Stadt habe nichts getan. Die Helfer könnten nicht mehr."
    assert [(by, message) for by, message, _ in found(text)] == [("free-second", text.replace(". ", ". … "))]
    assert found("Die Helfer könnten nicht mehr.") == []


@pytest.mark.parametrize(
    ("second", "free"),
    [
        ("Die Helfer wollten auch bleiben.", True),
        ("Der Rat wollte am Abend darüber beraten.", False),  # 'wolle' would report
        ("Ich öffne die Tür und gehe.", False),
    ],
)
def test_past_tenses_behind_speech_report_in_the_plural_only(second: str, *, free: bool) -> None:
    said = [message for _, message, _ in found(f"Lenz sagte, der Damm halte. {second}")]
    assert (second in said) == free


def test_direct_speech_quotes_only_what_was_said() -> None:
    text = "„Die Bauern könnten sagen, dass es regnet, und die Prüfung hat ergeben, dass es stimmt“, sagte Ida Moor."
    assert [by for by, *_ in found(text)] == ["direct-frame-behind"]

import pytest

from lesart.marks.analysis import analyse
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import explain_quotations
from lesart.records import Article, Part, Quotation
from speech import in_short


def read(text: str) -> list[tuple[Quotation, str]]:
    analysis = analyse(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),)))
    return [(each.mark, each.by) for each in explain_quotations(analysis, find_mentions(analysis))]


def words(text: str, quotation: Quotation) -> str:
    return " … ".join(text[span.start : span.end] for span in quotation.spans)


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "„Der Minister hat mir versichert, das Geld komme bald“, sagte Bürgermeisterin Ida Moor.",
            "das Geld komme bald",
            "Minister",
        ),
        (
            "„Meine Mutter sagte immer, dass das Haus dem Wasser gehöre“, erzählt Uwe Kern.",
            "dass das Haus dem Wasser gehöre",
            "Meine Mutter",
        ),
        ("„Die Versicherung sagte: ‚Wir zahlen nicht‘“, berichtete Uwe Kern.", "‚Wir zahlen nicht‘", "Versicherung"),
        (
            "„Wir warten. Laut der Behörde hält der Damm noch zehn Jahre“, sagte Uwe Kern.",
            "hält der Damm noch zehn Jahre",
            "Behörde",
        ),
    ],
)
def test_direct_speech_quotes_others_in_its_turn(text: str, said: str, speaker: str) -> None:
    found = [quotation for quotation, _ in read(text)]
    inner = next(quotation for quotation in found if words(text, quotation) == said)
    assert inner.speaker_name == speaker
    assert inner.inside is not None
    assert found[inner.inside].type == "direct"


@pytest.mark.parametrize(
    "text",
    [
        "„Ich sage, das Geld kommt bald“, erklärte Ida Moor.",
        "„Fest steht, dass der Damm hält“, erklärte Ida Moor.",
        "„Der Damm hält, das Wasser geht zurück“, erklärte Ida Moor.",
    ],
)
def test_who_speaks_for_themselves_is_quoted_once(text: str) -> None:
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Bürgermeister Uwe Kern gab Entwarnung: Es sei niemand verletzt.", "Es sei niemand verletzt", "Uwe Kern"),
        ("Uwe Kern ist verärgert: Er habe nichts gewusst.", "Er habe nichts gewusst", "Uwe Kern"),
    ],
)
def test_the_konjunktiv_behind_a_colon_is_speech_of_the_subject(text: str, said: str, speaker: str) -> None:
    found = [(words(text, quotation), quotation.speaker_name, by) for quotation, by in read(text)]
    assert found == [(said, speaker, "free-after-colon")]


def test_the_indicative_behind_a_colon_is_no_speech() -> None:
    assert read("Die Stadt gab Entwarnung: Das Wasser geht zurück.") == []


def test_direct_speech_quotes_only_what_was_said() -> None:
    text = "„Die Bauern könnten sagen, dass es regnet, und die Prüfung hat ergeben, dass es stimmt“, sagte Ida Moor."
    assert [by for by, *_ in in_short(text)] == ["direct-frame-behind"]

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.sentences import sentences

PIECES = st.sampled_from(
    ["Der", "Damm", "hielt", ".", "!", "“", "„", "»", "«", '"', " ", "\n", "\n\n", "Dr.", "3.", "z.", "B.", "…"]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join)


@given(TEXTS)
def test_sentences_cover_all_but_white_space_and_do_not_overlap(text: str) -> None:
    found = sentences(text)
    covered = {place for span in found for place in range(span.start, span.end)}
    assert all(text[place].isspace() for place in range(len(text)) if place not in covered)
    assert all(left.end <= right.start for left, right in itertools.pairwise(found))


@given(TEXTS)
def test_sentences_have_no_outer_white_space(text: str) -> None:
    assert all(span.of(text) == span.of(text).strip() != "" for span in sentences(text))


@given(TEXTS, st.integers(0, 30), st.integers(0, 60))
def test_sentences_stay_inside_the_stretch_asked_for(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    assert all(start <= span.start < span.end <= end for span in sentences(text, start, end))


@pytest.mark.parametrize(
    "parts",
    [
        ["Am 3. Mai öffnete das Bad.", "Es kamen 1.200 Gäste."],
        ["Das Amt (z. B. Dr. Ida Lenz) prüft das bzw. lässt prüfen.", "Ende."],
        ["Der Umsatz stieg auf 3,2 Mrd. Euro.", "Die Aktie fiel."],
        ["Er kostete 3 Mio.", "Das ist viel."],
        ["Bretter, Nägel usw.", "Die Liste ist lang."],
        ["J. P. Hauser kam.", "Er blieb."],
        ["Das war im Jahr 2004.", "Seither ruht der Bau."],
        ["„Wir bleiben.", "Niemand geht“, sagte Lenz.", "Sie blieb."],
        ["»Gut so!«, rief er.", "«Nein.»", "Sie ging."],
        ['"Kommt er?" fragte sie.', '"Wohl nicht."', "Er kam."],
        ["Mehr auf www.beispiel.de und unter a.lenz@beispiel.de.", "Danke."],
        ["Zum 75. Geburtstag kamen viele.", "Um 18.30 Uhr war Schluss."],
        ["Dr. Sieben impft heute.", "Dr. Zwei ist fort."],
        ["Wirklich?!", "Ja …", "Gut."],
    ],
)
def test_stops_that_end_a_sentence_and_stops_that_do_not(parts: list[str]) -> None:
    text = " ".join(parts)
    assert [span.of(text) for span in sentences(text)] == parts


def test_a_roman_number_before_a_word_that_opens_sentences_ends_one() -> None:
    text = "Gewählt wurde Karl IV. Er blieb. Karl IV. von Luxemburg blieb auch."
    assert [span.of(text) for span in sentences(text)] == [
        "Gewählt wurde Karl IV.",
        "Er blieb.",
        "Karl IV. von Luxemburg blieb auch.",
    ]


def test_sentences_that_were_glued_together_are_parted_before_a_word_that_only_begins_sentences() -> None:
    text = "Der Rat stimmte zu.Die Stadt schwieg.“Nun wird gebaut."
    assert [span.of(text) for span in sentences(text)] == [
        "Der Rat stimmte zu.",
        "Die Stadt schwieg.“",
        "Nun wird gebaut.",
    ]


@pytest.mark.parametrize(
    "text", ["Mehr steht auf hafen.De und im seebote.Die-Zeit-Heft.", "Es geht um Node.Js und z. B.Der."]
)
def test_stops_inside_of_names_end_nothing(text: str) -> None:
    assert [span.of(text) for span in sentences(text)] == [text]


def test_a_roman_number_before_quoted_words_goes_on() -> None:
    text = "König Karl IV. „ist müde“, sagte er. „ach was“, sagte sie."
    assert len(sentences(text)) == 2


def test_an_empty_line_ends_a_sentence_without_a_stop() -> None:
    text = "Bad bleibt zu\n\nDas Bad bleibt zu."
    assert [span.of(text) for span in sentences(text)] == ["Bad bleibt zu", "Das Bad bleibt zu."]


@pytest.mark.parametrize("unit", [".", '."', '".', ". ", "(. ", "\n\n", "„.“ ", "a.", "1. "])
def test_a_megabyte_of_stops_and_marks_takes_linear_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    assert sum(span.end - span.start for span in sentences(text)) <= len(text)

"""A megabyte of what quotations are made of: words without a tagger, so that only the patterns are tried."""

import pytest

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.quotations import find_quotations
from lesart.models.words import Word
from lesart.records import Article
from lesart.text.sentences import sentences
from lesart.text.tokens import Token, tokens

TAGS = {
    "sagte": "VV(FIN)",
    "sei": "VA(FIN)",
    "laut": "APPR",
    "der": "ART",
    "Stadt": "NN",
    "dass": "KOUS",
    "die": "PRELS",
}


def analysed(text: str) -> Analysis:
    found = [
        Sentence(span.start, span.end, tuple(map(tagged, tokens(text, span.start, span.end))), 0)
        for span in sentences(text)
    ]
    return Analysis(Article(id="a", source="a.txt", text=text, sha256=""), tuple(found))


def tagged(token: Token) -> Word:
    lemma = "sagen" if token.form == "sagte" else token.form
    return Word(token.start, token.end, token.form, lemma, TAGS.get(token.form, "$("))


def read(text: str) -> bool:
    return all(0 <= q.start < q.end <= len(text) for q in find_quotations(analysed(text), ()))


def test_a_megabyte_of_marks_is_read_to_its_end() -> None:
    assert read('"' * 1_000_000)


@pytest.mark.parametrize(
    "unit",
    [
        "„",
        "“",
        "»",
        "«Ja», ",
        "(",
        ")",
        ", ",
        "laut der Stadt ",
        "sagte, ",
        "dass ",
        "die, ",
        "„Sie sei. ",
        "Er „sei. ",
        '"Ja". Das sei „so“. ',
    ],
)
def test_many_marks_and_cues_are_read_to_their_end(unit: str) -> None:
    assert read(unit * (100_000 // len(unit)))

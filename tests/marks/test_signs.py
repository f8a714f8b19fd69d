"""Sentences that are passed over: no pattern finds anything in them, and what reports is never passed over."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.marks.analysis import Sentence, analyse
from lesart.marks.clauses import Clauses, clauses
from lesart.marks.quotations import PATTERNS
from lesart.marks.quotations.frames.according import according
from lesart.marks.quotations.frames.framed import framed
from lesart.marks.quotations.unframed import after_colon, by_mood, confirmed, free, hearsay, own_claim, reported
from lesart.marks.signs import FRAMES, listed, names_source, signs_of
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.quotes import quoted
from strategies import article

# (form, lemma, tag) of what each sign is made of, and of common words between them.
VOCABULARY = [
    ("Das", "das", "PDS"),
    ("die", "die", "ART"),
    ("Stadt", "Stadt", "NN"),
    ("Moor", "Moor", "NE"),
    ("er", "er", "PPER"),
    ("der", "der", "PRELS"),
    ("sich", "sich", "PRF"),
    ("darauf", "darauf", "PROAV"),
    ("und", "und", "KON"),
    ("dass", "dass", "KOUS"),
    ("weil", "weil", "KOUS"),
    ("wie", "wie", "KOKOM"),
    ("so", "so", "ADV"),
    ("nach", "nach", "APPR"),
    ("Angaben", "Angabe", "NN"),
    ("aus", "aus", "APPR"),
    ("Sicht", "Sicht", "NN"),
    ("laut", "laut", "APPR"),
    ("zufolge", "zufolge", "APPO"),
    ("danach", "danach", "PROAV"),
    ("für", "für", "APPR"),
    ("möglich", "möglich", "ADJ(D)"),
    ("überzeugt", "überzeugt", "ADJ(D)"),
    ("deutlich", "deutlich", "ADJ(D)"),
    ("bekannt", "bekannt", "ADJ(D)"),
    ("an", "an", "PTKVZ"),
    ("Protokoll", "Protokoll", "NN"),
    ("zu", "zu", "PTKZU"),
    ("Forderung", "Forderung", "NN"),
    ("sagte", "sagen", "VV(FIN)"),
    ("betonte", "betonte", "VV(FIN)"),
    ("gab", "geben", "VV(FIN)"),
    ("machte", "machen", "VV(FIN)"),
    ("hält", "halten", "VV(FIN)"),
    ("ließ", "lassen", "VV(FIN)"),
    ("stieg", "steigen", "VV(FIN)"),
    ("halte", "halten", "VV(FIN)"),
    ("gestiegen", "steigen", "VV(PP)"),
    ("geraten", "geraten", "VV(PP)"),
    ("angekündigt", "ankündigen", "VV(PP)"),
    ("mitteilen", "mitteilen", "VV(INF)"),
    ("steigen", "steigen", "VV(INF)"),
    ("wurde", "werden", "VA(FIN)"),
    ("ist", "sein", "VA(FIN)"),
    ("sei", "sein", "VA(FIN)"),
    ("hätten", "haben", "VA(FIN)"),
    ("haben", "haben", "VA(INF)"),
    ("soll", "sollen", "VM(FIN)"),
    ("will", "wollen", "VM(FIN)"),
    ("konnte", "können", "VM(FIN)"),
    (",", ",", "$,"),
    (":", ":", "$."),
    ("(", "(", "$("),
    (")", ")", "$("),
]
SAYING = {"sagte", "betonte", "angekündigt", "Forderung", "laut", "zufolge", "sei", "soll", "überzeugt", "so", "danach"}
QUIET = [word for word in VOCABULARY if word[0] not in SAYING]


def sentence(listed_words: list[tuple[str, str, str]]) -> Sentence:
    words, start = [], 0
    for form, lemma, tag in listed_words:
        words.append(Word(start, start + len(form), form, lemma, tag))
        start += len(form) + 1
    return Sentence(0, start, tuple(words), 0)


def found_in(parsed: Clauses) -> list[object]:
    single = [
        free(parsed, after_speech=True),
        hearsay(parsed, after_speech=True),
        after_colon(parsed),
        own_claim(parsed),
        by_mood(parsed),
        reported(parsed),
        confirmed(parsed, Span(0, 1)),
    ]
    before = sentence([("Studie", "Studie", "NN")]).words
    return [*framed(parsed), *according(parsed, before), *(each for each in single if each is not None)]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(QUIET), max_size=14) | st.lists(st.sampled_from(VOCABULARY), max_size=5))
def test_no_pattern_finds_anything_where_no_word_shows_a_report(words: list[tuple[str, str, str]]) -> None:
    read = sentence(words)
    signs = signs_of(read)
    assert signs.report or not found_in(clauses(read, (), signs))


@pytest.mark.parametrize("text", [text for name, text in PATTERNS.items() if not quoted(text)])
def test_what_a_pattern_finds_without_marks_shows_in_its_words(text: str) -> None:
    assert any(signs_of(each).report for each in analyse(article(text)).sentences)


@pytest.mark.parametrize(
    "text",
    [
        "Das Wasser steigt, so die Stadt.",
        "Danach hilft Kälte.",
        "Demnach fehlte das Geld.",
        "Dem Bericht zufolge brannte das Dach.",
        "Nach Angaben der Wehr brannte das Dach.",
        "Aus Sicht der Stadt reicht das Geld.",
        "Die Händler legten eine Umfrage vor, wonach das Geld fehlt.",
        "Ihm wurde geraten, den Hof zu verlassen.",
        "Die Stadt hält es für möglich, dass das Wasser steigt.",
        "Lenz ließ durchblicken, dass er bleibt.",
        "Sie gab zu Protokoll, dass sie schlief.",
        "Sie stellte klar, dass das Bad öffnet.",
        "Sie machte deutlich, dass das Bad öffnet.",
        "Es wurde bekannt, dass das Bad schließt.",
        "Moor zeigte sich zuversichtlich, dass das Bad öffnet.",
        "Der Fahrer soll geflohen sein.",
        "Sie will nichts gesehen haben.",
    ],
)
def test_what_reports_by_one_sign_is_read(text: str) -> None:
    (read,) = analyse(article(text)).sentences
    signs = signs_of(read)
    assert found_in(clauses(read, (), signs))
    assert signs.report


@pytest.mark.parametrize(
    "text",
    [
        "Der Bach trat am Abend über die Ufer.",
        "Nach dem Regen liefen zwölf Keller voll.",
        "Die Feuerwehr pumpte am Ortsrand zwei Ställe leer.",
        "Aus dem Tal kamen gegen Mitternacht drei weitere Wagen.",
    ],
)
def test_a_sentence_that_only_tells_what_happened_is_passed_over(text: str) -> None:
    assert not any(signs_of(each).report for each in analyse(article(text)).sentences)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Lenz gab den Weg an die Stadt.", []),
        ("Lenz gab seinen Namen an.", ["gab"]),
        ("Lenz gab zu Protokoll, nichts zu wissen.", ["gab", "wissen"]),
        ("Die Ankündigung erklärte Lenz.", ["Ankündigung", "erklärte"]),
    ],
)
def test_a_verb_that_needs_another_word_is_a_sign_only_with_it(text: str, cues: list[str]) -> None:
    (read,) = analyse(article(text)).sentences
    assert [read.words[number].form for number in signs_of(read).cues] == cues


def test_no_words_show_nothing() -> None:
    assert signs_of(sentence([])).report is False


@given(st.sampled_from(sorted(FRAMES)))
def test_a_past_tense_that_the_tagger_leaves_is_found_under_its_verb(verb: str) -> None:
    past = f"{verb.removesuffix('n').removesuffix('e')}te"
    assert listed(verb) == verb
    assert listed(past) in FRAMES or past not in {listed(past), verb}


@pytest.mark.parametrize(
    ("noun", "is_source"), [("Angaben", True), ("Polizeiangaben", True), ("Antwort", False), ("Damm", False)]
)
def test_sources_are_nouns_for_findings_and_words(noun: str, is_source: bool) -> None:  # noqa: FBT001 - a case's answer
    assert names_source(noun) is is_source

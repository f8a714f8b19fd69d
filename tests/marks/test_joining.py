"""Rules and the neural reader together: what is sure stays, gaps are filled, and without a reader nothing changes."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heard import Told
from lesart.marks import explain, mark
from lesart.marks.joining import READER, apart_from
from lesart.models.reading import KINDS
from lesart.records import Span
from strategies import article, articles

KINDS_ = [(layer, kind) for layer, kinds in KINDS.items() for kind in kinds]


@settings(max_examples=40)
@given(articles(), st.sampled_from(KINDS_), st.sampled_from(KINDS_), st.floats(0, 1))
def test_whatever_is_heard_marks_are_sound(found, one, other, chance):
    words = [word for word in found.text.split() if word.isalpha()] or ["x"]
    marked = explain(found, reader=Told({words[0]: one, words[-1]: other}, chance)).marks
    for kind in ("mentions", "open", "claims"):
        spans = [(each.start, each.end) for each in getattr(marked, kind)]
        assert spans == sorted(spans)
        assert all(0 <= start < end <= len(found.text) for start, end in spans)
    assert all(a.end <= b.start for a, b in pairwise(marked.mentions))
    assert all(q.inside is None or 0 <= q.inside < len(marked.quotations) for q in marked.quotations)


@settings(max_examples=25)
@given(articles())
def test_a_reader_that_hears_nothing_leaves_all_times_and_figures(found):
    heard, alone = mark(found, reader=Told({})), mark(found)
    assert (heard.times, heard.figures, heard.sentences) == (alone.times, alone.figures, alone.sentences)


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 5))),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 5))),
)
def test_what_is_apart_shares_no_character(found, others):
    spans = [Span(start, start + length) for start, length in found]
    free, end = [], -1
    for start, length in sorted(others):
        if start >= end:
            free.append(Span(start, start + length))
            end = start + length
    slow = [span for span in spans if not any(span.start < o.end and o.start < span.end for o in free)]
    assert apart_from(spans, free) == slow


def test_a_name_that_only_the_reader_hears_is_a_mention():
    text = "Am Abend sprach die quellwerk gmbh mit den Leuten."
    found = explain(article(text), reader=Told({"quellwerk gmbh": ("name", "ORG")}))
    mention = next(m for m in found.marks.mentions if text[m.start : m.end] == "quellwerk gmbh")
    assert mention.type == "ORG"
    assert READER in found.patterns.mentions


def test_a_name_that_the_reader_cuts_otherwise_stands_as_heard():
    text = "Zum Fest kam auch Ida Moor Quartett aus Lorn."
    found = mark(article(text), reader=Told({"Ida Moor Quartett": ("name", "ORG"), "Lorn": ("name", "LOC")}))
    assert [text[m.start : m.end] for m in found.mentions] == ["Ida Moor Quartett", "Lorn"]


@pytest.mark.parametrize(("chance", "names"), [(0.999, ["Werk"]), (0.5, [])])
def test_where_the_reader_wavers_the_tagger_decides_what_a_name_is(chance, names):
    text = "Am Montag lobten viele das Werk."
    found = mark(article(text), reader=Told({"Werk": ("name", "ORG")}, chance))
    assert [text[m.start : m.end] for m in found.mentions] == names


def test_a_speaker_goes_on_as_far_as_the_reader_hears_him():
    text = "„Der Damm hält“, sagte die Reederei Kraus & Söhne am Montag."
    words = {"die Reederei Kraus & Söhne": ("speaker", "speaker"), "Der Damm hält": ("message", "direct")}
    alone, joined = mark(article(text)).quotations[0], mark(article(text), reader=Told(words)).quotations[0]
    assert alone.spans == joined.spans
    assert [span.of(text) for span in joined.speaker] == ["die Reederei Kraus & Söhne"]
    unsure = mark(article(text), reader=Told(words, 0.55)).quotations[0]
    assert unsure.speaker == alone.speaker


def test_a_quotation_that_no_rule_finds_is_heard_with_its_speaker():
    text = "Viel zu teuer, findet man im Haus der Händlerin Ida Moor."
    heard = {"Viel zu teuer": ("message", "indirect"), "findet": ("cue", "cue"), "Ida Moor": ("speaker", "speaker")}
    alone, joined = explain(article(text)), explain(article(text), reader=Told(heard))
    assert READER not in alone.patterns.quotations
    at = joined.patterns.quotations.index(READER)
    quotation = joined.marks.quotations[at]
    assert [span.of(text) for span in (*quotation.spans, *quotation.cue, *quotation.speaker)] == [
        "Viel zu teuer",
        "findet",
        "Ida Moor",
    ]


def test_a_quotation_that_a_rule_finds_stays_as_it_is():
    text = "Ministerin Ida Moor sagte: „Der Damm hält.“"
    spoken = {"Der": ("speaker", "speaker"), "Ministerin Ida Moor": ("speaker", "speaker")}
    heard = Told({"Damm": ("message", "direct"), "Ida Moor": ("name", "PER"), **spoken})
    assert mark(article(text), reader=heard).quotations == mark(article(text)).quotations


def test_whom_the_reader_does_not_hear_speak_does_not_unless_he_speaks_on():
    text = "Ministerin Ida Moor sagte: „Der Damm hält.“ Er sei hoch genug."
    alone, joined = mark(article(text)).quotations, mark(article(text), reader=Told({})).quotations
    assert [bool(quotation.speaker) for quotation in alone] == [True, True]
    assert [(quotation.type, bool(quotation.speaker)) for quotation in joined if quotation.type == "direct"] == [
        ("direct", False)
    ]
    heard = Told({"Er sei hoch genug.": ("message", "free"), "Der Damm hält.": ("message", "direct")})
    assert [bool(q.speaker) for q in mark(article(text), reader=heard).quotations] == [False, True]


def test_another_speaker_of_the_reader_stands_in_for_one_whom_it_does_not_hear():
    text = "„Der Damm hält“, sagte Jan Ott am Montag, so Ida Moor."
    heard = Told({"Der Damm hält": ("message", "direct"), "Ida Moor": ("speaker", "speaker")})
    assert [span.of(text) for span in mark(article(text), reader=heard).quotations[0].speaker] == ["Ida Moor"]


def test_what_only_looks_like_a_negation_is_not_heard_as_one():
    text = "Die Helfer sahen nicht nur den Damm an, sondern auch die Schleuse."
    assert not mark(article(text), reader=Told({"nicht": ("doubt", "negation")})).claims


def test_no_verb_is_heard_as_a_negation():
    text = "Die Helfer haben die Wolke mit Wasser niedergeschlagen."
    found = mark(article(text), reader=Told({"niedergeschlagen": ("doubt", "negation")}))
    assert not found.claims


@pytest.mark.parametrize(("words", "kind"), [("wohl kaum", "doubt"), ("nirgendwo", "negation")])
def test_doubt_that_no_rule_finds_is_heard_on_its_clause(words, kind):
    text = f"Der Damm hält {words}, weil das Wasser steigt."
    found = mark(article(text), reader=Told({words: ("doubt", kind)}))
    claim = next(c for c in found.claims if c.kind == kind and c.of is not None and c.of.start == 0)
    assert text[claim.of.start : claim.of.end].startswith("Der Damm hält")


def test_what_is_left_open_is_heard():
    text = "Wer den Zaun bezahlt, steht in den Sternen."
    found = mark(article(text), reader=Told({"Wer den Zaun bezahlt, steht in den Sternen": ("doubt", "open")}))
    assert [span.of(text) for span in found.open] == ["Wer den Zaun bezahlt, steht in den Sternen"]


def test_a_weak_reading_changes_nothing():
    text = "Viel zu teuer, findet man im Haus der Händlerin Ida Moor."
    heard = Told({"Viel zu teuer": ("message", "indirect"), "Haus": ("name", "ORG"), "zu": ("doubt", "doubt")}, 0.3)
    found = explain(article(text), reader=heard)
    assert READER not in (*found.patterns.mentions, *found.patterns.quotations, *found.patterns.claims)

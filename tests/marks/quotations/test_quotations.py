"""What each pattern finds, in sentences of its own: message, cue and speaker are written out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.marks.analysis import analyse
from lesart.marks.explained import marks_of
from lesart.marks.quotations import PATTERNS, explain_quotations, find_quotations
from lesart.records import Article, Part
from speech import explained, in_full

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
    assert name in [pattern for pattern, *_ in in_full(PATTERNS[name])]


@pytest.mark.parametrize("text", ONE)
def test_what_each_pattern_finds(text: str) -> None:
    assert in_full(text) == [ONE[text]]
    assert ONE[text][0] in PATTERNS


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
    assert in_full(text) == []


PIECES = st.sampled_from(
    ["Lenz", "sagte", ",", "dass", "„", "“", '"', "der Damm", "halte", ".", "laut", "Polizei", "zufolge", "so", "wie",
     ":", "(", ")", "teilte", "mit", "sei", "\n\n", "die", "soll", "haben", "nach", "Angaben", "–"],
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map(" ".join)


@given(TEXTS)
def test_every_span_lies_in_the_text_and_messages_are_not_empty(text: str) -> None:
    for _, quotation in explained(text):
        spans = [*quotation.spans, *quotation.frame, *quotation.cue, *quotation.speaker, *quotation.addressee]
        assert quotation.spans
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(TEXTS)
def test_holders_come_before_what_they_hold(text: str) -> None:
    found_here = [quotation for _, quotation in explained(text)]
    for number, quotation in enumerate(found_here):
        if quotation.inside is not None:
            assert quotation.inside < number
            assert found_here[quotation.inside].end >= quotation.end


@given(TEXTS)
def test_finding_and_explaining_agree(text: str) -> None:
    parts = (Part(0, len(text), "paragraph"),) if text else ()
    analysis = analyse(Article(id="a", source="a.txt", text=text, sha256="", parts=parts))
    assert find_quotations(analysis, ()) == marks_of(explain_quotations(analysis, ()))

"""Clauses that report without a plain frame, and clauses beside a verb of saying that report nothing."""

import pytest

from speech import in_short


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
    assert (pattern, message, speaker) in in_short(text)

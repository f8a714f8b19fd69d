"""Which clauses are a message, and which only stand beside a verb."""

import pytest

from speech import in_short, quotations


@pytest.mark.parametrize(
    "text",
    [
        "Das Lager befindet sich am Hafen, viele Leute wohnen dort.",
        "Vom Turm ist die Sicht nach oben frei.",
        "Die Vorträge boten viel Neues an, die Gruppe zeigte alte Bilder.",
    ],
)
def test_a_clause_beside_a_verb_that_says_nothing_is_no_message(text: str) -> None:
    assert quotations(text) == ()


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
    assert [each for each in in_short(text) if each[0] != "reported"] == []

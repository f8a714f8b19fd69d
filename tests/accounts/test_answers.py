from dataclasses import replace

import pytest

from accounts.reports import holding, laid, members
from lesart.accounts.readings.questions import tells

ASKED = "Warum die Pumpe am Kanal ausfiel, war zunächst unklar. Die Feuerwehr legte Schläuche."
TOLD = "Nach der Flut in Ratzdorf steht die Ursache fest: Ein rostiges Rohr am Wasserwerk ist gebrochen."


def test_an_announced_cause_answers_the_question_for_it():
    assert holding(laid(ASKED, TOLD), "Warum die Pumpe", "Ein rostiges Rohr").verdict == "settled"


@pytest.mark.parametrize(
    "told",
    [
        "Nach der Flut in Ratzdorf ist die Ursache noch nicht bekannt: Ein rostiges Rohr am Wasserwerk ist gebrochen.",
        "Nach der Flut in Ratzdorf warnt das Werk: Ein rostiges Rohr am Wasserwerk ist gebrochen.",
    ],
)
def test_what_is_not_announced_as_a_cause_answers_nothing(told):
    asked = next(s for s in laid(ASKED, told) if "Warum die Pumpe" in s.members[0].text)
    assert asked.verdict == "open"
    assert len(asked.members) == 1


def test_where_two_causes_are_asked_for_neither_is_taken_as_answered():
    two = f"{ASKED} Weshalb der Strom in Guben abgeschaltet wurde, ist offen."
    asked = next(s for s in laid(two, TOLD) if "Warum die Pumpe" in s.members[0].text)
    assert asked.verdict == "open"


COUNT = "Wie viele Sandsäcke nach der Flut in Ratzdorf fehlen, ist noch nicht bekannt."


def test_how_many_is_answered_by_what_was_asked_for():
    told = "Nach der Flut in Ratzdorf fehlen 400 Sandsäcke, teilte der Deichverband mit."
    asked = next(s for s in laid(COUNT, told) if "Wie viele" in s.members[0].text)
    assert asked.verdict == "settled"


def test_how_many_is_not_answered_by_a_count_of_others():
    told = "Nach der Flut in Ratzdorf fehlen Verträge mit 400 Lieferanten, teilte der Deichverband mit."
    assert not any(statement.verdict == "settled" for statement in laid(COUNT, told))


def test_a_figure_about_something_else_answers_nothing():
    open_question, answer, other = members(
        "Wie hoch der Schaden an der Schleuse in Ratzdorf ist, ist nicht bekannt.",
        "Der Schaden beläuft sich auf drei Millionen Euro.",
        "Die Feuerwehr fuhr 19 Einsätze.",
    )
    assert tells(answer, "figure", open_question)
    assert not tells(other, "figure", open_question)


def test_a_subhead_answers_nothing():
    open_question, subhead = members("Wie viele Kinder krank sind, ist nicht bekannt.", "Drei Kinder krank.")
    titled = replace(subhead.profile.clause, kind="subhead")
    assert tells(subhead, "figure", open_question)
    assert not tells(replace(subhead, profile=replace(subhead.profile, clause=titled)), "figure", open_question)

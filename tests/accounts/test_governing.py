"""What a word of doubt is about, and how sure a clause is by it."""

import pytest

from accounts.reports import members
from lesart.accounts.readings.certainty import STATED, level
from lesart.accounts.readings.findings import Member
from lesart.accounts.readings.governing import does_else, governs
from lesart.records import Span


def word(member: Member, form: str) -> Span:
    """The place of a word of doubt."""
    return next(Span(w.start, w.end) for w in member.profile.clause.words if w.form == form)


@pytest.mark.parametrize(
    "told",
    [
        "Der Landrat stellte am Deich in Ratzdorf Sirenen auf.",
        "Der Landrat hat am Deich in Ratzdorf Sirenen aufgestellt.",
    ],
)
def test_what_is_wanted_may_be_told_as_done(told: str) -> None:
    weak, strong = members("Der Landrat will am Deich in Ratzdorf Sirenen aufstellen.", told)
    assert not does_else(word(weak, "will"), weak, strong)


def test_what_was_done_may_not_be_what_is_wanted() -> None:
    told = "Der Landrat prüfte am Deich in Ratzdorf Sirenen."
    weak, strong = members("Der Landrat will am Deich in Ratzdorf Sirenen aufstellen.", told)
    assert does_else(word(weak, "will"), weak, strong)


def test_behind_und_another_verb_has_its_own_doubt() -> None:
    weak, strong = members(
        "Der Sturm hat den Deich in Ratzdorf beschädigt und könnte bald zurückkehren.",
        "Der Sturm hat den Deich in Ratzdorf beschädigt.",
    )
    assert not governs(word(weak, "könnte"), weak, strong)


@pytest.mark.parametrize(
    "said",
    [
        "Die Schleuse in Ratzdorf öffne wie geplant am Montag.",
        "Fachleute hatten höhere Schäden in Ratzdorf erwartet.",
        "Der Pegel in Ratzdorf fiel schneller als erwartet.",
        "Der Bund hat die Sanierung in Ratzdorf möglich gemacht.",
    ],
)
def test_what_is_held_against_a_plan_is_none(said: str) -> None:
    (member,) = members(said)
    assert level(member)[0] == STATED


@pytest.mark.parametrize(
    "said",
    [
        "Die Öffnung der Schleuse in Ratzdorf ist geplant.",
        "Fachleute haben höhere Schäden in Ratzdorf erwartet.",
        "Eine Sanierung in Ratzdorf ist möglich.",
    ],
)
def test_what_is_planned_or_expected_is_less_than_told(said: str) -> None:
    (member,) = members(said)
    assert level(member)[0] < STATED

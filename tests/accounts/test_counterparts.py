"""What goes together and is not one: exports and imports, a rise and a fall, changes of two things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accounts.reports import alone, holding, laid
from lesart.german.counterparts import COUNTERPARTS
from lesart.german.courses import FALLING, RISING


@given(st.sampled_from(sorted(COUNTERPARTS)))
def test_no_word_stands_on_both_sides_of_a_pair(word: str) -> None:
    places = COUNTERPARTS[word]
    assert not any((1 - side, number) in places for side, number in places)


def test_nothing_goes_up_and_down() -> None:
    assert RISING.isdisjoint(FALLING)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Die Einfuhren von Bootsmotoren", "Die Ausfuhren von Bootsmotoren"),
        ("Der Umsatz der Werft Merrenau", "Der Gewinn der Werft Merrenau"),
        ("Die Nachfrage nach Segeljollen", "Das Angebot an Segeljollen"),
    ],
)
def test_counterparts_are_not_one(one: str, other: str) -> None:
    assert alone(
        f"{one} ist im April um 14 Prozent gesunken. Der Wind blies.",
        f"{other} ist im April um 24 Prozent gesunken. Es regnete.",
    )


def test_where_both_name_both_they_may_be_one() -> None:
    found = laid(
        "Einfuhren und Ausfuhren von Bootsmotoren brachen im Hafen Merrenau im April ein. Der Wind blies.",
        "Im Hafen Merrenau brachen im April die Ausfuhren und die Einfuhren von Bootsmotoren ein. Es regnete.",
    )
    assert holding(found, "Einfuhren und Ausfuhren", "Ausfuhren und die Einfuhren")


def test_a_rise_and_a_fall_at_two_times_are_two_things() -> None:
    assert alone(
        "Die Wirtschaft der Insel Holm werde 2021 wieder um 3,7 Prozent wachsen. Der Wind blies.",
        "Die Wirtschaft der Inseln werde 2020 um 3,7 Prozent einbrechen. Es regnete.",
    )


def test_a_verb_with_its_particle_says_where_it_goes() -> None:
    assert alone(
        "Die Wirtschaft der Insel Holm legte 2021 wieder um 3,7 Prozent zu. Der Wind blies.",
        "Die Wirtschaft der Inseln ging 2020 um 3,7 Prozent zurück. Es regnete.",
    )


@pytest.mark.parametrize("subject", ["sie", "der Absatz"])
def test_what_shares_only_a_change_may_have_two_subjects(subject: str) -> None:
    assert alone(
        f"Verglichen mit dem Vorjahr sank {subject} von Januar bis März um 16 Prozent. Der Wind blies.",
        "Verglichen mit dem Vorjahr sank der Handel von Januar bis März um neun Prozent. Es regnete.",
    )


def test_two_bases_make_two_changes() -> None:
    assert alone(
        "Die Reederei Merrenau beförderte gegenüber dem Vormonat 4 Prozent mehr Gäste. Der Wind blies.",
        "Die Reederei Merrenau beförderte gegenüber dem Vorjahresmonat 31 Prozent mehr Gäste. Es regnete.",
    )


def test_one_subject_with_two_changes_is_a_contradiction() -> None:
    found = laid(
        "Die Reederei Merrenau beförderte gegenüber dem Vorjahr 12 Prozent mehr Gäste. Der Wind blies.",
        "Die Reederei Merrenau beförderte gegenüber dem Vorjahr 31 Prozent mehr Gäste. Es regnete.",
    )
    assert holding(found, "12 Prozent", "31 Prozent").verdict == "fact"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In Bayern", "In Hessen"),
        ("In Frankreich", "In Spanien"),
        ("In Deutschland", "In Nordrhein-Westfalen"),
    ],
)
def test_counts_of_two_states_are_no_contradiction(one: str, other: str) -> None:
    assert alone(
        f"{one} sind seit Montag 26 Fähren außer Betrieb. Der Wind blies.",
        f"{other} sind seit Montag 38 Fähren außer Betrieb. Es regnete.",
    )


def test_counts_of_one_state_are() -> None:
    found = laid(
        "In Bayern sind seit Montag 26 Fähren außer Betrieb. Der Wind blies.",
        "In Bayern sind seit Montag 38 Fähren außer Betrieb. Es regnete.",
    )
    assert holding(found, "26 Fähren", "38 Fähren").verdict == "fact"


def test_what_happens_again_on_another_day_is_another_time() -> None:
    assert alone(
        "Die Fischer in Merrenau haben am Samstag erneut gegen die Fangquoten protestiert. Der Wind blies.",
        "Die Fischer in Merrenau haben am Dienstag gegen die Fangquoten protestiert. Es regnete.",
    )


def test_what_two_states_do_on_two_days_are_two_things() -> None:
    assert alone(
        "Ab dem 13. Juni fallen in Thüringen für Fähren die Fahrverbote weg. Der Wind blies.",
        "Ab dem 17. Juni fallen in Brandenburg für Fähren die Fahrverbote weg. Es regnete.",
    )

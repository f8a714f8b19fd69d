from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.cited import Cited, Piece
from lesart.dossiers.entries import LabelsView, once_each, uninflected
from lesart.dossiers.view import View
from lesart.records import Reading
from made_dossier import dossier


def called(*words):
    """What the labels of two reports come to: each word of a list is printed by one of them in turn."""
    witnesses = tuple(View(dossier()).witnesses.values())
    rows = [(witnesses[n % 2], (Cited(witnesses[n % 2], (Piece(word),), f"n{n}"),)) for n, word in enumerate(words)]
    versions = LabelsView("Ines Petrow", tuple(rows)).versions
    return [(v.pieces[0].text, [c.witness.siglum for c in v.places]) for v in versions]


def test_a_label_in_two_cases_is_one_and_shown_in_the_shortest():
    assert called("Landrätin", "Chefin", "Milliardärs", "Milliardär", "Milliardär") == [
        ("Landrätin", ["A"]),
        ("Chefin", ["B"]),
        ("Milliardär", ["A", "B"]),
    ]


def test_labels_that_only_begin_alike_stay_two():
    assert called("Präsident", "Präsidentin") == [("Präsident", ["A"]), ("Präsidentin", ["B"])]


@pytest.mark.parametrize(
    ("one", "other"), [("das Rote Kreuz", "Rotem Kreuz"), ("des Milliardärs", "Milliardär"), ("Landrates", "Landrat")]
)
def test_cases_of_one_name_are_one(one, other):
    assert uninflected(one)[-1] == uninflected(other)[-1]


@given(st.lists(st.frozensets(st.integers(0, 5), max_size=3), max_size=6))
def test_what_shows_only_what_another_does_stands_with_it(shown):
    view = View(dossier())
    made = [
        replace(view.statements[0], number=n, readings=tuple(Reading(0, at, at + 1, "time") for at in sorted(each)))
        for n, each in enumerate(shown, start=1)
    ]
    found = once_each(made)
    assert sorted(a for s in found for a in (s.anchor, *s.repeated)) == sorted(s.anchor for s in made)
    kept = [s.shown for s in found if s.shown]
    assert all(not later <= one for n, one in enumerate(kept) for later in kept[n + 1 :])


def test_what_may_be_no_difference_comes_last():
    made = dossier()
    unsure = [replace(s, probability=0.5) if s.verdict == "fact" else s for s in made.statements]
    differing = View(replace(made, statements=tuple(unsure))).differing
    assert [s.unsure for s in differing] == sorted(s.unsure for s in differing)


def test_a_fact_in_which_three_reports_differ_is_sure_enough():
    made = View(dossier()).statements[0]
    unsure = replace(made, record=replace(made.record, probability=0.5))
    third = replace(made.members[0], witness=replace(made.members[0].witness, siglum="C"))
    assert unsure.unsure
    assert not replace(unsure, members=(*made.members, third)).unsure

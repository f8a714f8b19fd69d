import pytest

from lesart.dossiers.cited import Cited, Piece
from lesart.dossiers.entries import LabelsView, uninflected
from lesart.dossiers.view import View
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

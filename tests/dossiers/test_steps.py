from dataclasses import replace

from lesart.dossiers.render import html
from lesart.dossiers.view import View
from lesart.records import History, Step
from made_dossier import dossier


def told():
    steps = (Step(0, "told", "2026-02-03T08:10:00+01:00"), Step(1, "updated", "2026-02-03T11:40:00+01:00"))
    return replace(dossier(), histories=(History("s-time", steps),))


def test_a_difference_shows_how_it_came_about():
    (differing,) = View(told()).differing
    assert [(s.kind, s.member.witness.name, s.words) for s in differing.steps] == [
        ("zuerst berichtet", "Deichbote", "vier Uhr"),
        ("neuer Stand", "Marschpost", "fünf Uhr"),
    ]


def test_the_page_shows_the_steps_in_order():
    page = html.render(told())
    assert page.index(">8.10 Uhr</time>") < page.index(">11.40 Uhr</time>")
    assert "neuer Stand" in page
    assert "neuer Stand" not in html.render(dossier())

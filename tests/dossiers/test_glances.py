from dataclasses import replace

from lesart.dossiers.glances import glances
from lesart.dossiers.view import View
from lesart.records import Figure, Marks
from made_dossier import dossier, place, span


def told(made):
    return [
        (g.kind, [(text, [c.witness.siglum for c in cited]) for text, cited in g.readings]) for g in glances(View(made))
    ]


def test_short_readings_stand_against_each_other_with_their_reports():
    assert told(dossier()) == [("Zeit", [("vier Uhr", ["A"]), ("fünf Uhr", ["B"])])]


def test_one_opposition_is_told_once():
    made = dossier()
    time = next(s for s in made.statements if s.id == "s-time")
    again = replace(time, id="s-again")
    assert len(told(replace(made, statements=(*made.statements, again)))) == 1


def test_a_figure_is_told_with_what_it_counts():
    made = dossier()
    first, second = made.articles
    farms = next(s for s in made.statements if s.id == "s-farms")
    numbers = [(first, "14", "Höfe"), (second, "17", "Höfe")]
    places = tuple(article.place(span(article, n).start, span(article, noun).end) for article, n, noun in numbers)
    readings = tuple(
        replace(made.statements[0].readings[0], member=m, kind="figure", start=span(a, n).start, end=span(a, n).end)
        for m, (a, n, _) in enumerate(numbers)
    )
    clash = replace(farms, members=places, verdict="fact", readings=readings)
    marks = tuple(
        replace(
            next((each for each in made.marks if each.article == a.id), Marks(a.id)),
            figures=(Figure(span(a, n).start, span(a, n).end, float(n), of=span(a, noun)),),
        )
        for a, n, noun in numbers
    )
    made = replace(made, statements=(clash,), marks=marks, summary=(), silences=(), histories=())
    assert told(made) == [("Zahl", [("14 Höfe", ["A"]), ("17 Höfe", ["B"])])]


def test_who_prints_a_reading_without_a_mark_of_its_own_stands_with_it():
    made = dossier()
    first, second = made.articles
    time = next(s for s in made.statements if s.id == "s-time")
    echo = place(first, "Der Deich brach um vier Uhr.")
    wider = replace(time, members=(*time.members, echo))
    found = replace(made, statements=(wider,), summary=(), silences=(), histories=())
    assert told(found) == [("Zeit", [("vier Uhr", ["A", "A"]), ("fünf Uhr", ["B"])])]
    assert second.id in {m.article for m in wider.members}

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


def certain(texts):
    """The dossier with one statement that its two reports say with words of certainty of their own."""
    made = dossier()
    time = next(s for s in made.statements if s.id == "s-time")
    articles = tuple(
        replace(article, text=text, parts=()) for article, (text, _) in zip(made.articles, texts, strict=True)
    )
    members = tuple(article.place(0, len(article.text)) for article in articles)
    readings = tuple(
        replace(time.readings[0], kind="certainty", member=m, start=span(a, word).start, end=span(a, word).end)
        for m, (a, (_, word)) in enumerate(zip(articles, texts, strict=True))
    )
    statement = replace(time, members=members, verdict="certainty", readings=readings)
    marks = tuple(Marks(article.id) for article in articles)
    return replace(
        made, articles=articles, marks=marks, statements=(statement,), quotations=(), summary=(), silences=(),
        histories=(), passages=(), labels=(), timeline=(), headline_mismatches=(),
    )  # fmt: skip


def test_a_word_of_certainty_stands_with_its_own_clause():
    one = ("Die Fähre fährt nicht - vermutet wird ein Schaden an der Schraube der Fähre.", "vermutet")
    other = ("Die Fähre fährt wegen eines Schadens an der Schraube sicher nicht mehr.", "sicher")
    [(_, readings)] = told(certain([one, other]))
    assert [text for text, _ in readings] == ["… vermutet wird ein Schaden …", "… der Schraube sicher nicht mehr."]


def test_forms_of_one_word_of_certainty_are_no_opposition():
    one = ("Am Abend dürfte es auch um die Fähre gehen.", "dürfte")
    other = ("Am Abend dürften es auch um die Fähre gehen.", "dürften")
    assert told(certain([one, other])) == []

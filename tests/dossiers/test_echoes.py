from dataclasses import replace

from lesart.dossiers.echoes import echoes
from lesart.dossiers.view import View
from lesart.records import Figure, Marks
from made_dossier import dossier, place, reading, span


def looked_up(made):
    return {a.id: a for a in made.articles}, {m.article: m for m in made.marks}


def with_echo(made):
    first, _ = made.articles
    time = next(s for s in made.statements if s.id == "s-time")
    return replace(time, members=(*time.members, place(first, "Der Deich brach um vier Uhr.")))


def test_a_member_that_prints_just_one_of_the_readings_has_it_too():
    made = dossier()
    (found,) = echoes(with_echo(made), *looked_up(made))
    assert (found.member, found.kind) == (2, "time")
    assert made.articles[0].text[found.start : found.end] == "vier Uhr"


def test_a_hard_space_makes_no_other_reading():
    made = dossier()
    first, second = made.articles
    text = first.text.replace("vier Uhr", "vier\N{NO-BREAK SPACE}Uhr")
    hard = replace(first, id="hard", text=text)
    time = next(s for s in made.statements if s.id == "s-time")
    three = replace(time, members=(*time.members, place(hard, "Der Deich brach um vier\N{NO-BREAK SPACE}Uhr.")))
    articles, marks = looked_up(made)
    assert [found.member for found in echoes(three, {**articles, "hard": hard}, marks)] == [2]
    assert second.id in articles


def test_marked_members_have_no_echo():
    made = dossier()
    assert all(echoes(statement, *looked_up(made)) == () for statement in made.statements)


def test_at_least_as_many_is_not_as_many():
    made = dossier()
    first, second = made.articles
    farms = next(s for s in made.statements if s.id == "s-farms")
    both = replace(
        farms,
        members=(place(first, "14 Höfe"), place(second, "17 Höfe"), place(first, "14 Höfe sind betroffen")),
        readings=(reading(first, 0, "14", "figure"), reading(second, 1, "17", "figure")),
    )
    articles, marks = looked_up(made)
    assert [found.member for found in echoes(both, articles, marks)] == [2]
    number = span(first, "14")
    rounded = Marks(first.id, figures=(Figure(number.start, number.end, 14.0, approx="over"),))
    assert echoes(both, articles, {**marks, first.id: rounded}) == ()


def test_an_echo_is_marked_on_the_page():
    made = dossier()
    statements = tuple(with_echo(made) if s.id == "s-time" else s for s in made.statements)
    shown = View(replace(made, statements=statements)).differing[0]
    assert [p.text for m in shown.members for p in m.pieces if p.marked] == ["vier Uhr", "vier Uhr", "fünf Uhr"]

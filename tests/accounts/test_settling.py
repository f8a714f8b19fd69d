"""What is settled between an earlier report and a later one."""

import pytest

from accounts.reports import holding, read
from lesart.accounts import find_statements
from lesart.marks import mark
from lesart.records import Statement

EARLY, LATE = "2026-03-05T08:10", "2026-03-06T17:40"


def laid(early: str, late: str, *, undated: bool = False) -> tuple[Statement, ...]:
    first = read("frueh", f"{early} Der Krisenstab tagte im Rathaus.", None if undated else EARLY)
    last = read("spaet", f"{late} Am Ufer standen Schaulustige.", None if undated else LATE)
    return find_statements([first, last], [mark(first), mark(last)], ())


PLAN = "Die Schifffahrtsbehörde will die Schleuse Hohensaaten am Donnerstag sperren."
DONE = "Die Schifffahrtsbehörde hat die Schleuse Hohensaaten am Donnerstag gesperrt."


def test_a_plan_that_a_later_report_tells_as_done_is_settled():
    statement = holding(laid(PLAN, DONE), "will die Schleuse", "hat die Schleuse")
    assert statement.verdict == "settled"
    assert statement.reasons[0].startswith("Erst geplant („will“), dann gemeldet:")


def test_what_was_done_before_the_plan_was_printed_is_not():
    assert holding(laid(DONE, PLAN), "will die Schleuse", "hat die Schleuse").verdict != "settled"


def test_without_dates_nothing_is_settled():
    statement = holding(laid(PLAN, DONE, undated=True), "will die Schleuse", "hat die Schleuse")
    assert statement.verdict == "certainty"


def test_a_plan_stays_one_where_something_else_was_done():
    later = "Die Schifffahrtsbehörde hat für die Schleuse Hohensaaten am Donnerstag ein Gutachten bestellt."
    found = laid(PLAN, later)
    assert all(s.verdict != "settled" for s in found)


def test_a_wish_inside_a_question_is_no_plan():
    early = "Die Behörde fragt die Schiffer, ob sie die Schleuse Hohensaaten sperren wollen."
    assert all(s.verdict != "settled" for s in laid(early, DONE))


@pytest.mark.parametrize(
    ("early", "late", "verdict"),
    [
        ("Bei dem Unglück wurden neun Menschen verletzt.", "Bei dem Unglück wurden 17 Menschen verletzt.", "settled"),
        ("Bei dem Unglück wurden 17 Menschen verletzt.", "Bei dem Unglück wurden neun Menschen verletzt.", "fact"),
        (
            "Bei dem Unglück sind mindestens 14 Menschen ums Leben gekommen.",
            "Bei dem Unglück sind 31 Menschen ums Leben gekommen.",
            "settled",
        ),
        (
            "Nach Angaben der Werft kostet die Fähre 14 Millionen Euro.",
            "Nach Angaben der Werft kostet die Fähre 17 Millionen Euro.",
            "fact",
        ),
    ],
)
def test_a_count_that_grows_is_an_update_and_another_figure_a_contradiction(early, late, verdict):
    statement = next(s for s in laid(early, late) if len(s.members) > 1)
    assert statement.verdict == verdict
    assert {reading.kind for reading in statement.readings} == {"figure"}


def test_counts_that_older_reports_exceed_contradict_each_other():
    texts = (("08:10", 14, "Es regnete."), ("11:15", 17, "Ein Kran kam."), ("11:50", 14, "Der Wirt floh."))
    articles = [
        read(f"r{clock}", f"Bei dem Brand in Holm wurden {count} Menschen verletzt. {more}", f"2026-03-05T{clock}")
        for clock, count, more in texts
    ]  # fmt: skip
    found = find_statements(articles, [mark(article) for article in articles], ())
    assert next(s for s in found if len(s.members) > 1).verdict == "fact"


def test_a_report_that_does_not_know_either_answers_nothing():
    asked = "Wie viel Öl aus der Fähre lief, ist noch nicht bekannt."
    again = "Auch wie viel Öl aus der Fähre lief, konnte die Werft noch nicht sagen."
    assert all(s.verdict != "settled" for s in laid(asked, again))


def test_what_has_been_checked_is_not_still_pending():
    early = "Die Anlage der Werft sei noch im November geprüft worden, sagte eine Sprecherin."
    late = "Die Anlage der Werft sei im November geprüft und gelobt worden."
    assert all(s.verdict != "settled" for s in laid(early, late))


def test_an_announced_thing_that_returns_as_done_is_settled():
    found = laid("Die Reederei kündigte Beschwerde gegen die Sperrung an.", "Die Reederei hat Beschwerde eingelegt.")
    assert holding(found, "kündigte", "eingelegt").verdict == "settled"


def test_a_figure_that_the_later_report_calls_the_former_one_is_replaced():
    found = laid(
        "Die Werft beziffert den Schaden auf fünf Millionen Euro.",
        "Die Werft beziffert den Schaden auf drei Millionen Euro. Zuvor war von fünf Millionen Euro die Rede.",
    )
    statement = holding(found, "auf fünf Millionen", "auf drei Millionen")
    assert statement.verdict == "settled"
    assert statement.reasons == ("Erst „fünf Millionen Euro“, dann „drei Millionen Euro“.",)


def test_a_question_is_no_answer_to_itself():
    found = laid(
        "Ob die Schleuse Hohensaaten länger gesperrt bleibt, ist offen.",
        "Der Pegel entscheide darüber, ob die Schleuse Hohensaaten länger gesperrt bleibt.",
    )
    assert all(statement.verdict != "settled" for statement in found)


def test_how_somebody_came_to_need_a_plan_does_not_carry_it_out():
    found = laid(
        "Durch die Flut in Not geratene Bauern sollen in Kürze Hilfen des Landes erhalten.",
        "Bauern, die durch die Flut in Not geraten sind, sollen in Kürze Hilfen des Landes erhalten.",
    )
    assert not any(statement.verdict == "settled" for statement in found)


def test_what_was_not_done_carries_out_no_plan():
    late = "Die Schifffahrtsbehörde hat die Schleuse Hohensaaten am Donnerstag nicht einmal gesperrt."
    assert not any(statement.verdict == "settled" for statement in laid(PLAN, late))


def test_a_count_of_something_else_settles_no_rumour():
    found = laid(
        "Das Amt in Hohensaaten soll Verträge über vier Millionen Euro geschlossen haben.",
        "Das Amt in Hohensaaten hat Verträge mit 70 Werften geschlossen.",
    )
    assert not any(statement.verdict == "settled" for statement in found)


def test_a_question_answers_none():
    found = laid(
        "Ob die Schleuse Hohensaaten mit dem Fischsterben zusammenhängt, sei unklar. Der Wind blies.",
        "Hängt die Schleuse Hohensaaten mit dem Fischsterben zusammen? Es regnete.",
    )
    assert not any(statement.verdict == "settled" for statement in found)

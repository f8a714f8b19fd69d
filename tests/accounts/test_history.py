from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.reports import read
from lesart.accounts import find_statements
from lesart.accounts.history import find_histories
from lesart.marks import mark
from lesart.records import History, Statement

OPEN = "Wie viel Öl bei dem Leck an der Pipeline auslief, war am Morgen noch unklar."
TOLD = "Bei dem Leck an der Pipeline liefen nach Angaben der Feuerwehr 900 Liter Öl aus."
FOUR = "Bei dem Brand in der Möbelfabrik wurden 14 Menschen verletzt."
NINE = "Die Zahl der Verletzten bei dem Brand in der Möbelfabrik ist auf 19 Menschen gestiegen."
OTHER = "Der Zirkus Morelli gastiert noch bis Sonntag in Cottbus."


def histories(*reports: tuple[str, str, str | None]) -> tuple[tuple[History, ...], dict[str, Statement]]:
    articles = [read(*each) for each in reports]
    marks = [mark(article) for article in articles]
    stated = find_statements(articles, marks, ())
    found = find_histories(articles, {each.article: each for each in marks}, stated)
    return found, {each.id: each for each in stated}


def test_an_open_question_is_settled():
    ((history,), stated) = histories(
        ("frueh", OPEN, "2026-03-05T08:12:00+01:00"), ("mittag", TOLD, "2026-03-05T11:40:00+01:00")
    )
    assert [(s.kind, stated[history.statement].members[s.member].article) for s in history.steps] == [
        ("open", "frueh"),
        ("settled", "mittag"),
    ]


def test_a_rising_figure_is_updated():
    ((history,), _) = histories(
        ("zwei", NINE, "2026-03-05T11:40:00+01:00"), ("eins", FOUR, "2026-03-05T08:12:00+01:00")
    )
    assert [step.kind for step in history.steps] == ["told", "updated"]


def test_without_times_there_is_no_history():
    assert histories(("a", OPEN, None), ("b", TOLD, None))[0] == ()
    assert histories(("a", OPEN, "2026-03-05"), ("b", TOLD, "2026-03-05T11:40:00+01:00"))[0] == ()


HOURS = st.none() | st.sampled_from([f"2026-03-05T{hour:02}:00:00+01:00" for hour in (8, 10, 12)])
REPORTS = st.lists(st.tuples(st.sampled_from([OPEN, TOLD, FOUR, NINE, OTHER]), HOURS), min_size=1, max_size=4)


@settings(deadline=None, max_examples=25)
@given(REPORTS)
def test_steps_go_forward_in_time_and_point_at_members(reports):
    found, stated = histories(*((f"r{n}", text, time) for n, (text, time) in enumerate(reports)))
    for history in found:
        times = [step.time for step in history.steps]
        assert times == sorted(times)
        assert times[0] < times[-1]
        assert all(0 <= step.member < len(stated[history.statement].members) for step in history.steps)


@settings(deadline=None, max_examples=25)
@given(REPORTS)
def test_order_of_reports_changes_no_history(reports):
    named = [(f"r{n}", text, time) for n, (text, time) in enumerate(reports)]
    assert histories(*named)[0] == histories(*named[::-1])[0]


def test_a_contradiction_has_no_history():
    articles = [read("a", FOUR, "2026-03-05T08:00"), read("b", FOUR.replace("14", "9"), "2026-03-05T09:00")]
    marks = [mark(article) for article in articles]
    stated = find_statements(articles, marks, ())
    assert "fact" in {each.verdict for each in stated}
    assert find_histories(articles, {each.article: each for each in marks}, stated) == ()
    agreed = [replace(each, verdict="agree", readings=()) for each in stated]
    assert find_histories(articles, {each.article: each for each in marks}, agreed) == ()


def test_a_correction_is_a_step_of_its_own():
    told = "Bei dem Brand in der Möbelfabrik wurden am Hafen 14 Menschen verletzt."
    corrected = "Die Polizei korrigierte: Bei dem Brand in der Möbelfabrik wurden am Hafen 12 Menschen verletzt."
    ((history,), _) = histories(("a", told, "2026-03-05T08:12:00+01:00"), ("b", corrected, "2026-03-05T11:40:00+01:00"))
    assert [step.kind for step in history.steps] == ["told", "corrected"]

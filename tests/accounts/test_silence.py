from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.reports import marks_of, report
from lesart.accounts import find_statements
from lesart.accounts.silence import find_silences
from lesart.records import Article, Silence, Statement

FLOOD = "In der Nacht ist am Oderdamm bei Ratzdorf ein Stück Deich abgerutscht."
ARMY = "Die Bundeswehr schickte zwei Hubschrauber mit Sandsäcken nach Ratzdorf."
HARVEST = "Die Winzer im Rheingau rechnen mit einer guten Lese."
FULL = {"a": f"{FLOOD} {ARMY}", "b": f"{ARMY} {FLOOD}", "c": f"{FLOOD} Noch regnet es. {ARMY}"}


def silences(texts: dict[str, str], lineages: int = 2) -> tuple[Silence, ...]:
    articles = [report(name, text) for name, text in texts.items()]
    marks = {article.id: marks_of(article) for article in articles}
    stated = find_statements(articles, list(marks.values()), ())
    return find_silences(articles, marks, [replace(s, lineages=lineages) for s in stated])


def words_of(found: Silence, statements: tuple[Statement, ...]) -> str:
    return next(s.members[s.lead].text for s in statements if s.id == found.statement)


def test_what_three_of_four_report_is_missed_in_the_fourth():
    found = silences({**FULL, "d": f"{FLOOD} {HARVEST}"})
    assert [(each.article, each.reports) for each in found] == [("d", 3)]


def test_it_takes_four_reports_and_two_origins():
    assert silences({"a": FULL["a"], "b": FULL["b"], "d": HARVEST}) == ()
    assert silences({**FULL, "d": HARVEST}, lineages=1) == ()


def test_who_says_half_of_it_is_not_silent():
    assert all(each.article != "d" for each in silences({**FULL, "d": f"{FLOOD} Zwei Hubschrauber der Bundeswehr."}))


def test_copies_make_no_majority():
    assert silences({"a": FULL["a"], "b": FULL["a"], "c": FULL["a"], "d": HARVEST}) == ()


REPORTS = st.lists(st.lists(st.sampled_from([FLOOD, ARMY, HARVEST]), min_size=1, max_size=3), min_size=4, max_size=6)


@settings(deadline=None, max_examples=25)
@given(REPORTS)
def test_no_report_is_silent_on_what_it_states(reports):
    texts = {f"r{number}": " ".join(sentences) for number, sentences in enumerate(reports)}
    articles: list[Article] = [report(name, text) for name, text in texts.items()]
    stated = find_statements(articles, [marks_of(article) for article in articles], ())
    for each in silences(texts):
        assert words_of(each, stated).rstrip(".") not in texts[each.article]

from hypothesis import given
from hypothesis import strategies as st

from accounts.reports import NORTH, SOUTH, holding, laid, marks_of, report
from lesart.accounts import find_statements
from lesart.records import Article, Statement


def stated(*articles: Article) -> tuple[Statement, ...]:
    return find_statements(articles, [marks_of(article) for article in articles], ())


def shared(*articles: Article) -> list[list[str]]:
    return [[m.text for m in s.members] for s in stated(*articles) if s.verdict != "single"]


def test_the_same_said_in_other_words_is_one_statement() -> None:
    found = shared(NORTH, SOUTH)
    assert any("abgerutscht" in a and "abgerutscht" in b for a, b in found)


def test_what_only_one_report_says_stays_alone() -> None:
    circus = next(s for s in stated(NORTH, SOUTH) if "Zirkus" in s.members[0].text)
    assert circus.verdict == "single"


def test_every_sentence_is_in_a_statement() -> None:
    members = [m for s in stated(NORTH, SOUTH) for m in s.members]
    for article in (NORTH, SOUTH):
        for sentence in marks_of(article).sentences:
            assert any(m.article == article.id and m.start < sentence.end and sentence.start < m.end for m in members)


@given(st.permutations([NORTH, SOUTH, report("dritt", "Der Deich bei Ratzdorf ist abgerutscht.")]))
def test_order_of_reports_changes_nothing(articles: list[Article]) -> None:
    assert stated(*articles) == stated(*sorted(articles, key=lambda a: a.id))


def test_a_copy_changes_no_group_and_no_verdict() -> None:
    before = {frozenset(s.members): s.verdict for s in stated(NORTH, SOUTH)}
    after = {
        frozenset(m for m in s.members if m.article != "kopie"): s.verdict
        for s in stated(NORTH, SOUTH, report("kopie", NORTH.text))
    }
    assert before == after


def test_no_reports_give_no_statements() -> None:
    assert stated() == ()


def test_the_very_same_words_in_two_mouths_are_an_attribution_to_check() -> None:
    words = "Der Damm bei Ratzdorf habe seit Jahren Risse, sagte"
    found = laid(f"{words} Landrätin Ines Petrow.", f"{words} Bürgermeister Kalle Moor.")
    statement = holding(found, "Petrow", "Moor")
    assert statement.verdict == "fact"
    assert {reading.kind for reading in statement.readings} == {"attribution"}

"""What must hold whatever the reports say."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.accounts import complete, explain, find_statements
from lesart.accounts.summary import unsupported
from lesart.articles import read_article
from lesart.marks import mark
from lesart.records import Accounts, Article, Marks, Page, Statement, SummaryLine

SENTENCES = [
    "Bei dem Brand in der Großbäckerei am Hafen wurden am Montag 14 Menschen verletzt.",
    "Bei dem Feuer in der Grossbäckerei am Hafen wurden 19 Menschen verletzt, wie die Polizei mitteilte.",
    "„Wir lassen niemanden im Stich“, sagte Bürgermeisterin Ida Moor am Abend.",
    "»Wir lassen keinen im Stich«, versprach Bürgermeisterin Moor.",
    "Wie hoch der Schaden ist, war zunächst unklar.",
    "Der Schaden ist mit 2,5 Millionen Euro hoch, teilte die Versicherung mit.",
    "Die Straße zum Hafen soll bis Dienstag gesperrt bleiben.",
    "Die Hafenstraße bleibt bis Mittwoch gesperrt.",
    "Ob die Anlage geprüft worden war, ließ ein Sprecher offen.",
    "Das Werk könnte im Herbst schließen, heißt es im Betriebsrat.",
]
REPORTS = st.lists(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=5, unique=True), min_size=1, max_size=4)


def read(name: str, text: str) -> Article:
    found = read_article(Page(name, id=name, text=text, title="Nachrichten vom Hafen", published="2026-03-05"))
    assert isinstance(found, Article)
    return found


def articles_of(reports: list[list[str]]) -> list[Article]:
    return [read(f"r{number}", " ".join(sentences)) for number, sentences in enumerate(reports)]


def marks_of(articles: list[Article]) -> list[Marks]:
    return [mark(article) for article in articles]


def stated(articles: list[Article]) -> tuple[Statement, ...]:
    return find_statements(articles, marks_of(articles), ())


def accounted(articles: list[Article]) -> Accounts:
    marks = marks_of(articles)
    return complete(articles, marks, find_statements(articles, marks, ()))


def shape(statements: tuple[Statement, ...], without: str = "") -> list[tuple[list[str], str]]:
    """Which sentences stand together, and the verdict on them; spelling folded."""
    shown = [
        (sorted(m.article + m.text.replace("ß", "ss") for m in s.members if m.article != without), s.verdict)
        for s in statements
    ]
    return sorted(shown)


@settings(max_examples=25, deadline=None)
@given(REPORTS)
def test_members_and_readings_are_places_of_their_reports(reports: list[list[str]]) -> None:
    articles = articles_of(reports)
    texts = {article.id: article.text for article in articles}
    for statement in stated(articles):
        assert all(member.text == texts[member.article][member.start : member.end] for member in statement.members)
        assert 0 <= statement.lead < len(statement.members)
        for reading in statement.readings:
            assert reading.end <= len(texts[statement.members[reading.member].article])
            assert reading.start < reading.end


@settings(max_examples=25, deadline=None)
@given(REPORTS)
def test_every_body_sentence_is_in_a_statement(reports: list[list[str]]) -> None:
    articles = articles_of(reports)
    members = [member for statement in stated(articles) for member in statement.members]
    for article, marks in zip(articles, marks_of(articles), strict=True):
        for part in article.body:
            inside = [s for s in marks.sentences if part.start <= s.start < part.end]
            for sentence in inside:
                assert any(
                    m.article == article.id and m.start < sentence.end and sentence.start < m.end for m in members
                )


@settings(max_examples=25, deadline=None)
@given(REPORTS, st.randoms(use_true_random=False))
def test_order_of_reports_changes_nothing(reports: list[list[str]], random: object) -> None:
    articles = articles_of(reports)
    shuffled = list(articles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert stated(shuffled) == stated(articles)


@settings(max_examples=25, deadline=None)
@given(REPORTS)
def test_a_copy_changes_no_group_and_no_verdict(reports: list[list[str]]) -> None:
    articles = articles_of(reports)
    copied = [*articles, read("z-copy", articles[0].text)]
    assert shape(stated(copied), without="z-copy") == shape(stated(articles))


@settings(max_examples=25, deadline=None)
@given(REPORTS)
def test_swiss_spelling_changes_nothing(reports: list[list[str]]) -> None:
    swiss = [[sentence.replace("ß", "ss") for sentence in sentences] for sentences in reports]
    assert shape(stated(articles_of(swiss))) == shape(stated(articles_of(reports)))


@settings(max_examples=25, deadline=None)
@given(REPORTS)
def test_each_word_of_the_summary_stands_in_what_it_cites(reports: list[list[str]]) -> None:
    assert all(unsupported(line) == () for line in accounted(articles_of(reports)).summary)


def test_a_summary_that_says_more_than_its_source_is_caught() -> None:
    place = read("a", "Bei dem Brand am Hafen wurden 14 Menschen verletzt.").place(0, 51)
    line = SummaryLine("In Kiel wurden 15 Menschen verletzt, „viele schwer“.", "s", (place,))
    assert set(unsupported(line)) == {"In", "Kiel", "15", "viele schwer"}


@settings(max_examples=10, deadline=None)
@given(REPORTS)
def test_explanations_add_up(reports: list[list[str]]) -> None:
    articles = articles_of(reports)
    marks = marks_of(articles)
    statements = find_statements(articles, marks, ())
    for found in explain(articles, marks, statements):
        assert 0 <= found.probability <= 1
        assert found.left.article != found.right.article
        assert {found.left, found.right} <= set(next(s for s in statements if s.id == found.statement).members)

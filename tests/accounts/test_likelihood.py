from hypothesis import given
from hypothesis import strategies as st

from accounts.reports import NORTH, SOUTH, marks_of, report
from lesart.accounts import find_statements
from lesart.records import Article, Statement

SENTENCES = (
    "Am Oderdamm bei Ratzdorf ist in der Nacht ein Stück Deich abgerutscht.",
    "Rund 300 Einwohner mussten in der Nacht ihre Häuser verlassen.",
    "Landrätin Ines Petrow rief am Morgen den Katastrophenfall aus.",
    "Die Bundeswehr schickte zwei Hubschrauber mit Sandsäcken.",
    "Ein Zirkus gastiert bis Sonntag auf der Wiese in Cottbus.",
)


def stated(*articles: Article) -> tuple[Statement, ...]:
    return find_statements(articles, [marks_of(article) for article in articles], ())


@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), min_size=1, max_size=3))
def test_only_what_several_reports_say_has_a_probability(texts):
    for statement in stated(*(report(f"r{n}", " ".join(text)) for n, text in enumerate(texts))):
        several = len({member.article for member in statement.members}) > 1
        copied = len({member.text for member in statement.members}) == 1
        if several and not copied:
            assert 0 < statement.probability <= 1
        elif not several:
            assert statement.probability is None


def test_the_same_words_are_sure():
    one = report("eins", " ".join(SENTENCES[:3]))
    other = report("zwei", " ".join((*SENTENCES[1:4], SENTENCES[4])))
    same = next(s for s in stated(one, other) if len(s.members) > 1 and "300" in s.members[0].text)
    assert same.probability == 1.0


def test_other_words_are_likely_at_best():
    found = [s for s in stated(NORTH, SOUTH) if len(s.members) > 1]
    assert found
    assert all(s.probability < 1 for s in found)


def test_a_copy_changes_no_probability():
    before = {s.members: s.probability for s in stated(NORTH, SOUTH)}
    after = {
        tuple(m for m in s.members if m.article != "kopie"): s.probability
        for s in stated(NORTH, SOUTH, report("kopie", NORTH.text))
    }
    assert before == after

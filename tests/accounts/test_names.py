import pytest

from accounts.reports import read
from lesart.accounts.profiles import profiles_of
from lesart.accounts.readings.findings import Member, comparison
from lesart.accounts.readings.names import compare_names
from lesart.records import Marks, Mention, Span


def named(texts: tuple[str, str], names: tuple[tuple[str, str], tuple[str, str]]) -> list[tuple[str, ...]]:
    """The names that go apart in two clauses; each name is given with its type."""
    articles = [read(f"r{number}", text) for number, text in enumerate(texts)]
    marks = {}
    for article, (name, kind) in zip(articles, names, strict=True):
        at = article.text.index(name)
        whole = Span(0, len(article.text))
        marks[article.id] = Marks(article.id, (whole,), (Mention(at, at + len(name), kind, name, name),))
    profiles = profiles_of(articles, marks)
    members = [Member(p.clause.span, p, a, marks[a.id]) for p, a in zip(profiles, articles, strict=True)]
    return [
        tuple(span.of(members[number].article.text) for number, span in finding.spans)
        for finding in compare_names(comparison(members))
    ]


def meeting(first: str, second: str, kind: str = "LOC") -> list[tuple[str, ...]]:
    texts = tuple(f"Das Treffen der Fischereiminister findet am Montag in {name} statt." for name in (first, second))
    return named((texts[0], texts[1]), ((first, kind), (second, kind)))


def test_another_place_between_the_same_words_is_a_difference():
    assert meeting("Greifswald", "Cuxhaven") == [("Greifswald", "Cuxhaven")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Greifswald", "Greifswald"),
        ("Frankfurt", "Frankfurt am Main"),
        ("Moskau", "Russland"),
        ("Cuxhaven", "Frankreich"),
        ("Charkiw", "Charkow"),
        ("UNESCO", "Paris"),
    ],
)
def test_what_may_be_one_is_no_difference(first, second):
    assert meeting(first, second) == []


def test_names_in_other_places_of_the_sentence_are_no_difference():
    texts = (
        "Das Treffen der Fischereiminister findet am Montag in Greifswald statt.",
        "Das Treffen der Fischereiminister aus Cuxhaven findet am Montag statt.",
    )
    assert named(texts, (("Greifswald", "LOC"), ("Cuxhaven", "LOC"))) == []


def test_a_name_that_the_other_report_has_elsewhere_is_no_difference():
    one = "Das Treffen der Fischereiminister findet am Montag in Greifswald statt."
    other = "Das Treffen der Fischereiminister findet am Montag in Cuxhaven statt."
    articles = [read("a", one), read("b", f"{other} Greifswald hatte abgesagt.")]
    marks = {}
    for article, names in zip(articles, (["Greifswald"], ["Cuxhaven", "Greifswald"]), strict=True):
        found = [(article.text.index(name), name) for name in names]
        mentions = tuple(Mention(at, at + len(name), "LOC", name, name) for at, name in found)
        end = article.text.index("statt.") + len("statt.")
        marks[article.id] = Marks(article.id, (Span(0, end),), mentions)
    profiles = profiles_of(articles, marks)
    members = [Member(p.clause.span, p, a, marks[a.id]) for p, a in zip(profiles, articles, strict=True)]
    assert compare_names(comparison(members)) == ()

"""What a store answers beyond search: saved searches, the widest stories, resembling articles, dated versions."""

from dataclasses import replace

import pytest

from lesart.errors import InputError
from lesart.records import Coverage, Marks, Mention, Story
from strategies import article

TEXTS = {
    "a": ("Der Deich bei Hohenkoog ist gebrochen.", "Deichbote", "2026-02-03T08:00"),
    "b": ("Nach dem Deichbruch bei Hohenkoog fehlen 14 Kühe.", "Marschpost", "2026-02-03T09:00"),
    "c": ("Hohenkoog nach dem Bruch: Der Deich wird geflickt.", "Marschpost", "2026-02-04T10:00"),
    "d": ("Das Theater in Salzau bekommt eine Intendantin.", "Salzauer Blatt", "2026-02-03T11:00"),
}


@pytest.fixture
def filled(store):
    """A store with a story of three reports in two outlets, and one of a single report."""
    for name, (text, outlet, published) in TEXTS.items():
        found = replace(article(text), id=name, outlet=outlet, published=published)
        at = text.index("Hohenkoog") if "Hohenkoog" in text else None
        names = () if at is None else (Mention(at, at + 9, "LOC", "Hohenkoog", "e1"),)
        store.put(found, Marks(name, mentions=names))
    store.save_story(Story("deich", ("a", "b", "c"), last="2026-02-04T10:00"))
    store.save_story(Story("theater", ("d",), last="2026-02-03T11:00"))
    return store


def test_a_search_is_kept_until_it_is_forgotten(filled):
    filled.save_search("Deiche", "Deich")
    filled.save_search(" Deiche ", "Deich outlet:Marschpost")
    filled.save_search("Bühnen", "Theater")
    assert [(kept.name, kept.query) for kept in filled.saved_searches()] == [
        ("Bühnen", "Theater"),
        ("Deiche", "Deich outlet:Marschpost"),
    ]
    assert filled.saved_search("Deiche").query == "Deich outlet:Marschpost"
    assert filled.saved_search("Wölfe") is None
    assert filled.forget_search("Deiche")
    assert not filled.forget_search("Deiche")


@pytest.mark.parametrize(("name", "query"), [("", "Deich"), (" ", "Deich"), ("x" * 201, "Deich"), ("leer", "  ")])
def test_a_search_without_name_or_query_is_refused(store, name, query):
    with pytest.raises(InputError):
        store.save_search(name, query)
    assert store.saved_searches() == ()


def test_a_search_that_cannot_be_understood_is_not_kept(store):
    with pytest.raises(InputError, match="there is no field"):
        store.save_search("Farben", "color:rot")
    assert store.saved_searches() == ()


def test_the_newest_first_is_what_the_store_took_in_last(filled):
    assert [hit.article.id for hit in filled.search("Hohenkoog", order="newest")] == ["c", "b", "a"]
    assert [hit.article.id for hit in filled.search("place:Hohenkoog", order="newest", limit=2)] == ["c", "b"]


def test_the_widest_stories_count_outlets_and_reports_of_a_stretch_of_time(filled):
    deich, theater = filled.widest(since="2026-02-03")
    assert (deich.articles, deich.outlets) == (("a", "b", "c"), ("Deichbote", "Marschpost"))
    assert (theater.story.id, theater.outlets) == ("theater", ("Salzauer Blatt",))
    first, second = filled.widest(since="2026-02-03", before="2026-02-04")
    assert (first.articles, second.articles) == (("a", "b"), ("d",))
    assert [each.story.id for each in filled.widest(since="2026-02-04")] == ["deich"]
    assert filled.widest(since="2026-02-03", limit=1) == (deich,)
    assert filled.widest(since="2027") == ()


def test_origins_are_known_until_a_report_changes(filled):
    found = filled.widest(since="2026-02-03")[0]
    assert filled.known_origins(found) is None
    filled.keep_origins(found, 2)
    filled.keep_origins(found, 3)
    assert filled.known_origins(found) == 3
    assert filled.known_origins(Coverage(found.story, ("a", "b"), found.outlets)) is None
    filled.put(replace(article("Der Deich hielt doch."), id="a"), Marks("a"))
    assert filled.known_origins(found) is None


def test_resembling_articles_have_most_of_the_words(filled):
    assert filled.resembling(["deich", "hohenkoog", "geflickt"], limit=9)[0] == "c"
    assert set(filled.resembling(["deich", "hohenkoog"], limit=9)) == {"a", "b", "c"}
    assert filled.resembling(['"', "intendantin"], limit=1) == ("d",)
    assert filled.resembling(["wolf"], limit=9) == ()


def test_versions_know_when_they_came(filled):
    filled.put(replace(article("Der Deich hielt doch."), id="a"), Marks("a"))
    (first, at_first, earlier), (second, at_second, later) = filled.dated_versions("a")
    assert (first, second) == (1, 2)
    assert at_first < at_second
    assert (earlier.text, later.text) == (TEXTS["a"][0], "Der Deich hielt doch.")
    assert filled.dated_versions("none") == ()


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ([("place", "Hohenkoog")], ["deich"]),
        ([("person", "Hohenkoog")], []),
        ([("place", "hohenkoog"), ("person", "Tamm")], []),
        ([], ["deich", "theater"]),
    ],
)
def test_stories_of_a_name(filled, names, found):
    assert [story.id for story in filled.latest_stories(names=names)] == found


@pytest.mark.parametrize("few", [0, 2, 20_000])
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Hohenkoog outlet:Deichbote", {"a"}),
        ("Hohenkoog before:2026-02-04", {"a", "b"}),
        ("Deich -on:2026-02-04", {"a", "b"}),
        ("Hohenkoog -Kühe after:2026-02-03", {"a", "c"}),
        ("Hohenkoog place:Hohenkoog -place:Salzau", {"a", "b", "c"}),
        ("der outlet:Nirgends", set()),
        ('"bei Hohenkoog" -Kühe', {"a"}),
        ('Hohenkoog "der Deich"', {"a", "c"}),
        ('Hohenkoog -"der Deich" place:Hohenkoog on:2026-02-03', {"b"}),
        ('-"der Deich" on:2026-02-03', {"b", "d"}),
    ],
)
def test_fields_find_the_same_whether_what_fits_is_listed_or_looked_up(filled, monkeypatch, few, typed, found):
    monkeypatch.setattr("lesart.store.sqlite_search.FEW", few)
    assert {hit.article.id for hit in filled.search(typed)} == found


def test_an_outlet_is_found_by_its_domain(store):
    found = replace(article("Der Deich hielt."), id="z", outlet="Die Zeit")
    store.put(found, Marks("z"))
    assert [hit.article.id for hit in store.search("outlet:zeit.de")] == ["z"]
    assert [hit.article.id for hit in store.search("Deich -outlet:zeit.de")] == []


def test_pages_of_a_search_follow_each_other(filled):
    whole = [hit.article.id for hit in filled.search("Hohenkoog")]
    assert [filled.search("Hohenkoog", limit=1, offset=n)[0].article.id for n in range(3)] == whole
    assert filled.search("Hohenkoog", offset=3) == ()


def test_words_in_a_row_rank_the_text_first_in_which_they_count_most(store):
    texts = {
        "long": "Der Deich hielt, und die Helfer gingen heim. " * 9 + "Das Wasser fällt.",
        "often": "Das Wasser fällt. Wenn das Wasser fällt, fällt auch der Druck.",
        "once": "Das Wasser fällt am Pegel von Hohenkoog.",
    }
    for name, text in texts.items():
        store.put(replace(article(text), id=name), Marks(name))
    assert [hit.article.id for hit in store.search('"das Wasser fällt"')] == ["often", "once", "long"]
    assert [hit.article.id for hit in store.search('"das Wasser fällt" -Druck', order="newest")] == ["once", "long"]


def test_pages_of_words_in_a_row_follow_each_other_beyond_those_that_are_read(filled, monkeypatch):
    monkeypatch.setattr("lesart.store.sqlite_search.READ", 1)
    found = [filled.search('"bei Hohenkoog"', limit=1, offset=n) for n in range(3)]
    assert [hit.article.id for page in found for hit in page] in (["b", "a"], ["a", "b"])

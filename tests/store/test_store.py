from dataclasses import replace

import pytest

from lesart.errors import InputError
from lesart.records import Article, Edition, Marks, Mention, Quotation, Span, Story
from lesart.store import open_store, ready
from strategies import article

FLOOD = "Der Deichbruch bei Hohenkoog traf 14 Höfe. „Das Wasser kam schnell“, sagte Ole Tamm. Die Pegel fielen nachts."
FERRY = "Die Fähre nach Norderhever lief auf Grund. Waffenlieferungen waren nicht an Bord, hieß es bei der Reederei."


def report(text: str, **fields) -> Article:
    made = article(text)
    values = {name: getattr(made, name) for name in made.__dataclass_fields__}
    return Article(**{**values, **fields})


def marks(found: Article) -> Marks:
    at = found.text.find("Ole Tamm")
    if at < 0:
        return Marks(found.id)
    name = Mention(at, at + 8, "PER", "Ole Tamm", "e1")
    said = Quotation((Span(0, 3),), "direct", speaker_name="Ole Tamm")
    return Marks(found.id, mentions=(name,), quotations=(said,))


def add(store, found: Article):
    return store.put(found, marks(found))


@pytest.fixture
def flood():
    return report(
        FLOOD, id="flood", url="https://a.example/1", outlet="Deichbote", agencies=("dpa",), published="2026-02-03"
    )


@pytest.fixture
def ferry():
    return report(FERRY, id="ferry", url="https://b.example/2", outlet="Marschpost", published="2026-02-04T09:00")


def test_what_is_put_can_be_got(store, flood):
    assert add(store, flood).outcome == "new"
    assert store.articles(["flood"]) == (flood,)
    assert store.marks(["flood"]) == (marks(flood),)


def test_the_same_article_again_changes_nothing(store, flood):
    add(store, flood)
    before = store.articles(["flood"]), store.versions("flood"), store.search("Deichbruch")
    assert add(store, flood).outcome == "same"
    assert (store.articles(["flood"]), store.versions("flood"), store.search("Deichbruch")) == before


def test_another_text_at_the_same_address_is_a_version_under_the_same_id(store, flood):
    add(store, flood)
    changed = report(FLOOD.replace("14", "17"), id="other", url=flood.url, published="2026-02-03")
    stored = add(store, changed)
    assert (stored.id, stored.outcome) == ("flood", "version")
    assert ["17 Höfe" in found.text for found in store.versions("flood")] == [False, True]
    assert "17 Höfe" in store.articles(["flood"])[0].text
    assert [hit.article.id for hit in store.search("Deichbruch")] == ["flood"]


def test_an_earlier_version_that_comes_again_is_known(store, flood):
    changed = report(FLOOD.replace("14", "17"), id="flood", url=flood.url)
    for found in (flood, changed, flood, changed):
        add(store, found)
    assert ["17 Höfe" in found.text for found in store.versions("flood")] == [False, True]


def test_an_outlet_may_go_back_to_an_earlier_text(store, flood):
    texts = (FLOOD, FLOOD.replace("14", "17"), FLOOD)
    for hour, text in enumerate(texts):
        add(store, report(text, id="flood", url=flood.url, modified=f"2026-02-03T{hour:02}:00:00"))
    assert ["17 Höfe" in found.text for found in store.versions("flood")] == [False, True, False]


def test_what_replaces_a_wire_text_is_its_next_version(store):
    add(store, report(FLOOD, id="urn:1"))
    second = report(FLOOD.replace("14", "17"), id="urn:2", edition=Edition("2", replaces="urn:1"))
    third = report(FLOOD.replace("14", "19"), id="urn:3", edition=Edition("3", replaces="urn:2"))
    assert [add(store, found).outcome for found in (second, third, third)] == ["version", "version", "same"]
    assert len(store.versions("urn:1")) == 3


def test_deleting_an_article_deletes_all_that_came_from_it(store, flood, ferry):
    add(store, flood)
    add(store, ferry)
    store.save_story(Story("s", ("flood",), title="Flut"))
    assert store.remove("flood")
    assert not store.remove("flood")
    assert store.articles(["flood"]) == ()
    assert store.marks(["flood"]) == ()
    assert store.versions("flood") == ()
    assert store.search("Deichbruch") == ()
    assert store.story("s") is None
    assert [hit.article.id for hit in store.search("Fähre")] == ["ferry"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Deichbruch", ["flood"]),
        ("deichbruch", ["flood"]),
        ("Pegel", ["flood"]),
        ("fallen", ["flood"]),  # the lemma of 'fielen'
        ("Lieferung", ["ferry"]),  # a part of 'Waffenlieferungen'
        ("Waffenlieferung", ["ferry"]),
        ('"lief auf Grund"', ["ferry"]),
        ('"Grund auf lief"', []),
        ("Fähre Norderhever", ["ferry"]),
        ("Fähre Deichbruch", []),
        ("hieß", ["ferry"]),
        ("hiess", ["ferry"]),
        ("outlet:Deichbote", ["flood"]),
        ("outlet:deichbote", ["flood"]),
        ("-outlet:Deichbote", ["ferry"]),
        ("outlet:marschpost.example", []),
        ("on:2026-02-04", ["ferry"]),
        ("on:2026-02", ["ferry", "flood"]),
        ("-on:2026-02-04", ["flood"]),
        ("lang:de", []),
        ("name:Tamm", ["flood"]),
        ("-name:Tamm Fähre", ["ferry"]),
        ("agency:dpa", ["flood"]),
        ('person:"Ole Tamm"', ["flood"]),
        ("person:Tamm", ["flood"]),
        ("person:amm", []),
        ('said:"Ole Tamm"', ["flood"]),
        ("place:Tamm", []),
        ("after:2026-02-04", ["ferry"]),
        ("before:2026-02-04", ["flood"]),
        ("Höfe -Fähre", ["flood"]),
        ("-Fähre", ["flood"]),
        ("Fähre after:2026-02 -person:Tamm", ["ferry"]),
    ],
)
def test_search(store, flood, ferry, typed, found):
    add(store, flood)
    add(store, ferry)
    assert [hit.article.id for hit in store.search(typed)] == found


@pytest.mark.parametrize(
    "typed", ['"', "'; DROP TABLE articles; --", "a* OR b", "NEAR(a b)", "%", "_", "\\", "()", ":x"]
)
def test_nothing_typed_can_break_a_search(store, flood, typed):
    add(store, flood)
    assert isinstance(store.search(typed), tuple)
    assert store.articles(["flood"]) == (flood,)


@pytest.mark.parametrize("typed", ["color:rot", "after:gestern"])
def test_a_query_that_cannot_be_understood_is_said(store, typed):
    with pytest.raises(InputError, match=r"there is no field|wants a day"):
        store.search(typed)


def test_snippets_are_offsets_and_show_what_was_found(store, flood):
    add(store, flood)
    (hit,) = store.search("Deichbruch Pegel")
    assert [span.of(FLOOD) for span in hit.found] == ["Deichbruch", "Pegel"]
    assert all(any(s.start <= f.start and f.end <= s.end for s in hit.snippets) for f in hit.found)


def test_a_story_has_a_history(store, flood, ferry):
    add(store, flood)
    add(store, ferry)
    store.save_story(Story("s", ("flood",), title="Flut"))
    store.save_story(Story("t", ("ferry",), title="Fähre", last="2026-02-04"))
    assert store.latest_stories(since="2026-02-04") == (Story("t", ("ferry",), title="Fähre", last="2026-02-04"),)
    store.save_story(Story("s", ("flood", "ferry"), title="Flut"))
    assert store.story("s") == Story("s", ("flood", "ferry"), title="Flut")
    assert store.story("t") is None
    assert [(kind, other) for _, kind, _, other in store.history("s")] == [
        ("founded", None),
        ("moved", "t"),
        ("merged", "t"),
    ]
    assert [story.id for story in store.latest_stories(outlets=2)] == ["s"]
    assert store.latest_stories(outlets=3) == ()


def test_saving_the_same_story_again_writes_no_history(store, flood):
    add(store, flood)
    for _ in range(2):
        store.save_story(Story("s", ("flood",)))
    assert [kind for _, kind, *_ in store.history("s")] == ["founded"]


def test_a_store_is_still_there_when_it_is_opened_again(address, flood):
    first = open_store(address)
    add(first, flood)
    first.close()
    second = open_store(address)
    assert second.articles(["flood"]) == (flood,)
    second.close()


def test_what_fails_halfway_is_not_kept(store, flood):
    from lesart.store import articles  # noqa: PLC0415

    with pytest.raises(RuntimeError, match="halfway"), store.writing() as connection:  # noqa: PT012
        articles.put(connection, [(flood, ready(flood, marks(flood)))], "2026")
        raise RuntimeError("halfway")
    assert store.articles(["flood"]) == ()
    assert store.search("Deichbruch") == ()


def test_what_comes_together_is_kept_as_one_after_the_other(store, flood, ferry):
    first, later = flood, replace(flood, text="Der Deich bei Hohenkoog hielt doch.", sha256="2")
    with store.changing() as change:
        found = change.put((each, ready(each, marks(each))) for each in (first, ferry, later, ferry, first))
    assert [(each.id, each.outcome) for each in found] == [
        ("flood", "new"),
        ("ferry", "new"),
        ("flood", "version"),
        ("ferry", "same"),
        ("flood", "same"),
    ]
    assert [each.text for each in store.versions("flood")] == [first.text, later.text]
    assert store.marks(["ferry"]) == (marks(ferry),)


def test_stories_that_are_saved_together_are_kept_as_one_after_the_other(store, flood, ferry):
    add(store, flood)
    add(store, ferry)
    with store.changing() as change:
        change.save_stories([Story("s", ("flood",), title="Flut"), Story("t", ("ferry",), title="Fähre")])
        change.save_stories([Story("s", ("flood", "ferry"), title="Flut"), Story("t", ("ferry",), title="Doch nicht")])
    assert (store.story_of("flood"), store.story_of("ferry")) == ("s", "t")
    assert store.story("t") == Story("t", ("ferry",), title="Doch nicht")
    assert [(kind, article, other) for _, kind, article, other in store.history("s")] == [
        ("founded", "flood", None),
        ("moved", "ferry", "t"),
        ("merged", None, "t"),
    ]


def test_readers_read_while_a_writer_writes(store, flood, ferry):
    from lesart.store import articles  # noqa: PLC0415

    add(store, flood)
    with store.writing() as connection:
        articles.put(connection, [(ferry, ready(ferry, marks(ferry)))], "2026")
        assert [hit.article.id for hit in store.search("Deichbruch")] == ["flood"]
        assert store.search("Fähre") == ()
    assert [hit.article.id for hit in store.search("Fähre")] == ["ferry"]

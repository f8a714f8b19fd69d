from dataclasses import replace

import pytest

from lesart import stories
from lesart.pipeline.desk import Desk, stored_dossier
from lesart.records import Article
from lesart.store import open_store
from strategies import article

EVENTS = {
    "Deichbruch bei Hohenkoog": (
        "Der Deich bei Hohenkoog ist in der Nacht gebrochen. 14 Höfe stehen unter Wasser, sagte Wehrführer Ole Tamm.",
        "Nach dem Deichbruch bei Hohenkoog suchen Helfer nach Vieh. Wehrführer Ole Tamm sprach von 14 Höfen.",
        "Hohenkoog: Der gebrochene Deich ist notdürftig geflickt. Die 14 Höfe bleiben überflutet, sagte Ole Tamm.",
    ),
    "Fähre auf Grund": (
        "Die Fähre nach Norderhever ist auf eine Sandbank gelaufen. 96 Passagiere warteten auf die Flut.",
        "Auf der Sandbank vor Norderhever sitzt eine Fähre fest. An Bord sind 96 Passagiere und zwei Hunde.",
    ),
    "Theater in Salzau": (
        "Das Theater in Salzau bekommt eine neue Intendantin. Marlis Quandt wechselt aus Graz an die Bühne.",
        "Marlis Quandt wird Intendantin in Salzau. Die Grazerin tritt das Amt am Theater im Herbst an.",
    ),
}


def report(number: int, title: str, text: str) -> Article:
    made = article(text, number=number, outlet=f"Blatt {number}", published=f"2026-02-03T{8 + number:02}:00:00+01:00")
    return replace(made, title=title)


def reports() -> list[Article]:
    texts = [(title, text) for title, own in EVENTS.items() for text in own]
    return [report(number, title, text) for number, (title, text) in enumerate(texts)]


@pytest.fixture
def where(tmp_path):
    return str(tmp_path / "desk.db")


def groups(store):
    return {frozenset(story.articles) for story in store.latest_stories()}


def batch_groups():
    return {frozenset(story.articles) for story in stories.group_stories(reports())}


def test_what_is_added_at_once_forms_the_stories_of_the_batch(where):
    store = open_store(where)
    assert [stored.outcome for stored in Desk(store).add(reports())] == ["new"] * 7
    assert groups(store) == batch_groups()
    assert {story.id for story in store.latest_stories()} == {s.id for s in stories.group_stories(reports())}


def test_stories_grow_over_runs_of_the_program(where):
    for found in reports():
        store = open_store(where)
        list(Desk(store).add([found]))
        store.close()
    store = open_store(where)
    assert groups(store) == batch_groups()


def test_two_desks_on_one_store_see_each_others_articles(where):
    first, second = Desk(open_store(where)), Desk(open_store(where))
    for number, found in enumerate(reports()):
        list((first if number % 2 else second).add([found]))
    assert groups(first.store) == batch_groups()


def test_adding_again_changes_nothing(where):
    store = open_store(where)
    list(Desk(store).add(reports()))
    before = groups(store), [store.history(story.id) for story in store.latest_stories()]
    assert {stored.outcome for stored in Desk(store).add(reports())} == {"same"}
    assert (groups(store), [store.history(story.id) for story in store.latest_stories()]) == before


def test_a_version_stays_in_its_story(where):
    store = open_store(where)
    list(Desk(store).add(reports()))
    changed = article(EVENTS["Fähre auf Grund"][0] + " Verletzt wurde niemand.", outlet="Blatt 3")
    first = reports()[3]
    changed = replace(changed, id=first.id, title=first.title, published=first.published)
    assert [stored.outcome for stored in Desk(store).add([changed])] == ["version"]
    assert groups(store) == batch_groups()


def test_articles_that_were_put_without_a_story_get_one_with_the_next(where):
    store = open_store(where)
    first, *others = reports()
    from lesart.records import Marks  # noqa: PLC0415

    store.put(first, Marks(first.id))
    list(Desk(store).add(others))
    assert groups(store) == batch_groups()


def test_a_story_has_a_history_of_growing(where):
    store = open_store(where)
    for found in reports()[:3]:
        list(Desk(store).add([found]))
    (story,) = store.latest_stories()
    assert [kind for _, kind, *_ in store.history(story.id)] == ["founded", "grown", "grown"]


def test_a_dossier_of_the_store_is_of_the_story_that_the_store_knows(where):
    store = open_store(where)
    list(Desk(store).add(reports()))
    for story in store.latest_stories():
        assert stored_dossier(store, story.id).story == story


def counts(desk):
    """What a desk knows of terms once it has seen all that is in its store."""
    with desk.store.changing() as change:
        desk._catch_up(change)  # noqa: SLF001 - a state that no question shows
    return desk._memory.spread.articles, desk._memory.spread.counts  # noqa: SLF001


@pytest.mark.parametrize("backlog", [8_000_000, 3_000, 0])
def test_two_desks_count_the_same_terms_whenever_they_are_kept_as_a_whole(where, monkeypatch, backlog):
    monkeypatch.setattr("lesart.pipeline.desk._BACKLOG", backlog)
    first, second, alone = Desk(open_store(where)), Desk(open_store(where)), stories.Memory()
    for number, found in enumerate(reports()):
        list((first if number % 3 else second).add([found]))
        alone.add([found])
    third = Desk(open_store(where))
    assert counts(third) == counts(first) == counts(second) == (alone.spread.articles, alone.spread.counts)
    assert groups(third.store) == batch_groups()


def test_what_was_not_kept_is_not_remembered(where, monkeypatch):
    desk = Desk(open_store(where))
    first, *others = reports()
    list(desk.add([first]))
    with monkeypatch.context() as broken:
        broken.setattr("lesart.store.stories.save", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            list(desk.add(others))
    assert [found.id for found in desk.store.every_article()] == [first.id]
    list(desk.add(others))
    assert groups(desk.store) == batch_groups()


def test_workers_make_the_same_store(where, tmp_path):
    from lesart.engine import Local  # noqa: PLC0415

    alone, many = open_store(where), open_store(str(tmp_path / "many.db"))
    list(Desk(alone).add(reports()))
    assert [each.outcome for each in Desk(many, engine=Local(2, batch=2)).add([*reports(), *reports()])].count(
        "new"
    ) == 7
    assert groups(many) == groups(alone)
    assert [found.text for found in many.every_article()] == [found.text for found in alone.every_article()]
    assert [hit.article.id for hit in many.search("Deich")] == [hit.article.id for hit in alone.search("Deich")]

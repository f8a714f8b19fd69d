"""What is deleted is gone from every table."""

import random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text

from lesart.pipeline import desk
from lesart.store import Feedback, Size, open_store
from lesart.store.tables import METADATA, PASSAGES
from made_dossier import dossier
from strategies import article

KEPT = {"visits"}  # addresses that were asked for: without them a watch would bring the article back


@pytest.fixture
def filled(store):
    """A store with something of an article in every table that can hold it."""
    made = dossier()
    list(desk.add(store, [*made.articles, article("Die Fähre nach Norderhever lief auf Grund.", number=9)]))
    ids = [found.id for found in made.articles]
    store.save_story(made.story)
    store.shelve(made, "state", Size(1, 1, 1))
    store.look("desk", made.story.id, ids)
    for found in made.articles:
        store.judge(Feedback(found.sha256, 0, 3, "figure", "wrong", f"zu {found.id}", "2026-02-03"))
    with store.writing() as connection:
        spans = {"left_start": 0, "left_end": 3, "right_start": 0, "right_end": 3}
        more = {"matched": 8, "similarity": 1.0, "kind": "verbatim"}
        connection.execute(insert(PASSAGES), [{"left": ids[0], "right": ids[1], **spans, **more}])
    return store, made


def rows(store):
    """Every row of every table, as text."""
    with store.reading() as connection:
        names = {*METADATA.tables, "article_index"} - KEPT
        names |= {"article_facts"} if connection.dialect.name == "sqlite" else set()
        return {name: str(connection.execute(text(f"SELECT * FROM {name}")).all()) for name in sorted(names)}  # noqa: S608


@pytest.mark.parametrize("seed", range(3))
def test_a_deleted_article_leaves_no_row(filled, seed):
    store, made = filled
    assert all(any(found.id in held for held in rows(store).values()) for found in made.articles)
    for found in random.Random(seed).sample(made.articles, len(made.articles)):  # noqa: S311 - no secret
        assert desk.remove(store, found.id)
        held = rows(store)
        assert [name for name, all_ in held.items() if found.id in all_ or found.text[:40] in all_] == []
    assert [found.text for found in store.every_article()] == ["Die Fähre nach Norderhever lief auf Grund."]
    assert len(store.latest_stories()) == 1


def test_a_story_is_told_without_what_was_deleted(filled):
    store, made = filled
    first = min(made.articles, key=lambda found: found.published or "~")
    desk.remove(store, first.id)
    left = store.story(made.story.id)
    assert set(left.articles) == {found.id for found in made.articles} - {first.id}
    assert first.outlet not in left.outlets


def test_what_is_deleted_beside_an_open_desk_does_not_stop_it(filled):
    store, made = filled
    open_desk = desk.Desk(store)
    again = article(made.articles[0].text + " Mehr ist offen.", number=11, published=made.articles[0].published)
    list(open_desk.add([article("Der Deich.", number=12)]))
    desk.remove(store, made.articles[0].id)
    assert [stored.outcome for stored in open_desk.add([again])] == ["new"]
    assert store.story_of(again.id) is not None


EVENTS = (
    "Die Fähre nach Norderhever lief bei Niedrigwasser auf Grund, sagte Kapitänin Wiebke Harms. Fahrgäste warteten",
    "In Salzau brannte die Mühle am Markt, sagte Brandmeister Ole Tamm. Die Feuerwehr aus Salzau löschte",
)


def told():
    """Three reports of each of two events, hours apart."""
    for number in range(6):
        text_ = f"{EVENTS[number % 2]} {number + 2} Stunden."
        yield article(text_, number=number, outlet=f"Blatt {number}", published=f"2026-02-03T{8 + number:02}:00:00")


@settings(max_examples=12, deadline=None)  # each example makes a database
@given(st.permutations(list(told())), st.lists(st.integers(0, 5), unique=True, min_size=1), st.integers(1, 6))
def test_whatever_is_deleted_is_gone_and_the_rest_is_told(reports, gone, at_a_time):
    with TemporaryDirectory() as folder:
        store = open_store(f"{folder}/desk.db")
        for first in range(0, len(reports), at_a_time):
            list(desk.add(store, reports[first : first + at_a_time]))
        for each in (reports[number] for number in gone):
            home = store.story_of(each.id)
            assert desk.remove(store, each.id)
            assert store.history(home)[-1][1:] == ("shrunk" if store.story(home) else "ended", None, None)
            assert [name for name, held in rows(store).items() if each.id in held or each.text in held] == []
        left = {each.id for each in reports} - {reports[number].id for number in gone}
        assert {each.id for each in store.every_article()} == left
        assert sorted(name for story in store.latest_stories() for name in story.articles) == sorted(left)
        assert {hit.article.id for word in ("Norderhever", "Salzau") for hit in store.search(word)} == left
        store.close()

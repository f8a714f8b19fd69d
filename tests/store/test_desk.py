"""What the desk keeps and asks: finished dossiers, lines of the front page, names, readers' words on findings."""

from dataclasses import replace

import pytest

from lesart.marks import mark
from lesart.store import Feedback, Size, Wanted
from lesart.stories import one_story
from made_dossier import dossier
from strategies import article


@pytest.fixture
def laid(store):
    """A store that holds the story of the made dossier, and the dossier."""
    made = dossier()
    for found in made.articles:
        store.put(found, mark(found))
    store.save_story(replace(made.story, first="2026-02-03", last="2026-02-03T08:10:00+01:00"))
    return made


def test_a_dossier_stays_until_a_text_or_the_program_changes(store, laid):
    state = store.state(laid.story.id, "1")
    assert store.shelved(laid.story.id, state) is None
    store.shelve(laid, state, Size(2, 1, 1))
    store.shelve(laid, state, Size(2, 1, 1))
    assert store.shelved(laid.story.id, state) == laid
    assert store.state(laid.story.id, "2") != state
    assert store.shelved(laid.story.id, store.state(laid.story.id, "2")) is None
    assert store.state("none", "1") is None


def test_lines_have_heads_without_texts_and_the_dossiers_size(store, laid):
    (line,) = store.lines(Wanted())
    assert line.story.id == laid.story.id
    assert [head.id for head in line.heads] == list(line.story.articles)
    assert {head.outlet for head in line.heads} == {"Deichbote", "Marschpost"}
    assert not any(head.text for head in line.heads)
    assert line.size is None
    store.shelve(laid, "state", Size(2, 1, 3))
    assert store.lines(Wanted())[0].size == Size(2, 1, 3)
    assert store.lines_of([laid.articles[0].id])[0].story.id == laid.story.id
    assert store.lines_of(["none"]) == ()


@pytest.mark.parametrize(
    ("wanted", "there"),
    [
        (Wanted(since="2026-02-03"), True),
        (Wanted(since="2026-02-05"), False),
        (Wanted(before="2026-02-01"), False),
        (Wanted(outlet="Deichbote"), True),
        (Wanted(outlet="Bergbote"), False),
        (Wanted(agency="dpa"), False),
        (Wanted(name="Tamm"), True),
        (Wanted(name="T%mm"), False),
        (Wanted(name="ole tamm", order="widest"), True),
    ],
)
def test_lines_are_narrowed_to_what_is_wanted(store, laid, wanted, there):
    assert [line.story.id for line in store.lines(wanted)] == [laid.story.id] * there
    assert store.number_of_stories(wanted) == there


def test_the_most_reported_story_comes_first_where_it_is_wanted(store, laid):
    alone = article("Der Hafen bleibt zu.", number=9, outlet="Hafenblatt", published="2026-02-04T09:00:00+01:00")
    store.put(alone, mark(alone))
    store.save_story(one_story([alone]))
    newest = [line.story.id for line in store.lines(Wanted())]
    assert [line.story.id for line in store.lines(Wanted(order="widest"))] == newest[::-1]
    assert newest[1] == laid.story.id
    assert store.lines(Wanted(), limit=1, offset=1)[0].story.id == laid.story.id
    assert store.latest_day() == "2026-02-04"
    assert store.choices()[0] == ("Deichbote", "Hafenblatt", "Marschpost")


def test_an_empty_store_has_no_day_and_no_choices(store):
    assert store.latest_day() is None
    assert store.choices() == ((), ())


def test_names_lead_to_articles(store, laid):
    assert store.articles_with("person", "Ole Tamm") == (laid.articles[0].id,)
    assert ("person", "ole tamm", 1) in store.names_beginning("Ole")
    assert store.names_beginning("%") == ()


def test_a_later_word_on_a_finding_replaces_the_earlier(store):
    said = Feedback("a" * 64, 3, 9, "statement:fact", "wrong", "Zeile fehlt")
    store.judge(said)
    store.judge(Feedback("a" * 64, 3, 9, "statement:fact", "right"))
    store.judge(Feedback("b" * 64, 3, 9, "figure", "change", "14"))
    (kept,) = store.feedback(["a" * 64])
    assert (kept.verdict, kept.note, kept.id) == ("right", None, said.id)
    assert kept.at
    assert [word.sha256[0] for word in store.every_feedback()] == ["b", "a"]
    assert store.unjudge(said.id)
    assert not store.unjudge(said.id)


def test_a_look_is_kept_by_reader_and_replaced_by_the_next(store, laid):
    first, second = laid.story.articles
    assert store.seen("desk", laid.story.id) == ()
    store.look("desk", laid.story.id, [first])
    store.look("desk", laid.story.id, [second, first, first])
    assert store.seen("desk", laid.story.id) == tuple(sorted((first, second)))
    assert store.seen("ressort", laid.story.id) == ()

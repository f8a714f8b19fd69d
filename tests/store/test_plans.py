"""How SQLite goes about what is asked often: by an index, however large the store is."""

import re
from contextlib import contextmanager
from dataclasses import replace

import pytest
from sqlalchemy import Engine, event

from lesart.pipeline.desk import Desk
from lesart.store import Wanted, open_store
from strategies import article

# A table that is read in the order of an index may stop early; one that is read for a number of rows in a subquery is
# as long as that query allows.
WHOLE = re.compile(r"^SCAN (?!\w+ VIRTUAL|each|anon_|CONSTANT|\(sub)(\w+)")

SEARCHES = (
    "Deich",
    "Deich Helfer",
    '"stehen unter Wasser"',
    'Deich "Höfe sind leer" -"unter Wasser" on:2026-02-03',
    '"Höfe sind leer" after:2026-02-01 person:Tamm -outlet:"Blatt 1"',
    'Deich outlet:"Blatt 1"',
    'outlet:"Blatt 1"',
    "outlet:blatt.example -Fähre",
    'person:"Ole Tamm"',
    "Deich said:Tamm",
    "name:Hohenkoog agency:dpa",
    "Deich on:2026-02-03",
    "on:2026-02-03",
    "before:2026-03-01",
    "after:2026-02-01 before:2026-03-01",
)


def reports():
    for number in range(6):
        text = f"Bericht {number}: Der Deich bei Hohenkoog brach, sagte Wehrführer Ole Tamm. {number} Höfe sind leer."
        made = article(text, number=number, outlet=f"Blatt {number % 3}", published=f"2026-02-03T{8 + number:02}:00:00")
        yield replace(made, title="Deich bei Hohenkoog gebrochen")


FIRST = next(reports()).id


@pytest.fixture
def store(tmp_path):
    made = open_store(str(tmp_path / "desk.db"))
    list(Desk(made).add(reports()))
    yield made
    made.close()


@contextmanager
def plans():
    """Yield a list of what SQLite says of how it goes about each statement until the end."""
    found = []

    def note(connection, _cursor, statement, given, _context, several):
        if statement.startswith(("SELECT", "WITH", "UPDATE", "DELETE")):
            asked = connection.connection.driver_connection.execute(
                f"EXPLAIN QUERY PLAN {statement}", given[0] if several else given
            )
            found.extend((step, statement) for *_, step in asked)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def whole(found):
    return [(step, statement) for step, statement in found if WHOLE.match(step)]


@pytest.mark.parametrize("few", [0, 20_000])
@pytest.mark.parametrize("typed", SEARCHES)
def test_a_search_reads_no_table_as_a_whole(store, monkeypatch, typed, few):
    monkeypatch.setattr("lesart.store.sqlite_search.FEW", few)
    with plans() as found:
        store.search(typed)
    assert found
    assert whole(found) == []


def test_an_article_more_reads_no_table_as_a_whole(store):
    desk = Desk(store)
    first, second, third = (replace(each, id=f"neu {each.id}", url=None) for each in list(reports())[:3])
    list(desk.add([first]))  # once a desk looks for articles that were left without a story
    with plans() as found:
        list(desk.add([second, third, second]))
        list(desk.add([replace(second, text="Der Deich hielt, sagte Ole Tamm.", sha256="2")]))
    assert found
    assert whole(found) == []


@pytest.mark.parametrize(
    "asked",
    [
        lambda store: store.latest_stories(since="2026-02-01", outlets=3),
        lambda store: store.latest_stories(since="2026-02-01", names=[("person", "Tamm")]),
        lambda store: store.widest(since="2026-02-01", before="2026-03-01"),
        lambda store: store.lines(Wanted(since="2026-02-01", stirred="2026-02-01", outlet="Blatt 1", name="Tamm")),
        lambda store: store.lines_of([FIRST]),
        lambda store: store.resembling(["deich", "helfer"], limit=5),
        lambda store: store.articles_with("person", "Ole Tamm"),
        lambda store: store.names_beginning("Ole"),
        lambda store: store.stories_told_of("0"),
        lambda store: store.versions(FIRST),
        lambda store: store.remove(FIRST),
    ],
)
def test_what_a_desk_asks_often_reads_no_table_as_a_whole(store, asked):
    with plans() as found:
        asked(store)
    assert found
    assert whole(found) == []


def test_a_table_that_is_read_as_a_whole_is_noticed(store):
    with plans() as found:
        list(store.every_article())
        store.number_of_stories(Wanted())
    assert [step.split()[1] for step, _ in whole(found)] == ["articles", "stories"]

"""An add that is killed at any moment: what it told of is kept, nothing is double, and the next run goes on."""

import multiprocessing
import random
from dataclasses import replace

from lesart.pipeline import desk
from lesart.store import open_store
from strategies import article

REPORTS = 48
KILLED = 20


def reports():
    """Reports of a dozen places, four each, whose stories form as they come."""
    for number in range(REPORTS):
        place = number % 12
        text = (
            f"In Ort{place}au brach der Deich {place}. Zum {number}. Mal kamen {number * 3} Helfer nach Ort{place}au."
        )
        made = article(
            text, number=number, outlet=f"Blatt {number % 5}", published=f"2026-02-03T{8 + number // 12:02}:00"
        )
        yield replace(made, title=f"Deich {place} in Ort{place}au gebrochen")


def adding(where, told):
    """Add all reports, a few at a time, and tell of each."""
    desk.BATCH = 3
    for stored in desk.add(open_store(where), reports()):
        told.send(stored.id)
    told.close()


def heard(told):
    """All that was told until the end."""
    found = []
    try:
        while True:
            found.append(told.recv())
    except (EOFError, OSError):
        return found


def test_killing_an_add_at_twenty_moments_loses_nothing_finished_and_doubles_nothing(tmp_path):
    where, chance = str(tmp_path / "desk.db"), random.Random(5)  # noqa: S311 - no secret
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["lesart.pipeline.desk", "lesart.marks", "lesart.store.store"])
    open_store(where).close()
    kept: list[str] = []
    for _ in range(KILLED):
        mine, theirs = context.Pipe(duplex=False)
        process = context.Process(target=adding, args=(where, theirs))
        process.start()
        theirs.close()
        process.join(timeout=chance.uniform(0.0, 0.6) if len(kept) < REPORTS // 2 else chance.uniform(0.0, 0.2))
        process.kill()
        process.join()
        told = heard(mine)
        mine.close()
        store = open_store(where)
        before, kept = set(kept), [found.id for found in store.every_article()]
        assert before | set(told) <= set(kept)
        assert len(kept) == len(set(kept))
        assert all(len(store.versions(found)) == 1 and store.story_of(found) for found in kept)
        assert len(store.search("Helfer", limit=100)) == len(kept)
        store.close()
    store = open_store(where)
    list(desk.add(store, reports()))
    assert len(list(store.every_article())) == REPORTS
    assert sum(len(story.articles) for story in store.latest_stories()) == REPORTS
    store.close()

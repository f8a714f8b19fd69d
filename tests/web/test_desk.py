"""The desk behind the pages: dossiers at hand, made by a worker of its own, prepared for readers."""

from concurrent.futures import BrokenExecutor, Executor

from lesart.store import open_store
from lesart.web import work
from lesart.web.desk import PRINTED, Desk
from lesart.web.settings import Settings
from web_desk import FREE, NOON


def forget(where):
    store = open_store(str(where))
    with store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM dossiers")
    story = store.latest_stories()[0].id
    store.close()
    return story


def desk(where, **more):
    return Desk(Settings(str(where), clock=lambda: NOON, limits=FREE, **more))


def test_a_worker_of_its_own_makes_dossiers(where):
    story = forget(where)
    made = desk(where)
    try:
        laid = made.dossier(story, patience=120)
        assert laid.dossier.story.id == story
        assert made.dossier(story) is laid
    finally:
        made.close()


class Dead(Executor):
    """A worker whose process died."""

    def submit(self, *_, **__):
        raise BrokenExecutor


def test_a_worker_that_died_is_replaced(where):
    story = forget(where)
    made = Desk(Settings(str(where), inline=True), worker=Dead())
    assert made.dossier(story).dossier.story.id == story
    made.close()


def test_a_page_does_not_wait_longer_than_it_wants(where):
    story = forget(where)
    made = desk(where)
    try:
        assert made.dossier(story, patience=0) is None
        assert made.dossier(story, patience=120) is not None
    finally:
        made.close()


def test_stories_are_prepared_until_the_desk_closes(where):
    story = forget(where)
    made = desk(where, inline=True)
    made.prepare(["none", story])
    assert made.store.lines_of(made.store.story(story).articles)[0].size is not None
    made.close()
    forget(where)
    made.prepare([story])
    assert made.store.lines_of(made.store.story(story).articles)[0].size is None
    made.store.close()


def test_what_is_printed_is_kept_up_to_a_number(where):
    made = desk(where, inline=True)
    asked = []
    for number in [*range(PRINTED + 1), PRINTED, 0]:
        made.printed((str(number),), lambda number=number: asked.append(number) or str(number))
    assert asked == [*range(PRINTED + 1), 0]
    made.close()


def test_files_are_named_without_ways_out(where):
    uploads = tuple(work.Upload(name, b"Ein Text ueber Emmerich.") for name in ("../../etc/passwd", "\0/..", "a.txt"))
    taken = work.take_in(str(where), work.Given(uploads=uploads))
    assert taken.new == 3
    assert not taken.rejected

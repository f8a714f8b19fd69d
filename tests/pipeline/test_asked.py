"""What the pipeline answers from a store: stories alike, the most reported, revisions and their effects, feeds."""

import json
from dataclasses import replace

import pytest
from lxml import etree

from lesart.errors import InputError
from lesart.pipeline.coverage import most_reported
from lesart.pipeline.desk import Desk
from lesart.pipeline.feeds import feed_of, saved
from lesart.pipeline.kinship import kin
from lesart.pipeline.revisions import effects, revisions
from lesart.store import open_store
from strategies import article

DEICH = (
    "Der Deich bei Hohenkoog ist in der Nacht gebrochen. 14 Höfe stehen unter Wasser, sagte Wehrführer Ole Tamm.",
    "Nach dem Deichbruch bei Hohenkoog suchen Helfer nach Vieh. Wehrführer Ole Tamm sprach von 14 Höfen.",
)
PRUEFUNG = (
    "Wehrführer Ole Tamm muss nach dem Deichbruch bei Hohenkoog vor dem Ausschuss aussagen. Es geht um die Höfe.",
    "Ausschuss zum Deichbruch bei Hohenkoog: Wehrführer Ole Tamm sagt aus. Die Höfe warten auf Geld.",
)
THEATER = ("Das Theater in Salzau bekommt eine neue Intendantin. Marlis Quandt wechselt aus Graz an die Bühne.",)


def report(number, text, published):
    made = article(text, number=number, outlet=f"Blatt {number}", published=published)
    return replace(made, title=text.split(".")[0], url=f"https://blatt.example/{number}")


@pytest.fixture
def store(tmp_path):
    """A store with a broken dyke in February, its inquiry in March, and a theatre."""
    made = open_store(str(tmp_path / "desk.db"))
    dated = [*((t, "2026-02-03T08:00") for t in DEICH), *((t, "2026-03-17T08:00") for t in PRUEFUNG)]
    dated += [(t, "2026-02-03T09:00") for t in THEATER]
    list(Desk(made).add(report(number, *each) for number, each in enumerate(dated)))
    yield made
    made.close()


def story_with(store, text):
    (hit, *_) = store.search(f'"{text}"')
    return store.story(store.story_of(hit.article.id))


def test_the_inquiry_is_a_later_chapter_and_the_theatre_none(store):
    breach, inquiry = story_with(store, "in der Nacht gebrochen"), story_with(store, "muss nach dem Deichbruch")
    assert breach.id != inquiry.id
    (later,) = kin(store, breach.id)
    assert (later.story, later.relation) == (inquiry, "later")
    (earlier,) = kin(store, inquiry.id)
    assert (earlier.story, earlier.relation) == (breach, "earlier")
    assert earlier.likeness == later.likeness
    assert kin(store, story_with(store, "Marlis Quandt").id) == ()
    assert kin(store, breach.id, limit=0) == ()


def test_what_the_store_does_not_have_is_said(store):
    with pytest.raises(InputError, match="no story 'none'"):
        kin(store, "none")
    with pytest.raises(InputError, match="no article 'none'"):
        revisions(store, "none")
    with pytest.raises(InputError, match="no story with an article 'none'"):
        effects(store, "none")
    with pytest.raises(InputError, match="no saved search 'none'"):
        saved(store, ["none"])


def test_copies_of_one_text_are_two_outlets_and_one_origin(store):
    copied = " ".join(f"Am Tor {n} des Hafens von Norderhever standen {n * 3} Wagen im Stau." for n in range(2, 40))
    own = "Stau am Hafen von Norderhever: An den Toren standen Hunderte Wagen, sagte Lotsin Wiebke Harms am Abend."
    texts = (copied, f"{copied} Ende.", f"{copied} Es folgt mehr.")
    list(Desk(store).add(report(20 + n, text, "2026-02-03T10:00") for n, text in enumerate(texts)))
    list(Desk(store).add([report(30, own, "2026-02-03T11:00")]))
    day = {"since": "2026-02-03", "before": "2026-02-04"}
    by_outlets = most_reported(store, **day)
    assert [len(each.outlets) for each in by_outlets] == sorted(
        (len(each.outlets) for each in by_outlets), reverse=True
    )
    assert len(by_outlets[0].outlets) >= 3
    assert by_outlets[0].origins is None
    by_origins = most_reported(store, **day, by="origins")
    counted = {each.story.id: each.origins for each in by_origins}
    assert counted[by_outlets[0].story.id] < len(by_outlets[0].outlets)
    assert list(counted.values()) == sorted(counted.values(), reverse=True)
    assert most_reported(store, **day, by="origins") == by_origins
    assert most_reported(store, since="2027", by="origins") == ()


def test_a_revision_shows_what_went_and_came_and_its_effect_on_the_story(store):
    first = report(0, DEICH[0], "2026-02-03T08:00")
    changed = replace(first, text=DEICH[0].replace("14 Höfe", "19 Höfe"), sha256="f" * 64)
    assert revisions(store, first.id) == ()
    assert effects(store, first.id) == ()
    list(Desk(store).add([changed]))
    (revision,) = revisions(store, first.id)
    (edit,) = revision.edits
    assert (edit.gone.of(first.text), edit.come.of(changed.text)) == ("14", "19")
    assert revision.version == 2
    found = effects(store, first.id)
    assert any("19 Höfe" in place.text for e in found if e.after for place in e.after.members)
    assert any("14 Höfe" in place.text for e in found if e.before for place in e.before.members)


def test_a_saved_search_is_a_feed_of_what_came_last(store):
    store.save_search("Deiche & mehr", "Deichbruch")
    (kept,) = saved(store, [])
    feed = json.loads(feed_of(store, kept, "json"))
    assert feed["title"] == "Deiche & mehr"
    assert b"<id>urn:lesart:search:Deiche%20%26%20mehr</id>" in feed_of(store, kept, "atom").encode()
    assert {item["url"] for item in feed["items"]} == {f"https://blatt.example/{n}" for n in (1, 2, 3)}
    tree = etree.fromstring(feed_of(store, kept, "atom", desk="https://desk.example/").encode())
    links = tree.findall("{*}entry/{*}link")
    assert len(links) == 3
    assert all(link.get("href").startswith("https://desk.example/articles/") for link in links)
    assert saved(store, ["Deiche & mehr"]) == (kept,)

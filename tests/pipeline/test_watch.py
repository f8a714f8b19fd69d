from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from lesart.pipeline.desk import Desk
from lesart.pipeline.watch import Watch, watched
from lesart.store import open_store

pytest.importorskip("protego")

from lesart.sources.http import Answer
from lesart.sources.web import Fetcher

FEED = "https://deichbote.example/feed.xml"
TEXTS = {
    "deich": "Der Deich bei Hohenkoog ist in der Nacht gebrochen. 14 Höfe stehen unter Wasser, sagte Ole Tamm.",
    "faehre": "Die Fähre nach Norderhever ist auf eine Sandbank gelaufen. 96 Menschen warten auf die Flut.",
}


class Site:
    """An outlet on the web that notes what it is asked, and answers that nothing changed where that is so."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.texts, self.robots, self.down = dict(TEXTS), "", set()
        self.now = datetime(2026, 2, 3, 8, tzinfo=UTC)

    def __call__(self, url, headers=None) -> Answer:
        path = url.partition(".example/")[2]
        if path != "robots.txt":
            self.asked.append(path)
        if path in self.down:
            return Answer(500, {}, b"")
        known = {
            "robots.txt": ("text/plain", self.robots),
            "feed.xml": ("application/rss+xml", self.feed()),
            **{name: ("text/html", page(name, text)) for name, text in self.texts.items()},
        }
        mime, body = known.get(path, ("", ""))
        if not mime:
            return Answer(404, {}, b"")
        tag = f'"{hash(body)}"'
        if (headers or {}).get("If-None-Match") == tag:
            return Answer(304, {"etag": tag}, b"")
        return Answer(200, {"content-type": mime, "etag": tag}, body.encode())

    def feed(self) -> str:
        day = format_datetime(datetime(2026, 2, 3, 7, tzinfo=UTC))
        items = "".join(
            f"<item><title>{text.split('.')[0]}</title><link>https://deichbote.example/{name}</link>"
            f"<pubDate>{day}</pubDate><description>{text.split('.')[0]}.</description></item>"
            for name, text in self.texts.items()
        )
        return f"<rss version='2.0'><channel><title>Deichbote</title>{items}</channel></rss>"

    def later(self, **passed) -> None:
        self.now += timedelta(**passed)
        self.asked.clear()


def page(name, text) -> str:
    title = text.split(".")[0]
    more = " ".join(f"Absatz {n} zu {name}: Am Morgen kamen {n * 7} Helfer und brachten Sand." for n in range(1, 9))
    return (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p><p>{more}</p>"
        "</article></body></html>"
    )


@pytest.fixture
def site():
    return Site()


@pytest.fixture
def store(tmp_path):
    made = open_store(str(tmp_path / "desk.db"))
    yield made
    made.close()


def watch(store, site, **options) -> Watch:
    def fetcher(known):
        return Fetcher(site, wait=lambda _: None, clock=lambda: 0.0, evidence=known)

    return Watch(Desk(store), (FEED,), fetcher, clock=lambda: site.now, **options)


def polled(watching, **options):
    (one,) = watching.round(**options)
    return dict(one.outcomes)


def test_new_entries_are_fetched_and_added(store, site):
    assert polled(watch(store, site)) == {"new": 2}
    assert site.asked == ["feed.xml", "deich", "faehre"]
    texts = " ".join(article.text for article in store.every_article())
    assert "Absatz 8 zu deich" in texts
    assert {article.url for article in store.every_article()} == {f"https://deichbote.example/{n}" for n in TEXTS}
    assert all(store.story_of(article.id) for article in store.every_article())


def test_what_did_not_change_is_not_sent_again(store, site):
    polled(watch(store, site))
    site.later(hours=1)
    assert polled(watch(store, site)) == {}
    assert site.asked == ["feed.xml"]
    assert len(list(store.every_article())) == 2


def test_a_feed_is_left_alone_until_its_turn(store, site):
    watching = watch(store, site)
    polled(watching)
    assert watching.rest() == 900
    site.later(minutes=14)
    assert list(watching.round()) == []
    assert polled(watching, all_feeds=True) == {}
    site.later(minutes=15)
    assert polled(watching) == {}


def test_an_entry_that_changed_becomes_a_version(store, site):
    polled(watch(store, site))
    site.texts["deich"] = TEXTS["deich"].replace("14 Höfe", "19 Höfe").replace("gebrochen.", "gebrochen und offen.")
    site.later(hours=1)
    assert polled(watch(store, site)) == {"version": 1}
    assert site.asked == ["feed.xml", "deich"]
    (article,) = [each for each in store.every_article() if each.url.endswith("deich")]
    assert len(store.versions(article.id)) == 2


def test_a_page_that_changed_silently_is_found_after_some_hours_and_not_after_days(store, site):
    polled(watch(store, site))
    site.texts["deich"] = TEXTS["deich"].replace("14 Höfe", "19 Höfe")  # the feed shows the first sentence only
    site.later(hours=1)
    assert polled(watch(store, site)) == {}
    assert site.asked == ["feed.xml"]
    site.later(hours=3)
    assert polled(watch(store, site)) == {"version": 1}
    assert site.asked == ["feed.xml", "deich", "faehre"]
    site.later(days=3)
    site.texts["deich"] = TEXTS["deich"].replace("14 Höfe", "23 Höfe")
    assert polled(watch(store, site)) == {}


def test_robots_are_heeded_and_the_feeds_own_text_is_read_instead(store, site):
    site.robots = "User-agent: *\nDisallow: /deich"
    (found,) = watch(store, site).round()
    assert [each.rejected for each in found.rejected][:1] == ["robots.txt of the site forbids it"]
    assert "deich" not in site.asked


def test_without_following_the_feed_alone_is_read(store, site):
    polled(watch(store, site, follow=False))
    assert site.asked == ["feed.xml"]


def test_a_feed_that_fails_is_left_alone_twice_as_long_each_time(store, site):
    site.down.add("feed.xml")
    watching = watch(store, site)
    pauses = []
    for _ in range(3):
        (found,) = watching.round()
        assert found.failure == "answers with status 500"
        pauses.append(watching.rest() / 60)
        site.later(seconds=watching.rest())
    assert pauses == [30, 60, 120]
    site.down.clear()
    assert polled(watching) == {"new": 2}
    assert watching.rest() == 900


def test_a_page_that_fails_is_asked_again_and_the_others_go_on(store, site):
    site.down.add("deich")
    (found,) = watch(store, site).round()
    assert next(each.rejected for each in found.rejected) == "answers with status 500"
    assert any("Absatz 8 zu faehre" in article.text for article in store.every_article())
    site.down.clear()
    site.later(hours=5)
    polled(watch(store, site))
    assert site.asked == ["feed.xml", "faehre"]
    site.later(hours=2)
    polled(watch(store, site))
    assert site.asked == ["feed.xml", "deich"]
    assert any("Absatz 8 zu deich" in article.text for article in store.every_article())


def test_who_is_stopped_goes_on_where_the_watch_was(store, site):
    site.texts = {f"n{n}": f"Meldung {n} vom Deich. Im Ort {n} stehen {n * 3} Häuser unter Wasser." for n in range(40)}
    watching, wanted = watch(store, site), 0

    def stopping(url, headers=None):
        if len(site.asked) > 25:
            raise KeyboardInterrupt
        return site(url, headers)

    watching.make = lambda known: Fetcher(stopping, wait=lambda _: None, clock=lambda: 0.0, evidence=known)
    with pytest.raises(KeyboardInterrupt):
        list(watching.round())
    wanted = len(list(store.every_article()))
    assert 0 < wanted < 40
    site.later(minutes=1)
    assert polled(watch(store, site)) == {"new": 40 - wanted}
    assert len(site.asked) == 1 + 40 - wanted


def test_what_is_no_feed_is_said(store, site):
    site.feed = lambda: "<html><p>Nichts"
    (found,) = watch(store, site).round()
    assert len(found.rejected) == 1


def test_lists_of_feeds_are_read_once_each(tmp_path):
    (tmp_path / "feeds.txt").write_text(f"# Küste\n{FEED}\nhttps://marschpost.example/rss  Marschpost\n")
    assert watched([str(tmp_path / "feeds.txt"), FEED]) == (FEED, "https://marschpost.example/rss")

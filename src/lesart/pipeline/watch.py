"""Feeds watched: asked politely, their new and changed entries fetched and put into a store, again and again.

All that a watch knows stands in the store, so that it can be stopped at any moment and goes on where it was.
"""

import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING, Final

from lesart import sources
from lesart.engine.local import batches
from lesart.errors import InputError
from lesart.pipeline import read_given
from lesart.pipeline.desk import Desk
from lesart.records import Article, Page, Rejected
from lesart.sources.http import NOT_MODIFIED, OK, Answer

if TYPE_CHECKING:
    from lesart.sources.web import Fetcher
    from lesart.store import Store, Visit

AGAIN: Final = timedelta(hours=3)
"""Time after which the page of an entry is asked for once more, though its feed says nothing new of it."""
YOUNG: Final = timedelta(days=2)
"""Time since its first visit for which a page is asked for again."""
LONGEST: Final = timedelta(days=1)
"""The most that a feed which fails again and again is left alone."""
REMEMBERED: Final = timedelta(days=60)
"""Time after which an address that nobody names any more is forgotten."""
_AT_A_TIME: Final = 16  # entries that are kept together: who stops a watch loses no more
_ROBOTS: Final = timedelta(hours=6)  # for which what robots.txt says is believed
_VALIDATORS: Final = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Polled:
    """What came of asking a feed: how many articles were new, changed and known, what was refused, or why it failed."""

    feed: str
    outcomes: Mapping[str, int] = field(default_factory=dict)
    rejected: tuple[Rejected, ...] = ()
    failure: str | None = None


@dataclass(slots=True)
class Known:
    """What the store knows of addresses, as a fetcher asks for it, and what they answered this time."""

    store: "Store"
    status: int = 0
    answered: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def validators(self, url: str) -> Mapping[str, str]:
        """Return the headers that ask for an address only if it has changed."""
        visit = self.store.visit(url)
        return visit.validators if visit else {}

    def keep(self, url: str, _: Mapping[str, str], answer: Answer) -> None:
        """Note what was answered."""
        self.status = answer.status
        if answer.status == OK:
            headers = answer.headers
            self.answered[url] = {asks: headers[name] for name, asks in _VALIDATORS.items() if headers.get(name)}

    def answer(self, _: str) -> Answer | None:
        """Return nothing: the store has read what did not change, and does not read it again."""
        return None

    @property
    def unchanged(self) -> bool:
        """Whether the last answer was that nothing has changed."""
        return self.status == NOT_MODIFIED


@dataclass(slots=True)
class Watch:
    """Feeds that are asked in turn, and the desk that takes in what they bring.

    `make` gives a fetcher that asks with what is known already; with `follow` the pages that entries link to are
    fetched, else what the feeds hold themselves is read.
    """

    desk: Desk
    feeds: Sequence[str]
    make: "Callable[[Known], Fetcher]"
    follow: bool = True
    every: timedelta = timedelta(minutes=15)
    clock: Callable[[], datetime] = _now
    known: Known = field(init=False)
    _fetcher: "Fetcher | None" = None
    _made: datetime | None = None

    def __post_init__(self) -> None:
        self.known = Known(self.store)

    @property
    def store(self) -> "Store":
        """The store that is filled."""
        return self.desk.store

    def round(self, *, all_feeds: bool = False) -> Iterator[Polled]:
        """Ask each feed whose turn it is, or all but those left alone for failing, and yield what came of it."""
        for feed in self.feeds:
            if self.due(feed, all_feeds=all_feeds) <= self.clock():
                yield self._polled(feed)
        self.store.forget_visits(_stamp(self.clock() - REMEMBERED))

    def due(self, feed: str, *, all_feeds: bool = False) -> datetime:
        """Return when it is a feed's turn; with each failure in a row it is left alone twice as long."""
        visit = self.store.visit(feed)
        if visit is None or (all_feeds and visit.failures == 0):
            return self.clock()
        pause = min(self.every * (1 << min(visit.failures, 20)), max(LONGEST, self.every))
        return datetime.fromisoformat(visit.last) + pause

    def rest(self) -> float:
        """Return the seconds until it is any feed's turn."""
        return max((min(map(self.due, self.feeds)) - self.clock()).total_seconds(), 0.0)

    def _polled(self, feed: str) -> Polled:
        """Return what came of asking a feed for its entries, and put what it brought into the store."""
        entries, failure, at = _Entries(self, feed), None, feed
        try:
            found = self.asking().document(feed)
        except InputError as error:
            failure = None if self.known.unchanged else error.reason
            pages = entries.again()
        else:
            at = found.url
            pages = chain(_pages(found.body, found.answer.mime, feed, entries), entries.again())
        polled = replace(self._taken(pages, entries), failure=failure)
        self.store.keep_visits([self.visited(feed, failed=failure is not None, at=at)])
        return polled

    def _taken(self, pages: Iterator[Page | Rejected], entries: "_Entries") -> Polled:
        """Put pages into the store, some at a time, with the visits that brought them."""
        outcomes: Counter[str] = Counter()
        rejected: list[Rejected] = []
        for some in batches(read_given(pages), _AT_A_TIME):
            rejected += (each for each in some if isinstance(each, Rejected))
            outcomes.update(each.outcome for each in self.desk.add(each for each in some if isinstance(each, Article)))
            self.store.keep_visits(entries.made())
        self.store.keep_visits(entries.made())
        return Polled(entries.feed, outcomes, tuple(rejected))

    def asking(self) -> "Fetcher":
        """Return a fetcher, now and then a new one, so that robots.txt is asked for again."""
        if self._fetcher is None or self._made is None or self.clock() - self._made > _ROBOTS:
            self._fetcher, self._made = self.make(self.known), self.clock()
        self.known.status = 0
        return self._fetcher

    def visited(self, url: str, *, failed: bool = False, at: str | None = None) -> "Visit":
        """Return the visit to an address that was made just now; redirects led it to `at`."""
        from lesart.store import Visit  # noqa: PLC0415 - no database before one is asked for

        now = _stamp(self.clock())
        before = self.store.visit(url)
        visit = replace(before, last=now) if before else Visit(url, now, now, 0, {})
        answered = self.known.answered.pop(at or url, visit.validators)
        failures = visit.failures + 1 if failed else 0
        return replace(visit, failures=failures, validators=answered)


@dataclass(slots=True)
class _Entries:
    """The entries of one feed: which of them are worth asking for, and the visits that were made to them."""

    watch: Watch
    feed: str
    _visits: dict[str, "Visit"] = field(default_factory=dict)

    def made(self) -> "tuple[Visit, ...]":
        """Return the visits since this was last asked."""
        found, self._visits = self._visits, {}
        return tuple(found.values())

    def __call__(self, entry: Page) -> Iterator[Page | Rejected]:
        """Yield what an entry leads to where the entry is new or says something new."""
        url, digest = entry.url or entry.id or "", _digest(entry)
        before = self._visits.get(url) or self.watch.store.visit(url)
        if before is not None and before.digest == digest:
            return
        if self.watch.follow and entry.url:
            found = tuple(self._fetched(url, digest))
            yield from found
            if before is None and not any(isinstance(each, Page) for each in found):
                yield from _itself(entry)
        else:
            self._visited(url, digest=digest)
            yield from _itself(entry)

    def again(self) -> Iterator[Page | Rejected]:
        """Yield the pages of young entries that were not asked for in hours; one that failed waits twice as long."""
        if not self.watch.follow:
            return
        now = self.watch.clock()
        young = self.watch.store.visits_of(self.feed, first=_stamp(now - YOUNG), last=_stamp(now - AGAIN))
        for visit in young:
            if datetime.fromisoformat(visit.last) + AGAIN * (1 << min(visit.failures, 10)) <= now:
                yield from self._fetched(visit.url, visit.digest)

    def _fetched(self, url: str, digest: str | None) -> Iterator[Page | Rejected]:
        """Yield a page, nothing where it has not changed, and why it cannot be had."""
        try:
            page = self.watch.asking().page(url)
        except InputError as error:
            failed = not self.watch.known.unchanged
            self._visited(url, failed=failed, digest=digest)
            if failed:
                yield Rejected(error.reason, url, error.place)
        else:
            self._visited(url, at=page.url, digest=digest)
            yield page

    def _visited(self, url: str, *, failed: bool = False, at: str | None = None, digest: str | None) -> None:
        made = self.watch.visited(url, failed=failed, at=at)
        self._visits[url] = replace(made, feed=self.feed, digest=digest)


def watched(names: Sequence[str]) -> tuple[str, ...]:
    """Return the addresses of the feeds that files list or that are given themselves, each once."""
    return tuple(dict.fromkeys(address for name in names for address in sources.feed_addresses(name)))


def _pages(body: bytes, mime: str, source: str, entries: _Entries) -> Iterator[Page | Rejected]:
    """Yield what the entries of a feed lead to; why there are none where the feed cannot be read."""
    try:
        yield from sources.entries(io.BytesIO(body), mime, source, entries)
    except InputError as error:
        yield Rejected(error.reason, source, error.place)


def _itself(entry: Page) -> Iterator[Page | Rejected]:
    if entry.text.strip() or entry.markup:
        yield entry


def _digest(entry: Page) -> str:
    """Return what stands for all that a feed says of an entry."""
    said = (entry.title, entry.text, entry.published, entry.modified, str(entry.markup))
    return sha256("\0".join(each or "" for each in said).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def polite(*, private: bool = False) -> "Callable[[Known], Fetcher]":
    """Return what makes fetchers that reach public addresses, with `private` those of one's own network as well."""
    from lesart.sources.network import open_fetch  # noqa: PLC0415 - an extra
    from lesart.sources.web import Fetcher  # noqa: PLC0415

    fetch = open_fetch(private=private)
    return lambda known: Fetcher(fetch, evidence=known)

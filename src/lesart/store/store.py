"""A store: the connection, and every question and change that the rooms above may put to it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from lesart.records import Article, Coverage, Dossier, Footprint, Marks, Story
from lesart.store import (
    articles,
    coverage,
    facets,
    feedback,
    hits,
    looks,
    overview,
    removal,
    search,
    searches,
    shelf,
    stories,
    visits,
    window,
)
from lesart.store.articles import Stored
from lesart.store.change import Change
from lesart.store.connection import connect, explained
from lesart.store.feedback import Feedback
from lesart.store.hits import Hit
from lesart.store.overview import Line, Wanted
from lesart.store.query import Order, parse
from lesart.store.ready import ready
from lesart.store.searches import SavedSearch
from lesart.store.shelf import Size
from lesart.store.upgrade import upgrade
from lesart.store.visits import Visit


def now() -> str:
    """Return the present moment in UTC, in ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def open_store(where: str, *, clock: Callable[[], str] = now) -> "Store":
    """Return the store at a path (SQLite) or URL (PostgreSQL), made or brought up to date where need be.

    Raises `OutputError` where it cannot be opened or written.
    """
    store = Store(where, connect(where), clock)
    with store.writing() as connection:
        upgrade(connection)
    return store


class Store:
    """An open store; each call is one transaction, unless it runs inside `writing`."""

    def __init__(self, where: str, engine: Engine, clock: Callable[[], str]) -> None:
        self.where, self._engine, self._clock = where, engine, clock

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that sees one state of the store and holds up no writer."""
        with explained(self.where), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection whose changes are kept together, or not at all where anything goes wrong."""
        with explained(self.where), self._engine.connect() as connection:
            writer = connection.execution_options(write=True)
            with writer.begin():
                yield writer

    @contextmanager
    def changing(self) -> Iterator[Change]:
        """Yield a change, which is kept whole, or not at all where anything goes wrong."""
        with self.writing() as connection:
            yield Change(connection, self._clock())

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def known(self, found: Sequence[Article]) -> list[Stored | None]:
        """Return for each article what the store has under its key: the same text, another version, or nothing."""
        with self.reading() as connection:
            return articles.known(connection, found)

    def put(self, article: Article, marks: Marks) -> Stored:
        """Keep an article with its marks; the same text again changes nothing, another is its next version."""
        with self.writing() as connection:
            return articles.put(connection, [(article, ready(article, marks))], self._clock())[0]

    def remove(self, article: str) -> bool:
        """Delete an article and all that came from it; return whether there was one."""
        with self.writing() as connection:
            return removal.remove(connection, article, self._clock())

    def articles(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Return the articles with some ids, in the order of their ids."""
        with self.reading() as connection:
            return articles.get(connection, list(ids))

    def every_article(self) -> Iterator[Article]:
        """Yield every article, from the earliest to the latest."""
        with self.reading() as connection:
            yield from articles.every(connection)

    def marks(self, ids: Iterable[str]) -> tuple[Marks, ...]:
        """Return the marks of some articles, in the order of the articles' ids."""
        with self.reading() as connection:
            return articles.marks_of(connection, list(ids))

    def versions(self, article: str) -> tuple[Article, ...]:
        """Return all versions of an article, the oldest first."""
        with self.reading() as connection:
            return articles.versions(connection, article)

    def dated_versions(self, article: str) -> tuple[tuple[int, str, Article], ...]:
        """Return all versions of an article, each with its number and when it was taken in, the oldest first."""
        with self.reading() as connection:
            return articles.dated_versions(connection, article)

    def save_story(self, story: Story) -> None:
        """Keep a story as it is now, with what changed in it as history."""
        with self.writing() as connection:
            stories.save(connection, [story], self._clock())

    def story(self, story: str) -> Story | None:
        """Return a story as it is now."""
        with self.reading() as connection:
            return stories.get(connection, story)

    def story_of(self, article: str) -> str | None:
        """Return the id of the story that an article belongs to."""
        with self.reading() as connection:
            return stories.story_of(connection, article)

    def latest_stories(
        self,
        *,
        since: str | None = None,
        outlets: int = 1,
        names: Iterable[tuple[str, str]] = (),
        limit: int = 1000,
    ) -> tuple[Story, ...]:
        """Return the stories with articles from `since` on in at least some outlets, the latest first.

        `names` are pairs of a field ('person', 'place', 'body') and a name; a story names them all.
        """
        with self.reading() as connection:
            return stories.latest(connection, since=since, outlets=outlets, names=names, limit=limit)

    def history(self, story: str) -> tuple[tuple[str, str, str | None, str | None], ...]:
        """Return what happened to a story as (time, kind, article, other story), the oldest first."""
        with self.reading() as connection:
            return tuple(stories.history(connection, story))

    def search(self, typed: str, *, order: Order = "best", limit: int = 20, offset: int = 0) -> tuple[Hit, ...]:
        """Return what a query finds, the best or the newest first; raise `InputError` where it cannot be understood."""
        terms = parse(typed)
        with self.reading() as connection:
            ids = search.search(connection, terms, order=order, limit=limit, offset=offset)
            by_id = {article.id: article for article in articles.get(connection, list(ids))}
        wanted = hits.wanted_forms(terms)
        return tuple(hits.hit(by_id[found], wanted) for found in ids)

    def resembling(self, forms: Sequence[str], *, limit: int) -> tuple[str, ...]:
        """Return the ids of the articles that have most of some folded words, rare ones above all."""
        with self.reading() as connection:
            return search.resembling(connection, forms, limit=limit)

    def footprints(self, articles: Iterable[str]) -> tuple[Footprint, ...]:
        """Return what the memory of stories keeps of some articles, in the order of their ids; round-ups have none."""
        with self.reading() as connection:
            return window.of_articles(connection, list(articles))

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name; raise `InputError` where either cannot be used."""
        with self.writing() as connection:
            searches.put(connection, name, query, self._clock())

    def forget_search(self, name: str) -> bool:
        """Forget a search that was kept; return whether there was one."""
        with self.writing() as connection:
            return searches.remove(connection, name)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return all searches that are kept, by their names."""
        with self.reading() as connection:
            return searches.every(connection)

    def saved_search(self, name: str) -> SavedSearch | None:
        """Return the search that is kept under a name."""
        with self.reading() as connection:
            return searches.get(connection, name)

    def visit(self, url: str) -> Visit | None:
        """Return the last visit to an address on the web."""
        with self.reading() as connection:
            return visits.get(connection, url)

    def visits_of(self, feed: str, *, first: str, last: str) -> tuple[Visit, ...]:
        """Return the visits that a feed led to, made first at `first` or later and last at `last` or before."""
        with self.reading() as connection:
            return visits.of_feed(connection, feed, first=first, last=last)

    def keep_visits(self, found: Iterable[Visit]) -> None:
        """Keep visits to addresses, each in place of the one before."""
        with self.writing() as connection:
            visits.keep(connection, found)

    def forget_visits(self, before: str) -> None:
        """Forget the addresses that were last asked for before a moment (ISO, UTC)."""
        with self.writing() as connection:
            visits.forget(connection, before)

    def widest(self, *, since: str, before: str | None = None, limit: int = 10) -> tuple[Coverage, ...]:
        """Return the stories that most outlets reported from `since` on and before `before` (ISO), the widest first."""
        with self.reading() as connection:
            return coverage.widest(connection, since, before, limit=limit)

    def known_origins(self, of: Coverage) -> int | None:
        """Return how many independent origins stand behind the reports of a coverage, if that was kept."""
        with self.reading() as connection:
            return coverage.origins(connection, of.story.id, coverage.digest(connection, of.articles))

    def keep_origins(self, of: Coverage, number: int) -> None:
        """Keep how many independent origins stand behind the reports of a coverage, until one of them changes."""
        with self.writing() as connection:
            coverage.keep_origins(connection, of.story.id, coverage.digest(connection, of.articles), number)

    def state(self, story: str, program: str) -> str | None:
        """Return the digest of what a story's dossier is made from and by; None where there is no such story."""
        with self.reading() as connection:
            return shelf.state(connection, story, program)

    def shelve(self, dossier: Dossier, state: str, size: Size) -> None:
        """Keep a finished dossier that was made from a state of its story."""
        with self.writing() as connection:
            shelf.put(connection, dossier, state, size)

    def resize(self, story: str, size: Size) -> None:
        """Keep how much the dossier of a story holds by now, where the store has one."""
        with self.writing() as connection:
            shelf.resize(connection, story, size)

    def shelved(self, story: str, state: str) -> Dossier | None:
        """Return the finished dossier of a story where it was made from just this state."""
        with self.reading() as connection:
            return shelf.get(connection, story, state)

    def lines(self, wanted: Wanted, *, limit: int = 50, offset: int = 0) -> tuple[Line, ...]:
        """Return stories as a front page lists them."""
        with self.reading() as connection:
            return overview.lines(connection, wanted, limit=limit, offset=offset)

    def number_of_stories(self, wanted: Wanted) -> int:
        """Return how many stories a reader wants to see."""
        with self.reading() as connection:
            return overview.number(connection, wanted)

    def lines_of(self, articles: Iterable[str]) -> tuple[Line, ...]:
        """Return the stories that some articles belong to, the latest first."""
        with self.reading() as connection:
            return overview.of_articles(connection, list(articles))

    def heads(self, ids: Iterable[str]) -> tuple[tuple[Article, str], ...]:
        """Return some articles without their texts, each with when it was added, in the order of the ids."""
        with self.reading() as connection:
            return overview.heads(connection, list(ids))

    def latest_day(self) -> str | None:
        """Return the ISO day of the latest report in any story."""
        with self.reading() as connection:
            return overview.latest_day(connection)

    def choices(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return all outlets and all agencies that the store knows."""
        with self.reading() as connection:
            return overview.choices(connection)

    def articles_with(self, field: str, name: str, *, limit: int = 200) -> tuple[str, ...]:
        """Return the ids of the latest articles that have a name in a field."""
        with self.reading() as connection:
            return facets.articles_with(connection, field, name, limit=limit)

    def places_known(self, names: Sequence[str]) -> frozenset[str]:
        """Return those of some names, folded, that articles of the store name as a place or a body."""
        with self.reading() as connection:
            return facets.known(connection, ("place", "body"), names)

    def names_beginning(self, typed: str, *, limit: int = 8) -> tuple[tuple[str, str, int], ...]:
        """Return the names that begin as typed, as (field, folded name, articles), the most frequent first."""
        with self.reading() as connection:
            return facets.beginning(connection, typed, limit=limit)

    def judge(self, said: Feedback) -> None:
        """Keep a reader's word on a finding, in place of an earlier one."""
        with self.writing() as connection:
            feedback.put(connection, said, self._clock())

    def unjudge(self, key: str) -> bool:
        """Take a reader's word on a finding back; return whether there was one."""
        with self.writing() as connection:
            return feedback.remove(connection, key)

    def feedback(self, texts: Iterable[str]) -> tuple[Feedback, ...]:
        """Return what was said of findings in the texts with some digests."""
        with self.reading() as connection:
            return feedback.on(connection, list(texts))

    def every_feedback(self) -> tuple[Feedback, ...]:
        """Return all that readers said of findings, the latest first."""
        with self.reading() as connection:
            return feedback.every(connection)

    def stories_told_of(self, text: str) -> tuple[str, ...]:
        """Return the stories that hold a text, by its digest."""
        with self.reading() as connection:
            return feedback.stories_with(connection, text)

    def words(self, said: Sequence[Feedback]) -> dict[str, str]:
        """Return the characters that findings are about, by the findings' ids."""
        with self.reading() as connection:
            return feedback.words(connection, said)

    def look(self, reader: str, story: str, articles: Iterable[str]) -> None:
        """Keep which articles of a story a reader has seen now."""
        with self.writing() as connection:
            looks.put(connection, (reader, story), articles, self._clock())

    def seen(self, reader: str, story: str) -> tuple[str, ...]:
        """Return the articles that a reader had seen of a story at the last look, none where there was none."""
        with self.reading() as connection:
            return looks.seen(connection, reader, story)

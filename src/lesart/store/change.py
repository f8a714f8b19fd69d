"""One change of a store: everything in it is kept together, or nothing is."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from lesart.records import Article, Footprint, Frequencies, Marks, Story
from lesart.store import articles, overview, stories, window
from lesart.store.articles import Stored
from lesart.store.index_terms import Forms


@dataclass(frozen=True, slots=True)
class Change:
    """An open transaction that writes."""

    connection: Connection
    at: str

    def put(self, article: Article, marks: Marks, forms: Forms | None = None) -> Stored:
        """Keep an article with its marks; the same text again changes nothing, another is its next version."""
        return articles.put(self.connection, article, marks, self.at, forms)

    def articles(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Return the articles with some ids, in the order of their ids."""
        return articles.get(self.connection, list(ids))

    def heads(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Return some articles without their texts, in the order of the ids."""
        return tuple(head for head, _ in overview.heads(self.connection, list(ids)))

    def housemates(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return some articles together with all that share a story with any of them."""
        return stories.housemates(self.connection, ids)

    def homes(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of the stories that hold any of some articles."""
        return stories.homes(self.connection, ids)

    def members(self, story: str) -> tuple[str, ...]:
        """Return the ids of the articles of a story."""
        return stories.members(self.connection, story)

    def save_story(self, story: Story) -> None:
        """Keep a story as it is now, with what changed in it as history."""
        stories.save(self.connection, story, self.at)

    def homeless(self) -> tuple[str, ...]:
        """Return the ids of some articles that belong to no story."""
        return window.homeless(self.connection)

    def footprints(self, after: int, *, span: float, always: int) -> tuple[int, tuple[Footprint, ...]]:
        """Return the last number of a footprint, and the recent ones after a number."""
        return window.since(self.connection, after, window=span, always=always)

    def keep_footprints(self, found: Iterable[Footprint]) -> int:
        """Keep footprints, and return the number of the last, 0 of none."""
        return window.keep(self.connection, tuple(found))

    def tallies(self, after: int) -> tuple[tuple[int, Frequencies], ...]:
        """Return what was counted after a tally, each with its number, in order.

        Where that is not kept piece by piece any more, the first is how common terms were as a whole.
        """
        if window.whole(self.connection) <= after:
            return window.tallies(self.connection, after)
        kept = window.frequencies(self.connection)
        return (kept, *window.tallies(self.connection, kept[0])) if kept else ()

    def whole(self) -> int:
        """Return the number of the last tally that is not kept by itself any more."""
        return window.whole(self.connection)

    def keep_tally(self, found: Frequencies, number: int) -> None:
        """Keep what was counted in some articles, under the number that follows the last."""
        window.keep_tally(self.connection, found, number)

    def keep_frequencies(self, found: Frequencies, number: int) -> None:
        """Keep how common terms are after a tally, in place of the tallies up to it."""
        window.keep_frequencies(self.connection, found, number)

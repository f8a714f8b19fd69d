"""One change of a store: everything in it is kept together, or nothing is."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from lesart.records import Article, Footprint, Frequencies, Marks, Story
from lesart.store import articles, stories, window
from lesart.store.articles import Stored


@dataclass(frozen=True, slots=True)
class Change:
    """An open transaction that writes."""

    connection: Connection
    at: str

    def put(self, article: Article, marks: Marks) -> Stored:
        """Keep an article with its marks; the same text again changes nothing, another is its next version."""
        return articles.put(self.connection, article, marks, self.at)

    def articles(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Return the articles with some ids, in the order of their ids."""
        return articles.get(self.connection, list(ids))

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

    def keep_footprints(self, found: Iterable[Footprint], frequencies: Frequencies) -> int:
        """Keep footprints and how common terms are, and return the last number of a footprint."""
        last = 0
        for each in found:
            last = window.keep(self.connection, each)
        window.keep_frequencies(self.connection, frequencies)
        return last

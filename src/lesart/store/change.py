"""One change of a store: everything in it is kept together, or nothing is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from lesart.records import Article, Footprint, Frequencies, Story
from lesart.store import articles, overview, removal, stories, window
from lesart.store.articles import Stored, Taken


@dataclass(frozen=True, slots=True)
class Change:
    """An open transaction that writes."""

    connection: Connection
    at: str

    def put(self, taken: Iterable[Taken]) -> list[Stored]:
        """Keep articles with what was made of them; the same text again changes nothing, another is a version."""
        return articles.put(self.connection, taken, self.at)

    def articles(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Return the articles with some ids, in the order of their ids."""
        return articles.get(self.connection, list(ids))

    def heads(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Return some articles without their texts, in the order of the ids."""
        return tuple(head for head, _ in overview.heads(self.connection, list(ids)))

    def households(self, groups: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
        """Return the articles of each group together with all that share a story with any of them."""
        return stories.households(self.connection, groups)

    def holding(self, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return the stories that hold any of some articles, with the ids of all their articles."""
        return stories.holding(self.connection, ids)

    def save_stories(self, found: Iterable[Story]) -> None:
        """Keep stories as they are now, with what changed in them as history."""
        stories.save(self.connection, found, self.at)

    def remove(self, article: str) -> bool:
        """Delete an article and all that came from it; return whether there was one."""
        return removal.remove(self.connection, article, self.at)

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

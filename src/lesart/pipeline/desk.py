"""Articles into a store, and stories that grow there: the memory of stories joined with what the store keeps."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from lesart import accounts, stories
from lesart.engine import Engine
from lesart.engine.local import batches
from lesart.errors import InputError
from lesart.pipeline import HERE, dossier, mark
from lesart.records import Article, Dossier, Marks

if TYPE_CHECKING:
    from lesart.models.encoder import Encoder
    from lesart.store import Change, Store, Stored

READER: Final = "desk"
"""Who looks, where nobody says."""
BATCH: Final = 256
"""Articles that are looked up in a store, marked, and put into stories at a time."""


class Desk:
    """A store with the memory of its stories; what other processes add is taken up before anything is placed."""

    def __init__(self, store: "Store", *, engine: Engine = HERE) -> None:
        self.store, self.engine = store, engine
        self._memory = stories.with_frequencies(store.frequencies())
        self._seen = 0

    def add(self, found: Iterable[Article]) -> "Iterator[Stored]":
        """Put articles with marks and stories into the store, and yield what became of each.

        Known articles cost next to nothing. Each batch is kept whole or not at all.
        """
        for batch in batches(found, BATCH):
            known = [self.store.known(article) for article in batch]
            yield from (before for before in known if before is not None and before.outcome == "same")
            fresh = [a for a, before in zip(batch, known, strict=True) if before is None or before.outcome != "same"]
            if fresh:
                yield from self._put(fresh, tuple(mark(fresh, engine=self.engine)))

    def _put(self, fresh: Sequence[Article], marked: Sequence[Marks]) -> "list[Stored]":
        """Keep articles, and in the same transaction the stories that they change."""
        with self.store.changing() as change:
            stored = [change.put(article, marks) for article, marks in zip(fresh, marked, strict=True)]
            self._place(change, {before.id for before in stored})
        return stored

    def _place(self, change: "Change", ids: set[str]) -> None:
        """Put the articles that have no story into one, and bring up to date the stories that hold some articles."""
        self._seen, known = change.footprints(self._seen, span=stories.ACTIVE, always=stories.ALWAYS)
        for each in known:
            stories.take_up(self._memory, each)
        homeless = change.articles(change.homeless())
        for story in sorted(self._memory.add(homeless)):
            members = change.articles(change.housemates(self._memory.stories[story].articles))
            change.save_story(replace(stories.one_story(members), id=story))
        for story in change.homes(ids - {article.id for article in homeless}):
            members = change.articles(change.members(story))
            change.save_story(replace(stories.one_story(members), id=story))
        prints = (stories.footprint(self._memory, article.id) for article in homeless)
        kept = change.keep_footprints((each for each in prints if each), stories.frequencies(self._memory))
        self._seen = max(self._seen, kept)


def add(store: "Store", found: Iterable[Article], *, engine: Engine = HERE) -> "Iterator[Stored]":
    """Put articles with marks and stories into a store, and yield what became of each."""
    return Desk(store, engine=engine).add(found)


def stored_dossier(store: "Store", story: str, *, engine: Engine = HERE, encoder: "Encoder | None" = None) -> Dossier:
    """Return the dossier of a story of a store; raise `InputError` where the store has no such story."""
    found = store.story(story)
    if found is None:
        raise InputError(store.where, f"has no story '{story}'")
    return dossier(store.articles(found.articles), story=found, engine=engine, encoder=encoder)


def since_last(store: "Store", found: Dossier, *, reader: str = READER) -> Dossier:
    """Return a dossier with only the statements that are new, or read anew, since a reader's last look at the story."""
    new = {each.statement for each in accounts.new_since(found.statements, store.seen(reader, found.story.id))}
    return replace(
        found,
        statements=tuple(each for each in found.statements if each.id in new),
        summary=tuple(each for each in found.summary if each.statement in new),
        silences=tuple(each for each in found.silences if each.statement in new),
        histories=tuple(each for each in found.histories if each.statement in new),
    )


def looked(store: "Store", found: Dossier, *, reader: str = READER) -> None:
    """Keep that a reader has now seen the reports of a dossier."""
    store.look(reader, found.story.id, (article.id for article in found.articles))

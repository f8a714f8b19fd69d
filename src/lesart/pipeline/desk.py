"""Articles into a store, and stories that grow there: the memory of stories joined with what the store keeps."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from lesart import accounts, marks, stories
from lesart.engine import Each, Engine
from lesart.engine.local import batches
from lesart.errors import InputError
from lesart.models.depths import reader_at
from lesart.pipeline import HERE, dossier
from lesart.records import Article, Depth, Dossier, Frequencies, Gist

if TYPE_CHECKING:
    from lesart.models.encoder import Encoder
    from lesart.store import Change, Ready, Store, Stored

READER: Final = "desk"
"""Who looks, where nobody says."""
BATCH: Final = 256
"""Articles that are put into a store, and into stories, at a time."""
_ASKED: Final = 64  # articles of which the store is asked at a time whether it has them
_BACKLOG: Final = 8_000_000  # bytes of terms counted since how common all are was last kept as a whole
_STORIES: Final = 5_000  # that a memory holds before it lets go of those that cannot grow any more


@dataclass(frozen=True, slots=True)
class Entry:
    """All that a store takes in of an article beside itself; made once and wherever there is a worker."""

    ready: "Ready"
    gist: Gist


def entry_of(article: Article, depth: Depth = "quick") -> tuple[Entry]:
    """Return what a store takes in of an article; its story is read in full when its dossier is made."""
    from lesart.store.ready import ready  # noqa: PLC0415 - no database before one is asked for

    reader = reader_at(depth)
    return (Entry(ready(article, marks.mark(article, reader=reader)), stories.gist_of(article, reader)),)


def entering(depth: Depth = "quick") -> Each[Article, Entry]:
    """Return the stage that makes ready what a store takes in."""
    return Each("enter", partial(entry_of, depth=depth))


class Desk:
    """A store with the memory of its stories; what other processes add is taken up before anything is placed."""

    def __init__(self, store: "Store", *, depth: Depth = "quick", engine: Engine = HERE) -> None:
        self.store, self.depth, self.engine = store, depth, engine
        self._forget()

    def add(self, found: Iterable[Article]) -> "Iterator[Stored]":
        """Put articles with marks and stories into the store, and yield what became of each.

        Known articles cost next to nothing. Each batch is kept whole or not at all.
        """
        fresh: deque[Article] = deque()
        known: deque[Stored] = deque()
        for batch in batches(self.engine.run(entering(self.depth), self._unknown(found, fresh, known)), BATCH):
            yield from _drained(known)
            yield from self._put([(fresh.popleft(), entry) for entry in batch])
        yield from _drained(known)

    def _unknown(self, found: Iterable[Article], fresh: deque[Article], known: "deque[Stored]") -> Iterator[Article]:
        """Yield the articles that the store does not have as they are; note them in order, and what it has."""
        for some in batches(found, _ASKED):
            for article, before in zip(some, self.store.known(some), strict=True):
                if before is not None and before.outcome == "same":
                    known.append(before)
                else:
                    fresh.append(article)
                    yield article

    def _put(self, batch: Sequence[tuple[Article, Entry]]) -> "list[Stored]":
        """Keep articles, and in the same transaction the stories that they change."""
        try:
            with self.store.changing() as change:
                stored = change.put((article, entry.ready) for article, entry in batch)
                self._catch_up(change)
                gists = [e.gist for (_, e), each in zip(batch, stored, strict=True) if each.outcome == "new"]
                self._place(change, gists)
                self._renew(change, {each.id for each in stored if each.outcome == "version"})
        except BaseException:
            self._forget()  # what was not kept must not be remembered either
            raise
        return stored

    def _forget(self) -> None:
        self._memory = stories.Memory()
        self._seen = self._counted = self._backlog = 0
        self._begun = False

    def _catch_up(self, change: "Change") -> None:
        """Take up what others have counted and placed since."""
        whole = change.whole()
        for number, counted in change.tallies(self._counted):
            (stories.recall if number == whole else stories.count)(self._memory, counted)
            self._counted = number
            self._backlog = 0 if number == whole else self._backlog + len(counted.terms)
        self._seen, known = change.footprints(self._seen, span=stories.ACTIVE, always=stories.ALWAYS)
        for each in known:
            stories.take_up(self._memory, each)

    def _place(self, change: "Change", gists: list[Gist]) -> None:
        """Put articles, and once those that were left without a story, into stories; keep what is to be remembered."""
        if not self._begun:
            new = {gist.id for gist in gists}
            left = change.articles(set(change.homeless()) - new)
            gists = [*gists, *(stories.gist_of(article, reader_at(self.depth)) for article in left)]
            self._begun = True
        if not gists:
            return
        self._count(change, stories.tally(gists))
        grown = {story: self._memory.stories[story].articles for story in sorted(self._memory.place(gists))}
        _save(change, change.households(grown))
        prints = (stories.footprint(self._memory, gist.id) for gist in gists)
        self._seen = max(self._seen, change.keep_footprints(each for each in prints if each))
        if len(self._memory.stories) > _STORIES:
            deque(self._memory.release(), maxlen=0)

    def _count(self, change: "Change", counted: Frequencies) -> None:
        """Count the terms of articles, here and in the store."""
        stories.count(self._memory, counted)
        self._counted += 1
        self._backlog += len(counted.terms)
        change.keep_tally(counted, self._counted)
        if self._backlog > _BACKLOG:
            change.keep_frequencies(stories.frequencies(self._memory), self._counted)
            self._backlog = 0

    def _renew(self, change: "Change", ids: set[str]) -> None:
        """Bring up to date the stories that hold articles of which there is a new version."""
        if ids:
            _save(change, change.holding(ids))


def _save(change: "Change", members: Mapping[str, Sequence[str]]) -> None:
    """Keep stories with those of some articles that the store has: one may have been deleted beside an open desk."""
    heads = {head.id: head for head in change.heads({each for ids in members.values() for each in ids})}
    there = {story: [heads[each] for each in ids if each in heads] for story, ids in members.items()}
    change.save_stories(replace(stories.one_story(found), id=story) for story, found in there.items() if found)


def _drained(known: "deque[Stored]") -> "Iterator[Stored]":
    while known:
        yield known.popleft()


def add(
    store: "Store", found: Iterable[Article], *, depth: Depth = "quick", engine: Engine = HERE
) -> "Iterator[Stored]":
    """Put articles with marks and stories into a store, and yield what became of each."""
    return Desk(store, depth=depth, engine=engine).add(found)


def remove(store: "Store", article: str) -> bool:
    """Take an article with all that came from it out of a store, and tell its story anew; return whether it was in."""
    with store.changing() as change:
        homes = change.holding([article])
        found = change.remove(article)
        _save(change, homes)
    return found


def stored_dossier(
    store: "Store", story: str, *, depth: Depth = "full", engine: Engine = HERE, encoder: "Encoder | None" = None
) -> Dossier:
    """Return the dossier of a story of a store; raise `InputError` where the store has no such story."""
    found = store.story(story)
    if found is None:
        raise InputError(store.where, f"has no story '{story}'")
    return dossier(store.articles(found.articles), story=found, depth=depth, engine=engine, encoder=encoder)


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

"""Stories that form and grow as articles come in: one pass, and a window of active stories.

An article is compared only with articles of the window that share its heaviest terms or some of its wording, never with
all. What leaves the window is let go of, so that memory and the cost of an article do not grow with the archive.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import product
from math import inf, isfinite
from typing import Final

import numpy as np

from lesart.records import Article, Gist
from lesart.stories.gists import Meaning, blocks_of, gist_of, meaning_of, wording_of
from lesart.stories.postings import Postings
from lesart.stories.scoring import JOINED, bar, belonging, chance
from lesart.stories.spread import Spread, Vector
from lesart.text.moments import moment, names_a_day

COPIED: Final = 0.2  # share of a text whose wording another has from which on they are of one story
DAY: Final = 86_400.0
ACTIVE: Final = 3 * DAY  # seconds after its last article for which a story can grow
ALWAYS: Final = 1_000  # articles that are kept however old they are; undated ones may belong to any of them
SWEEP: Final = 3_600.0  # seconds of publication after which the window is swept
_TERMS: Final = 60  # of an article by which others are looked up
_LOOKED_AT: Final = 30  # articles compared in full; in a month of news more change no story
_MEMBERS: Final = 12  # of a story, the latest, that an article is compared with
_FEW: Final = 4  # runs of a sample below which a share is chance


@dataclass(frozen=True, slots=True)
class Traits:
    """What is kept of an article in the window."""

    id: str
    outlet: str | None
    moment: float | None
    vector: Vector
    wording: frozenset[int]
    meaning: Meaning | None = None


@dataclass(slots=True)
class Growing:
    """A story as it grows: its id, from the article that founded it, and its articles in the order they came."""

    id: str
    articles: list[str]
    last: float


@dataclass(slots=True)
class Memory:
    """The desk's memory: how common terms are, the articles of the window, and all stories with their articles."""

    spread: Spread = field(default_factory=Spread)
    stories: dict[str, Growing] = field(default_factory=dict)
    _traits: dict[str, Traits] = field(default_factory=dict)
    _story_of: dict[str, str] = field(default_factory=dict)
    _terms: Postings = field(default_factory=Postings)
    _wording: Postings = field(default_factory=Postings)
    _latest: float = 0.0
    _swept: float = 0.0
    _changed: set[str] = field(default_factory=set)

    def add(self, articles: Iterable[Article]) -> frozenset[str]:
        """Take in some articles, the earlier first, and return the ids of the stories that changed.

        Articles that came together are weighed against each other.

        The order within one call has no effect. Articles given in several calls lead to the same stories as in one
        where their terms are as common and none of them joins two stories that the calls part.
        """
        return self.add_gists(gist_of(article) for article in articles if article.id not in self._story_of)

    def add_gists(self, gists: Iterable[Gist]) -> frozenset[str]:
        """Take in articles as `add` does, by what was made of them before."""
        fresh = [gist for gist in gists if gist.id not in self._story_of]
        self.spread.add(map(blocks_of, fresh))
        return self.place(fresh)

    def place(self, gists: Iterable[Gist]) -> frozenset[str]:
        """Put articles whose terms are counted already into stories, and return the ids of the stories that changed."""
        self._changed.clear()
        for gist in sorted((gist for gist in gists if gist.id not in self._story_of), key=_order):
            self._place(gist)
        return frozenset(self._changed)

    def restore(self, traits: Traits, story: str) -> None:
        """Take up an article that is known already, in the story that it is known to belong to."""
        grown = self.stories.setdefault(story, Growing(story, [], traits.moment or 0.0))
        if traits.id not in self._story_of:
            grown.articles.append(traits.id)
        grown.last = max(grown.last, traits.moment or 0.0)
        self._latest = max(self._latest, traits.moment or 0.0)
        self._story_of[traits.id] = story
        self.drop(traits.id)
        self._remember(traits)

    def drop(self, article: str) -> None:
        """Let go of what is held ready of an article; its story keeps it."""
        if self._traits.pop(article, None):
            self._terms.remove(article)
            self._wording.remove(article)

    def release(self) -> Iterator[Growing]:
        """Yield the stories that cannot grow any more, and let go of them and of what was known of their articles."""
        over = [story for story in self.stories.values() if story.last < self._latest - ACTIVE]
        for story in over:
            if not any(article in self._traits for article in story.articles):
                for article in story.articles:
                    del self._story_of[article]
                yield self.stories.pop(story.id)

    def traits(self, article: str) -> Traits | None:
        """Return what is held ready of an article, if anything is."""
        return self._traits.get(article)

    def home(self, article: str) -> str | None:
        """Return the story that an article belongs to, if it is known."""
        return self._story_of.get(article)

    def window(self) -> int:
        """Return how many articles are held ready for comparison."""
        return len(self._traits)

    def _place(self, gist: Gist) -> None:
        """Put one article into the story it belongs to, or make it one; join stories that it brings together."""
        vector = self.spread.vector(blocks_of(gist))
        traits = Traits(gist.id, gist.outlet, self._when(gist), vector, wording_of(gist), meaning_of(gist))
        self._forget()
        scores = {} if gist.is_roundup else self._scores(traits)
        best = max(scores, key=lambda story: (scores[story], story), default=None)
        if best is None:
            best = sha256(gist.id.encode("utf-8", "surrogatepass")).hexdigest()[:16]
            self.stories[best] = Growing(best, [], traits.moment or self._latest)
        story = self.stories[best]
        story.articles.append(gist.id)
        story.last = max(story.last, traits.moment or 0.0)
        self._story_of[gist.id] = best
        self._changed.add(best)
        if not gist.is_roundup:
            self._remember(traits)
            self._join(best, [other for other in scores if other != best])

    def _when(self, gist: Gist) -> float | None:
        """Return when an article came out; None where it does not tell its day."""
        time = moment(gist.published) if names_a_day(gist.published) else inf
        if not isfinite(time):
            return None
        self._latest = max(self._latest, time)
        return time

    def _scores(self, traits: Traits) -> dict[str, float]:
        """Return the chance that an article belongs to each active story, those below the bar left out."""
        near = {self._story_of[other] for other in self._near(traits)}
        scores = {story: self._score(traits, story) for story in sorted(near)}
        return {story: score for story, score in scores.items() if score >= self._bar(traits.moment, story)}

    def _near(self, traits: Traits) -> list[str]:
        """Return the articles of the window that share most of the heaviest terms or of the wording."""
        by_terms = self._terms.closest(traits.vector.heaviest(_TERMS), _LOOKED_AT)
        return [*by_terms, *self._wording.closest(sorted(traits.wording), _LOOKED_AT)]

    def _score(self, traits: Traits, story: str) -> float:
        chances = [together(traits, member) for member in self._members(story)]
        return belonging(chances, read=traits.meaning is not None)

    def _members(self, story: str) -> list[Traits]:
        """Return the latest articles of a story that are still in the window."""
        latest = self.stories[story].articles[-_MEMBERS:]
        return [self._traits[each] for each in latest if each in self._traits]

    def _bar(self, now: float | None, story: str) -> float:
        days = 0.0 if now is None else max(now - self.stories[story].last, 0.0) / DAY
        return bar(days)

    def _join(self, story: str, others: Sequence[str]) -> None:
        """Join to a story those others that an article brought near and that are near as a whole."""
        for other in others:
            first, second = sorted((story, other), key=lambda each: self.stories[each].articles[0])
            pairs = [together(*pair) for pair in product(self._members(first), self._members(second))]
            if pairs and sum(pairs) / len(pairs) >= JOINED:
                self._merge(first, second)
                story = first

    def _merge(self, story: str, other: str) -> None:
        gone = self.stories.pop(other)
        kept = self.stories[story]
        kept.articles.extend(gone.articles)
        kept.last = max(kept.last, gone.last)
        self._story_of.update(dict.fromkeys(gone.articles, story))
        self._changed = (self._changed - {other}) | {story}

    def _remember(self, traits: Traits) -> None:
        self._traits[traits.id] = traits
        self._terms.add(traits.id, traits.vector.heaviest(_TERMS))
        self._wording.add(traits.id, sorted(traits.wording))

    def _forget(self) -> None:
        """Let go of the articles of stories that have not grown for long, now and then, where there are many."""
        if self._latest < self._swept + SWEEP or len(self._traits) <= ALWAYS:
            return
        self._swept = self._latest
        known = {self._story_of[article] for article in self._traits}
        for story in sorted(each for each in known if self.stories[each].last < self._latest - ACTIVE):
            for article in self.stories[story].articles:
                self.drop(article)


def _order(gist: Gist) -> tuple[float, str]:
    return (moment(gist.published) if names_a_day(gist.published) else inf, gist.id)


def together(left: Traits, right: Traits) -> float:
    """Return the chance that two articles tell of the same event; a good part of wording in common tells so too."""
    read = None if left.meaning is None or right.meaning is None else float(np.dot(left.meaning, right.meaning))
    found = chance(left.vector.by_kind(right.vector), read)
    shared = copied(left, right)
    return max(found, (1 + shared) / 2) if shared >= COPIED else found


def copied(left: Traits, right: Traits) -> float:
    """Return how much of its wording the shorter of two articles has in common with the other."""
    if left.outlet is not None and left.outlet == right.outlet:  # what an outlet repeats is its furniture
        return 0.0
    return len(left.wording & right.wording) / max(min(len(left.wording), len(right.wording)), _FEW)

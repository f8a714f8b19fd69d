"""Stories that form and grow as articles come in: a window of active stories, and what comes together weighed together.

An article is compared only with articles of the window that share its heaviest terms or some of its wording, never with
all. What leaves the window is let go of, so that memory and the cost of an article do not grow with the archive.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from math import inf, isfinite
from typing import Final

from lesart.records import Article, Gist
from lesart.stories.gists import blocks_of, gist_of, meaning_of, wording_of
from lesart.stories.joining import DAY, MEMBERS, Group, Joining
from lesart.stories.postings import Postings
from lesart.stories.scoring import BAR
from lesart.stories.spread import Spread
from lesart.stories.traits import Traits, together
from lesart.text.moments import moment, names_a_day

ACTIVE: Final = 3 * DAY  # seconds after its last article for which a story can grow
ALWAYS: Final = 1_000  # articles that are kept however old they are; undated ones may belong to any of them
SWEEP: Final = 3_600.0  # seconds of publication after which the window is swept
_TERMS: Final = 60  # of an article by which others are looked up
_LOOKED_AT: Final = 30  # articles compared in full; in a month of news more change no story
_AT_ONCE: Final = 500  # articles that are weighed together: two or three days of a dozen outlets


@dataclass(slots=True)
class Growing:
    """A story as it grows: its id, from the article that founded it, its articles as they came, its place among all."""

    id: str
    articles: list[str]
    last: float
    number: int


@dataclass(slots=True)
class Chances:
    """The chances that pairs of articles tell of one event, each worked out once."""

    _known: dict[tuple[str, str], float] = field(default_factory=dict)

    def of(self, one: Traits, other: Traits) -> float:
        """Return the chance of two articles."""
        pair = (one.id, other.id) if one.id < other.id else (other.id, one.id)
        if (found := self._known.get(pair)) is None:
            found = self._known[pair] = together(one, other)
        return found


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
    _founded: int = 0
    _changed: set[str] = field(default_factory=set)

    def add(self, articles: Iterable[Article]) -> frozenset[str]:
        """Take in some articles, the earlier first, and return the ids of the stories that changed.

        Articles that came together are weighed against each other.

        The order within one call has no effect. Articles given in several calls lead to the same stories as in one
        where their terms are as common and what comes later would have left together what the calls before joined.
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
        fresh = sorted((gist for gist in gists if gist.id not in self._story_of), key=_order)
        for start in range(0, len(fresh), _AT_ONCE):
            self._place(fresh[start : start + _AT_ONCE])
        return frozenset(self._changed)

    def restore(self, traits: Traits, story: str) -> None:
        """Take up an article that is known already, in the story that it is known to belong to."""
        grown = self.stories.get(story) or self._found(story, traits.moment or 0.0)
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

    def _place(self, gists: Sequence[Gist]) -> None:
        """Put articles, in their order, into the stories they belong to; join stories that they bring together."""
        fresh = [each for each in map(self._enter, gists) if each]
        chances = Chances()
        pairs = [
            (self._story_of[each.id], self._story_of[other]) for each in fresh for other in self._near(each, chances)
        ]
        names = sorted({name for pair in pairs for name in pair}, key=lambda name: self.stories[name].number)
        numbers = {name: number for number, name in enumerate(names)}
        joining = Joining([self._group(name) for name in names], chances.of)
        for kept, gone in joining.joins((numbers[one], numbers[other]) for one, other in pairs if one != other):
            self._merge(names[kept], names[gone])
        self._settle([gist.id for gist in gists])
        self._forget()

    def _enter(self, gist: Gist) -> Traits | None:
        """Make an article a story of its own, and return what it is compared by; None of a round-up."""
        vector = self.spread.vector(blocks_of(gist))
        traits = Traits(gist.id, gist.outlet, self._when(gist), vector, wording_of(gist), meaning_of(gist))
        name = sha256(gist.id.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._found(name, traits.moment or self._latest).articles.append(gist.id)
        self._story_of[gist.id] = name
        self._changed.add(name)
        if gist.is_roundup:
            return None
        self._remember(traits)
        return traits

    def _found(self, name: str, moment: float) -> Growing:
        """Begin a story."""
        self._founded += 1
        self.stories[name] = Growing(name, [], moment, self._founded)
        return self.stories[name]

    def _settle(self, order: Sequence[str]) -> None:
        """Have the articles that came stand in their order at the end of their stories, however these were joined."""
        rank = {article: number for number, article in enumerate(order)}
        for story in self._changed:
            self.stories[story].articles.sort(key=lambda article: rank.get(article, -1))

    def _when(self, gist: Gist) -> float | None:
        """Return when an article came out; None where it does not tell its day."""
        time = moment(gist.published) if names_a_day(gist.published) else inf
        if not isfinite(time):
            return None
        self._latest = max(self._latest, time)
        return time

    def _near(self, traits: Traits, chances: "Chances") -> Iterator[str]:
        """Yield the articles near an article among those of the window that share most of its terms or its wording."""
        by_terms = self._terms.closest(traits.vector.heaviest(_TERMS), _LOOKED_AT + 1)
        by_wording = self._wording.closest(sorted(traits.wording), _LOOKED_AT + 1)
        for other in dict.fromkeys((*by_terms, *by_wording)):
            if other != traits.id and chances.of(traits, self._traits[other]) >= BAR:
                yield other

    def _group(self, story: str) -> Group:
        """Return a story with the latest of its articles that are still in the window."""
        articles = self.stories[story].articles
        return Group(len(articles), tuple(self._traits[each] for each in articles[-MEMBERS:] if each in self._traits))

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

"""What is asked of many articles rather than of one story: stories as days go by, shared wording, statements."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from lesart import marks, stories
from lesart.collation.reuse import Scope, find_reuse, group_passages
from lesart.pipeline import stated
from lesart.records import Article, Gist, Marks, Passage, PassageGroup, Statement, Story
from lesart.stories.memory import Growing


@dataclass(slots=True)
class Telling:
    """Stories that form as articles come in, day by day, and that are told when they cannot grow any more.

    Of an article nothing is kept but its head, and that only as long as its story may grow.
    """

    _memory: stories.Memory = field(default_factory=stories.Memory)
    _heads: dict[str, Article] = field(default_factory=dict)

    def add(self, gists: Iterable[Gist]) -> Iterator[Story]:
        """Take in the articles of some days, none earlier than those before, and yield the stories that are over."""
        given = tuple(gists)
        self._heads.update((each.id, _head(each)) for each in given)
        self._memory.add_gists(given)
        return map(self._told, self._memory.release())

    def rest(self) -> Iterator[Story]:
        """Yield the stories that are left at the end."""
        return map(self._told, tuple(self._memory.stories.values()))

    def _told(self, story: Growing) -> Story:
        members = [self._heads.pop(article) for article in story.articles]
        return replace(stories.one_story(members), id=story.id)


def gists(found: Iterable[Article]) -> Iterator[Gist]:
    """Yield of each article what its story is found by."""
    return map(stories.gist_of, found)


def _head(gist: Gist) -> Article:
    """Return an article without its text."""
    return Article(gist.id, "", "", "", outlet=gist.outlet, title=gist.title, published=gist.published)


def shared_wording(articles: Sequence[Article], *, days: float) -> tuple[Passage, ...]:
    """Return the passages that articles at most `days` apart share."""
    return find_reuse(articles, Scope(days=days))


def likely_origins(articles: Sequence[Article], passages: Sequence[Passage]) -> tuple[PassageGroup, ...]:
    """Return passages as groups of places that print the same, each with its likely origin."""
    return group_passages(articles, passages)


def statements_of(found: Sequence[Article], marked: Sequence[Marks]) -> tuple[Statement, ...]:
    """Return what the reports of one story state, as their dossier has it; the order of reports has no effect."""
    pairs = sorted(zip(found, marked, strict=True), key=lambda pair: pair[0].id)
    ordered = tuple(article for article, _ in pairs)
    _, _, statements = stated(ordered, marks.side_by_side(ordered, tuple(each for _, each in pairs)))
    return statements

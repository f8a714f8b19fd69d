"""The stages in order: sources → articles → stories → marks → collation → accounts → dossier.

This is the only file that knows all rooms. Stories are found quickly, from the articles alone; then their articles are
read fully, and weekdays in undated ones count from the story's day.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from lesart import accounts, articles, collation, dossiers, marks, sources, stories
from lesart.engine import Each, Engine, Local, Whole
from lesart.engine.local import batches
from lesart.errors import InputError
from lesart.records import Article, Dossier, Marks, Page, Passage, Rejected, Story

if TYPE_CHECKING:
    from lesart.store import Store, Stored


def _article(page: Page | Rejected) -> tuple[Article | Rejected]:
    return (page if isinstance(page, Rejected) else articles.read_article(page),)


def _marks(article: Article, *, day: str | None) -> tuple[Marks]:
    return (marks.mark(article, day=day),)


READ: Final = Each("read", _article)
GROUP: Final = Whole("group", stories.group_stories)
REUSE: Final = Whole("reuse", collation.find_passages)


def marking(day: str | None = None) -> Each[Article, Marks]:
    """Return the stage that marks articles; weekdays in an undated one count from `day` (ISO)."""
    return Each("mark", partial(_marks, day=day))


HERE: Final[Engine] = Local()
BATCH: Final = 256
"""Articles that are looked up in a store, then marked, at a time."""


def read(*inputs: str, engine: Engine = HERE) -> Iterator[Article | Rejected]:
    """Yield an article, or the reason why there is none, for everything that the inputs hold."""
    return engine.run(READ, sources.read_pages(inputs))


def mark(found: Iterable[Article], *, day: str | None = None, engine: Engine = HERE) -> Iterator[Marks]:
    """Yield the marks of each article; weekdays in an undated one count from `day` (ISO)."""
    return engine.run(marking(day), found)


def group(found: Iterable[Article]) -> tuple[Story, ...]:
    """Return the stories that articles tell, single articles too."""
    return tuple(HERE.run(GROUP, found))


def reuse(found: Iterable[Article]) -> tuple[Passage, ...]:
    """Return the passages that articles share."""
    return tuple(HERE.run(REUSE, found))


def dossier(reports: Iterable[Article | Rejected], *, engine: Engine = HERE) -> Dossier:
    """Return everything that comes of laying some reports of one story side by side.

    The reports count as one story, since whoever hands them over says so. Raises `InputError` where there is none.
    """
    given = tuple(reports)
    rejected = tuple(r for r in given if isinstance(r, Rejected))
    found = unique(r for r in given if isinstance(r, Article))
    if not found:
        raise InputError("the input", "holds no article")
    story = stories.one_story(found)
    marked = marks.agree_on_names(found, tuple(mark(found, day=story.day, engine=engine)))
    passages = collation.find_passages(found)
    stemma = collation.draw_stemma(found, marked, passages)
    stated = accounts.find_statements(found, marked, passages)
    traced = collation.trace_origins(stated, found, marked, passages, stemma)
    accounted = accounts.complete(found, marked, traced)
    pairs = tuple(zip(found, marked, strict=True))
    return dossiers.compose(story, pairs, (passages, stemma), accounted, rejected=rejected)


def add(store: "Store", found: Iterable[Article], *, engine: Engine = HERE) -> Iterator["Stored"]:
    """Put articles with their marks into a store, and yield what became of each; known ones cost next to nothing."""
    for batch in batches(found, BATCH):
        known = [store.known(article) for article in batch]
        yield from (before for before in known if before is not None and before.outcome == "same")
        fresh = [a for a, before in zip(batch, known, strict=True) if before is None or before.outcome != "same"]
        for article, marked in zip(fresh, mark(fresh, engine=engine), strict=True):
            yield store.put(article, marked)


def stored_dossier(store: "Store", story: str, *, engine: Engine = HERE) -> Dossier:
    """Return the dossier of a story of a store; raise `InputError` where the store has no such story."""
    found = store.story(story)
    if found is None:
        raise InputError(store.where, f"has no story '{story}'")
    return dossier(store.articles(found.articles), engine=engine)


def unique(found: Iterable[Article]) -> tuple[Article, ...]:
    """Return articles in the order of their ids, each once: order and repetition of input mean nothing."""
    by_id = {article.id: article for article in found}
    return tuple(by_id[key] for key in sorted(by_id))


def articles_of(reports: Sequence[Article | Rejected]) -> tuple[Article, ...]:
    """Return the articles among what was read."""
    return tuple(report for report in reports if isinstance(report, Article))

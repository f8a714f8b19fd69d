"""The stages in order: sources → articles → stories → marks → collation → accounts → dossier.

This is the only file that knows all rooms; `desk` beside it joins them with a store. Stories are found from articles
alone; then these are marked, and weekdays in undated ones count from the story's day.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from lesart import accounts, articles, collation, dossiers, marks, sources, stories
from lesart.engine import Each, Engine, Local, Whole
from lesart.errors import InputError
from lesart.models.depths import reached, reader_at, version_at, words_at
from lesart.models.encoder import Encoder, WordEncoder
from lesart.records import (
    Article,
    Depth,
    Dossier,
    ExplainedMarks,
    Explanation,
    Marks,
    Page,
    Passage,
    PassageGroup,
    Rejected,
    Reprint,
    Share,
    Statement,
    Stemma,
    Story,
)
from lesart.text.versions import by_article, newness


def _articles(page: Page | Rejected) -> tuple[Article | Rejected, ...]:
    return (page,) if isinstance(page, Rejected) else articles.read_articles(page)


def _marks(article: Article, *, day: str | None, depth: Depth) -> tuple[Marks]:
    return (marks.mark(article, day=day, reader=reader_at(depth)),)


def _stories(found: Sequence[Article], *, depth: Depth) -> tuple[Story, ...]:
    return stories.group_stories(found, reader_at(depth))


def _explained(article: Article, *, day: str | None, depth: Depth) -> tuple[ExplainedMarks]:
    return (marks.explain(article, day=day, reader=reader_at(depth)),)


READ: Final = Each("read", _articles)
REUSE: Final = Whole("reuse", collation.find_reuse)


def grouping(depth: Depth = "quick") -> Whole[Article, Story]:
    """Return the stage that puts articles into stories; at `full` what their titles and leads mean counts too."""
    return Whole("group", partial(_stories, depth=depth))


def marking(day: str | None = None, depth: Depth = "full") -> Each[Article, Marks]:
    """Return the stage that marks articles; weekdays in an undated one count from `day` (ISO).

    Where the neural reader is missing, `full` reads with rules alone.
    """
    return Each("mark", partial(_marks, day=day, depth=depth))


HERE: Final[Engine] = Local()


def read(*inputs: str, engine: Engine = HERE, web: sources.Web | None = None) -> Iterator[Article | Rejected]:
    """Yield an article, or the reason why there is none, for everything that the inputs hold.

    `web`, from `open_web`, says how addresses are fetched.
    """
    return engine.run(READ, sources.read_pages(inputs, web))


def open_web(*, follow: bool = False, save: str | None = None, private: bool = False) -> sources.Web:
    """Return how addresses are to be read: fetch what feeds link to, keep what is fetched, reach one's own network."""
    return sources.open_web(follow=follow, save=save, private=private)


def read_given(pages: Iterable[Page | Rejected], *, engine: Engine = HERE) -> Iterator[Article | Rejected]:
    """Yield an article, or the reason why there is none, for each page that is already at hand, as a pasted text."""
    return engine.run(READ, pages)


def mark(
    found: Iterable[Article], *, day: str | None = None, depth: Depth = "full", engine: Engine = HERE
) -> Iterator[Marks]:
    """Yield the marks of each article; weekdays in an undated one count from `day` (ISO)."""
    return engine.run(marking(day, depth), found)


def explain_marks(
    found: Iterable[Article], *, day: str | None = None, depth: Depth = "full", engine: Engine = HERE
) -> Iterator[ExplainedMarks]:
    """Yield the marks of each article as `mark` does, and for each mark the name of the pattern that made it."""
    return engine.run(Each("explain", partial(_explained, day=day, depth=depth)), found)


def group(found: Iterable[Article], *, depth: Depth = "quick") -> tuple[Story, ...]:
    """Return the stories that articles tell, single articles too."""
    return tuple(HERE.run(grouping(depth), found))


def one_story(found: Iterable[Article]) -> Story:
    """Return the story that articles tell together, as whoever hands them over says."""
    return stories.one_story(found)


def reuse(
    found: Iterable[Article],
    *,
    days: float | None = None,
    across: bool = False,
    release: Article | None = None,
    memory: int | None = None,
) -> tuple[Passage, ...]:
    """Return the passages that articles share; within `days`, only `across` outlets, or only with a given text.

    The index takes `memory` bytes at most, and temporary files beyond.
    """
    memory = memory or collation.MEMORY
    if release is not None:
        return collation.who_prints(release, found, memory=memory)
    return collation.find_reuse(found, collation.Scope(days, across=across), memory=memory)


def shares(found: Iterable[Article], *, days: float | None = None, memory: int | None = None) -> tuple[Share, ...]:
    """Return how much of each article is from whom: its own, an agency's, another outlet's."""
    articles = unique(found)
    passages = reuse(articles, days=days, memory=memory)
    return collation.divide(articles, collation.copied(articles, passages))


def passage_groups(
    found: Iterable[Article], *, days: float | None = None, across: bool = False, memory: int | None = None
) -> tuple[PassageGroup, ...]:
    """Return passages as groups of places that print the same, with how they spread and their likely origin."""
    articles = unique(found)
    return collation.group_passages(articles, reuse(articles, days=days, across=across, memory=memory))


def reprints(found: Iterable[Article], release: Article, *, memory: int | None = None) -> tuple[Reprint, ...]:
    """Return which articles print how much of a given text, those that print most first."""
    words: dict[str, int] = {}

    def counted() -> Iterator[Article]:
        for article in found:
            words[article.id] = collation.count_words(article)
            yield article

    return collation.measure_reprints(release, words, reuse(counted(), release=release, memory=memory))


def dossier(
    reports: Iterable[Article | Rejected],
    *,
    story: Story | None = None,
    depth: Depth = "full",
    engine: Engine = HERE,
    encoder: Encoder | None = None,
) -> Dossier:
    """Return everything that comes of laying some reports of one story side by side.

    The reports count as one story, since whoever hands them over says so; a `story` that is known already keeps its
    id and history. Of several versions of an article the newest counts; the others stand in `earlier`. The dossier says
    how deep its reports were read: `full` needs the neural reader, and is `quick` where that is missing. Another
    encoder compares clauses in the reader's stead. Raises `InputError` where there is no article.
    """
    given = tuple(reports)
    rejected = tuple(r for r in given if isinstance(r, Rejected))
    found, earlier = by_article(r for r in given if isinstance(r, Article))
    if not found:
        raise InputError("the input", "holds no article")
    story = story or stories.one_story(found)
    marked = marks.side_by_side(found, tuple(mark(found, day=story.day, depth=depth, engine=engine)))
    passages, stemma, traced = stated(found, marked, encoder=encoder or words_at(depth))
    accounted = accounts.complete(found, marked, traced)
    pairs = tuple(zip(found, marked, strict=True))
    made = dossiers.compose(story, pairs, (passages, stemma), accounted, rejected=rejected)
    return replace(made, depth=reached(depth), model=version_at(depth), earlier=earlier)


def stated(
    found: Sequence[Article], marked: Sequence[Marks], *, encoder: Encoder | WordEncoder | None = None
) -> tuple[tuple[Passage, ...], Stemma, tuple[Statement, ...]]:
    """Return what the reports of one story share, who has it from whom, and what they state, with its origins."""
    passages = collation.find_passages(found)
    stemma = collation.draw_stemma(found, marked, passages)
    statements = accounts.find_statements(found, marked, passages, encoder=encoder)
    return passages, stemma, collation.trace_origins(statements, found, marked, passages, stemma)


def explain(found: Dossier, *, encoder: Encoder | None = None) -> tuple[Explanation, ...]:
    """Return the scores behind each statement of a dossier, for each two of its members."""
    return accounts.explain(found.articles, found.marks, found.statements, encoder=encoder or words_at(found.depth))


def unique(found: Iterable[Article]) -> tuple[Article, ...]:
    """Return articles in the order of their ids, each once: order and repetition of input mean nothing.

    Of several versions of one id the newest counts, as in a store and in an archive.
    """
    by_id = {article.id: article for article in sorted(found, key=newness)}
    return tuple(by_id[key] for key in sorted(by_id))


def articles_of(reports: Sequence[Article | Rejected]) -> tuple[Article, ...]:
    """Return the articles among what was read."""
    return tuple(report for report in reports if isinstance(report, Article))

"""What workers do with one shard each: marks, shared passages with their origins, statements."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lesart import pipeline
from lesart.archive import shards
from lesart.archive.days import DayShard
from lesart.archive.layout import UNDATED, WEEK, Layout, StoryStatement, day_name, day_of, widened
from lesart.archive.telling import StoryDay, undated_days, undated_path
from lesart.models.depths import version_at
from lesart.pipeline.corpus import likely_origins, shared_wording, statements_of
from lesart.records import Article, Depth, Marks, Passage, PassageGroup, Story


@dataclass(frozen=True, slots=True)
class Marking:
    """The articles of a shard that are to be marked, and how deep."""

    name: str
    digest: str
    depth: Depth = "quick"


def markings(days: Sequence[DayShard], layout: Layout, depth: Depth = "quick") -> tuple[Marking, ...]:
    """Return what there is to mark; what another model has marked is marked anew."""
    model = version_at(depth)
    return tuple(
        Marking(each.name, shards.digest("marks", *_made_of(each, layout), *([model] if model else ())), depth)
        for each in days
    )


def _made_of(each: DayShard, layout: Layout) -> tuple[str, str]:
    return each.digest, shards.made_from(undated_path(layout, each.name)) or ""


def write_marks(task: Marking, layout: Layout) -> int:
    """Mark the articles of a shard."""
    return shards.write(layout.shard("marks", task.name), Marks, _marked(task, layout), made_of=task.digest)


def _marked(task: Marking, layout: Layout) -> Iterator[Marks]:
    days = undated_days(layout, task.name)
    for article in shards.read(layout.shard("articles", task.name), Article):
        yield from pipeline.marking(days.get(article.id), task.depth).run(article)


@dataclass(frozen=True, slots=True)
class Week:
    """Articles of a week, and those of the week before, which they may share passages with."""

    number: int
    digest: str
    shards: tuple[str, ...]

    @property
    def name(self) -> str:
        """The first day of the week."""
        return day_name(UNDATED if self.number == _week(UNDATED) else self.number * WEEK)


def weeks(days: Sequence[DayShard]) -> tuple[Week, ...]:
    """Return the weeks that an archive has; a passage belongs to the week of the later of its articles."""
    by_week: dict[int, list[DayShard]] = {}
    for each in days:
        by_week.setdefault(_week(each.day), []).append(each)
    found = []
    for number in sorted(by_week):
        looked_at = [*by_week.get(number - 1, ()), *by_week[number]]
        made_of = shards.digest("passages", *(f"{each.name} {each.digest}" for each in looked_at))
        found.append(Week(number, made_of, tuple(each.name for each in looked_at)))
    return tuple(found)


def write_passages(task: Week, layout: Layout) -> int:
    """Write the passages of a week, and where they come from."""
    found = {article.id: article for article in _articles(task.shards, layout)}
    fresh = {article.id for article in found.values() if _week(day_of(article)) == task.number}
    shared = [
        each for each in shared_wording(list(found.values()), days=WEEK) if each.left in fresh or each.right in fresh
    ]
    involved = {article for each in shared for article in (each.left, each.right)}
    origins = likely_origins([article for article in found.values() if article.id in involved], shared)
    shards.write(layout.shard("origins", task.name), PassageGroup, origins, made_of=task.digest)
    return shards.write(layout.shard("passages", task.name), Passage, shared, made_of=task.digest)


def _week(day: int) -> int:
    """Return the number of the week of a day; the undated have one of their own, with none before it."""
    return UNDATED if day == UNDATED else day // WEEK


@dataclass(frozen=True, slots=True)
class Stating:
    """The stories of one day, and the shards in which their articles are."""

    name: str
    digest: str
    members: tuple[str, ...]


def statings(told: Iterable[StoryDay], marked: Iterable[Marking]) -> tuple[Stating, ...]:
    """Return the stories whose statements are to be found; the digests of marks stand for their articles too."""
    known = {each.name: each.digest for each in marked}
    return tuple(
        Stating(
            each.name, shards.digest("statements", each.digest, *(known[name] for name in each.members)), each.members
        )
        for each in told
    )


def write_statements(task: Stating, layout: Layout) -> int:
    """Find the statements of the stories of one day."""
    target = layout.shard("statements", task.name)
    return shards.write(target, StoryStatement, _stated(task, layout), made_of=task.digest)


def _stated(task: Stating, layout: Layout) -> Iterator[StoryStatement]:
    told = tuple(shards.read(layout.shard("stories", task.name), Story))
    wanted = {article for story in told for article in story.articles}
    articles = {each.id: each for each in _articles(task.members, layout, shards.Where("id", wanted))}
    marked = _marks(task.members, layout, shards.Where("article", wanted))
    for story in told:
        members = [articles[each] for each in story.articles]
        for statement in statements_of(members, [marked[each] for each in story.articles]):
            yield widened(StoryStatement, statement, story=story.id)


def _articles(names: Iterable[str], layout: Layout, where: shards.Where | None = None) -> Iterator[Article]:
    for name in names:
        yield from shards.read(layout.shard("articles", name), Article, where)


def _marks(names: Iterable[str], layout: Layout, where: shards.Where) -> Mapping[str, Marks]:
    found = (each for name in names for each in shards.read(layout.shard("marks", name), Marks, where))
    return {each.article: each for each in found}

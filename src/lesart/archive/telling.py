"""Gists → stories: the one step that goes through all articles in the order of time, in one worker."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from lesart.archive import shards
from lesart.archive.days import DayShard
from lesart.archive.layout import Layout, day_name
from lesart.pipeline.corpus import Telling
from lesart.records import Gist, Story
from lesart.schema import line
from lesart.text.moments import names_a_day

TOGETHER: Final = 4096
"""Articles from which on the days so far are given to the stories in one go."""


@dataclass(frozen=True, slots=True)
class Undated:
    """An article that names no day, with the day of its story, from which its weekdays count."""

    article: str
    day: str | None


@dataclass(frozen=True, slots=True)
class StoryDay:
    """Stories that begin on one day: their shard, what it holds, and the shards in which their articles are."""

    name: str
    digest: str
    members: tuple[str, ...]


@dataclass(slots=True)
class _Teller:
    """Stories on their way from the memory to their shards."""

    layout: Layout
    telling: Telling = field(default_factory=Telling)
    whereabouts: dict[str, tuple[int, str, bool]] = field(default_factory=dict)
    waiting: dict[int, list[tuple[Story, tuple[str, ...]]]] = field(default_factory=dict)
    undated: dict[str, list[Undated]] = field(default_factory=dict)

    def tell(self, days: Sequence[DayShard]) -> Iterator[StoryDay]:
        """Yield the shards of stories, each as soon as no story that is still open can belong to it."""
        for batch in _together(days):
            self._put(self.telling.add(each for shard in batch for each in self._read(shard)))
            yield from self._written(min((day for day, _, _ in self.whereabouts.values()), default=0))
        self._put(self.telling.rest())
        yield from self._written(None)
        for shard, rows in sorted(self.undated.items()):
            write_undated(self.layout, shard, rows)

    def _read(self, shard: DayShard) -> Iterator[Gist]:
        for gist in shards.read(self.layout.shard("gists", shard.name), Gist):
            self.whereabouts[gist.id] = (shard.day, shard.name, not names_a_day(gist.published))
            yield gist

    def _put(self, told: Iterable[Story]) -> None:
        """Put stories to the day on which they begin."""
        for story in told:
            places = [(article, *self.whereabouts.pop(article)) for article in story.articles]
            for article, _, shard, undated in places:
                if undated:
                    self.undated.setdefault(shard, []).append(Undated(article, story.day))
            begin = min(day for _, day, _, _ in places)
            members = tuple(sorted({shard for _, _, shard, _ in places}))
            self.waiting.setdefault(begin, []).append((story, members))

    def _written(self, before: int | None) -> Iterator[StoryDay]:
        """Write the stories of the days before one, or of all."""
        for day in sorted(each for each in self.waiting if before is None or each < before):
            rows = sorted(self.waiting.pop(day), key=lambda row: row[0].id)
            told = [story for story, _ in rows]
            made_of = shards.digest("stories", *map(line, told))
            shards.write(self.layout.shard("stories", day_name(day)), Story, told, made_of=made_of)
            yield StoryDay(day_name(day), made_of, tuple(sorted({each for _, names in rows for each in names})))


def write_undated(layout: Layout, shard: str, rows: Iterable[Undated]) -> None:
    """Write from which days the undated articles of a shard count."""
    ordered = sorted(rows, key=lambda row: row.article)
    made_of = shards.digest("undated", *map(line, ordered))
    shards.write(undated_path(layout, shard), Undated, ordered, made_of=made_of)


def undated_path(layout: Layout, shard: str) -> Path:
    """Return the file with the days from which the undated articles of a shard count."""
    return layout.work("undated", f"{shard}.parquet")


def undated_days(layout: Layout, shard: str) -> Mapping[str, str | None]:
    """Return the days from which the undated articles of a shard count."""
    path = undated_path(layout, shard)
    return {row.article: row.day for row in shards.read(path, Undated)} if path.exists() else {}


def tell_stories(days: Sequence[DayShard], layout: Layout) -> int:
    """Write the stories of an archive and what the steps after them need, and return how many shards they fill."""
    for old in layout.work("undated").glob("*.parquet"):
        old.unlink()
    found = [[each.name, each.digest, each.members] for each in _Teller(layout).tell(days)]
    known = {"made_from": told_from(days), "days": found}
    shards.write_text(layout.work("stories.json"), json.dumps(known))
    return len(found)


def stories_of(day: StoryDay, layout: Layout) -> Iterator[Story]:
    """Yield the stories of a shard."""
    return shards.read(layout.shard("stories", day.name), Story)


def told_from(days: Sequence[DayShard]) -> str:
    """Return what stands for everything that stories are made from."""
    return shards.digest("told", *(f"{each.name} {each.digest}" for each in days))


def story_days(days: Sequence[DayShard], layout: Layout) -> tuple[StoryDay, ...] | None:
    """Return the shards of stories; None where they were not told, or of other articles, or are not there."""
    try:
        known = json.loads(layout.work("stories.json").read_text("utf-8"))
        found = tuple(StoryDay(name, made_of, tuple(members)) for name, made_of, members in known["days"])
    except (OSError, ValueError, KeyError):
        return None
    whole = all(shards.made_from(layout.shard("stories", each.name)) == each.digest for each in found)
    return found if whole and known["made_from"] == told_from(days) else None


def _together(days: Sequence[DayShard]) -> Iterator[list[DayShard]]:
    """Yield the shards in lists of whole days with some thousand articles, so that rare words are known as rare."""
    batch: list[DayShard] = []
    count = 0
    for shard in days:
        if count >= TOGETHER and shard.day != batch[-1].day:
            yield batch
            batch, count = [], 0
        batch.append(shard)
        count += shard.count
    if batch:
        yield batch

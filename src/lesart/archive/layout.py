"""Where everything of an archive lies, and what its rows are."""

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from math import isfinite
from pathlib import Path
from typing import Any, Final

from lesart.records import Article, Marks, Passage, PassageGroup, Rejected, Statement, Story
from lesart.text.moments import moment

DAY: Final = 86_400
WEEK: Final = 7
"""Days of a window in which passages are looked for, and days that two articles may lie apart."""
UNDATED: Final = 2**31
"""The number of the day of articles without one: after all others."""


@dataclass(frozen=True, slots=True)
class StoryStatement(Statement):
    """A statement with the story whose reports make it."""

    story: str = ""


@dataclass(frozen=True, slots=True)
class ReadArticle(Article):
    """An article as it was read: its day, and numbers that stand for its id and for all of it."""

    day: int = UNDATED
    key: int = 0
    content: int = 0


TABLES: Final[dict[str, type]] = {
    "articles": Article,
    "marks": Marks,
    "stories": Story,
    "passages": Passage,
    "origins": PassageGroup,
    "statements": StoryStatement,
    "rejected": Rejected,
}


@dataclass(frozen=True, slots=True)
class Layout:
    """The folders of an archive: one for each table, and one for what is kept between runs."""

    root: str

    def shard(self, table: str, name: str) -> Path:
        """Return the file of a shard of a table; those that are no result lie among what is kept between runs."""
        folder = Path(self.root, table) if table in TABLES else self.work(table)
        return folder / f"{name}.parquet"

    def work(self, *names: str) -> Path:
        """Return a path among what is kept between runs."""
        return Path(self.root, ".work", *names)


def day_of(article: Article) -> int:
    """Return the day on which an article came out at the latest, in days since 1970 (UTC)."""
    time = moment(article.published)
    return int(time // DAY) if isfinite(time) else UNDATED


def day_name(day: int) -> str:
    """Return what shards of a day are called.

    >>> day_name(18_395), day_name(UNDATED)
    ('2020-05-13', 'undated')
    """
    if day == UNDATED:
        return "undated"
    return datetime.fromtimestamp(day * DAY, UTC).date().isoformat()


def widened(kind: type, record: Any, **more: Any) -> Any:  # noqa: ANN401 - any record, as a record with more fields
    """Return a record as one of a type that has more fields."""
    return kind(**{field.name: getattr(record, field.name) for field in fields(record)}, **more)


def narrowed(kind: type, record: Any) -> Any:  # noqa: ANN401 - the way back
    """Return a record as one of a type that has fewer fields."""
    return kind(**{field.name: getattr(record, field.name) for field in fields(kind)})

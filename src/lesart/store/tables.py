"""The tables of a store: those of records are derived from the records, the others say what is remembered beside them.

A field of a record that is text or a number becomes a column; any other field becomes JSON, as the formats write it.
"""

import types
import typing
from dataclasses import fields
from typing import Any, Final

from sqlalchemy import (
    JSON,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    RowMapping,
    Table,
    Text,
    UniqueConstraint,
)

from lesart.records import Article, Marks, Passage, Story
from lesart.schema import plain, record

METADATA: Final = MetaData(
    naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s"}
)
_SIMPLE: Final[dict[type, Any]] = {str: Text, int: Integer, float: Float}


def columns_of(kind: type, *, key: tuple[str, ...] = (), leave_out: tuple[str, ...] = ()) -> list[Column[Any]]:
    """Return a column for each field of a record type."""
    hints = typing.get_type_hints(kind)
    return [
        Column(field.name, *_type(hints[field.name]), primary_key=field.name in key)
        for field in fields(kind)
        if field.name not in leave_out
    ]


def row_of(value: object, *, leave_out: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return a record as the row of its table."""
    return {name: found for name, found in plain(value).items() if name not in leave_out}


def record_of(kind: type, row: RowMapping, **more: object) -> Any:  # noqa: ANN401 - any record
    """Return the record that a row of its table holds; columns that the record lacks are left aside.

    A column without value, as of a row that is older than its column, gives what the record has by default.
    """
    return record(kind, {**{name: value for name, value in row.items() if value is not None}, **more})


def _type(hint: Any) -> tuple[Any]:  # noqa: ANN401 - annotations of records
    arguments = [a for a in typing.get_args(hint) if a is not type(None)]
    optional = typing.get_origin(hint) in (typing.Union, types.UnionType)
    bare = arguments[0] if optional else hint
    if typing.get_origin(bare) is typing.Literal:
        return (Text,)
    return (_SIMPLE.get(bare, JSON),)


def _of(column: str, target: str, *, key: bool = False) -> Column[str]:
    """Return a column that refers to another table's key and falls with it."""
    return Column(column, Text, ForeignKey(target, ondelete="CASCADE"), primary_key=key, nullable=False)


ARTICLES: Final = Table(
    "articles",
    METADATA,
    *columns_of(Article, key=("id",)),
    Column("key", Text, nullable=False, unique=True),  # the url or the declared id: what makes two texts versions
    Column("version", Integer, nullable=False),
    Column("added", Text, nullable=False),
    Index(None, "published"),
    Index(None, "outlet"),
    Index(None, "sha256"),
)
VERSIONS: Final = Table(
    "versions",
    METADATA,
    _of("article", "articles.id", key=True),
    Column("version", Integer, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("added", Text, nullable=False),
    Column("record", JSON, nullable=False),
    Index(None, "sha256"),
)
MARKS: Final = Table(
    "marks", METADATA, _of("article", "articles.id", key=True), *columns_of(Marks, leave_out=("article",))
)
STORIES: Final = Table(
    "stories", METADATA, *columns_of(Story, key=("id",), leave_out=("articles",)), Index(None, "last")
)
MEMBERS: Final = Table(
    "members",
    METADATA,
    _of("article", "articles.id", key=True),
    _of("story", "stories.id"),
    Index(None, "story"),
)
EVENTS: Final = Table(
    "story_events",
    METADATA,
    Column("number", Integer, primary_key=True),  # the order of events; nothing outside refers to it
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),  # founded, grown, moved, shrunk, merged, split, ended
    Column("story", Text, nullable=False),  # no reference: history outlives what it tells of
    Column("article", Text),
    Column("other", Text),
    Index(None, "story"),
    Index(None, "at"),
    Index(None, "article"),
)
PASSAGES: Final = Table(
    "passages",
    METADATA,
    Column("left", Text, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Column("right", Text, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    *columns_of(Passage, leave_out=("left", "right")),
    UniqueConstraint("left", "left_start", "left_end", "right", "right_start", "right_end"),
    Index(None, "right"),
)
FACETS: Final = Table(
    "facets",
    METADATA,
    _of("article", "articles.id", key=True),
    Column("field", Text, primary_key=True),  # agency, person, place, body, said
    Column("value", Text, primary_key=True),  # folded
    Column("tail", Text, nullable=False, server_default=""),  # its last word: 'Keller' finds 'Ida Keller'
    Index(None, "field", "value"),
    Index(None, "field", "tail", "value", "article"),
)
FOOTPRINTS: Final = Table(
    "footprints",
    METADATA,
    Column("number", Integer, primary_key=True),  # grows: what another process added since is found by it
    Column("article", Text, ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("outlet", Text),
    Column("moment", Float),
    Column("terms", LargeBinary, nullable=False),
    Column("weights", LargeBinary, nullable=False),
    Column("wording", LargeBinary, nullable=False),
    Column("meaning", LargeBinary, nullable=False, server_default=""),  # of articles read in full
    Index(None, "moment"),
)
FREQUENCIES: Final = Table(
    "frequencies",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("articles", Float, nullable=False),
    Column("terms", LargeBinary, nullable=False),
    Column("counts", LargeBinary, nullable=False),
    Column("number", Integer, nullable=False, server_default="0"),  # of the last tally that is in it
)
TALLIES: Final = Table(
    "tallies",
    METADATA,
    Column("number", Integer, primary_key=True),  # grows: what another process counted since is found by it
    Column("articles", Float, nullable=False),
    Column("terms", LargeBinary, nullable=False),
    Column("counts", LargeBinary, nullable=False),
)
FEEDBACK: Final = Table(
    "feedback",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("sha256", Text, nullable=False),  # of the article's text: a finding is known by its characters
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("finding", Text, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("note", Text),
    Column("at", Text, nullable=False),
    Index(None, "sha256"),
)
LOOKS: Final = Table(
    "looks",
    METADATA,
    Column("reader", Text, primary_key=True),
    _of("story", "stories.id", key=True),
    Column("at", Text, nullable=False),
    Column("articles", JSON, nullable=False),
    Index(None, "story"),
)
DONE: Final = Table(
    "done", METADATA, Column("task", Text, primary_key=True), Column("key", Text, primary_key=True), Column("at", Text)
)
SEARCHES: Final = Table(
    "searches",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("query", Text, nullable=False),
    Column("added", Text, nullable=False),
)
DOSSIERS: Final = Table(
    "dossiers",
    METADATA,
    _of("story", "stories.id", key=True),
    Column("state", Text, nullable=False),  # of the texts and the program that the dossier was made from and by
    Column("origins", Integer, nullable=False),
    Column("shared", Integer, nullable=False),
    Column("differing", Integer, nullable=False),
    Column("record", JSON, nullable=False),
)
ORIGINS: Final = Table(
    "origins",
    METADATA,
    _of("story", "stories.id", key=True),
    Column("reports", Text, primary_key=True),  # digest of the texts that were looked at
    Column("number", Integer, nullable=False),
)
VISITS: Final = Table(
    "visits",
    METADATA,
    Column("url", Text, primary_key=True),
    Column("first", Text, nullable=False),
    Column("last", Text, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("validators", JSON, nullable=False),
    Column("feed", Text),
    Column("digest", Text),
    Index(None, "feed"),
)

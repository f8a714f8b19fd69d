"""What readers said of findings: wrong, right or to be changed, known by the characters of the text."""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, select

from lesart.store.tables import ARTICLES, FEEDBACK, MEMBERS, VERSIONS

Opinion = Literal["right", "wrong", "change"]


@dataclass(frozen=True, slots=True)
class Feedback:
    """A reader's word on a finding: the digest of the text, the characters, what was found there, and the opinion."""

    sha256: str
    start: int
    end: int
    finding: str
    verdict: Opinion
    note: str | None = None
    at: str | None = None

    @property
    def id(self) -> str:
        """The finding's key: a later word on the same finding takes the place of the earlier."""
        return sha256(f"{self.sha256} {self.start} {self.end} {self.finding}".encode()).hexdigest()[:32]


def put(connection: Connection, said: Feedback, at: str) -> None:
    """Keep a word on a finding, in place of an earlier one."""
    connection.execute(delete(FEEDBACK).where(FEEDBACK.c.id == said.id))
    connection.execute(
        insert(FEEDBACK).values(
            id=said.id,
            sha256=said.sha256,
            start=said.start,
            end=said.end,
            finding=said.finding,
            verdict=said.verdict,
            note=said.note,
            at=at,
        )
    )


def remove(connection: Connection, key: str) -> bool:
    """Take a word back; return whether there was one."""
    return connection.execute(delete(FEEDBACK).where(FEEDBACK.c.id == key)).rowcount > 0


def on(connection: Connection, texts: Collection[str]) -> tuple[Feedback, ...]:
    """Return what was said of findings in the texts with some digests, in the order of the texts."""
    query = select(FEEDBACK).where(FEEDBACK.c.sha256.in_(texts))
    rows = connection.execute(query.order_by(FEEDBACK.c.sha256, FEEDBACK.c.start, FEEDBACK.c.end, FEEDBACK.c.id))
    return tuple(_feedback(row) for row in rows.mappings())


def every(connection: Connection) -> tuple[Feedback, ...]:
    """Return all that was said, the latest first."""
    rows = connection.execute(select(FEEDBACK).order_by(FEEDBACK.c.at.desc(), FEEDBACK.c.id))
    return tuple(_feedback(row) for row in rows.mappings())


def stories_with(connection: Connection, text: str) -> tuple[str, ...]:
    """Return the stories that hold an article whose text has a digest."""
    query = select(MEMBERS.c.story).join(ARTICLES, ARTICLES.c.id == MEMBERS.c.article).where(ARTICLES.c.sha256 == text)
    return tuple(connection.execute(query.distinct().order_by(MEMBERS.c.story)).scalars())


def words(connection: Connection, said: Collection[Feedback]) -> dict[str, str]:
    """Return the characters that findings are about, by the findings' ids; none of texts that the store has lost."""
    digests = {each.sha256 for each in said}
    query = select(VERSIONS.c.sha256, VERSIONS.c.record).where(VERSIONS.c.sha256.in_(digests))
    texts = {row.sha256: row.record["text"] for row in connection.execute(query)} if digests else {}
    return {each.id: texts[each.sha256][each.start : each.end] for each in said if each.sha256 in texts}


def _feedback(row: Any) -> Feedback:  # noqa: ANN401 - a row of SQLAlchemy
    return Feedback(*(row[name] for name in ("sha256", "start", "end", "finding", "verdict", "note", "at")))

"""Finished dossiers, kept beside their stories until a text or the program changes."""

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select, update

from lesart.records import Dossier
from lesart.schema import plain, record
from lesart.store.tables import ARTICLES, DOSSIERS, MEMBERS


@dataclass(frozen=True, slots=True)
class Size:
    """How much a dossier holds: independent origins, statements in common, statements that differ."""

    origins: int
    shared: int
    differing: int


def state(connection: Connection, story: str, program: str) -> str | None:
    """Return the digest of a story's texts and the program's version; None where the story has no members."""
    query = (
        select(MEMBERS.c.article, ARTICLES.c.sha256)
        .join(ARTICLES, ARTICLES.c.id == MEMBERS.c.article)
        .where(MEMBERS.c.story == story)
        .order_by(MEMBERS.c.article)
    )
    rows = connection.execute(query).all()
    if not rows:
        return None
    return sha256("\n".join([program, *(f"{article} {text}" for article, text in rows)]).encode()).hexdigest()[:32]


def put(connection: Connection, dossier: Dossier, of_state: str, size: Size) -> None:
    """Keep the dossier of a story in place of the one before."""
    connection.execute(delete(DOSSIERS).where(DOSSIERS.c.story == dossier.story.id))
    connection.execute(
        insert(DOSSIERS).values(
            story=dossier.story.id,
            state=of_state,
            origins=size.origins,
            shared=size.shared,
            differing=size.differing,
            record=plain(dossier),
        )
    )


def resize(connection: Connection, story: str, size: Size) -> None:
    """Keep another size of the dossier of a story: what readers call wrong does not count."""
    values = {"origins": size.origins, "shared": size.shared, "differing": size.differing}
    connection.execute(update(DOSSIERS).where(DOSSIERS.c.story == story).values(values))


def get(connection: Connection, story: str, of_state: str) -> Dossier | None:
    """Return the dossier that was made from just this state of the story."""
    query = select(DOSSIERS.c.record).where(DOSSIERS.c.story == story, DOSSIERS.c.state == of_state)
    found = connection.execute(query).scalar()
    return None if found is None else record(Dossier, found)

"""The way to the database: where it is, how it is opened, and what its failures mean."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from lesart.errors import InputError, MissingExtraError, OutputError
from lesart.store.ready import as_json

PATIENCE: Final = 30
"""Seconds for which a writer waits for another one."""

_CACHE: Final = -65_536  # KiB of pages that SQLite keeps: the search index of a large archive stays warm
_REASONS: Final = {
    "database or disk is full": "the disk is full",
    "readonly database": "the file may only be read",
    "unable to open database file": "the file cannot be opened",
    "file is not a database": "the file is no database",
    "malformed": "the file is damaged",
    "database is locked": f"another writer did not finish within {PATIENCE} seconds",
}


def address(where: str) -> URL:
    """Return the database's address: a URL as given, anything else as the path of an SQLite file."""
    if "://" in where:
        try:
            url = make_url(where)
        except ArgumentError:
            raise InputError(where, "is no database URL") from None
        return url.set(drivername="postgresql+psycopg") if url.drivername in {"postgresql", "postgres"} else url
    return URL.create("sqlite", database=str(Path(where).expanduser()))


def connect(where: str) -> Engine:
    """Return an engine for the database at a path or URL; nothing is opened yet."""
    url = address(where)
    try:
        engine = create_engine(url, json_serializer=as_json)
    except ModuleNotFoundError:
        raise MissingExtraError("PostgreSQL", "postgres") from None
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    """Set up an SQLite connection: readers beside one writer, references that hold, transactions that we begin."""
    connection.isolation_level = None  # else the driver begins transactions late, and two writers meet halfway
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        f"busy_timeout={PATIENCE * 1000}",
        f"cache_size={_CACHE}",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Begin a transaction: one that will write asks for the lock at once, so that two writers never meet halfway."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("write") else "BEGIN")


@contextmanager
def explained(where: str) -> Iterator[None]:
    """Turn a failure of the database into one clear line."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig)
        reason = next((told for found, told in _REASONS.items() if found in said), None)
        if reason is None and not isinstance(error, OperationalError):
            raise  # a mistake of ours, not of the machine's
        raise OutputError(f"{where}: {reason or said.strip().splitlines()[0]}") from error

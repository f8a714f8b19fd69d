"""The arguments and options that several commands share."""

import os
import re
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

if TYPE_CHECKING:
    from lesart.records import Depth

INPUT_HELP = "Files, folders, globs, or - for standard input."

Inputs = Annotated[list[str], typer.Argument(metavar="INPUT…", help=INPUT_HELP)]
MaybeInputs = Annotated[list[str] | None, typer.Argument(metavar="[INPUT…]", help=INPUT_HELP)]
Output = Annotated[Path | None, typer.Option("-o", "--output", help="Write to this file instead of standard output.")]
Workers = Annotated[int, typer.Option("-j", "--workers", min=1, help="Worker processes.")]
WORKERS: Final = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
"""Processors that this program may use."""
Database = Annotated[str, typer.Option("--db", metavar="PATH|URL", help="The store: an SQLite file or a database URL.")]
MaybeDatabase = Annotated[
    str | None, typer.Option("--db", metavar="PATH|URL", help="A store: an SQLite file or a database URL.")
]


class DepthName(StrEnum):
    """How deep to read."""

    quick = "quick"
    full = "full"


Deep = Annotated[
    DepthName, typer.Option("--depth", help="quick: rules alone, for much; full: with the neural reader, finds more.")
]


def depth_of(name: DepthName) -> "Depth":
    """Return how deep can be read where a depth is asked for; say in one line where that is less, and why."""
    from lesart.models.depths import SWITCHED_OFF, reached, why_not  # noqa: PLC0415 - nothing heavy before it is needed

    depth: Depth = "full" if name is DepthName.full else "quick"
    if reached(depth) == depth:
        return depth
    if (reason := why_not()) != SWITCHED_OFF:
        typer.echo(f"lesart: reading quickly, with rules alone: {reason}", err=True)
    return "quick"


_AGO = re.compile(r"(\d{1,6})([hd])")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.+-]+)?")


def moment(since: str) -> str:
    """Return the ISO moment that '24h', '7d' or an ISO day means; refuse anything else."""
    ago = _AGO.fullmatch(since)
    if ago:
        back = timedelta(hours=int(ago[1])) if ago[2] == "h" else timedelta(days=int(ago[1]))
        return (datetime.now(UTC) - back).isoformat(timespec="seconds")
    if not _DAY.fullmatch(since):
        raise typer.BadParameter(f"'{since}' is neither hours (24h), days (7d) nor a day (2026-02-03)")
    return since


def days(stretch: str | None) -> float | None:
    """Return the days that '7d' or '36h' means, None where nothing is asked; refuse anything else."""
    if stretch is None:
        return None
    found = _AGO.fullmatch(stretch)
    if not found:
        raise typer.BadParameter(f"'{stretch}' is neither hours (36h) nor days (7d)")
    return int(found[1]) / (24 if found[2] == "h" else 1)


def one_of(inputs: list[str] | None, database: str | None) -> list[str] | None:
    """Return the inputs, or None where a store is meant; refuse both and neither."""
    if bool(inputs) == bool(database):
        raise typer.BadParameter("give either INPUT… or --db")
    return inputs or None

"""The command that asks who has what text from whom."""

from typing import TYPE_CHECKING, Annotated

import typer

from lesart.cli.options import MaybeDatabase, MaybeInputs, Output, days, one_of
from lesart.cli.output import Refusals, shown, write_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lesart.records import Article


def reuse(  # noqa: PLR0913 - each option of a command is a parameter
    inputs: MaybeInputs = None,
    output: Output = None,
    database: MaybeDatabase = None,
    *,
    within: Annotated[
        str | None, typer.Option(metavar="7d", help="Only articles at most so many days (7d) or hours (36h) apart.")
    ] = None,
    across: Annotated[bool, typer.Option("--across-outlets", help="Only passages of different outlets.")] = False,
    query: Annotated[
        str | None,
        typer.Option(
            metavar="FILE", help="Only passages shared with this text: who prints it? With --shares: how much."
        ),
    ] = None,
    groups: Annotated[
        bool, typer.Option("--groups", help="All places that print a passage together, and its likely origin.")
    ] = False,
    shares: Annotated[
        bool, typer.Option("--shares", help="Instead of passages: how much of each article is from whom.")
    ] = False,
    memory: Annotated[
        int, typer.Option(metavar="MB", min=1, help="Memory for the index; beyond it goes to temporary files.")
    ] = 1024,
) -> None:
    """Which passages articles share, where they come from, or how much of each article is from whom, as JSONL."""
    from lesart import pipeline  # noqa: PLC0415 - nothing heavy before it is needed

    if groups and (shares or query):
        raise typer.BadParameter("give --groups alone")
    refusals = Refusals()
    release = _release(query, refusals) if query else None
    found = shown("read", _articles(one_of(inputs, database), database, refusals))
    room, near = memory << 20, days(within)
    records: Iterable[object]
    if shares and release:
        records = pipeline.reprints(found, release, memory=room)
    elif shares:
        records = pipeline.shares(found, days=near, memory=room)
    elif groups:
        records = pipeline.passage_groups(found, days=near, across=across, memory=room)
    else:
        records = pipeline.reuse(found, days=near, across=across, release=release, memory=room)
    write_lines(records, output)
    refusals.leave()


def _release(query: str, refusals: Refusals) -> "Article":
    """Return the given text; refuse where it holds no article."""
    from lesart import pipeline  # noqa: PLC0415

    release = next(refusals.kept(pipeline.read(query)), None)
    if release is None:
        raise typer.BadParameter(f"'{query}' holds no article")
    return release


def _articles(inputs: list[str] | None, database: str | None, refusals: Refusals) -> "Iterator[Article]":
    """Return the articles of the inputs, or all of a store from the earliest to the latest."""
    from lesart import pipeline  # noqa: PLC0415

    if inputs:
        return refusals.kept(pipeline.read(*inputs))
    from lesart.store import open_store  # noqa: PLC0415

    return open_store(database or "").every_article()

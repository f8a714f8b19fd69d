"""Commands that fill a store and empty it."""

from collections import Counter
from typing import Annotated

import typer

from lesart.cli.options import WORKERS, Database, Deep, DepthName, Inputs, Workers, depth_of
from lesart.cli.output import Refusals, shown


def add(inputs: Inputs, database: Database, workers: Workers = WORKERS, depth: Deep = DepthName.quick) -> None:
    """Articles into a store: known ones change nothing, changed ones become versions, stories grow."""
    from lesart import pipeline  # noqa: PLC0415
    from lesart.engine import Local  # noqa: PLC0415
    from lesart.pipeline import desk  # noqa: PLC0415
    from lesart.store import open_store  # noqa: PLC0415

    refusals = Refusals()
    reports = refusals.kept(pipeline.read(*inputs))
    added = desk.add(open_store(database), reports, depth=depth_of(depth), engine=Local(workers))
    outcomes = Counter(stored.outcome for stored in shown("added", added))
    typer.echo(f"{outcomes['new']} new, {outcomes['version']} changed, {outcomes['same']} known")
    refusals.leave()


def remove(
    articles: Annotated[list[str], typer.Argument(metavar="ID…", help="The articles' ids.")], database: Database
) -> None:
    """Articles out of a store, with everything that came from them."""
    from lesart.pipeline import desk  # noqa: PLC0415
    from lesart.store import open_store  # noqa: PLC0415

    store = open_store(database)
    missing = [article for article in articles if not desk.remove(store, article)]
    for article in missing:
        typer.echo(f"lesart: {article}: is not in the store", err=True)
    if missing:
        raise typer.Exit(1)

"""The command for more articles than one sitting reads."""

from dataclasses import replace
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Final

import typer

from lesart.cli.options import Deep, DepthName, Inputs, Workers, depth_of
from lesart.cli.output import Refusals
from lesart.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.archive import Archive, Progress
    from lesart.engine import Engine
    from lesart.records import Rejected

_TOLD: Final = 20  # rejected inputs that are told one by one


class EngineName(StrEnum):
    """What runs the stages."""

    local = "local"
    daft = "daft"
    ray = "ray"


def archive(  # noqa: PLR0913, PLR0917 - an option each
    inputs: Inputs,
    out: Annotated[str, typer.Option("--out", metavar="DIR", help="The archive: a folder that all workers write to.")],
    engine: Annotated[EngineName, typer.Option(help="local processes, Daft on this machine, or Daft on Ray.")] = (
        EngineName.local
    ),
    address: Annotated[str | None, typer.Option(help="Of a Ray cluster; without it one is started here.")] = None,
    workers: Workers = 1,
    shard: Annotated[int, typer.Option(min=1, help="Articles of a shard, about: what a lost worker costs.")] = 1024,
    depth: Deep = DepthName.quick,
) -> None:
    """Bring an archive up to its inputs: the whole pipeline as Parquet tables; what is done is not done again."""
    if address and engine is not EngineName.ray:
        raise typer.BadParameter("--address goes with --engine ray")
    made = replace(_archive(out, _engine(engine, workers, address), shard), depth=depth_of(depth))
    sizes = made.build(inputs)
    for size in sizes:
        typer.echo(f"{size.table}: {size.rows:,} rows in {size.shards:,} shards", err=True)
    _tell_rejected(made)


def _archive(out: str, engine: "Engine", shard: int) -> "Archive":
    try:
        from lesart.archive import Archive  # noqa: PLC0415 - an extra, and slow to load
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise MissingExtraError("an archive", "cluster") from error
    return Archive(out, engine, shard, _Shown().show)


def _engine(name: EngineName, workers: int, address: str | None) -> "Engine":
    if name is EngineName.local:
        from lesart.engine import Local  # noqa: PLC0415

        return Local(workers, batch=1)
    from lesart.engine.daft import Daft  # noqa: PLC0415

    return Daft(workers, "ray" if name is EngineName.ray else "native", address)


class _Shown:
    """Progress on standard error: a line for each tenth of a step."""

    def __init__(self) -> None:
        self._tenth = -1

    def show(self, progress: "Progress") -> None:
        """Tell how far a step is, where it is a tenth further than when last told, or at its end."""
        tenth = 10 * progress.done // max(progress.shards, 1)
        if progress.done != progress.before and tenth == self._tenth:
            return
        self._tenth = tenth
        known = f" ({progress.before} known)" if progress.before else ""
        typer.echo(f"{progress.step}: {progress.done}/{progress.shards} shards{known}", err=True)


def _tell_rejected(made: "Archive") -> None:
    """Tell what was rejected, the first of much, and end with status 1 where there was any."""
    refusals = Refusals()
    rejected: Iterator[Rejected] = made.rejected()
    for _ in refusals.heard(islice(rejected, _TOLD)):
        pass
    rest = sum(1 for _ in rejected)
    if rest:
        typer.echo(f"lesart: {rest:,} more in the table 'rejected'", err=True)
    refusals.leave()

"""What commands write: records as lines, files that are replaced whole, progress, and refusals."""

import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar

import typer

from lesart.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lesart.records import Article, Dossier, Rejected

    Renderer = Callable[[Dossier], str]

Shown = TypeVar("Shown")


class Refusals:
    """What could not be read: told on standard error as it comes, and remembered for the exit status."""

    def __init__(self) -> None:
        self.any = False

    def heard(self, reports: Iterable["Article | Rejected"]) -> Iterator["Article | Rejected"]:
        """Yield everything, and tell what was rejected."""
        from lesart.records import Rejected  # noqa: PLC0415

        for report in reports:
            if isinstance(report, Rejected):
                self.any = True
                place = f", {report.place}" if report.place else ""
                sys.stderr.write(f"lesart: {report.source}{place}: {report.rejected}\n")
            elif report.garbled:
                sys.stderr.write(f"lesart: {report.source}: {_garbled(report)}\n")
            yield report

    def kept(self, reports: Iterable["Article | Rejected"]) -> Iterator["Article"]:
        """Yield the articles, and tell what was rejected."""
        from lesart.records import Article  # noqa: PLC0415

        return (report for report in self.heard(reports) if isinstance(report, Article))

    def leave(self) -> None:
        """End with status 1 where anything was rejected."""
        if self.any:
            raise typer.Exit(1)


def _garbled(report: "Article") -> str:
    """Return what is to be said of words that were decoded wrongly: how many, and the first."""
    first = report.garbled[0]
    form = report.text[first.start : first.end]
    meant = f" for '{first.meant}'" if first.meant else ""
    many = len(report.garbled)
    return f"{many} word{'s' if many > 1 else ''} decoded wrongly where it was published, kept as is ('{form}'{meant})"


def shown(what: str, records: Iterable[Shown]) -> Iterator[Shown]:
    """Yield records, and count them on a terminal's standard error while they come."""
    if not sys.stderr.isatty():
        yield from records
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (SpinnerColumn(), TextColumn("{task.completed:,.0f} {task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=None)
        for record in records:
            yield record
            progress.advance(task)


def write_lines(records: Iterable[object], output: Path | None) -> None:
    """Write records as JSON lines to a file, which is replaced only when all are written, or to standard output."""
    from lesart.schema import line  # noqa: PLC0415

    if output is None:
        for record in records:
            sys.stdout.write(line(record) + "\n")
        return
    with replacing(output) as target:
        target.writelines(line(record) + "\n" for record in records)


@contextmanager
def replacing(output: Path) -> Iterator[IO[str]]:
    """Yield a file that takes the place of `output` when all went well, and leaves no trace when it did not."""
    try:
        handle, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.", suffix=".part")
    except OSError as error:
        message = f"{output}: cannot be written ({error.strerror})"
        raise OutputError(message) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as target:
            yield target
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(output)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return the permissions that this process withholds from new files."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def renderer(output: Path) -> "Renderer":
    """Return the rendering that a file's name asks for; raise `OutputError` where there is none."""
    from lesart.dossiers.render import html, json, markdown  # noqa: PLC0415

    known: dict[str, Renderer] = {".html": html.render, ".md": markdown.render, ".json": json.render}
    if output.suffix not in known:
        message = f"{output}: a dossier is written as {', '.join(known)}"
        raise OutputError(message)
    return known[output.suffix]


def summarise(found: "Dossier") -> None:
    """Print the summary of a dossier."""
    from rich.console import Console  # noqa: PLC0415

    from lesart.dossiers.render.terminal import render  # noqa: PLC0415

    Console().print(render(found))


def deliver(found: "Dossier", output: Path | None) -> None:
    """Write a dossier in the form that the file's name asks for, or sum it up on the terminal."""
    if output is None:
        summarise(found)
        return
    render = renderer(output)
    with replacing(output) as target:
        target.write(render(found))

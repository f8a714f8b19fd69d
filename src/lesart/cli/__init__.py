"""The command line: each command reads inputs, writes records of the published formats, says what it refused."""

import os
import sys

import typer

from lesart.cli import archive, asking, desk, files, reuse, serve, watch
from lesart.errors import LesartError

STOPPED = 130  # what shells report of a program ended by Ctrl-C
# Clauses are compared in many small products, on which threads of numpy that wait for each other take twice the time;
# what can be spread is spread over processes. Read when numpy is first imported, which no command does before it runs.
ONE_THREAD = "1"

app = typer.Typer(
    name="lesart",
    help="Lay news reports of one event side by side: what agrees, what differs, who said it, who copied it.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
)
for command in (
    *(files.read, files.mark, files.stories, reuse.reuse, files.dossier),
    *(desk.add, watch.watch, desk.remove),
    *(asking.search, asking.searches, asking.feeds, asking.top, asking.similar, asking.versions),
):
    app.command()(command)
app.command()(serve.serve)
app.command()(archive.archive)


def main() -> None:
    """Run the command line; a failure that lesart foresees is one line and exit status 1."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", ONE_THREAD)
    try:
        app()
    except LesartError as error:
        sys.stderr.write(f"lesart: {error}\n")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        sys.stderr.write("lesart: stopped\n")
        raise SystemExit(STOPPED) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None

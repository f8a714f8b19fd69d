"""The command that watches feeds."""

import signal
import sys
import time
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from lesart.cli.options import Database, Workers, days

if TYPE_CHECKING:
    from lesart.pipeline.watch import Polled, Watch


def watch(  # noqa: PLR0913 - each option of a command is a parameter
    feeds: Annotated[
        list[str], typer.Argument(metavar="FEEDS…", help="OPML files, lists of addresses (one a line), or addresses.")
    ],
    database: Database,
    workers: Workers = 1,
    *,
    once: Annotated[bool, typer.Option("--once", help="Ask each feed once and end, as for cron.")] = False,
    every: Annotated[str, typer.Option(help="How long to leave a feed alone: 15m, 2h or 1d; 5m at least.")] = "15m",
    follow: Annotated[
        bool, typer.Option("--follow/--no-follow", help="Fetch the pages that entries link to, or read the feeds only.")
    ] = True,
    private: Annotated[
        bool, typer.Option("--allow-private", help="Reach addresses of one's own network too, not public ones only.")
    ] = False,
) -> None:
    """Ask feeds politely, again and again, and put new and changed articles into a store, until stopped."""
    pause = _pause(every)
    watching = _watch(feeds, database, workers, follow=follow, private=private)
    watching.every = pause
    before = signal.signal(signal.SIGTERM, _stopped)
    try:
        while True:
            failed = [_told(polled) for polled in watching.round(all_feeds=once)]
            if once:
                break
            time.sleep(watching.rest())
    finally:
        signal.signal(signal.SIGTERM, before)
    if any(failed):
        raise typer.Exit(1)


def _watch(feeds: list[str], database: str, workers: int, *, follow: bool, private: bool) -> "Watch":
    """Return the watch over some feeds; raise where a list cannot be read or the store not be opened."""
    from lesart.engine import Local  # noqa: PLC0415
    from lesart.pipeline.desk import Desk  # noqa: PLC0415
    from lesart.pipeline.watch import Watch, polite, watched  # noqa: PLC0415
    from lesart.store import open_store  # noqa: PLC0415

    addresses = watched(feeds)
    desk = Desk(open_store(database), engine=Local(workers))
    return Watch(desk, addresses, polite(private=private), follow=follow)


def _pause(every: str) -> timedelta:
    """Return the time that '15m', '2h' or '1d' means; refuse anything shorter than five minutes."""
    minutes = every[:-1] if every.endswith("m") else ""
    pause = timedelta(minutes=int(minutes)) if minutes.isdecimal() else timedelta(days=days(every) or 0)
    if pause < timedelta(minutes=5):
        raise typer.BadParameter("--every is five minutes at least (5m): feeds are asked politely")
    return pause


def _told(polled: "Polled") -> bool:
    """Tell what came of asking a feed, where anything did, and return whether anything failed."""
    for each in polled.rejected:
        sys.stderr.write(f"lesart: {each.source}: {each.rejected}\n")
    if polled.failure:
        sys.stderr.write(f"lesart: {polled.feed}: {polled.failure}\n")
    count = Counter(polled.outcomes)
    if count:
        typer.echo(f"{polled.feed}: {count['new']} new, {count['version']} changed, {count['same']} known")
    return polled.failure is not None


def _stopped(*_: object) -> NoReturn:
    """End as Ctrl-C does: what is being written is kept whole or not at all."""
    raise KeyboardInterrupt

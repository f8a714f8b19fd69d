"""Commands that read files (or a store) and write records."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lesart.cli.options import (
    Deep,
    DepthName,
    Inputs,
    MaybeDatabase,
    MaybeInputs,
    Output,
    Workers,
    depth_of,
    moment,
    one_of,
)
from lesart.cli.output import Refusals, deliver, renderer, shown, write_lines

if TYPE_CHECKING:
    from lesart.models.encoder import Encoder
    from lesart.store import Store


def read(  # noqa: PLR0913 - each option of a command is a parameter
    inputs: Inputs,
    output: Output = None,
    workers: Workers = 1,
    *,
    follow: Annotated[bool, typer.Option("--follow", help="Fetch the pages that feeds link to.")] = False,
    save: Annotated[
        Path | None,
        typer.Option(metavar="X.warc.gz", help="Keep what is fetched here; ask again only for what changed."),
    ] = None,
    private: Annotated[
        bool, typer.Option("--allow-private", help="Reach addresses of one's own network too, not public ones only.")
    ] = False,
) -> None:
    """Articles with head and parts, as JSONL."""
    from lesart import pipeline  # noqa: PLC0415 - nothing heavy before it is needed
    from lesart.engine import Local  # noqa: PLC0415
    from lesart.pipeline.captures import Captures  # noqa: PLC0415

    refusals, engine = Refusals(), Local(workers)
    web = pipeline.open_web(follow=follow, save=str(save) if save else None, private=private)
    found = refusals.heard(pipeline.read(*inputs, engine=engine, web=web))
    write_lines(shown("read", map(Captures().linked, found)), output)
    refusals.leave()


def mark(
    inputs: Inputs,
    output: Output = None,
    workers: Workers = 1,
    depth: Deep = DepthName.full,
    *,
    explain: Annotated[bool, typer.Option("--explain", help="Add to each mark the pattern that made it.")] = False,
) -> None:
    """Sentences, names, quotations, times, figures and open questions, as JSONL, one line an article."""
    from lesart import pipeline  # noqa: PLC0415
    from lesart.engine import Local  # noqa: PLC0415
    from lesart.schema import explained  # noqa: PLC0415

    refusals, engine, deep = Refusals(), Local(workers), depth_of(depth)
    found = refusals.kept(pipeline.read(*inputs))
    if explain:
        explaining = pipeline.explain_marks(found, depth=deep, engine=engine)
        write_lines(shown("marked", map(explained, explaining)), output)
    else:
        write_lines(shown("marked", pipeline.mark(found, depth=deep, engine=engine)), output)
    refusals.leave()


def stories(  # noqa: PLR0913, PLR0917 - each option of a command is a parameter
    inputs: MaybeInputs = None,
    output: Output = None,
    database: MaybeDatabase = None,
    since: Annotated[
        str | None, typer.Option(help="Only with --db: reported on since then, as 24h, 7d or a day.")
    ] = None,
    outlets: Annotated[int, typer.Option(min=1, help="Only with --db: in at least so many outlets.")] = 1,
    person: Annotated[str | None, typer.Option(help="Only with --db: that name this person.")] = None,
    place: Annotated[str | None, typer.Option(help="Only with --db: that name this place.")] = None,
    body: Annotated[str | None, typer.Option(help="Only with --db: that name this body.")] = None,
    depth: Deep = DepthName.full,
) -> None:
    """Which articles tell of the same event, as JSONL; of files, or of a store."""
    if one_of(inputs, database) is None:
        from lesart.store import open_store  # noqa: PLC0415

        asked = (("person", person), ("place", place), ("body", body))
        names = [(field, name) for field, name in asked if name]
        store = open_store(database or "")
        write_lines(store.latest_stories(since=moment(since) if since else None, outlets=outlets, names=names), output)
        return
    from lesart import pipeline  # noqa: PLC0415

    refusals = Refusals()
    found = shown("read", refusals.kept(pipeline.read(*(inputs or ()))))
    write_lines(pipeline.group(found, depth=depth_of(depth)), output)
    refusals.leave()


def dossier(  # noqa: PLR0913 - each option of a command is a parameter
    inputs: MaybeInputs = None,
    output: Output = None,
    database: MaybeDatabase = None,
    story: Annotated[str | None, typer.Option(help="With --db: the story's id.")] = None,
    depth: Deep = DepthName.full,
    *,
    semantic: Annotated[bool, typer.Option("--semantic", help="Compare by meaning too (extra 'semantic').")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Give the scores behind each grouping, as JSONL.")] = False,
    since_last: Annotated[
        bool, typer.Option("--since-last", help="With --db: only what is new since the last look with this option.")
    ] = False,
    workers: Workers = 1,
) -> None:
    """One story laid open: to -o x.html, x.md or x.json, or as a summary on the terminal."""
    from lesart import pipeline  # noqa: PLC0415
    from lesart.engine import Local  # noqa: PLC0415
    from lesart.pipeline import desk  # noqa: PLC0415

    if output is not None and not explain:
        renderer(output)  # a name that asks for no known form is refused before any work
    refusals = Refusals()
    given = one_of(inputs, database)
    if since_last and given is not None:
        raise typer.BadParameter("--since-last asks a store: give --db and --story")
    encoder, engine, deep = _encoder() if semantic else None, Local(workers), depth_of(depth)
    if given is None:
        store = _store(database, story)
        found = desk.stored_dossier(store, story or "", depth=deep, engine=engine, encoder=encoder)
        found = desk.since_last(store, found) if since_last else found
    else:
        reports = shown("read", refusals.heard(pipeline.read(*given)))
        found = pipeline.dossier(reports, depth=deep, engine=engine, encoder=encoder)
    if explain:
        write_lines(pipeline.explain(found, encoder=encoder), output)
    else:
        deliver(found, output)
    if since_last and not explain:
        desk.looked(store, found)  # only once it is delivered: what failed to be written was not seen
    refusals.leave()


def _encoder() -> "Encoder":
    from lesart.models.encoder import nano_e5  # noqa: PLC0415

    return nano_e5()


def _store(database: str | None, story: str | None) -> "Store":
    """Return the store that a story is asked of; refuse where no story is named."""
    from lesart.store import open_store  # noqa: PLC0415

    if story is None:
        raise typer.BadParameter("name a story of the store with --story")
    return open_store(database or "")

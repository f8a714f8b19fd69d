"""Commands that ask a store: searches and their feeds, the most reported, stories alike, what was changed."""

import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lesart.cli.options import Database, Output, moment
from lesart.cli.output import replacing, write_lines

if TYPE_CHECKING:
    from lesart.pipeline.coverage import By

STORY = typer.Argument(metavar="STORY", help="The story's id.")


def search(
    query: Annotated[str, typer.Argument(help='Words, "phrases", and fields: outlet: person: said: after: …')],
    database: Database,
    output: Output = None,
    limit: Annotated[int, typer.Option(min=1, max=1000)] = 20,
    save: Annotated[str | None, typer.Option(metavar="NAME", help="Keep the query under a name, for `feeds`.")] = None,
) -> None:
    """Articles of a store that fit a query, the best first, with snippets as offsets, as JSONL."""
    from lesart.store import open_store  # noqa: PLC0415

    store = open_store(database)
    if save is not None:
        store.save_search(save, query)
    write_lines(store.search(query, limit=limit), output)


def searches(
    database: Database,
    output: Output = None,
    forget: Annotated[str | None, typer.Option(metavar="NAME", help="Forget the search of this name.")] = None,
) -> None:
    """List the searches that are kept, with their queries, as JSONL."""
    from lesart.store import open_store  # noqa: PLC0415

    store = open_store(database)
    if forget is not None and not store.forget_search(forget):
        typer.echo(f"lesart: {forget}: is no saved search", err=True)
        raise typer.Exit(1)
    write_lines(store.saved_searches(), output)


def feeds(
    database: Database,
    folder: Annotated[Path, typer.Option("-o", "--output", metavar="FOLDER", help="Where the feeds are written.")],
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME…]", help="All where none is named.")] = None,
    desk: Annotated[str | None, typer.Option(metavar="URL", help="Let entries lead to this desk's pages.")] = None,
) -> None:
    """Write saved searches as Atom and JSON feeds, two files each, for a feed reader or a web server."""
    from lesart.pipeline.feeds import feed_of, saved  # noqa: PLC0415
    from lesart.store import open_store  # noqa: PLC0415

    store = open_store(database)
    folder.mkdir(parents=True, exist_ok=True)
    for kept in saved(store, names or []):
        for kind in ("atom", "json"):
            with replacing(folder / f"{file_name(kept.name)}.{kind}") as target:
                target.write(feed_of(store, kept, kind, desk=desk))
        typer.echo(file_name(kept.name))


def file_name(name: str) -> str:
    """Return the name of a search as one of a file; where anything is left out, its digest keeps it unlike others.

    >>> file_name("Deiche"), file_name("Rente & Kurzarbeit")[:-9]
    ('Deiche', 'Rente-Kurzarbeit')
    """
    plain = re.sub(r"[^\w-]+", "-", name).strip("-")[:80]
    return plain if plain == name else f"{plain}-{sha256(name.encode()).hexdigest()[:8]}"


def top(  # noqa: PLR0913, PLR0917 - each option of a command is a parameter
    database: Database,
    output: Output = None,
    since: Annotated[str, typer.Option(help="Reports since then, as 24h, 7d or a day.")] = "24h",
    before: Annotated[str | None, typer.Option(help="And before then.")] = None,
    by: Annotated[str, typer.Option(help="'outlets', or 'origins': copies and one agency's text count once.")] = (
        "outlets"
    ),
    limit: Annotated[int, typer.Option(min=1, max=100)] = 10,
) -> None:
    """Tell the most reported stories of a stretch of time, with outlets and reports, as JSONL."""
    from lesart.pipeline.coverage import most_reported  # noqa: PLC0415
    from lesart.store import open_store  # noqa: PLC0415

    chosen: dict[str, By] = {"outlets": "outlets", "origins": "origins"}
    if by not in chosen:
        raise typer.BadParameter("--by is 'outlets' or 'origins'")
    end = moment(before) if before else None
    store = open_store(database)
    write_lines(most_reported(store, since=moment(since), before=end, by=chosen[by], limit=limit), output)


def similar(
    story: Annotated[str, STORY],
    database: Database,
    output: Output = None,
    limit: Annotated[int, typer.Option(min=1, max=100)] = 8,
) -> None:
    """Stories like one: earlier and later chapters, and others that resemble it, as JSONL."""
    from lesart.pipeline.kinship import kin  # noqa: PLC0415
    from lesart.store import open_store  # noqa: PLC0415

    write_lines(kin(open_store(database), story, limit=limit), output)


def versions(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="The article's id.")],
    database: Database,
    output: Output = None,
    *,
    effects: Annotated[
        bool, typer.Option("--effects", help="What the last change changed in what the article's story states.")
    ] = False,
) -> None:
    """Tell what was changed in an article since it was first added: offsets in both versions, as JSONL."""
    from lesart.pipeline import revisions  # noqa: PLC0415
    from lesart.store import open_store  # noqa: PLC0415

    store = open_store(database)
    if effects:
        write_lines(revisions.effects(store, article), output)
    else:
        write_lines(revisions.revisions(store, article), output)

"""Two to five reports of a story side by side."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from lesart.dossiers.render.html import colours
from lesart.dossiers.synopsis import MOST, synopsis
from lesart.dossiers.view import View
from lesart.dossiers.witnesses import Witness
from lesart.web.pages.story import waiting
from lesart.web.printing import TheDesk, printed

router = APIRouter(include_in_schema=False)
FEWEST = 2
FIRST = 3  # reports that stand side by side until the reader chooses


@router.get("/stories/{story}/synopsis")
def page(
    request: Request, desk: TheDesk, story: str, report: Annotated[list[str] | None, Query(max_length=50)] = None
) -> Response:
    """Return the reports that a reader chose by their letters, or the first three."""
    laid = desk.dossier(story)
    if laid is None:
        return waiting(request, story)
    view = View(laid.dossier)
    chosen = choose(tuple(view.witnesses.values()), report or [])
    return printed(
        request,
        "synopsis/page.html.j2",
        dossier=laid.dossier,
        view=view,
        chosen=chosen,
        side=synopsis(view, chosen),
        colours=colours(laid.dossier),
        most=MOST,
    )


def choose(all_: Sequence[Witness], letters: Sequence[str]) -> tuple[Witness, ...]:
    """Return the reports with some letters, filled up to two, at most five."""
    wanted = [w for letter in dict.fromkeys(letters) for w in all_ if w.siglum == letter]
    if not wanted:
        return tuple(all_[:FIRST])
    filled = wanted if len(wanted) >= FEWEST else [*wanted, *(w for w in all_ if w not in wanted)][:FEWEST]
    return tuple(filled[:MOST])

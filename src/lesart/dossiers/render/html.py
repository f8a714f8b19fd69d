"""A dossier as one HTML file: no network, no script, printable."""

from collections.abc import Collection

from lesart.dossiers.full_text import Block, blocks, origins_by_article, rests_by_article
from lesart.dossiers.glances import glances
from lesart.dossiers.pictures import BOX_WIDTH, draw
from lesart.dossiers.render.environment import Language, environment
from lesart.dossiers.timetable import timetable
from lesart.dossiers.view import View
from lesart.dossiers.witnesses import Witness
from lesart.records import Dossier

COLOURS = 7
FIRST = 8  # statements of a section that stand open; the others are folded in


def render(dossier: Dossier, language: Language = "de") -> str:
    """Return the dossier as an HTML document."""
    return environment(language).get_template("dossier.html.j2").render(**context(dossier))


def context(dossier: Dossier, refused: Collection[str] = ()) -> dict[str, object]:
    """Return all that the templates of a dossier print; `refused` are statements that a reader called wrong."""
    view = View(dossier, refused)
    return {
        "view": view,
        "dossier": dossier,
        "glances": glances(view),
        "picture": draw(dossier.stemma),
        "box_width": BOX_WIDTH,
        "timetable": timetable(view),
        "first": FIRST,
        "reports": reports(dossier),
        "colours": colours(dossier),
        "anchors": anchors(dossier),
    }


def anchors(dossier: Dossier) -> tuple[str, ...]:
    """Return the anchors of all characters that something in the dossier rests on."""
    return tuple(rest.anchor for rests in rests_by_article(dossier).values() for rest in rests)


def reports(dossier: Dossier) -> tuple[tuple[Witness, tuple[Block, ...]], ...]:
    """Return each report in full, in blocks."""
    rests, origins = rests_by_article(dossier), origins_by_article(dossier)
    view = View(dossier)
    return tuple((w, blocks(w.article, rests[a], origins[a])) for a, w in view.witnesses.items())


def colours(dossier: Dossier) -> dict[str, int]:
    """Return a number from 1 for each origin of passages, which the style sheet gives a colour and a line."""
    origins = sorted({edge.origin for edge in dossier.stemma.edges if edge.passages})
    return {origin: number % COLOURS + 1 for number, origin in enumerate(origins)}

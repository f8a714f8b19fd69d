"""A dossier as Markdown."""

import re
from typing import Final

from lesart.dossiers.cited import Cited, Piece, Version
from lesart.dossiers.render.environment import environment
from lesart.dossiers.view import View
from lesart.records import Dossier
from lesart.text.changes import Change

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|#~])")


def render(dossier: Dossier) -> str:
    """Return the dossier as a Markdown document."""
    template = environment().get_template("dossier.md.j2")
    return template.render(
        view=View(dossier), dossier=dossier, cite=cite, escape=escape, edited=edited, letters=letters
    )


def escape(text: str) -> str:
    r"""Return a source's characters so that Markdown prints them as they are.

    >>> escape("*Eilt* [mehr]")
    '\\*Eilt\\* \\[mehr\\]'
    """
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def cite(cited: Cited | Version) -> str:
    """Return a wording on one line, the marked characters in bold, and no space where the report has none."""
    return " ".join("".join(_bold(piece) if piece.marked else _plain(piece) for piece in cited.pieces).split())


def edited(change: Change) -> str:
    """Return what stayed as it is, what went struck out, what came in bold."""
    marks = {"gone": "~~", "come": "**"}
    return _between(marks[change.kind], change.text) if change.kind in marks else _special(change.text)


def _bold(piece: Piece) -> str:
    return _between("**", piece.text)


def _between(marks: str, text: str) -> str:
    """Return characters between two marks, the white space around them outside of the marks."""
    inner = text.strip()
    if not inner:
        return text
    before, _, after = text.partition(inner)
    return f"{before}{marks}{escape(inner)}{marks}{after}"


def _plain(piece: Piece) -> str:
    return _special(piece.text)


def _special(text: str) -> str:
    """Return a source's characters as `escape` does, the white space at their ends kept."""
    return _SPECIAL.sub(r"\\\1", text)


def letters(version: Version) -> str:
    """Return the letters of the reports that have a wording."""
    return ", ".join({place.witness.siglum: None for place in version.places})

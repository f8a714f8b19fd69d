"""A dossier as Markdown."""

import re
from typing import Final

from lesart.dossiers.cited import Cited, Piece, Version
from lesart.dossiers.render.environment import environment
from lesart.dossiers.view import View
from lesart.records import Dossier

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|#~])")


def render(dossier: Dossier) -> str:
    """Return the dossier as a Markdown document."""
    template = environment().get_template("dossier.md.j2")
    return template.render(view=View(dossier), dossier=dossier, cite=cite, escape=escape, letters=letters)


def escape(text: str) -> str:
    r"""Return a source's characters so that Markdown prints them as they are.

    >>> escape("*Eilt* [mehr]")
    '\\*Eilt\\* \\[mehr\\]'
    """
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def cite(cited: Cited | Version) -> str:
    """Return a wording on one line, the marked characters in bold, and no space where the report has none."""
    return " ".join("".join(_bold(piece) if piece.marked else _plain(piece) for piece in cited.pieces).split())


def _bold(piece: Piece) -> str:
    """Return marked characters in bold, the white space around them outside of the stars."""
    inner = piece.text.strip()
    if not inner:
        return piece.text
    before, _, after = piece.text.partition(inner)
    return f"{before}**{escape(inner)}**{after}"


def _plain(piece: Piece) -> str:
    return _SPECIAL.sub(r"\\\1", piece.text)


def letters(version: Version) -> str:
    """Return the letters of the reports that have a wording."""
    return ", ".join({place.witness.siglum: None for place in version.places})

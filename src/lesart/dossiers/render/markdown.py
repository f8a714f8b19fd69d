"""A dossier as Markdown."""

import re
from typing import Final

from lesart.dossiers.cited import Cited, Version
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
    """Return a wording on one line, the marked characters in bold."""
    return " ".join(f"**{escape(p.text)}**" if p.marked and p.text.strip() else escape(p.text) for p in cited.pieces)


def letters(version: Version) -> str:
    """Return the letters of the reports that have a wording."""
    return ", ".join({place.witness.siglum: None for place in version.places})

"""What others keep of a page: trafilatura, and the body that the page declares in JSON-LD."""

import logging
import re
from dataclasses import dataclass
from typing import Final

from lxml import html

_NOT_LETTERS: Final = re.compile(r"[\W_]+")
_SHORTEST: Final = 20  # letters; shorter texts must be a line of their own to count
_NOBODY_LETTERS: Final = 200


@dataclass(frozen=True, slots=True)
class Vote:
    """A text that somebody keeps of a page, in a form in which blocks can be looked up."""

    joined: str
    lines: frozenset[str]

    def keeps(self, form: str) -> bool:
        """Whether the voter kept this text."""
        bare = letters(form)
        return bare in self.lines if len(bare) < _SHORTEST else bare in self.joined

    @property
    def counts(self) -> bool:
        """Whether there is enough text for what is missing from it to mean something."""
        return len(self.joined) >= _NOBODY_LETTERS


def vote_of(text: str) -> Vote:
    """Return the vote that a text of lines is."""
    lines = [letters(line) for line in text.splitlines()]
    return Vote("".join(lines), frozenset(lines))


def trafilatura_vote(root: html.HtmlElement) -> Vote:
    """Return what trafilatura keeps of a page, whose tree it takes apart."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - loads much, and plain text needs none of it

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports each page without text
    found = bare_extraction(root, fast=True, include_comments=False, with_metadata=False)
    return vote_of((found.text if found and not isinstance(found, dict) else None) or "")


def letters(form: str) -> str:
    """Return the letters and digits of a text in lower case."""
    return _NOT_LETTERS.sub("", form).lower()

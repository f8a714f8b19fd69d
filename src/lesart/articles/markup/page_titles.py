"""What `<title>` says: the headline and the names of section and outlet, parted by bars."""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import Final

from lesart.articles.markup.blocks import Block
from lesart.articles.markup.voting import letters

_BARS: Final = re.compile(r"\s+(?:[|–—·»›•ǀ-]|//|::|>>)\s+")
_FIRST_BAR: Final = re.compile(r"(?P<name>[^|–—·»›•ǀ:]{2,40}?)(?:\s+(?:[|–—·»›•ǀ-]|//|::|>>)|:)\s+(?=\S)")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_MOST: Final = 8  # segments
_TOP: Final = 60  # blocks among which the headline stands
_LONGEST: Final = 300
_FEWEST_WORDS: Final = 3  # 'Navigation und Service'; a longer heading is more than a label

Headings = list[tuple[int, Block]]


def named_heading(page_title: str | None, headings: Headings, names: frozenset[str]) -> int | None:
    """Return the heading that a stretch of `<title>` between bars says, the longest; None where none is said."""
    said = _stretches(page_title)
    found = [
        (len(form), -index)
        for index, block in headings
        if (form := letters(block.form)) in said and not is_site_name(block.form, page_title, names)
    ]
    return -max(found)[1] if found else None


def headline_without_heading(page_title: str | None, blocks: Sequence[Block]) -> int | None:
    """Return the first block of a page without headings that is what ends its `<title>`, or None."""
    whole = letters((page_title or "")[:_LONGEST])
    for index, block in enumerate(blocks[:_TOP]):
        form = letters(block.form)
        if not is_label(block.form) and whole.endswith(form) and len(form) * 2 >= len(whole):
            return index
    return None


def is_site_name(form: str, page_title: str | None, names: frozenset[str]) -> bool:
    """Whether a heading names the site: as the page does, or as what ends a `<title>` that says more before it."""
    bare = letters(form)
    if bare in names:
        return True
    whole = letters((page_title or "")[:_LONGEST])
    return whole != bare and whole.endswith(bare) and bare in _stretches(page_title) and len(bare) * 2 < len(whole)


def is_label(form: str) -> bool:
    """Whether a heading is so short that it may be a label of the page: 'Navigation und Service'."""
    return len(form.split()) <= _FEWEST_WORDS


def shares_words(form: str, said: tuple[str, ...]) -> bool:
    """Whether a heading has a longer word in common with what the page declares."""
    told = {word.lower() for title in said for word in _WORD.findall(title)}
    return bool(told.intersection(word.lower() for word in _WORD.findall(form)))


def without_site_before(form: str, names: frozenset[str]) -> str:
    """Return a declared title without the outlet that stands before it: 'Lornebote | Damm hält'."""
    found = _FIRST_BAR.match(form)
    return form[found.end() :].lstrip(" |»›•") if found and letters(found["name"]) in names else form


def _stretches(page_title: str | None) -> frozenset[str]:
    """Return what a `<title>` says between any two of its bars."""
    parts = _BARS.split((page_title or "")[:_LONGEST].strip())[:_MOST]
    runs = combinations(range(len(parts) + 1), 2)
    return frozenset(letters("".join(parts[first:last])) for first, last in runs) - {""}

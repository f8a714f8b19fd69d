"""The headline of a page: what it declares, held against the headings it shows; without outlet and kicker."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from lesart.articles.markup.blocks import Block, Layout
from lesart.articles.markup.classes import Within, meaning
from lesart.articles.markup.declared import Declared
from lesart.articles.markup.voting import letters

_TAIL: Final = re.compile(r"\s+(?:[|–—·»-]|//)\s+(?=[^|–—·»]{2,60}$)")
_KICKER_MARK: Final = re.compile(r"\s*[:|–—-]?\s*$")
_NEAR: Final = 12  # blocks; farther off stand teasers of the report itself
_LONGEST: Final = 300
_KICKER_LONGEST: Final = 80
_TITLE_LEVELS: Final = (1, 2, 3)
_AWAY: Final = Within.NAVIGATION | Within.COMMENTS | Within.FORM
_BOX: Final = Within.ASIDE | Within.ADVERT


@dataclass(frozen=True, slots=True)
class Title:
    """A page's headline and kicker, and the blocks that show them; -1 where none does."""

    title: str | None
    kicker: str | None = None
    block: int = -1
    kicker_block: int = -1


def choose_title(layout: Layout, declared: Declared, url: str | None) -> Title:
    """Return the headline of a page.

    A heading that says what the page declares wins; of two that do, the one that is no <h1>, for a second <h1> text is
    written for search engines ('EPI Zahlungssystem: …' above 'So könnte …').
    """
    headings = list(_headings(layout))
    names = _outlet_names(declared, url)
    candidates = [without_outlet(form, names, headings) for form in declared.titles]
    matches = [found for form in candidates for heading in headings if (found := _match(form, *heading))]
    if matches:
        return _with_kicker_above(layout, _best(layout, matches))
    shown = next((index for index, block in headings if block.level == 1), None)
    if shown is not None:
        parted = _parted(layout.blocks[shown], shown)
        return _with_kicker_above(layout, next(filter(None, (_led(form, parted) for form in candidates)), parted))
    fallback = candidates or ([without_outlet(declared.page_title, names, headings)] if declared.page_title else [])
    return Title(fallback[0] if fallback else None)


def _best(layout: Layout, matches: list[Title]) -> Title:
    """Return the match that is the headline: outside of boxes, near the first, no <h1> if another is there."""
    blocks = layout.blocks
    free = [found for found in matches if not blocks[found.block].within & _BOX] or matches
    first = min((found.block for found in free if blocks[found.block].level == 1), default=min(f.block for f in free))
    near = [found for found in free if abs(found.block - first) <= _NEAR]
    return min(near, key=lambda found: (blocks[found.block].level == 1, found.block, not found.kicker))


def without_outlet(form: str, names: frozenset[str], headings: list[tuple[int, Block]]) -> str:
    """Return a declared title without what follows a last bar or dash, where that is the outlet or not shown."""
    shown = {letters(block.form) for _, block in headings}
    while (tail := _last(form)) and letters(form) not in shown:
        rest, end = form[: tail.start()].rstrip(), letters(form[tail.end() :])
        if (
            letters(rest) in shown
            or end in names
            or any(name in end or end in name for name in names if len(end) > len("xx"))
        ):
            form = rest
        else:
            break
    return form


def _last(form: str) -> re.Match[str] | None:
    found = None
    for found in _TAIL.finditer(form):  # noqa: B007 - the last one is wanted
        pass
    return found


def _outlet_names(declared: Declared, url: str | None) -> frozenset[str]:
    host = urlsplit(url or declared.url or "").hostname or ""
    labels = host.removeprefix("www.").split(".")
    return frozenset(
        filter(None, (letters(declared.outlet or ""), letters(host), *(letters(label) for label in labels[:-1])))
    )


def _headings(layout: Layout) -> Iterator[tuple[int, Block]]:
    """Yield the blocks that may be the page's headline, outside menus and boxes first."""
    found = [
        (index, block)
        for index, block in enumerate(layout.blocks)
        if len(block.form) <= _LONGEST
        and (block.level in _TITLE_LEVELS or (block.within & Within.TITLE and block.within & Within.HEADER))
        and not block.within & _AWAY
    ]
    yield from sorted(found, key=lambda pair: (bool(pair[1].within & _BOX), pair[0]))


def _match(form: str, index: int, block: Block) -> Title | None:
    """Return the headline where a heading shows a declared title: whole, in one of its elements, or under a kicker."""
    wanted, shown = letters(form), letters(block.form)
    if not wanted or not shown:
        return None
    if wanted == shown:
        kicker, colon, rest = form.partition(": ")
        unseen = colon and f"{kicker}:" not in block.form  # <span class="visually-hidden">: </span>
        return Title(rest, kicker, index) if unseen else _parted(block, index)
    for _, held in block.named:
        if letters(held) == wanted:
            before = block.form.split(held, 1)[0]
            return Title(held, _KICKER_MARK.sub("", before).strip()[:_KICKER_LONGEST] or None, index)
    if wanted.endswith(shown) and block.level and ":" in form and len(shown) * 2 >= len(wanted):
        kicker, _, rest = form.partition(":")
        if letters(rest) == shown:
            return Title(block.form, kicker.strip(), index)
    return None


def _led(form: str, found: Title) -> Title | None:
    """Return a headline without the kicker that the page declares before another wording of it, or None."""
    kicker, colon, _ = form.partition(": ")
    shown = (found.title or "").replace("\xad", "")
    if not colon or found.kicker or not shown.startswith(f"{kicker} "):
        return None
    return Title(shown[len(kicker) :].lstrip(" :|–—-"), kicker, found.block)


def _parted(block: Block, index: int) -> Title:
    """Return a heading without the element in it that is its kicker."""
    for name, held in block.named:
        if meaning(name) & Within.KICKER and block.form.startswith(held) and len(held) < len(block.form) / 2:
            rest = block.form[len(held) :].lstrip(" :|–—-\n")
            if rest:
                return Title(rest, _KICKER_MARK.sub("", held), index)
    return Title(block.form.replace("\n", " "), None, index)


def _with_kicker_above(layout: Layout, found: Title) -> Title:
    """Return the headline with the short line right above it that is marked as its kicker."""
    if found.kicker or found.block < 1:
        return found
    above = layout.blocks[found.block - 1]
    if above.within & Within.KICKER and len(above.form) <= _KICKER_LONGEST and not above.within & _AWAY:
        return Title(found.title, _KICKER_MARK.sub("", above.form), found.block, found.block - 1)
    return found

"""The headline of a page: what it declares, held against the headings it shows; without outlet and kicker."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from lesart.articles.days import is_day_line
from lesart.articles.markup.blocks import Block, Layout
from lesart.articles.markup.classes import Within, meaning
from lesart.articles.markup.declared import Declared
from lesart.articles.markup.page_titles import (
    headline_without_heading,
    is_label,
    is_site_name,
    named_heading,
    shares_words,
    without_site_before,
)
from lesart.articles.markup.voting import letters

_TAIL: Final = re.compile(r"\s+(?:[|–—·»›•ǀ-]|//)\s+(?=[^|–—·»›•ǀ]{2,60}$)")
_KICKER_MARK: Final = re.compile(r"\s*[:|–—-]?\s*$")
_MARK: Final = re.compile(r"\s*[:|–—·»›\n]\s*|\s+[-/]\s+")
_NEAR: Final = 12  # blocks; farther off stand teasers of the report itself
_LONGEST: Final = 300
_KICKER_LONGEST: Final = 80
_TITLE_LEVELS: Final = (1, 2, 3)
_FEWEST_WORDS: Final = 3  # of a headline that a longer form ends in
_SLUG: Final = re.compile(r"[^\s-]+(?:-[^\s-]+){2,}")  # 'damm-haelt-2031': the name of a file, no headline
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
    names = _names_of_site(declared, url, headings)
    forms = [without_site_before(form, names) for form in declared.titles if not _SLUG.fullmatch(form)]
    candidates = [without_outlet(form, names, headings) for form in forms]
    candidates = [form for form in candidates if letters(form) not in names] or candidates
    matches = [found for form in candidates for heading in headings if (found := _match(form, *heading))]
    if matches:
        return _with_kicker_above(layout, _best(layout, matches))
    shown = _unmatched(declared, headings, names)
    if shown is not None:
        parted = _parted(layout.blocks[shown], shown)
        return _with_kicker_above(layout, next(filter(None, (_led(form, parted) for form in candidates)), parted))
    bare = headline_without_heading(declared.page_title, layout.blocks) if not headings else None
    if bare is not None:
        return Title(layout.blocks[bare].form, None, bare)
    page_title = without_site_before(declared.page_title or "", names)
    fallback = candidates or ([without_outlet(page_title, names, headings)] if page_title else [])
    return Title(fallback[0] if fallback else None)


def _unmatched(declared: Declared, headings: list[tuple[int, Block]], names: frozenset[str]) -> int | None:
    """Return the heading that is the headline where none says what is declared, or None.

    The first <h1> is; unless it names the site, or has no word of what is declared and is short or not alone.
    """
    said = tuple(filter(None, (*declared.titles, declared.page_title)))
    first = next(((index, block.form) for index, block in headings if block.level == 1), None)
    if first is not None and is_site_name(first[1], declared.page_title, names):
        first = None
    shared = first is not None and shares_words(first[1], said)
    if first is not None and shared and not is_label(first[1]):
        return first[0]
    named = named_heading(declared.page_title, headings, names)
    if named is not None or first is None:
        return named
    return None if said and not shared and is_label(first[1]) else first[0]


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


def _names_of_site(declared: Declared, url: str | None, headings: list[tuple[int, Block]]) -> frozenset[str]:
    """Return the outlet's names in letters: as it declares them, by its host, and as a first heading gives them."""
    host = urlsplit(url or declared.url or "").hostname or ""
    named = (declared.outlet or "").removeprefix("https://").removeprefix("www.")
    labels = host.removeprefix("www.").split(".")[:-1] + (named.split(".")[:-1] if " " not in named else [])
    names = frozenset(filter(None, map(letters, (named, host, *labels))))
    firsts = (block.form for _, block in headings if block.level == 1)
    return names.union(letters(form) for form in firsts if is_site_name(form, declared.page_title, names))


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
    return _match_end(form, index, block)


def _match_end(form: str, index: int, block: Block) -> Title | None:
    """Return the headline where the heading is the end of what is declared, after its kicker, or the other way round.

    'Unwetter: Damm hält' declared over 'Damm hält', or 'Damm hält' declared over 'Mitteilung der Stadt: Damm hält'.
    """
    wanted, shown = letters(form), letters(block.form)
    if wanted.endswith(shown) and block.level and len(shown) * 2 >= len(wanted):
        at = _place_of_end(form, shown)
        if at and (form[:at].rstrip().endswith(":") or (block.level == 1 and _is_long(block.form))):
            return Title(block.form, _KICKER_MARK.sub("", form[:at]).strip(), index)
    if shown.endswith(wanted) and block.level and _is_long(form) and len(wanted) * 2 >= len(shown):
        at = _place_of_end(block.form, wanted)
        if at:
            return Title(block.form[at:], _KICKER_MARK.sub("", block.form[:at]).strip()[:_KICKER_LONGEST], index)
    return None


def _place_of_end(form: str, end: str) -> int | None:
    """Return where the last stretch of a form begins that reads as `end` in letters, after a mark; None for none."""
    for mark in _MARK.finditer(form):
        if letters(form[mark.end() :]) == end:
            return mark.end()
    return None


def _is_long(form: str) -> bool:
    return len(form.split()) >= _FEWEST_WORDS


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
    short = len(above.form) <= _KICKER_LONGEST and not is_day_line(above.form)
    if above.within & Within.KICKER and short and not above.within & _AWAY:
        return Title(found.title, _KICKER_MARK.sub("", above.form), found.block, found.block - 1)
    return found

"""A web page's bytes → its shown text, the lines of it with their kinds, and what the page declares."""

import re
from dataclasses import dataclass
from typing import Final

from lesart.articles.days import find_days
from lesart.articles.lines import Line
from lesart.articles.markup.blocks import Block, Layout, lay_out
from lesart.articles.markup.body import Body, Known, choose_body
from lesart.articles.markup.classes import Within
from lesart.articles.markup.declared import Declared, read_declared
from lesart.articles.markup.titles import Title, choose_title
from lesart.articles.markup.tree import parse
from lesart.articles.markup.voting import trafilatura_vote, vote_of
from lesart.articles.persons import is_person
from lesart.records import Page, PartKind

_WEB_DAY: Final = re.compile(r"/(20\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)")
_HEAD: Final = 30  # blocks above the body among which bylines and days stand
_FOOT: Final = 8  # blocks below the body among which credits and corrections stand
_BESIDE: Final = 6  # blocks after the standfirst among which bylines and days may still stand
_SHORT: Final = 200
_INTRODUCTION: Final = 140  # characters; a longer heading is text
_OUTSIDE: Final = frozenset[PartKind](("correction", "photo-credit", "caption", "byline", "date", "credit"))
_BOXED: Final = Within.NAVIGATION | Within.COMMENTS | Within.ADVERT | Within.FORM


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page shows and says: its text, the lines of it with their kinds, its headline, what it declares."""

    text: str
    lines: tuple[Line, ...]
    kinds: tuple[PartKind, ...]
    title: Title
    declared: Declared


def read_markup(page: Page) -> Reading:
    """Return the reading of a page's `markup`; raise `InputError` where it is refused."""
    root = parse(page.markup or b"", page.source, page.charset)
    declared = read_declared(root)
    layout = lay_out(root)
    vote = trafilatura_vote(root)
    title = choose_title(layout, declared, page.url)
    known = Known(title.block, declared.description, declared.authors)
    body = choose_body(layout, (vote, vote_of(declared.body)), known)
    lines = tuple(Line(block.start, block.end, block.form, 1) for block in layout.blocks)
    return Reading(layout.text, lines, _kinds(layout, body, title), title, declared)


def day_of_address(url: str | None) -> str | None:
    """Return the day in a page's address ('/2020/05/17/'), or None."""
    found = _WEB_DAY.search(url or "")
    return "-".join(found.groups()) if found else None


def _kinds(layout: Layout, body: Body, title: Title) -> tuple[PartKind, ...]:
    """Return the kind of each block; what is outside the report counts only near its head and its end."""
    first, last = body.first, body.last
    kinds: list[PartKind] = []
    for index, block in enumerate(layout.blocks):
        near = max(0, first - _HEAD) <= index <= last + _FOOT
        kind = _kind(block, body.kinds[index], kept=body.kept[index]) if near else "boilerplate"
        above = kind == "boilerplate" and near and index <= first + _BESIDE
        kinds.append(_head_kind(block) if above else kind)
    if title.block >= 0:
        kinds[title.block] = "headline"
    if title.kicker_block >= 0:
        kinds[title.kicker_block] = "kicker"
    return tuple(kinds)


def _head_kind(block: Block) -> PartKind:
    """Return the kind of a block above the body that only its setting tells: a bare name, a day after a place."""
    if len(block.form) > _SHORT or block.within & _BOXED:
        return "boilerplate"
    if block.within & Within.BYLINE and is_person(block.form):
        return "byline"
    return "date" if block.within & Within.DATE and find_days(block.form) else "boilerplate"


def _kind(block: Block, own: PartKind | None, *, kept: bool) -> PartKind:
    """Return the kind of a block from what it shows by itself, what surrounds it, and whether the report keeps it."""
    if kept:
        if own in {"credit", "correction", "byline", "date"}:
            return own
        introduces = block.within & Within.STANDFIRST or len(block.form) > _INTRODUCTION
        return "subhead" if block.level and not introduces else "paragraph"
    if len(block.form) <= _SHORT and block.within & (Within.CAPTION | Within.CREDIT | Within.FIGURE):
        return "photo-credit" if block.within & Within.CREDIT or own == "photo-credit" else "caption"
    if own in _OUTSIDE and not block.within & _BOXED:
        return own
    return "boilerplate"

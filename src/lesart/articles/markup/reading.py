"""A web page's bytes → its shown text, the lines of it with their kinds, and what the page declares."""

import re
from dataclasses import dataclass, replace
from typing import Final

from lesart.articles.days import find_days
from lesart.articles.kinds import kind_by_itself
from lesart.articles.lines import Line
from lesart.articles.lines import lines as lines_of
from lesart.articles.markup.blocks import Block, Layout, lay_out
from lesart.articles.markup.body import Body, Known, choose_body
from lesart.articles.markup.classes import Within
from lesart.articles.markup.declared import Declared, Update, read_declared
from lesart.articles.markup.tickers import Entry, find_entries, is_clock
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
_LINKED: Final = 0.8
_TAG_WORDS: Final = 4
_STAMP: Final = 60  # characters of a line of the time
_INTRODUCTION: Final = 140  # characters; a longer heading is text
_OUTSIDE: Final = frozenset[PartKind](("correction", "photo-credit", "caption", "byline", "date", "credit"))
_BOXED: Final = Within.NAVIGATION | Within.COMMENTS | Within.ADVERT | Within.FORM


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page shows and says: its text, the lines of it with their kinds, its headline, what it declares.

    A live ticker has `entries`, each a reading of its own with its time as `published`; what is above them is its text.
    """

    text: str
    lines: tuple[Line, ...]
    kinds: tuple[PartKind, ...]
    title: Title
    declared: Declared
    entries: "tuple[Reading, ...]" = ()
    published: str | None = None


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
    kinds = _kinds(layout, body, title)
    entries = find_entries(layout, declared, title, page.url or declared.url)
    if not entries:
        return Reading(layout.text, lines, kinds, title, declared)
    head = min((entry.first for entry in entries if entry.end), default=len(lines))
    text = layout.text[: lines[head - 1].end] if head else ""
    read = tuple(_entry(layout, entry, declared) for entry in entries)
    return Reading(text, lines[:head], kinds[:head], title, declared, read)


def _entry(layout: Layout, entry: Entry, declared: Declared) -> Reading:
    """Return the reading of a ticker's entry: of what the page shows of it, else of what it declares."""
    update = entry.declared or Update(None, "", None)
    place = update.url or (f"#{entry.anchor}" if entry.anchor else None)
    said = replace(declared, authors=update.authors, modified=update.modified, url=place)
    blocks = layout.blocks[entry.first : entry.end]
    if not blocks:
        found = lines_of(update.body)
        told: PartKind = "paragraph"
        return Reading(update.body, found, (told,) * len(found), Title(update.title), said, (), entry.published)
    start = blocks[0].start
    lines = tuple(Line(block.start - start, block.end - start, block.form, 1) for block in blocks)
    head = next((i for i, block in enumerate(blocks) if block.level), -1)
    kinds = [_entry_kind(block) for block in blocks]
    if head >= 0:
        kinds[head] = "headline"
    title = Title(update.title or (blocks[head].form if head >= 0 else None), None, head)
    return Reading(layout.text[start : blocks[-1].end], lines, tuple(kinds), title, said, (), entry.published)


def _entry_kind(block: Block) -> PartKind:
    """Return the kind of a block of a ticker's entry."""
    own = kind_by_itself(Line(0, len(block.form), block.form, 0))
    if own in _OUTSIDE or own == "boilerplate":
        return own
    if block.within & (Within.CAPTION | Within.CREDIT):
        return "photo-credit" if block.within & Within.CREDIT else "caption"
    if block.within & (_BOXED | Within.SHARING) or block.link_share > _LINKED:
        return "boilerplate"
    if len(block.form) <= _STAMP and (block.moment or find_days(block.form) or is_clock(block.form)):
        return "date"
    return "subhead" if block.level else "paragraph"


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
        kind = _head_kind(block) if above else kind
        kinds.append("tag" if kind == "boilerplate" and near and _is_tag(block) else kind)
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


def _is_tag(block: Block) -> bool:
    """Whether a block in a list of keywords is one of them: a link of few words."""
    boxed = block.within & (_BOXED | Within.ASIDE | Within.SHARING)
    few = len(block.form.split()) <= _TAG_WORDS and any(map(str.isalpha, block.form))
    return bool(block.within & Within.TAGS) and not boxed and few and block.link_share > _LINKED


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

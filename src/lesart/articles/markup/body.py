"""Which blocks of a page are the report: where its running text gathers, what others keep, what surrounds a block."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from lesart.articles.kinds import kind_by_itself
from lesart.articles.lines import Line
from lesart.articles.markup.blocks import Block, Layout
from lesart.articles.markup.classes import Within
from lesart.articles.markup.trimming import Shown, trim
from lesart.articles.markup.voting import Vote, letters
from lesart.records import PartKind

_STOP: Final = re.compile(r"[.!?…:][\"“”«»‹›’'‘)\]]{0,3}$")
_STOPS: Final = (".", ".“", ".«", ".»", '."')
_SHORTEST: Final = 40  # characters of a sentence that is running text
_LONG: Final = 140  # characters of which running text needs no full stop
_LINKED: Final = 0.4
_MOST: Final = 0.7  # of the running text stands in the main container
_HEAD: Final = 25  # blocks between headline and body at most: shares, days, authors
_BODY_BONUS: Final = 1.5

# Points for and against a block; `_ENOUGH` keeps it. Set by hand on what pages show in general.
_VOTED: Final = 1.4
_DECLARED: Final = 1.0
_NOT_DECLARED: Final = -1.2
_COMPLETE: Final = 0.8  # of what trafilatura keeps must be declared for what is missing there to mean something
_INSIDE: Final = 1.0
_RUNNING: Final = 0.7
_PARAGRAPH: Final = 0.3
_LISTED: Final = -0.2
_BEFORE_BODY: Final = 1.2
_STANDFIRST: Final = 1.0
_LINKS: Final = -2.0
_NO_TEXT: Final = -1.5
_TWICE: Final = 2
_HEADING: Final = 0.5
_REACH: Final = 6  # blocks: pictures and notes may stand between a heading and its text
_ENOUGH: Final = 1.6
_HIGHEST: Final = 2  # levels of headings that can be the headline
_SETTINGS: Final = {
    Within.BODY: 0.2,
    Within.ASIDE: -1.1,
    Within.NAVIGATION: -1.0,
    Within.FORM: -1.0,
    Within.SHARING: -1.2,
    Within.PAYWALL: -1.0,
    Within.ADVERT: -1.5,
    Within.AUTHOR_BOX: -2.0,
    Within.COMMENTS: -3.0,
    Within.CAPTION: -3.0,
    Within.CREDIT: -2.5,
    Within.TAGS: -0.2,
    Within.EMBED: -0.3,
    Within.BYLINE: -0.8,
    Within.DATE: -0.8,
}
_UNREAD: Final = Within.NAVIGATION | Within.COMMENTS | Within.FORM
_NO_STANDFIRST: Final = (
    sum(bit for bit, points in _SETTINGS.items() if points <= -1) & ~Within.ASIDE | Within.BYLINE | Within.DATE
)
_BOXES: Final = sum(bit for bit, points in _SETTINGS.items() if points <= -1)


@dataclass(frozen=True, slots=True)
class Body:
    """Which blocks are the report's, by index, and the kind that each block shows by itself."""

    kept: tuple[bool, ...]
    kinds: tuple[PartKind | None, ...]

    @property
    def first(self) -> int:
        """The first block that is kept; their number where there is none."""
        return next((index for index, kept in enumerate(self.kept) if kept), len(self.kept))

    @property
    def last(self) -> int:
        """The last block that is kept; -1 where there is none."""
        return max((index for index, kept in enumerate(self.kept) if kept), default=-1)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a page before its body is: the block of the headline (-1: none), what it declares."""

    title: int = -1
    description: str | None = None
    authors: tuple[str, ...] = ()


def choose_body(layout: Layout, votes: tuple[Vote, Vote], known: Known) -> Body:
    """Return the blocks that are the report; `votes` are trafilatura's and the body that the page declares."""
    judge = _Judge(layout, *votes)
    kinds = tuple(_kind_by_itself(block, judge.telling) for block in layout.blocks)
    points = [judge.points(block, kind) for block, kind in zip(layout.blocks, kinds, strict=True)]
    _raise_standfirst(layout, judge, points, known)
    kept = [score >= _ENOUGH and not block.level for block, score in zip(layout.blocks, points, strict=True)]
    _keep_headings(layout, points, kept, known.title)
    _drop_repeats(layout, kept)
    trim(Shown(layout, judge.main, kinds, votes[0], known.title, known.authors, judge.telling), kept)
    return Body(tuple(kept), kinds)


def _kind_by_itself(block: Block, telling: int) -> PartKind | None:
    """Return the kind that a block shows by itself; menus, which are most of a page's blocks, are not looked at."""
    if block.within & telling & _UNREAD or block.linked >= block.end - block.start:
        return None
    return kind_by_itself(Line(0, len(block.form), block.form, 0))


class _Judge:
    """What is known of a page as a whole, against which each block is held."""

    def __init__(self, layout: Layout, voted: Vote, declared: Vote) -> None:
        self.voted, self.declared = voted, declared
        self.telling = _telling(layout, voted)
        self.main = _main_container(layout, self.telling)
        self.parents = layout.parents
        running = [
            block for block in layout.blocks if self.runs(block) and self.holds(block) and voted.keeps(block.form)
        ]
        shared = sum(len(block.form) for block in running if declared.keeps(block.form))
        self.complete = declared.counts and shared > _COMPLETE * sum(len(block.form) for block in running)

    def points(self, block: Block, kind: PartKind | None) -> float:
        """Return how much speaks for a block's being the report."""
        score = _LINKS * block.link_share
        score += _VOTED if self.voted.keeps(block.form) else 0.0
        if self.complete:
            score += _DECLARED if self.declared.keeps(block.form) else 0.0 if block.level else _NOT_DECLARED
        score += _INSIDE if self.holds(block) else 0.0
        score += _RUNNING if self.runs(block) else 0.0
        score += _PARAGRAPH if block.tag == "p" else _LISTED if block.tag == "li" else 0.0
        score += sum(worth for bit, worth in _SETTINGS.items() if block.within & bit & self.telling)
        return score + (_NO_TEXT if kind else 0.0)

    def runs(self, block: Block) -> bool:
        """Whether a block is running text in no box of the page."""
        return is_running(block, self.telling)

    def holds(self, block: Block) -> bool:
        """Whether a block stands in the main container."""
        at = block.container
        while at > self.main:
            at = self.parents[at]
        return at == self.main


def is_running(block: Block, telling: int) -> bool:
    """Whether a block is running text in no box of the page."""
    if block.level or block.within & telling & _BOXES or block.link_share > _LINKED:
        return False
    return len(block.form) >= _LONG or (len(block.form) >= _SHORTEST and bool(_STOP.search(block.form[-5:])))


def _telling(layout: Layout, voted: Vote) -> int:
    """Return the settings that mean something on this page: not those in which most of the kept text stands."""
    long = [block for block in layout.blocks if len(block.form) >= _LONG and block.link_share <= _LINKED]
    kept = [block for block in long if voted.keeps(block.form)] or long
    half = sum(len(block.form) for block in kept) / 2
    empty = sum(bit for bit in _SETTINGS if sum(len(block.form) for block in kept if block.within & bit) > half)
    return sum(_SETTINGS) & ~empty


def _main_container(layout: Layout, telling: int) -> int:
    """Return the innermost container that holds most of the running text."""
    weights = [0.0] * len(layout.parents)
    for block in layout.blocks:
        if is_running(block, telling):
            weight = len(block.form) * (_BODY_BONUS if block.within & Within.BODY else 1.0)
            container = block.container
            weights[container] += weight
            while container:
                container = layout.parents[container]
                weights[container] += weight
    heaviest = [0] * len(weights)
    for container in range(len(weights) - 1, 0, -1):
        parent = layout.parents[container]
        if not heaviest[parent] or weights[container] >= weights[heaviest[parent]]:
            heaviest[parent] = container
    current = 0
    while heaviest[current] and weights[heaviest[current]] >= max(1.0, _MOST * weights[current]):
        current = heaviest[current]
    return current


def _raise_standfirst(layout: Layout, judge: _Judge, points: list[float], known: Known) -> None:
    """Let what stands between the headline and the body be kept, and what says what the page's description says."""
    blocks, title = layout.blocks, known.title
    body = next((i for i in range(title + 1, len(blocks)) if judge.holds(blocks[i]) and judge.runs(blocks[i])), 0)
    title = title if title >= 0 else _unmatched_headline(blocks, body)
    told = letters(known.description or "")[:80]
    for index in range(title + 1 if title >= 0 else max(0, body - _HEAD), min(body + 1, len(blocks))):
        block = blocks[index]
        if block.within & judge.telling & _NO_STANDFIRST:
            continue
        repeats = len(told) >= _SHORTEST and letters(block.form).startswith(told)
        near = title >= 0 and body - title <= _HEAD and not judge.holds(block) and not block.level
        marked = bool(block.within & Within.STANDFIRST) and len(block.form) >= _SHORTEST
        if repeats or (near and (marked or is_running(block, judge.telling & ~Within.ASIDE))):
            points[index] = max(points[index], _ENOUGH)


def _unmatched_headline(blocks: tuple[Block, ...], body: int) -> int:
    """Return the heading in the head of an article that words no declared title, -1 where there is none."""
    head = Within.HEADER | Within.ARTICLE
    return next((i for i in range(body) if 0 < blocks[i].level <= _HIGHEST and blocks[i].within & head == head), -1)


def _keep_headings(layout: Layout, points: list[float], kept: list[bool], title: int) -> None:
    """Keep a heading where kept text follows it, and one that is the standfirst."""
    first = next((index for index, keep in enumerate(kept) if keep), len(kept))
    for index in range(len(kept) - 1, -1, -1):
        block = layout.blocks[index]
        if block.level <= 1:
            continue
        right_below = 0 <= title == index - 1 and len(block.form) >= _LONG  # <h2> above all of the text
        if index < first + 2 and (right_below or _is_standfirst(block)):
            kept[index] = True
            continue
        reach = _REACH if points[index] > _ENOUGH else 2
        after = next(
            (i for i in range(index + 1, min(index + reach, len(kept))) if kept[i] or layout.blocks[i].level), None
        )
        told = (
            points[index] > _ENOUGH and len(block.form) >= _SHORTEST and block.form.endswith(_STOPS) and index > first
        )
        kept[index] = told or (
            after is not None and kept[after] and points[index] + _HEADING >= _ENOUGH and index > first - 2
        )


def _is_standfirst(block: Block) -> bool:
    """Whether a heading is what introduces the report, as in <h2 class="lead">."""
    if block.within & (Within.CAPTION | Within.FIGURE | Within.NAVIGATION) or block.link_share > _LINKED:
        return False
    return bool(block.within & Within.STANDFIRST) and len(block.form) >= _SHORTEST


def _drop_repeats(layout: Layout, kept: list[bool]) -> None:
    """Drop what is kept again, and at once what is kept more than twice: notes on embedded content."""
    counts = Counter(block.form for block, keep in zip(layout.blocks, kept, strict=True) if keep)
    seen: set[str] = set()
    for index, block in enumerate(layout.blocks):
        if kept[index] and len(block.form) >= _SHORTEST:
            kept[index] = block.form not in seen and counts[block.form] <= _TWICE
            seen.add(block.form)

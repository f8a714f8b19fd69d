"""What looks like the report and is the page's: teasers, folded boxes, calls to subscribe, quotations set out again."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from typing import Final

from lesart.articles.markup.blocks import Block, Layout
from lesart.articles.markup.classes import Within
from lesart.articles.markup.voting import Vote, letters
from lesart.german.appeals import CALLS, PROMOTED
from lesart.german.furniture import FOLDERS
from lesart.records import PartKind

_ARROW: Final = re.compile(r"(?:>>|»|→|➔|➡|►|▶|👉|☞)\s")
_ARROW_LINKED: Final = 0.25
_LINKED: Final = 0.8  # of a heading or a button is a link
_HEADING_LONGEST: Final = 100  # characters; a longer heading above the body is what introduces the report
_UNDER: Final = 3  # blocks under a heading that is furniture
_PORTRAIT: Final = 4  # blocks at the end among which the author is presented
_NAMED_EARLY: Final = 60  # characters before which such a block names the author
_SUBHEAD_WORDS: Final = 4
_QUOTED: Final = 30  # letters of a quotation that is set out
_NOTES: Final = 3  # blocks after the closing credit that speak of the house
_CALL_LONGEST: Final = 60
_ASKED_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """What trimming looks at: the layout, the main container, the kinds that blocks show, who kept what."""

    layout: Layout
    main: int
    kinds: tuple[PartKind | None, ...]
    voted: Vote
    title: int
    authors: tuple[str, ...] = ()
    telling: int = ~0  # which settings mean something on this page

    def inside(self, container: int, box: int) -> bool:
        """Whether a container is a box or stands in it."""
        while container > box:
            container = self.layout.parents[container]
        return container == box

    def widest(self, container: int) -> int:
        """Return the widest box around a container in which the main container does not stand."""
        while container and not self.inside(self.main, self.layout.parents[container]):
            container = self.layout.parents[container]
        return container

    def box(self, block: Block) -> int:
        """Return the container in which a block stands beside others."""
        return self.layout.parents[block.container]


def trim(shown: Shown, kept: list[bool]) -> None:
    """Drop from what is kept whatever belongs to the page; no rule may drop most of it."""
    for rule in _RULES:
        dropped = set(rule(shown, tuple(kept)))
        if sum(_length(shown, index) for index in dropped) * 2 <= sum(
            _length(shown, i) for i, k in enumerate(kept) if k
        ):
            for index in dropped:
                kept[index] = False


def _arrows(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield links to other reports between paragraphs: '>> Hier finden Sie alle Termine'."""
    for index, block in _those(shown, kept):
        if _ARROW.match(block.form) and block.link_share > _ARROW_LINKED:
            yield index


def _set_out(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield quotations that are set out beside the text in which they stand."""
    bodies = [letters(block.form) for _, block in _those(shown, kept)]
    for index, block in _those(shown, kept):
        if not block.within & Within.QUOTE:
            continue
        form = letters(block.form)
        again = len(form) >= _QUOTED and any(form in other and len(other) > len(form) for other in bodies)
        if again or block.within & Within.FIGURE:
            yield index


def _doubled(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what stands twice and nobody else keeps, as captions do whose picture can be enlarged."""
    counts = Counter(block.form for block in shown.layout.blocks)
    for index, block in _those(shown, kept):
        if counts[block.form] > 1 and not shown.voted.keeps(block.form):
            yield index


def _teasers(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what stands under a heading that is a link and nobody else keeps: the teaser of another report."""
    boxes: set[int] = set()
    for index, block in enumerate(shown.layout.blocks):
        if block.level and block.link_share > _LINKED and index != shown.title:
            box = shown.box(block)
            if not shown.inside(shown.main, box):
                boxes.add(box)
    for index, block in _those(shown, kept):
        if not shown.voted.keeps(block.form) and any(shown.inside(block.container, box) for box in boxes):
            yield index


def _folded(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what a button unfolds and nobody else keeps: 'Box aufklappen'."""
    blocks, parents = shown.layout.blocks, shown.layout.parents
    boxes = {
        parents[shown.box(block)]
        for block in blocks
        if len(block.form) <= _CALL_LONGEST and FOLDERS.intersection(block.form.lower().split())
    }
    boxes = {box for box in boxes if not shown.inside(shown.main, box)}
    for index, block in _those(shown, kept):
        if not shown.voted.keeps(block.form) and any(shown.inside(block.container, box) for box in boxes):
            yield index


def _called(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what stands below the body in a box with a button that calls to buy: 'Jetzt bestellen'."""
    blocks = shown.layout.blocks
    last = max((i for i, block in _those(shown, kept) if shown.inside(block.container, shown.main)), default=-1)
    boxes = {
        shown.widest(block.container)
        for block in blocks[last + 1 :]
        if block.link_share > _LINKED and len(block.form) <= _CALL_LONGEST and block.form.lower().startswith(CALLS)
    }
    for index, block in _those(shown, kept):
        if index > last >= 0 and any(shown.inside(block.container, box) for box in boxes):
            yield index


def _asked(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield short text in forms and paywalls: 'Umfrage: Wie oft fahren Sie Bus?', 'Sie möchten weiterlesen?'."""
    asking = (Within.FORM | Within.PAYWALL) & shown.telling
    for index, block in _those(shown, kept):
        if block.within & asking and len(block.form) <= _ASKED_LONGEST:
            yield index


def _under_furniture(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what stands under a heading that promotes ('Newsletter: Sport'), and lists under 'Quellen:'."""
    blocks = shown.layout.blocks
    first = kept.index(True) if True in kept else len(kept)
    for index in range(first + 1, len(blocks)):
        block = blocks[index]
        if block.level and block.form.lower().startswith("newsletter:"):
            yield index
            yield from _until_heading(shown, kept, index)
        if shown.kinds[index] != "boilerplate" or kept[index]:
            continue
        if block.level and PROMOTED.search(block.form):
            yield from _until_heading(shown, kept, index)
        elif block.form.endswith(":"):
            listed = takewhile(lambda below: blocks[below].tag == "li", range(index + 1, len(blocks)))
            yield from (below for below in listed if kept[below] and not blocks[below].form.endswith("."))


def _until_heading(shown: Shown, kept: tuple[bool, ...], index: int) -> Iterator[int]:
    """Yield the kept blocks right under a heading, as far as they stand in its box."""
    blocks, box = shown.layout.blocks, shown.box(shown.layout.blocks[index])
    for below in range(index + 1, min(index + 1 + _UNDER, len(blocks))):
        if blocks[below].level or not shown.inside(blocks[below].container, box):
            return
        if kept[below]:
            yield below


def _portraits(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what presents the author below the report: 'Korrespondentin Eva Muster ist … zuständig'."""
    names = [name.lower() for name in shown.authors if " " in name]
    last = [index for index, _ in _those(shown, kept)][-_PORTRAIT:]
    for index in last[1:]:
        head = shown.layout.blocks[index].form[:_NAMED_EARLY].lower()
        if any(name in head for name in names) and index == last[-1]:
            yield index


def _house_notes(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what follows a closing credit and is little: a note of the house on where the text comes from."""
    listed = [index for index, _ in _those(shown, kept)]
    for end in filter(partial(_closes, shown), range(len(shown.kinds))):
        after = [index for index in listed if index > end]
        if 0 < len(after) <= _NOTES and len(after) * 4 <= len(listed):
            yield from after
            return


def _closes(shown: Shown, index: int) -> bool:
    """Whether a block credits the text: names its agency or its owner ('© Lorneblatt 2024'), not a picture's."""
    block = shown.layout.blocks[index]
    if block.within & (Within.FIGURE | Within.CAPTION | Within.CREDIT):
        return False
    return shown.kinds[index] == "credit" or block.form.startswith("©")


def _above(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield what stands above the headline and is no running text: the titles and times of videos."""
    for index, block in _those(shown, kept):
        if index < shown.title and (block.level or block.within & Within.EMBED):
            yield index


def _headings_above(shown: Shown, kept: tuple[bool, ...]) -> Iterator[int]:
    """Yield short headings between the headline and the first paragraph: 'Darum geht es', names, the headline again."""
    for index, block in _those(shown, kept):
        if not block.level:
            return
        told = len(block.form) > _HEADING_LONGEST or block.form.endswith((".", "!", "?"))
        part = shown.inside(block.container, shown.main) and len(block.form.split()) >= _SUBHEAD_WORDS
        if not (told or part or block.within & Within.STANDFIRST):
            yield index


def _length(shown: Shown, index: int) -> int:
    return len(shown.layout.blocks[index].form)


def _those(shown: Shown, kept: tuple[bool, ...]) -> Iterator[tuple[int, Block]]:
    """Yield the kept blocks with their indexes."""
    return ((index, block) for index, block in enumerate(shown.layout.blocks) if kept[index])


_RULES: Final = (
    *(_arrows, _set_out, _doubled, _teasers, _folded, _called, _asked, _under_furniture, _portraits, _house_notes),
    *(_above, _headings_above),
)

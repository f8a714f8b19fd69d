"""A page's tree → the text it shows, block by block, with what surrounds each block."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from lxml import etree

from lesart.articles.markup.classes import NOWHERE, TAGS, Within, meaning

_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UNSEEN: Final = (
    *(
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "head",
        "iframe",
        "object",
        "select",
        "canvas",
        "video",
        "audio",
    ),
    *("map", "math", "textarea", "datalist"),
)
_INLINE: Final = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
        ),
        *(
            "kbd",
            "label",
            "mark",
            "nobr",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
        ),
        *("u", "var", "wbr", "img", "picture", "source", "input", "button"),
    )
)
_KEPT_TAGS: Final = frozenset(("li", "td", "th", "blockquote", "dd", "dt", *_HEADINGS))  # a <div> in one is still one
_WHOLE: Final = frozenset(("html", "body"))  # <body class="has-sidebar"> says nothing of the blocks
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BREAK: Final = "\x00"  # stands for <br>; the parser's input holds none
_NAMED_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of shown text between two breaks: its span, its tag, what surrounds it, and how much of it is links.

    `named` are the named inline elements of a short block with what they hold, as ('kicker', 'Unwetter'); `moment` is
    what a <time> in it says to machines.
    """

    start: int
    end: int
    form: str
    tag: str
    within: int
    linked: int
    container: int
    named: tuple[tuple[str, str], ...] = ()
    moment: str | None = None

    @property
    def link_share(self) -> float:
        """The share of the characters that are links."""
        return self.linked / max(1, self.end - self.start)

    @property
    def level(self) -> int:
        """1 to 6 for headings, else 0."""
        return int(self.tag[1]) if self.tag in _HEADINGS else 0


@dataclass(frozen=True, slots=True)
class Layout:
    """A page's shown text, its blocks, and for each container the one that holds it (0 is the root, held by itself).

    `anchors` are the ids of containers that have one.
    """

    text: str
    blocks: tuple[Block, ...]
    parents: tuple[int, ...]
    anchors: Mapping[int, str] = field(default_factory=dict)


def lay_out(root: etree._Element) -> Layout:
    """Return the text that a page shows and its blocks; the tree loses what is never shown."""
    etree.strip_elements(root, *_UNSEEN, with_tail=False)
    writer = _Writer()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            writer.open(element)
        else:
            writer.close(element)
    return Layout("".join(writer.written), tuple(writer.blocks), tuple(writer.parents), writer.anchors)


class _Open:
    """An element whose end has not come yet."""

    __slots__ = ("container", "hidden", "inline", "linked", "moment", "name", "tag", "within")

    def __init__(self, tag: str, within: int, container: int) -> None:
        self.tag, self.within, self.container = tag, within, container
        self.linked = self.hidden = self.inline = False
        self.name = ""
        self.moment: str | None = None


class _Writer:
    """Collects shown text and closes a block wherever the page breaks the line."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.blocks: list[Block] = []
        self.parents = [0]
        self.anchors: dict[int, str] = {}
        self._stack = [_Open("html", NOWHERE, 0)]
        self._pieces: list[tuple[str, _Open]] = []
        self._length = 0

    def open(self, element: etree._Element) -> None:
        """Take note of an element's start and of the text behind its tag."""
        above = self._stack[-1]
        tag = element.tag
        if tag == "br":
            self._pieces.append((_BREAK, above))
            self._stack.append(above)
            return
        opened = _opened(element, str(tag), above)
        if not opened.inline:
            self._flush(above)
            self.parents.append(above.container)
            opened.container = len(self.parents) - 1
            anchor = element.get("id")
            if anchor:
                self.anchors[opened.container] = anchor
        self._stack.append(opened)
        if element.text:
            self._pieces.append((element.text, opened))

    def close(self, element: etree._Element) -> None:
        """Take note of an element's end and of the text behind it."""
        closed = self._stack.pop()
        if element.tag != "br" and not closed.inline:
            self._flush(closed)
        if element.tail:
            self._pieces.append((element.tail, self._stack[-1]))

    def _flush(self, base: _Open) -> None:
        """Write the pieces gathered since the last break as a block, or several where empty lines part them."""
        group: list[tuple[str, _Open]] = []
        breaks = 0
        for piece in self._pieces:
            if piece[1].hidden:
                continue
            if piece[0] == _BREAK:
                breaks += 1
            elif not piece[0].isspace():
                if breaks > 1 and group:
                    self._write(group, base)
                    group = []
                breaks = 0
            group.append(piece)
        if group:
            self._write(group, base)
        self._pieces.clear()

    def _write(self, group: list[tuple[str, _Open]], base: _Open) -> None:
        form = _shown("".join([piece for piece, _ in group]))
        if not form:
            return
        if self.written:
            self.written.append("\n")
            self._length += 1
        filled = [(piece, owner) for piece, owner in group if not piece.isspace() and piece != _BREAK]
        linked = sum(len(piece.strip()) for piece, owner in filled if owner.linked)
        within = filled[0][1].within
        for _, owner in filled[1:]:
            within &= owner.within
        named = tuple((owner.name, _shown(piece)) for piece, owner in filled if owner.name)
        end = self._length + len(form)
        kept = named if len(form) <= _NAMED_LONGEST and len(filled) > 1 else ()
        moment = next((owner.moment for _, owner in filled if owner.moment), None)
        around = within | base.within
        self.blocks.append(Block(self._length, end, form, base.tag, around, linked, base.container, kept, moment))
        self.written.append(form)
        self._length = end


def _opened(element: etree._Element, tag: str, above: _Open) -> _Open:
    """Return what is to be known of an element while it is open."""
    attributes = element.attrib
    within = above.within | TAGS.get(tag, NOWHERE)
    opened = _Open(tag, within, above.container)
    opened.inline = tag in _INLINE
    opened.linked = above.linked or tag == "a"
    opened.hidden = above.hidden
    if opened.inline or (tag in {"div", "section", "span"} and above.tag in _KEPT_TAGS):
        opened.tag = above.tag
    opened.moment = attributes.get("datetime") if tag == "time" else above.moment if opened.inline else None
    if attributes and tag not in _WHOLE:
        opened.name = " ".join(
            filter(None, (attributes.get("class"), attributes.get("id"), attributes.get("itemprop")))
        )
        opened.within = within | meaning(opened.name) if opened.name else within
        opened.hidden = (
            above.hidden
            or bool(opened.within & Within.UNSEEN)
            or "hidden" in attributes
            or _is_hidden(attributes.get("style"))
        )
    return opened


def _shown(form: str) -> str:
    """Return text as a browser shows it: white space as one blank, a <br> as a line's end."""
    if _BREAK not in form:
        return " ".join(form.split())
    lines = (" ".join(line.split()) for line in form.split(_BREAK))
    return "\n".join(line for line in lines if line)


@lru_cache(maxsize=4096)
def _is_hidden(style: str | None) -> bool:
    return bool(style and _HIDDEN.search(style))

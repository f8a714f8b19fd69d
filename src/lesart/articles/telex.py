"""Messages of IPTC 7901: their lines, joined to paragraphs, with their kinds.

Head: header, slug line, notes in brackets, headline, 'Utl.:', byline. Then paragraphs, set apart by empty lines or by
blanks at their beginning. Then dpa's notepad ('# Notizblock'), the writer's letters, the time.
"""

from typing import Final

from lesart.articles.bylines import read_byline
from lesart.articles.credits import closing_credit, line_credit, opening_dateline
from lesart.articles.furniture import is_correction
from lesart.articles.kinds import kind_by_itself
from lesart.articles.lines import Line, unjoined
from lesart.articles.tags import read_tags
from lesart.records import PartKind
from lesart.text.telex import EMBARGO

_INDENT: Final = 3  # blanks before the first line of a paragraph
_NOTEPAD: Final = ("# ", "* * *", "Die folgenden Informationen sind nicht", "The following information is not")
_FRAME: Final = "\x01\x02\x03\x04 "
_SUBHEAD_LONGEST: Final = 70
_KICKER_WORDS: Final = 5


def read_telex(text: str) -> tuple[tuple[Line, ...], tuple[PartKind, ...]]:
    """Return the lines of a message, those of a paragraph as one, and the kind of each."""
    raw = unjoined(text)
    body = next((i for i, line in enumerate(raw) if i and _opens_body(line)), len(raw))
    foot = next((i for i in range(body, len(raw)) if raw[i].form.startswith(_NOTEPAD)), len(raw))
    while foot == len(raw) > body and _closes(raw[foot - 1]):
        foot -= 1
        if foot == body or not _closes(raw[foot - 1]):
            break
    paragraphs = _joined(text, raw[body:foot])
    title = _title(raw[:body])
    head = [_head_kind(index, line, title) for index, line in enumerate(raw[:body])]
    middle = [_body_kind(line) for line in paragraphs]
    end = [_foot_kind(line) for line in raw[foot:]]
    return (*raw[:body], *paragraphs, *raw[foot:]), (*head, *middle, *end)


def _opens_body(line: Line) -> bool:
    """Whether a line opens the text: with a dateline, or as running text that is no headline."""
    if line.form.endswith(" =") or line.form.startswith(("(", "Utl.:")):
        return False
    return opening_dateline(line.form) is not None or line.is_prose


def _closes(line: Line) -> bool:
    """Whether a line at the end names the writers, the message or the time."""
    return not line.form.strip(_FRAME) or kind_by_itself(line) in {"credit", "date"}


def _joined(text: str, raw: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return paragraphs: lines without an empty line or blanks before them go on with the one before."""
    joined: list[Line] = []
    for line in raw:
        indent = line.start - (text.rfind("\n", 0, line.start) + 1)
        if joined and not line.empty_before and indent < _INDENT and not line.is_listed:
            before = joined.pop()
            joined.append(Line(before.start, line.end, text[before.start : line.end], before.empty_before))
        else:
            joined.append(line)
    return tuple(joined)


def _title(head: tuple[Line, ...]) -> int | None:
    """Return which line of the head is the headline: the one above 'Utl.:', or that ends in ' =', or the first."""
    free = [index for index, line in enumerate(head) if index and _may_be_title(index, line)]
    under = next((index for index in free if head[index].form.startswith("Utl.:")), None)
    titles = [index for index in free if index != under and not read_byline(head[index].form.removesuffix("=").strip())]
    above = [index for index in titles if under is not None and index < under]
    marked = [index for index in titles if head[index].form.endswith(" =")]
    signed = any(line.form.endswith(" =") for line in head) and titles[-1:]
    return next(iter(above[-1:] or marked or signed or titles), None)


def _may_be_title(index: int, line: Line) -> bool:
    slug = index == 1 and "/" in line.form
    return not (slug or line.form.startswith("(") or EMBARGO.match(line.form) or not line.form.strip(_FRAME))


def _head_kind(index: int, line: Line, title: int | None) -> PartKind:
    """Return the kind of a line above the text."""
    bare = line.form.removesuffix("=").strip(_FRAME)
    told: tuple[tuple[PartKind, object], ...] = (
        ("boilerplate", not index or not bare),
        ("tag", (index == 1 and "/" in bare) or read_tags(bare)),
        ("correction", is_correction(line)),
        ("boilerplate", bare.startswith("(") or EMBARGO.match(bare)),
        ("byline", read_byline(bare)),
        ("subhead", bare.startswith("Utl.:")),
    )
    return next((kind for kind, holds in told if holds), _title_kind(index, line, title))


def _title_kind(index: int, line: Line, title: int | None) -> PartKind:
    """Return the kind of a line of the head that is none of the others, by where it stands to the headline."""
    if index == title:
        return "headline"
    if title is None or index > title:
        return "subhead"
    return "kicker" if index == title - 1 and len(line.words) <= _KICKER_WORDS else "boilerplate"


def _body_kind(line: Line) -> PartKind:
    own = kind_by_itself(line)
    if own in {"credit", "correction", "date"}:
        return own
    ended = line.ends_sentence or closing_credit(line.form) is not None  # '… niemand gekündigt./jow/DP/mis'
    short = len(line.form) <= _SUBHEAD_LONGEST and not ended and not line.is_listed
    return "subhead" if short and opening_dateline(line.form) is None else "paragraph"


def _foot_kind(line: Line) -> PartKind:
    """Return the kind of a line below the text."""
    if line_credit(line.form):
        return "credit"
    return "date" if kind_by_itself(line) == "date" else "boilerplate"

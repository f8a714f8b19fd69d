"""Lines with their kinds → parts: datelines and sign-offs inside a paragraph become parts of their own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lesart.articles.bylines import Byline, agencies_beside_day, read_byline
from lesart.articles.credits import closing_credit, line_credit, opening_dateline
from lesart.articles.days import Day, days_of_line, find_days
from lesart.articles.furniture import closing_correction
from lesart.articles.lines import Line
from lesart.articles.persons import is_person
from lesart.articles.pictures import caption_credit
from lesart.articles.tags import read_tags
from lesart.records import BODY_KINDS, Dateline, PartKind

_DATELINE_DEPTH: Final = 3  # paragraphs; a standfirst may come before the dateline
_LABELLED_DAY: Final = re.compile(r"(?:date|datum|stand|veröffentlicht|vom)?:? ?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part in the making: its span, kind and form, and what it names."""

    start: int
    end: int
    kind: PartKind
    form: str
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    dateline: Dateline | None = None
    days: tuple[Day, ...] = ()
    tags: tuple[str, ...] = ()


def split(text: str, lines: tuple[Line, ...], kinds: tuple[PartKind, ...]) -> tuple[Piece, ...]:
    """Return the parts of a text in order; the first of its body is its lead."""
    body = [index for index, kind in enumerate(kinds) if kind in BODY_KINDS]
    pieces: list[Piece] = []
    for index, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind in BODY_KINDS:
            opens = index in body[:_DATELINE_DEPTH] and not any(piece.dateline for piece in pieces)
            openings = _openings(line, text) if opens else ()
            pieces += _paragraph(line, kind, tuple(openings), last=index == body[-1])
        elif kind == "caption":
            pieces += _caption(line)
        else:
            pieces.append(_whole(line, kind))
    return _with_lead(pieces)


def _whole(line: Line, kind: PartKind) -> Piece:
    """Return the part that a line is, with the people and agencies it names."""
    if kind == "byline":
        byline = read_byline(line.form) or Byline((line.form,) if is_person(line.form) else ())
        return Piece(line.start, line.end, kind, line.form, byline.authors, byline.agencies, days=byline.days)
    if kind == "date":
        days, agencies = days_of_line(line.form), agencies_beside_day(line.form)
        return Piece(line.start, line.end, kind, line.form, agencies=agencies, days=days)
    if kind == "tag":
        return Piece(line.start, line.end, kind, line.form, tags=read_tags(line.form) or (line.form.lstrip("# "),))
    credit = line_credit(line.form) if kind == "credit" else None
    days = find_days(line.form) if credit else ()
    return Piece(line.start, line.end, kind, line.form, agencies=credit.agencies if credit else (), days=days)


def _caption(line: Line) -> Iterator[Piece]:
    """Yield a caption, and after it the credit that its line ends in."""
    at = caption_credit(line.form)
    if at is None:
        yield Piece(line.start, line.end, "caption", line.form)
        return
    form = line.form[:at].rstrip()
    yield Piece(line.start, line.start + len(form), "caption", form)
    start = at + len(line.form[at:]) - len(line.form[at:].lstrip())
    yield Piece(line.start + start, line.end, "photo-credit", line.form[start:])


def _paragraph(line: Line, kind: PartKind, openings: tuple[Piece, ...], *, last: bool) -> Iterator[Piece]:
    """Yield a paragraph, and before and after it the day, dateline and sign-off that its line holds."""
    start, end = (openings[-1].end - line.start if openings else 0), len(line.form)
    start += len(line.form[start:]) - len(line.form[start:].lstrip())
    note = closing_correction(line.form)
    if note is not None and note > start:
        shorter = line.form[:note].rstrip()
        yield from _paragraph(
            Line(line.start, line.start + len(shorter), shorter, line.empty_before), kind, openings, last=last
        )
        yield Piece(line.start + note, line.end, "correction", line.form[note:])
        return
    yield from openings
    credit = closing_credit(line.form) if last or line.form.endswith(")") else None
    if credit and (last or credit.agencies) and credit.start > start:
        end = len(line.form[: credit.start].rstrip())
    if end > start:
        yield Piece(line.start + start, line.start + end, kind, line.form[start:end])
    if credit and end < len(line.form):
        yield Piece(line.start + credit.start, line.end, "credit", line.form[credit.start :], agencies=credit.agencies)


def _openings(line: Line, text: str) -> Iterator[Piece]:
    """Yield the day and the dateline that the first line of a body begins with."""
    at = _day_end(line.form)
    rest = line.form[at:].lstrip()
    skipped = len(line.form) - len(rest)
    opening = opening_dateline(rest, text)
    if at and (opening or line.form[:1].isalpha()):
        yield Piece(line.start, line.start + at, "date", line.form[:at], days=days_of_line(line.form[:at]))
    if opening:
        start = line.start + (skipped if at else 0)
        form = rest[: opening.end].rstrip()
        dateline = Dateline(opening.place, opening.agencies)
        days = find_days(form)
        yield Piece(start, start + len(form), "dateline", form, agencies=opening.agencies, dateline=dateline, days=days)


def _day_end(form: str) -> int:
    """Return where a day that begins the line ends ('date 2023-09 ZIOLKOWSKI'), or 0."""
    label = _LABELLED_DAY.match(form)
    days = find_days(form[:60])
    if label and days and days[0].start <= label.end():
        return days[0].end
    return 0


def _with_lead(pieces: list[Piece]) -> tuple[Piece, ...]:
    if any(piece.kind == "lead" for piece in pieces):
        return tuple(pieces)
    for index, piece in enumerate(pieces):
        if piece.kind == "paragraph":
            return (*pieces[:index], replace(piece, kind="lead"), *pieces[index + 1 :])
    return tuple(pieces)

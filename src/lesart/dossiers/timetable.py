"""The drawn timeline: a column for each moment, a row for each report, a dot where a report speaks of the moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lesart.dossiers.entries import TimelineRow
from lesart.dossiers.timex import chronological
from lesart.dossiers.view import View
from lesart.dossiers.witnesses import Witness

MOST: Final = 14
"""Moments that fit side by side; those that few reports speak of stay in the list."""
LEAST: Final = 6
"""Moments that are shown however many reports appeared at as many times."""
NAMES: Final = 170
COLUMN: Final = 64
ROW: Final = 34
TOP: Final = 52
_MINUTE: Final = len("2026-01-13T08:05")


@dataclass(frozen=True, slots=True)
class Tick:
    """A moment on the axis: its value, and where its column stands, in the picture's units."""

    value: str
    x: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A report at a moment: it speaks of it, or (`printed`) it appeared then."""

    x: float
    y: float
    printed: bool


@dataclass(frozen=True, slots=True)
class Timetable:
    """The drawn timeline: its moments in order, its reports with the height of their rows, and its dots."""

    ticks: tuple[Tick, ...]
    rows: tuple[tuple[Witness, float], ...]
    dots: tuple[Dot, ...]
    width: float
    height: float


def timetable(view: View) -> Timetable:
    """Return the timeline of a dossier as a picture; empty where the reports speak of fewer than two moments."""
    values = _columns(view.timeline)
    at = {value: NAMES + COLUMN * (number + 0.5) for number, value in enumerate(values)}
    heights = {article: TOP + ROW * (row + 0.5) for row, article in enumerate(view.witnesses)}
    dots = {
        Dot(at[_minute(row.value)], heights[article], row.printed is not None)
        for row in view.timeline
        if _minute(row.value) in at
        for article in _articles(row)
    }
    return Timetable(
        ticks=tuple(Tick(value, x) for value, x in at.items()),
        rows=tuple((witness, heights[article]) for article, witness in view.witnesses.items()),
        dots=tuple(sorted(dots, key=lambda dot: (dot.y, dot.x, dot.printed))),
        width=NAMES + COLUMN * len(values),
        height=TOP + ROW * len(heights) + ROW / 4,
    )


def _columns(rows: Sequence[TimelineRow]) -> list[str]:
    """Return the moments to draw in order of time: when reports appeared, and what most of them speak of."""
    printed = {_minute(row.value) for row in rows if row.printed}
    told: dict[str, set[str]] = {}
    for row in rows:
        if not row.printed:
            told.setdefault(_minute(row.value), set()).update(_articles(row))
    ranked = sorted(set(told) - printed, key=lambda value: (-len(told[value]), "T" not in value, value))
    room = max(LEAST, MOST - len(printed))
    chosen = sorted({*printed, *ranked[:room]}, key=chronological)
    return chosen if len(chosen) > 1 and told else []


def _articles(row: TimelineRow) -> tuple[str, ...]:
    shown = (row.printed,) if row.printed else tuple(member.witness for member in row.members)
    return tuple(witness.article.id for witness in shown)


def _minute(value: str) -> str:
    """Return a value without its seconds and its zone, so that reports and what they speak of share columns."""
    return value[:_MINUTE]

"""Live tickers → their entries: boxes of a kind, each with its time, or what the page declares as its updates."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from lesart.articles.days import as_iso, days_of_line
from lesart.articles.markup.blocks import Block, Layout
from lesart.articles.markup.classes import Within
from lesart.articles.markup.declared import Declared, Update
from lesart.articles.markup.titles import Title
from lesart.articles.markup.voting import letters

_LIVE: Final = re.compile(
    r"live[- ]?(?:ticker|blog)|news[- ]?(?:ticker|blog)|minutenprotokoll|\bticker\b|-ticker\b", re.IGNORECASE
)
_CLOCK: Final = re.compile(r"(?:um )?([01]?\d|2[0-4])[:.]([0-5]\d)(?: ?Uhr)?", re.IGNORECASE)
_STAMP_LONGEST: Final = 60
_FEWEST: Final = 3  # boxes of a kind that make a ticker
_DECLARED_FEWEST: Final = 2
_TOLD: Final = 40  # characters of text that an entry has
_OPENED: Final = 40  # letters by which a declared text is found again
_AWAY: Final = Within.NAVIGATION | Within.COMMENTS | Within.ASIDE | Within.FORM


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a ticker: the blocks that show it, half-open, its time, what is declared of it, its place's name."""

    first: int
    end: int
    published: str | None = None
    declared: Update | None = None
    anchor: str | None = None


def find_entries(layout: Layout, declared: Declared, title: Title, url: str | None) -> tuple[Entry, ...]:
    """Return the entries of a page that is a live ticker, in the order in which it shows them; else none."""
    named = " ".join(filter(None, (title.title, title.kicker, url)))
    if not (declared.live or len(declared.updates) >= _DECLARED_FEWEST or _LIVE.search(named)):
        return ()
    shown = _boxes(layout, title.block) or _between_stamps(layout, title.block)
    if len(declared.updates) >= _DECLARED_FEWEST:
        return _with_updates(layout, shown, declared.updates)
    return tuple(_dated(shown, declared))


def _stamps(layout: Layout, title: int) -> Mapping[int, str]:
    """Return the blocks below the headline that name a time and little else, with what they name."""
    found: dict[int, str] = {}
    for index, block in enumerate(layout.blocks):
        if index > title and not block.within & _AWAY and len(block.form) <= _STAMP_LONGEST:
            moment = _moment(block)
            if moment:
                found[index] = moment
    return found


def _moment(block: Block) -> str | None:
    """Return the time that a short block names: ISO 8601, or 'HH:MM' where no day is named."""
    told = as_iso(block.moment)[0] if block.moment else None
    if told and "T" in told:
        return told
    days = days_of_line(block.form)
    if days and days[0].precision == "minute":
        return days[0].value
    clock = _CLOCK.match(block.form)
    return f"{int(clock[1]) % 24:02}:{clock[2]}" if clock and not days else None


def is_clock(form: str) -> bool:
    """Whether a line is a clock time: '14.05 Uhr'."""
    return bool(_CLOCK.fullmatch(form.strip(" :|")))


def _boxes(layout: Layout, title: int) -> tuple[Entry, ...]:
    """Return the boxes that stand side by side, each with a time and text: the most of a kind."""
    stamps = _stamps(layout, title)
    boxes: dict[int, dict[int, str]] = defaultdict(dict)
    for index, moment in stamps.items():
        container = layout.blocks[index].container
        while container:
            boxes[layout.parents[container]].setdefault(container, moment)
            container = layout.parents[container]
    spans = _spans(layout)
    best: tuple[Entry, ...] = ()
    for children in boxes.values():
        if len(children) >= max(_FEWEST, len(best)):
            told = tuple(
                Entry(*spans[child], moment, None, layout.anchors.get(child))
                for child, moment in sorted(children.items())
                if _tells(layout, *spans[child])
            )
            best = max(best, told, key=len)
    return best if len(best) >= _FEWEST else ()


def _spans(layout: Layout) -> Mapping[int, tuple[int, int]]:
    """Return for each container the blocks that stand in it, half-open."""
    spans: dict[int, tuple[int, int]] = {}
    for index, block in enumerate(layout.blocks):
        container = block.container
        while True:
            spans[container] = (spans.get(container, (index, 0))[0], index + 1)
            if not container:
                break
            container = layout.parents[container]
    return spans


def _tells(layout: Layout, first: int, end: int) -> bool:
    return any(len(block.form) >= _TOLD and not block.within & _AWAY for block in layout.blocks[first:end])


def _between_stamps(layout: Layout, title: int) -> tuple[Entry, ...]:
    """Return what stands from time to time where all stands in one box: '14.05 Uhr' above each entry's paragraphs."""
    by_box: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for index, moment in _stamps(layout, title).items():
        by_box[layout.parents[layout.blocks[index].container]].append((index, moment))
    box, stamps = max(by_box.items(), key=lambda item: len(item[1]), default=(0, []))
    if len(stamps) < _FEWEST:
        return ()
    last = _spans(layout)[box][1]
    ends = [index for index, _ in stamps[1:]] + [last]
    entries = [Entry(index, end, moment) for (index, moment), end in zip(stamps, ends, strict=True)]
    return tuple(entry for entry in entries if _tells(layout, entry.first, entry.end))


def _with_updates(layout: Layout, shown: tuple[Entry, ...], updates: tuple[Update, ...]) -> tuple[Entry, ...]:
    """Return the declared entries, each with the blocks that show it, where any do."""
    bounds = shown or _headed(layout, updates)
    found: dict[int, Update] = {}
    forms = [letters("".join(b.form for b in layout.blocks[entry.first : entry.end])) for entry in bounds]
    unseen: list[Entry] = []
    for update in updates:
        opening = letters(update.body)[:_OPENED]
        at = next((i for i, form in enumerate(forms) if i not in found and opening in form), None)
        if at is None:
            unseen.append(Entry(0, 0, update.published, update))
        else:
            found[at] = update
    seen = [
        replace(entry, published=found[i].published or entry.published, declared=found[i])
        for i, entry in enumerate(bounds)
        if i in found
    ]
    return tuple(seen + unseen)


def _headed(layout: Layout, updates: tuple[Update, ...]) -> tuple[Entry, ...]:
    """Return what stands from one declared entry's headline to the next."""
    titles = {letters(update.title) for update in updates if update.title}
    starts = [i for i, block in enumerate(layout.blocks) if letters(block.form) in titles and not block.link_share]
    return tuple(Entry(first, end) for first, end in zip(starts, [*starts[1:], len(layout.blocks)], strict=False))


def _dated(shown: tuple[Entry, ...], declared: Declared) -> Iterator[Entry]:
    """Yield entries with their days: a bare clock time is of the one day on which the page came and changed."""
    days = {stamp[: len("2021-06-03")] for stamp in (declared.published, declared.modified) if stamp}
    day = days.pop() if len(days) == 1 else None
    for entry in shown:
        moment = entry.published or ""
        if "-" in moment:
            yield entry
        else:
            yield replace(entry, published=f"{day}T{moment}" if day else None)

"""The story's events in time: each point in time with the places that speak of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from lesart.records import Article, Marks, Moment, Place

_READ: Final = frozenset({"lead", "paragraph", "caption", "subhead"})


def find_moments(articles: Sequence[Article], marks: Mapping[str, Marks]) -> tuple[Moment, ...]:
    """Return the resolved days and hours of all reports in order of time; durations and habits are no points in it."""
    found: dict[str, list[Place]] = defaultdict(list)
    for article in articles:
        read = [part for part in article.parts if part.kind in _READ]
        for time in marks[article.id].times:
            inside = any(part.start <= time.start < part.end for part in read)
            if inside and time.type in {"DATE", "TIME"} and time.value[:1].isdigit():
                found[time.value].append(article.place(time.start, time.end))
    return tuple(Moment(value, tuple(sorted(found[value]))) for value in sorted(found))

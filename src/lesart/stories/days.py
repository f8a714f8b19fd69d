"""The day of a story."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from lesart.records import Article

_DAY: Final = len("2023-09-13")


def story_day(articles: Iterable[Article]) -> str | None:
    """Return the ISO day on which most of the articles came out, the earliest of several; None where none names a day.

    An article that gives its month or year only has a say in which of the days it is, where others name days of it.
    """
    stamps = [article.published for article in articles if article.published]
    days = Counter(stamp[:_DAY] for stamp in stamps if len(stamp) >= _DAY)
    months = [stamp for stamp in stamps if len(stamp) < _DAY]
    return min(days, key=lambda day: (-days[day], -sum(map(day.startswith, months)), day), default=None)

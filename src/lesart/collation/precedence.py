"""Which of two articles comes first, as far as their times tell."""

from datetime import UTC, datetime
from math import inf
from typing import Final

from lesart.records import Article

_LENGTHS: Final = {4: "-12-31T23:59", 7: "-31T23:59", 10: "T23:59"}  # what completes a year, a month, a day


def precedence(article: Article) -> tuple[float, str]:
    """Return what articles are ordered by: the latest moment at which each can have come out, then its id.

    A day, month or year counts as its end, so that an article is only called earlier where it is; one without a time
    comes last. Times without an offset are taken as UTC, which all articles without one share.
    """
    return (moment(article.published), article.id)


def moment(published: str | None) -> float:
    """Return the seconds since 1970 of the end of what a time names; infinity where it names nothing."""
    if not published:
        return inf
    stamp = published + _LENGTHS.get(len(published), "")
    for day in ("", "-30", "-29", "-28"):  # the month that '-31' may not have
        try:
            time = datetime.fromisoformat(stamp.replace("-31T", f"{day}T") if day else stamp)
        except ValueError:
            continue
        return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()
    return inf


def certainly_earlier(left: Article, right: Article) -> bool:
    """Whether the times of two articles say that the left one came out first."""
    return moment(left.published) < moment(right.published) < inf

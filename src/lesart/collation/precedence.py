"""Which of two articles comes first, as far as their times tell."""

from math import inf

from lesart.records import Article
from lesart.text.moments import moment


def precedence(article: Article) -> tuple[float, str]:
    """Return what articles are ordered by: the latest moment at which each can have come out, then its id.

    A day, month or year counts as its end, so that an article is only called earlier where it is; one without a time
    comes last. Times without an offset are taken as UTC, which all articles without one share.
    """
    return (moment(article.published), article.id)


def certainly_earlier(left: Article, right: Article) -> bool:
    """Whether the times of two articles say that the left one came out first."""
    return moment(left.published) < moment(right.published) < inf

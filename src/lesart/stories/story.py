"""Some articles as one story."""

from collections.abc import Iterable
from hashlib import sha256

from lesart.records import Article, Story
from lesart.stories.days import story_day
from lesart.stories.titles import middle_title


def one_story(articles: Iterable[Article]) -> Story:
    """Return the story that articles tell together; its id comes from the earliest of them."""
    members = in_order(articles)
    times = sorted(article.published for article in members if article.published)
    return Story(
        id=sha256(members[0].id.encode()).hexdigest()[:16],
        articles=tuple(article.id for article in members),
        first=times[0] if times else None,
        last=times[-1] if times else None,
        title=middle_title([article.title for article in members if article.title]),
        outlets=tuple(sorted({article.outlet for article in members if article.outlet})),
        day=story_day(members),
    )


def in_order(articles: Iterable[Article]) -> list[Article]:
    """Return articles from the earliest to the latest, undated ones last, whatever order they came in."""
    return sorted(articles, key=lambda article: (article.published or "~", article.id))

"""Articles grouped into stories."""

from collections.abc import Sequence
from dataclasses import replace

from lesart.records import Article, Story
from lesart.stories.memory import Memory
from lesart.stories.story import one_story


def group_stories(articles: Sequence[Article]) -> tuple[Story, ...]:
    """Return the articles as stories, single ones too, by their first member; the order of input has no effect."""
    memory = Memory()
    memory.add(articles)
    by_id = {article.id: article for article in articles}
    return tuple(
        replace(one_story(by_id[name] for name in each.articles), id=each.id) for each in memory.stories.values()
    )

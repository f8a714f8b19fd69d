"""Articles grouped into stories."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from lesart.models.encoder import Encoder
from lesart.records import Article, Gist, Story
from lesart.stories.gists import gist_of
from lesart.stories.memory import Memory
from lesart.stories.story import one_story


def group_stories(articles: Sequence[Article], encoder: Encoder | None = None) -> tuple[Story, ...]:
    """Return the articles as stories, single ones too, by their first member; the order of input has no effect.

    With an encoder, what titles and leads mean counts beside their words.
    """
    return stories_of(articles, (gist_of(article, encoder) for article in articles))


def stories_of(articles: Sequence[Article], gists: Iterable[Gist]) -> tuple[Story, ...]:
    """Return articles as stories by what was made of them before."""
    memory = Memory()
    memory.add_gists(gists)
    by_id = {article.id: article for article in articles}
    return tuple(
        replace(one_story(by_id[name] for name in each.articles), id=each.id) for each in memory.stories.values()
    )

"""Articles grouped into stories, and the day of each."""

from lesart.stories.days import story_day
from lesart.stories.grouping import group_stories
from lesart.stories.story import one_story

__all__ = ["group_stories", "one_story", "story_day"]

"""Articles grouped into stories, and the day of each."""

from lesart.stories.days import story_day
from lesart.stories.grouping import group_stories

__all__ = ["group_stories", "story_day"]

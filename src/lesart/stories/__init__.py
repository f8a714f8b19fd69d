"""Articles grouped into stories, and the day of each."""

from lesart.stories.days import story_day
from lesart.stories.gists import gist_of
from lesart.stories.grouping import group_stories
from lesart.stories.keeping import count, footprint, frequencies, recall, take_up, tally
from lesart.stories.likeness import CHAPTER, LIKE, alike, telling_words
from lesart.stories.memory import ACTIVE, ALWAYS, Memory
from lesart.stories.story import one_story

__all__ = [
    "ACTIVE",
    "ALWAYS",
    "CHAPTER",
    "LIKE",
    "Memory",
    "alike",
    "count",
    "footprint",
    "frequencies",
    "gist_of",
    "group_stories",
    "one_story",
    "recall",
    "story_day",
    "take_up",
    "tally",
    "telling_words",
]

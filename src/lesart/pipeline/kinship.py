"""Stories like a story: earlier and later chapters of the same affair, and others that resemble it."""

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from lesart import stories
from lesart.errors import InputError
from lesart.records import Footprint, Kin, Relation, Story

if TYPE_CHECKING:
    from lesart.store import Store

_WORDS: Final = 12  # by which others are looked up
_LOOKED_AT: Final = 120  # articles that share most of them
_MEMBERS: Final = 12  # articles of a story, the latest, that it is known by


def kin(store: "Store", story: str, *, limit: int = 8) -> tuple[Kin, ...]:
    """Return the stories of a store that are like one, the most alike first.

    A story that was over before this one began, and is alike enough, is an earlier chapter; a later one likewise.
    Raises `InputError` where the store has no such story.
    """
    asked = store.story(story)
    if asked is None:
        raise InputError(store.where, f"has no story '{story}'")
    known_by = asked.articles[-_MEMBERS:]
    mine = store.footprints(known_by)
    words = stories.telling_words(store.articles(known_by), mine, _WORDS)
    if not words:
        return ()
    others = _by_story(store, words, asked)
    scores = {other: stories.alike(mine, prints) for other, prints in others.items()}
    best = sorted((other for other in scores if scores[other] >= stories.LIKE), key=lambda o: (-scores[o], o))
    found = ((store.story(other), scores[other]) for other in best[:limit])
    return tuple(Kin(other, _relation(asked, other, score), round(score, 3)) for other, score in found if other)


def _by_story(store: "Store", words: tuple[str, ...], asked: Story) -> dict[str, list[Footprint]]:
    """Return what is kept of the articles of other stories that share most of some words."""
    ids = store.resembling(words, limit=_LOOKED_AT + len(asked.articles))
    found: dict[str, list[Footprint]] = defaultdict(list)
    for each in store.footprints(ids):
        if each.story != asked.id:
            found[each.story].append(each)
    return found


def _relation(asked: Story, other: Story, score: float) -> Relation:
    """Return how two stories stand to each other; days that cannot be told apart make no chapters."""
    if score >= stories.CHAPTER and asked.first and asked.last and other.first and other.last:
        if _before(other.last, asked.first):
            return "earlier"
        if _before(asked.last, other.first):
            return "later"
    return "similar"


def _before(one: str, other: str) -> bool:
    known = min(len(one), len(other))
    return one[:known] < other[:known]

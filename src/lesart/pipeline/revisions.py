"""What an outlet changed in an article since the store first had it, and what that changed in the article's story."""

from itertools import pairwise
from typing import TYPE_CHECKING

from lesart import accounts
from lesart.errors import InputError
from lesart.pipeline import mark
from lesart.pipeline.corpus import statements_of
from lesart.records import Article, Effect, Revision, Statement
from lesart.text.changes import edits

if TYPE_CHECKING:
    from lesart.store import Store


def revisions(store: "Store", article: str) -> tuple[Revision, ...]:
    """Return what changed from version to version of an article, the earliest change first.

    Raises `InputError` where the store has no such article.
    """
    kept = store.dated_versions(article)
    if not kept:
        raise InputError(store.where, f"has no article '{article}'")
    return tuple(
        Revision(article, number, at, edits(before.text, now.text))
        for (_, _, before), (number, at, now) in pairwise(kept)
    )


def effects(store: "Store", article: str) -> tuple[Effect, ...]:
    """Return what the last change of an article changed in what its story states, none where it never changed.

    Raises `InputError` where the store has no such article, or one without a story.
    """
    kept = store.versions(article)
    story = store.story(store.story_of(article) or "")
    if not kept or story is None:
        raise InputError(store.where, f"has no story with an article '{article}'")
    if len(kept) == 1:
        return ()
    others = [each for each in store.articles(story.articles) if each.id != article]
    before, after = (_stated([*others, version], story.day) for version in kept[-2:])
    return accounts.effects(before, after, article)


def _stated(found: list[Article], day: str | None) -> tuple[Statement, ...]:
    return statements_of(found, tuple(mark(found, day=day)))

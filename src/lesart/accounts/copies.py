"""Reports with the very same text count once: one of them stands for all."""

from collections import defaultdict
from collections.abc import Sequence

from lesart.records import Article, Place, Statement


def distinct(articles: Sequence[Article]) -> tuple[tuple[Article, ...], dict[str, tuple[Article, ...]]]:
    """Return one article for each text, in an order that does not depend on the order given, and its copies by id.

    Without this a copied text would weigh twice in how rare a word is, and would change what is grouped.
    """
    by_text: dict[str, list[Article]] = defaultdict(list)
    for article in sorted(articles, key=lambda each: (each.published or "~", each.id)):
        by_text[article.text].append(article)
    firsts = sorted((group[0] for group in by_text.values()), key=lambda each: (each.published or "~", each.sha256))
    return tuple(firsts), {group[0].id: tuple(group[1:]) for group in by_text.values()}


def with_copies(members: Sequence[Place], copies: dict[str, tuple[Article, ...]]) -> tuple[Place, ...]:
    """Return the members followed by the same places in each copy of their articles."""
    added = [copy.place(place.start, place.end) for place in members for copy in copies.get(place.article, ())]
    return (*members, *added)


def representative(statement: Statement, copies: dict[str, tuple[Article, ...]]) -> tuple[Place, ...]:
    """Return the members of a statement without those that only stand in copies."""
    doubles = {copy.id for group in copies.values() for copy in group}
    return tuple(place for place in statement.members if place.article not in doubles)

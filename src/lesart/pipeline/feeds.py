"""Saved searches as feeds: what the store took in last of what a query finds."""

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from lesart.dossiers.render.feeds import FeedKind, entry, render
from lesart.errors import InputError
from lesart.records import Article

if TYPE_CHECKING:
    from lesart.store import SavedSearch, Store

ENTRIES: Final = 50


def feed_of(
    store: "Store", search: "SavedSearch", kind: FeedKind, *, desk: str | None = None, address: str | None = None
) -> str:
    """Return a saved search as a feed of the reports that came last, at most 50.

    Entries lead to the outlets' pages, or to those of a desk where its address is given; `address` is the feed's own.
    """
    ids = [hit.article.id for hit in store.search(search.query, order="newest", limit=ENTRIES)]
    entries = [entry(head, added, _address(head, desk)) for head, added in store.heads(ids)]
    return render(kind, search.name, address or f"urn:lesart:search:{quote(search.name, safe='')}", entries)


def saved(store: "Store", names: list[str]) -> "tuple[SavedSearch, ...]":
    """Return the saved searches of some names, all where none is given; raise `InputError` for one that is not kept."""
    if not names:
        return store.saved_searches()
    found = [(name, store.saved_search(name)) for name in names]
    for name, kept in found:
        if kept is None:
            raise InputError(store.where, f"has no saved search '{name}'")
    return tuple(kept for _, kept in found if kept is not None)


def _address(head: Article, desk: str | None) -> str:
    if desk is not None:
        return f"{desk.rstrip('/')}/articles/{head.id}"
    return head.url or f"urn:lesart:article:{head.id}"

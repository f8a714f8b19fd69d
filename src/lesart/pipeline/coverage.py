"""The most reported stories of a day or a week: by outlets, or by independent origins."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from lesart import collation
from lesart.records import Coverage

if TYPE_CHECKING:
    from lesart.store import Store

By = Literal["outlets", "origins"]
_LOOKED_AT: Final = 4  # times as many stories as are asked for, whose origins are counted
_LARGEST: Final = 60  # reports of a story, the latest, that are held side by side for it


def most_reported(
    store: "Store", *, since: str, before: str | None = None, by: By = "outlets", limit: int = 10
) -> tuple[Coverage, ...]:
    """Return the stories that were reported most from `since` on and before `before` (ISO), the most reported first.

    By origins, reports that print one agency or copy each other count once. They are counted among the stories that
    most outlets have, four times as many as are asked for, and kept until one of the reports changes.
    """
    if by == "outlets":
        return store.widest(since=since, before=before, limit=limit)
    found = store.widest(since=since, before=before, limit=limit * _LOOKED_AT)
    counted = [replace(each, origins=origins(store, each)) for each in found]
    counted.sort(key=lambda each: (-(each.origins or 0), -len(each.outlets), -len(each.articles), each.story.id))
    return tuple(counted[:limit])


def origins(store: "Store", of: Coverage) -> int:
    """Return how many independent origins stand behind the reports of a coverage; counted once, then known."""
    if len(of.articles) == 1:
        return 1
    known = store.known_origins(of)
    if known is None:
        latest = of.articles[-_LARGEST:]
        articles, marks = store.articles(latest), store.marks(latest)
        stemma = collation.draw_stemma(articles, marks, collation.find_passages(articles))
        known = len(stemma.origins)
        store.keep_origins(of, known)
    return known

"""Lists of reports as Atom and as JSON Feed, as a server answers with them."""

from collections.abc import Sequence
from typing import Final

from starlette.responses import Response

from lesart.dossiers.render.feeds import Entry, FeedKind, render
from lesart.dossiers.render.feeds import entry as _entry
from lesart.records import Article

_TYPES: Final = {"json": "application/feed+json", "atom": "application/atom+xml; charset=utf-8"}
Kind = FeedKind

__all__ = ["Entry", "Kind", "entry", "feed"]


def entry(article: Article, added: str, base: str) -> Entry:
    """Return a report as an entry that leads to its page."""
    return _entry(article, added, f"{base}/articles/{article.id}")


def feed(kind: Kind, title: str, address: str, entries: Sequence[Entry]) -> Response:
    """Return entries as a feed, the latest first."""
    return Response(render(kind, title, address, entries), media_type=_TYPES[kind])

"""Lists of reports or stories as Atom and as JSON Feed."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal
from xml.sax.saxutils import escape, quoteattr

from lesart.dossiers.witnesses import name
from lesart.records import Article

FeedKind = Literal["atom", "json"]
_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NEVER: Final = "1970-01-01T00:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Entry:
    """A report or a story in a feed; `at` is when it came or changed."""

    id: str
    title: str
    address: str
    at: str
    author: str
    summary: str


def entry(article: Article, added: str, address: str) -> Entry:
    """Return a report, which came when `added` says, as an entry that leads to an address."""
    outlet = name(article)
    return Entry(
        f"urn:lesart:article:{article.id}",
        article.title or outlet,
        address,
        added,
        outlet,
        f"{outlet}: {article.title}" if article.title else outlet,
    )


def render(kind: FeedKind, title: str, address: str, entries: Sequence[Entry]) -> str:
    """Return entries as a feed, the latest first."""
    latest = sorted(entries, key=lambda e: (e.at, e.id), reverse=True)
    return _json(title, address, latest) if kind == "json" else _atom(title, address, latest)


def _json(title: str, address: str, entries: Sequence[Entry]) -> str:
    items = [
        {
            "id": e.id,
            "url": e.address,
            "title": e.title,
            "content_text": e.summary,
            "date_published": e.at,
            "authors": [{"name": e.author}],
        }
        for e in entries
    ]
    head = {"version": "https://jsonfeed.org/version/1.1", "title": title, "feed_url": address}
    return json.dumps({**head, "items": items}, ensure_ascii=False, indent=1) + "\n"


def _atom(title: str, address: str, entries: Sequence[Entry]) -> str:
    updated = entries[0].at if entries else _NEVER
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<id>{_text(address)}</id><title>{_text(title)}</title><updated>{_text(updated)}</updated>",
        f'<link rel="self" href={_quoted(address)}/>',
        *(_atom_entry(e) for e in entries),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _atom_entry(e: Entry) -> str:
    head = f"<entry><id>{_text(e.id)}</id><title>{_text(e.title)}</title><updated>{_text(e.at)}</updated>"
    link = f"<link href={_quoted(e.address)}/><author><name>{_text(e.author)}</name></author>"
    return f"{head}{link}<summary>{_text(e.summary)}</summary></entry>"


def _text(value: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", value))


def _quoted(value: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", value))

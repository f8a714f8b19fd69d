"""RSS 0.9 to 2.0, Atom, JSON Feed and news sitemaps → pages, one an entry."""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Final

from lxml import etree

from lesart.german.outlets import entry_of
from lesart.records import Page, Rejected
from lesart.sources.fragments import with_content
from lesart.sources.trees import child_text, first, local, text_of

ROOTS: Final = frozenset(("rss", "RDF", "feed", "urlset"))
"""Names of the root elements of feeds."""


_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
Follow = Callable[[Page], Iterator[Page | Rejected]]
"""Whoever fetches what an entry links to, given the entry as the feed has it."""


def as_given(page: Page) -> Iterator[Page | Rejected]:
    """Yield an entry as the feed has it."""
    yield page


def feed_pages(root: etree._Element, source: str, follow: Follow = as_given) -> Iterator[Page | Rejected]:
    """Yield a page for every entry of a feed, or what it links to; an entry with neither is rejected with its place."""
    outlet = _outlet(root)
    for number, entry in enumerate(_entries(root), 1):
        yield from _filled(_page(entry, source, outlet), follow, f"entry {number}")


def _filled(page: Page, follow: Follow, place: str) -> Iterator[Page | Rejected]:
    """Yield what becomes of an entry, or that it has no text."""
    filled = page.text.strip() or page.markup
    if follow is not as_given and page.url:
        yield from follow(page)
    else:
        yield page if filled else Rejected("has no text, only a link", page.source, place)


def json_feed_pages(feed: Mapping[str, object], source: str, follow: Follow = as_given) -> Iterator[Page | Rejected]:
    """Yield a page for every item of a JSON Feed (version 1 and 1.1), or what it links to."""
    items = feed.get("items")
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        if not isinstance(item, dict):
            yield Rejected("is no item", source, f"item {number}")
            continue
        content = _string(item, "content_html") or _string(item, "content_text") or _string(item, "summary")
        page = Page(
            source,
            "",
            id=_string(item, "id"),
            url=_string(item, "url") or _string(item, "external_url"),
            outlet=_string(feed, "title"),
            title=_string(item, "title"),
            published=_string(item, "date_published"),
            modified=_string(item, "date_modified"),
            authors=_authors(item),
            language=(_string(item, "language") or _string(feed, "language") or "")[:2] or None,
        )
        yield from _filled(with_content(page, content) if content else page, follow, f"item {number}")


def _entries(root: etree._Element) -> Iterable[etree._Element]:
    wanted = {"rss": "item", "RDF": "item", "feed": "entry", "urlset": "url"}[local(root)]
    return (element for element in root.iter() if local(element) == wanted)


def _outlet(root: etree._Element) -> str | None:
    channel = first(root, "channel")
    return child_text(channel if channel is not None else root, "title")


def _page(entry: etree._Element, source: str, outlet: str | None) -> Page:
    news = first(entry, "news")  # Google's news sitemap
    named = entry if news is None else news
    content = text_with_markup(first(entry, "encoded", "content")) or text_with_markup(
        first(entry, "description", "summary")
    )
    link = _link(entry)
    page = Page(
        source,
        "",
        id=child_text(entry, "guid", "id"),
        url=link,
        outlet=_source_of(entry) or (None if news is None else child_text(named, "name")) or _known(link) or outlet,
        title=_plain(child_text(named, "title")),
        published=_day(child_text(named, "pubDate", "published", "date", "issued", "created", "publication_date")),
        modified=_day(child_text(entry, "updated", "modified", "lastmod")),
        authors=tuple(filter(None, (_name(element) for element in entry if local(element) in {"creator", "author"}))),
    )
    return with_content(page, content) if content else page


def text_with_markup(element: etree._Element | None) -> str | None:
    """Return what an element holds: its text, or its children as written where it has some (Atom's XHTML)."""
    if element is None:
        return None
    if len(element):
        return "".join(etree.tostring(child, encoding="unicode") for child in element)
    return (element.text or "").strip() or None


def _known(link: str | None) -> str | None:
    """Return the outlet that a link leads to, where the table has it: feeds call it 'Lornebote - alle Meldungen'."""
    found = entry_of(link)
    return found.name if found else None


def _plain(title: str | None) -> str | None:
    """Return an entry's headline without HTML's marks and entities, as Atom's type="html" and careless feeds have it.

    >>> _plain("Sch&ouml;nes <b>Wetter</b>")
    'Schönes Wetter'
    """
    return " ".join(html.unescape(_TAG.sub("", title)).split()) or None if title else None


def _link(entry: etree._Element) -> str | None:
    for link in entry:
        if local(link) == "link" and link.get("href") and link.get("rel", "alternate") == "alternate":
            return link.get("href")
    return child_text(entry, "link", "loc", "origLink")


def _source_of(entry: etree._Element) -> str | None:
    """Return the outlet that an aggregator names: <source url="…">Lornebote</source>."""
    named = first(entry, "source")
    if named is None:
        return None
    return child_text(named, "title") or text_of(named)


def _name(author: etree._Element) -> str | None:
    """Return a name: of RSS's 'redaktion@beispiel.de (Eva Muster)', of Atom's <name>, or the text."""
    form = child_text(author, "name") or text_of(author) or ""
    if "@" in form and form.endswith(")"):
        form = form[form.find("(") + 1 : -1]
    return form if form and "@" not in form else None


def _day(stamp: str | None) -> str | None:
    """Return a feed's time as ISO 8601: 'Thu, 03 Jun 2021 14:05:00 +0200'."""
    if not stamp:
        return None
    try:
        return parsedate_to_datetime(stamp).isoformat()
    except (TypeError, ValueError, IndexError):
        return stamp


def _authors(item: Mapping[str, object]) -> tuple[str, ...]:
    listed = item.get("authors")
    people = listed if isinstance(listed, list) else [item.get("author")]
    names = (_string(person, "name") for person in people if isinstance(person, dict))
    return tuple(name for name in names if name)


def _string(item: Mapping[str, object], name: str) -> str | None:
    value = item.get(name)
    return value.strip() or None if isinstance(value, str) else None

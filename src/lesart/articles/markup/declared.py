"""What a page declares of itself: JSON-LD, OpenGraph, meta and time elements."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from lxml import etree

from lesart.articles.days import as_iso

_SPACE: Final = re.compile(r"[\s\ud800-\udfff]+")  # JSON can hold half characters, which no text can
_TYPES: Final = re.compile(r"(?:Article|Posting|Report)$")
_CDATA: Final = re.compile(r"^\s*(?://)?\s*(?:<!--|<!\[CDATA\[)|(?://)?\s*(?:-->|\]\]>)\s*$")
_PARAGRAPH: Final = re.compile(r"</?(?:p|div|br|li|ul|ol|h\d|blockquote)\b[^<>]{0,300}>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,1000}>")
_MOST_NODES: Final = 2000
_LARGEST_SCRIPT: Final = 2_000_000
_PUBLISHED: Final = (
    *("article:published_time", "og:article:published_time", "article:published", "datepublished", "date", "pubdate"),
    *(
        "publish-date",
        "publish_date",
        "publication_date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "dc.date.created",
    ),
    *(
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "last-published",
        "dcterms.date",
        "og:published_time",
    ),
)
_MODIFIED: Final = (
    *("article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified", "datemodified"),
    *("last-modified", "dcterms.modified", "dc.date.modified"),
)
_AUTHOR: Final = (
    "author",
    "article:author",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
)


@dataclass(frozen=True, slots=True)
class Update:
    """An entry of a live ticker as the page declares it."""

    title: str | None
    body: str
    published: str | None
    modified: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Declared:
    """What a page says of itself; empty where it says nothing. `titles` are in the order of trust."""

    titles: tuple[str, ...] = ()
    page_title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    outlet: str | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    body: str = ""
    live: bool = False
    updates: tuple[Update, ...] = ()


def read_declared(root: etree._Element) -> Declared:
    """Return what a page declares; must run before scripts are taken out of the tree."""
    meta = _meta(root)
    node = _article_node(root)
    page_title = _clean(root.findtext(".//title"))
    return Declared(
        titles=_unique(
            (_text(node.get("headline")), meta.get("og:title"), meta.get("twitter:title"), _text(node.get("name")))
        ),
        page_title=page_title,
        description=_text(node.get("description")) or meta.get("og:description") or meta.get("description"),
        authors=_unique(_names(node.get("author")))
        or _unique(meta.get(name) for name in _AUTHOR if _is_name(meta.get(name))),
        published=_first_day((_text(node.get("datePublished")), *(meta.get(name) for name in _PUBLISHED))),
        modified=_first_day((_text(node.get("dateModified")), *(meta.get(name) for name in _MODIFIED))),
        url=_canonical(root) or meta.get("og:url"),
        outlet=meta.get("og:site_name") or next(iter(_names(node.get("publisher"))), None),
        language=_language(root, meta),
        tags=_tags(node, meta),
        body=_text(node.get("articleBody")) or "",
        live="LiveBlogPosting" in _types(node),
        updates=tuple(_updates(node.get("liveBlogUpdate"))),
    )


def _updates(listed: Any) -> Iterator[Update]:  # noqa: ANN401 - JSON
    """Yield the entries of a LiveBlogPosting that have a text."""
    for item in listed[:_MOST_NODES] if isinstance(listed, list) else ():
        body = _paragraphs(item.get("articleBody") or item.get("description")) if isinstance(item, dict) else ""
        if body:
            title = _text(item.get("headline"))
            published, modified = (_first_day((_text(item.get(k)),)) for k in ("datePublished", "dateModified"))
            address = _text(item.get("url")) or _text(item.get("@id"))
            yield Update(title, body, published, modified, address, _unique(_names(item.get("author"))))


def _paragraphs(value: Any) -> str:  # noqa: ANN401 - JSON
    """Return a declared text without tags, a line for each paragraph."""
    if not isinstance(value, str):
        return ""
    lines = _TAG.sub("", _PARAGRAPH.sub("\n", html.unescape(value))).splitlines()
    return "\n\n".join(filter(None, map(_clean, lines)))


def _meta(root: etree._Element) -> Mapping[str, str]:
    """Return the first content of each meta element by its name, property or itemprop."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = _clean(element.get("content"))
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _article_node(root: etree._Element) -> Mapping[str, Any]:
    """Return the JSON-LD node that describes the page's article, empty where there is none."""
    nodes = [node for script in root.iter("script") for node in _nodes(script)]
    articles = [node for node in nodes if any(_TYPES.search(kind) for kind in _types(node))]
    return max(articles, key=_weight, default={})


def _weight(node: Mapping[str, Any]) -> tuple[bool, bool, int]:
    """Return how surely a node is the page's article: one with entries first, then news, then whatever says most."""
    return bool(node.get("liveBlogUpdate")), any("News" in kind for kind in _types(node)), len(node)


def _nodes(script: etree._Element) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of a JSON-LD script, at any depth."""
    if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > _LARGEST_SCRIPT:
        return
    try:
        waiting: list[Any] = [json.loads(_CDATA.sub("", script.text), strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, dict):
            yield value
            waiting += [
                inner
                for key, inner in value.items()
                if key in {"@graph", "mainEntity", "mainEntityOfPage", "itemListElement"}
            ]
        elif isinstance(value, list):
            waiting += value


def _types(node: Mapping[str, Any]) -> tuple[str, ...]:
    kinds = node.get("@type")
    return tuple(kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str))


def _names(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - JSON
    """Return the names of people and organisations in a JSON-LD value: text, an object, or a list of either."""
    if isinstance(value, list):
        return tuple(name for item in value[:50] for name in _names(item))
    if isinstance(value, dict):
        return _names(value.get("name"))
    name = _text(value)
    return (name,) if name and _is_name(name) else ()


def _is_name(form: str | None) -> bool:
    return bool(form) and "://" not in str(form) and not str(form).startswith(("@", "/", "www."))


def _tags(node: Mapping[str, Any], meta: Mapping[str, str]) -> tuple[str, ...]:
    words = node.get("keywords")
    listed = [word for word in words if isinstance(word, str)] if isinstance(words, list) else []
    joined = words if isinstance(words, str) else meta.get("news_keywords") or meta.get("keywords") or ""
    return _unique(listed or [piece.strip() for piece in joined.split(",")])[:30]


def _first_day(stamps: tuple[str | None, ...]) -> str | None:
    return next(
        (iso for stamp in stamps if stamp for iso in [as_iso(stamp)[0]] if iso and len(iso) >= len("2023-09-13")), None
    )


def _language(root: etree._Element, meta: Mapping[str, str]) -> str | None:
    code = root.get("lang") or meta.get("og:locale") or meta.get("content-language") or ""
    return code[:2].lower() if re.match(r"[A-Za-z]{2}(?:[-_]|$)", code) else None


def _canonical(root: etree._Element) -> str | None:
    for link in root.iter("link"):
        address = (link.get("href") or "").strip()
        if (link.get("rel") or "").lower() == "canonical" and urlsplit_safe(address):
            return address
    return None


def urlsplit_safe(address: str) -> bool:
    """Whether an address is an absolute one on the web."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def _text(value: Any) -> str | None:  # noqa: ANN401 - JSON
    if isinstance(value, list):
        value = next((item for item in value if isinstance(item, str)), None)
    return _clean(html.unescape(value)) if isinstance(value, str) else None


def _clean(form: str | None) -> str | None:
    return _SPACE.sub(" ", form).strip() or None if form else None


def _unique(names: Any) -> tuple[str, ...]:  # noqa: ANN401 - any iterable of optional strings
    return tuple(dict.fromkeys(name for name in names if name))

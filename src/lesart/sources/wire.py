"""NITF, NewsML-G2 and ninjs → pages: what agencies send."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from lxml import etree

from lesart.records import Page, Rejected
from lesart.sources.fragments import with_content
from lesart.sources.trees import below, child_text, first, local, text_of

ROOTS: Final = frozenset(("nitf", "newsItem", "newsMessage", "conceptItem", "packageItem"))
"""Names of the root elements of wire formats."""
_LINES: Final = frozenset(("p", "hl2", "block-title", "li", "dd", "dt", "tr", "h1", "h2", "h3", "h4"))
_WITHDRAWN: Final = frozenset(("canceled", "cancelled", "withdrawn", "kill"))


def wire_pages(root: etree._Element, source: str) -> Iterator[Page | Rejected]:
    """Yield a page for every news item of an NITF or NewsML-G2 document."""
    if local(root) == "nitf":
        yield _nitf(root, source)
        return
    items = [element for element in root.iter() if local(element) == "newsItem"]
    if not items:
        yield Rejected("holds no news item", source)
    for number, item in enumerate(items, 1):
        yield _news_item(item, source, f"item {number}")


def ninjs_page(item: Mapping[str, Any], source: str, place: str | None = None) -> Page | Rejected:
    """Return the page of a ninjs item, version 1 or 2."""
    if _last_word(item.get("pubstatus")) in _WITHDRAWN:
        return Rejected("was withdrawn by its publisher", source, place)
    content = _ninjs_body(item)
    if not content:
        return Rejected("has no text", source, place)
    located = item.get("located")
    page = Page(
        source,
        "",
        id=_string(item.get("uri") or item.get("guid")),
        url=_string(item.get("url")),
        outlet=_string(item.get("infosources") or item.get("provider")),
        title=_string(item.get("headline") or item.get("title") or _first_value(item.get("headlines"))),
        published=_string(item.get("firstcreated") or item.get("contentcreated") or item.get("versioncreated")),
        modified=_string(item.get("versioncreated")),
        authors=tuple(filter(None, (_string(item.get("byline")),))),
        language=(_string(item.get("language")) or "")[:2] or None,
        credits=tuple(
            filter(None, (_string(item.get(key)) for key in ("copyrightholder", "infosource", "creditline")))
        ),
    )
    return _with_place(with_content(page, content), _string(located))


def _nitf(root: etree._Element, source: str) -> Page | Rejected:
    docdata, body = below(root, "docdata"), below(root, "body")
    head = below(root, "body.head")
    content = below(root, "body.content")
    if body is None or content is None:
        return Rejected("has no body.content", source)
    issued = below(docdata, "date.issue") if docdata is not None else None
    identity = below(docdata, "doc-id") if docdata is not None else None
    text = _text(content)
    if not text:
        return Rejected("has no text", source)
    page = Page(
        source,
        text,
        id=identity.get("id-string") if identity is not None else None,
        title=_within(head, "hl1") or text_of(below(root, "title")),
        published=_basic(issued.get("norm")) if issued is not None else None,
        authors=tuple(filter(None, (_within(head, "person") or _within(head, "byline"),))),
        credits=tuple(filter(None, (_within(head, "distributor"), _attribute(identity, "regsrc")))),
    )
    return _with_place(page, _within(head, "location") or _within(head, "dateline"))


def _news_item(item: etree._Element, source: str, place: str) -> Page | Rejected:
    meta, content = first(item, "itemMeta"), first(item, "contentMeta")
    status = first(meta, "pubStatus") if meta is not None else None
    if _last_word(_attribute(status, "qcode")) in _WITHDRAWN:
        return Rejected("was withdrawn by its publisher", source, place)
    held = below(item, "inlineXML")
    data = below(item, "inlineData")
    inner = None if held is None else next(iter(held), None)
    if inner is not None and local(inner) == "nitf":
        page = _nitf(inner, source)
    else:
        page = _with_text(
            Page(source, ""), _text(held) if held is not None else (data.text if data is not None else ""), place
        )
    if isinstance(page, Rejected) or meta is None or content is None:
        return page
    return _described(page, item, meta, content)


def _described(page: Page, item: etree._Element, meta: etree._Element, content: etree._Element) -> Page:
    """Return a NewsML-G2 item's page with what its two heads say."""
    named = [
        text_of(e) or _last_word(e.get("qcode") or e.get("literal"))
        for e in content
        if local(e) in {"infoSource", "creditline"}
    ]
    language = first(content, "language")
    known = replace(
        page,
        id=item.get("guid") or page.id,
        title=child_text(content, "headline") or page.title,
        published=child_text(content, "contentCreated")
        or child_text(meta, "firstCreated", "versionCreated")
        or page.published,
        modified=child_text(content, "contentModified") or child_text(meta, "versionCreated"),
        authors=tuple(filter(None, (child_text(content, "by"),))) or page.authors,
        language=((_attribute(language, "tag") or "")[:2] or None),
        credits=(*(name for name in named if name), *page.credits),
    )
    return _with_place(known, child_text(content, "dateline"))


def _text(content: etree._Element) -> str:
    """Return the lines of a body in the order of the document, blank lines between them."""
    lines = [text_of(element) for element in content.iter() if local(element) in _LINES]
    return "\n\n".join(line for line in lines if line) or (text_of(content) or "")


def _with_text(page: Page, text: str | None, place: str) -> Page | Rejected:
    if not (text or "").strip():
        return Rejected("has no text", page.source, place)
    return with_content(page, text or "")


def _with_place(page: Page, place: str | None) -> Page:
    return replace(page, place=place.strip(" -–") or None) if place else page


def _ninjs_body(item: Mapping[str, Any]) -> str | None:
    bodies = item.get("bodies")
    if isinstance(bodies, list):
        values = [_string(body.get("value")) for body in bodies if isinstance(body, dict)]
        return next((value for value in values if value), None)
    return _string(item.get("body_xhtml") or item.get("body_html") or item.get("body_text") or _any_body(item))


def _any_body(item: Mapping[str, Any]) -> Any:  # noqa: ANN401 - JSON
    return next((value for key, value in sorted(item.items()) if key.startswith("body_")), None)


def _first_value(listed: Any) -> Any:  # noqa: ANN401 - JSON
    return listed[0].get("value") if isinstance(listed, list) and listed and isinstance(listed[0], dict) else None


def _string(value: Any) -> str | None:  # noqa: ANN401 - JSON
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("name")
    return str(value).strip() or None if isinstance(value, str | int | float) and not isinstance(value, bool) else None


def _within(element: etree._Element | None, name: str) -> str | None:
    return text_of(below(element, name)) if element is not None else None


def _attribute(element: etree._Element | None, name: str) -> str | None:
    return element.get(name) if element is not None else None


def _last_word(code: Any) -> str:  # noqa: ANN401 - an attribute or JSON
    """Return what a code says without its scheme: 'stat:canceled' → 'canceled'."""
    return str(code or "").rsplit(":", 1)[-1].lower()


def _basic(norm: str | None) -> str | None:
    """Return NITF's '20210603T140500+0200' with the hyphens and colons of ISO 8601's long form."""
    form = norm or ""
    if len(form) >= len("20210603") and form[:8].isdigit():
        clock = form[9:]
        time = f"T{clock[:2]}:{clock[2:4]}:{clock[4:6]}{clock[6:]}" if clock[:6].isdigit() and len(clock) >= 6 else ""  # noqa: PLR2004
        return f"{form[:4]}-{form[4:6]}-{form[6:8]}{time}"
    return form or None

"""NITF and NewsML-G2 → pages: what agencies send as XML."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lxml import etree

from lesart.records import Edition, Page, Rejected
from lesart.sources.fragments import with_content
from lesart.sources.states import edition, last_word, refusal
from lesart.sources.trees import below, child_text, first, local, text_of

ROOTS: Final = frozenset(("nitf", "newsItem", "newsMessage", "conceptItem", "packageItem"))
"""Names of the root elements of wire formats."""
_LINES: Final = frozenset(("p", "hl2", "block-title", "li", "dd", "dt", "tr", "h1", "h2", "h3", "h4"))
_ABOVE: Final = frozenset(("head", "header", "footer"))  # dpa's XHTML repeats slug line, day and headline in <header>
_NAMED: Final = frozenset(("infoSource", "creditline", "provider"))


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


def _nitf(root: etree._Element, source: str) -> Page | Rejected:
    docdata, head = below(root, "docdata"), below(root, "body.head")
    content = below(root, "body.content")
    if content is None:
        return Rejected("has no body.content", source)
    status = last_word(_attribute(docdata, "management-status"))
    note = _in(docdata, "ed-msg", "info") or _in(docdata, "correction", "info")
    reason = refusal(status, (), note)
    text = _text(content)
    if reason or not text:
        return Rejected(reason or "has no text", source)
    corrected = docdata is not None and below(docdata, "correction") is not None
    embargo = _basic(_in(docdata, "date.release", "norm")) if status == "embargoed" else None
    version = _in(docdata, "du-key", "version") or _in(docdata, "doc-id", "version")
    page = Page(
        source,
        text,
        id=_in(docdata, "doc-id", "id-string"),
        title=_within(head, "hl1") or text_of(below(root, "title")),
        published=_basic(_in(docdata, "date.issue", "norm")),
        authors=tuple(filter(None, (_within(head, "person") or _within(head, "byline"),))),
        credits=tuple(filter(None, (_within(head, "distributor"), _in(docdata, "doc-id", "regsrc")))),
        tags=tuple(filter(None, (key.get("key") for key in root.iter() if local(key) == "keyword"))),
        edition=edition(
            version,
            ("correction",) if corrected else (),
            embargo,
            note,
            _in(docdata, "correction", "id-string"),
        ),
    )
    return _with_place(page, _within(head, "location") or _within(head, "dateline"))


def _news_item(item: etree._Element, source: str, place: str) -> Page | Rejected:
    meta, content = first(item, "itemMeta"), first(item, "contentMeta")
    status = last_word(_attribute(first(meta, "pubStatus"), "qcode")) if meta is not None else ""
    reason = refusal(status, _signals(meta), _note(meta))
    if reason:
        return Rejected(reason, source, place)
    page = _inline(item, place, Page(source, ""))
    if isinstance(page, Rejected) or meta is None:
        return page
    known = replace(page, id=item.get("guid") or page.id, edition=_edition(item, meta) or page.edition)
    return known if content is None else _described(known, meta, content)


def _inline(item: etree._Element, place: str, page: Page) -> Page | Rejected:
    """Return the page that an item's content is: NITF, XHTML or plain text."""
    held, data = below(item, "inlineXML"), below(item, "inlineData")
    inner = None if held is None else next(iter(held), None)
    if inner is not None and local(inner) == "nitf":
        return _nitf(inner, page.source)
    text = _text(held) if held is not None else (data.text if data is not None else "")
    return with_content(page, text or "") if (text or "").strip() else Rejected("has no text", page.source, place)


def _described(page: Page, meta: etree._Element, content: etree._Element) -> Page:
    """Return a NewsML-G2 item's page with what its two heads say."""
    named = [
        text_of(element) or last_word(element.get("qcode") or element.get("literal") or element.get("uri"))
        for element in (*content, *meta)
        if local(element) in _NAMED
    ]
    language = first(content, "language")
    created = child_text(content, "contentCreated") or child_text(meta, "firstCreated", "versionCreated")
    known = replace(
        page,
        title=child_text(content, "headline") or page.title,
        published=created or page.published,
        modified=child_text(content, "contentModified") or child_text(meta, "versionCreated"),
        authors=tuple(filter(None, (child_text(content, "by"),))) or page.authors,
        language=((_attribute(language, "tag") or "")[:2] or None),
        credits=tuple(dict.fromkeys((*(name for name in named if name), *page.credits))),
        tags=_tags(content) or page.tags,
    )
    return _with_place(known, child_text(content, "dateline") or _within(content, "located"))


def _edition(item: etree._Element, meta: etree._Element) -> Edition | None:
    earlier = (e for e in meta if local(e) == "link" and last_word(e.get("rel")) in {"previousversion", "replaces"})
    replaced = next((e.get("residref") or e.get("href") for e in earlier), None)
    return edition(item.get("version"), _signals(meta), child_text(meta, "embargoed"), _note(meta), replaced)


def _signals(meta: etree._Element | None) -> tuple[str, ...]:
    found = () if meta is None else (element for element in meta if local(element) == "signal")
    return tuple(last_word(element.get("qcode") or element.get("uri")) for element in found)


def _note(meta: etree._Element | None) -> str | None:
    """Return the first note to newsrooms that is plain text; dpa's notepads are whole sections."""
    notes = () if meta is None else (element for element in meta if local(element) == "edNote" and not len(element))
    return next(filter(None, map(text_of, notes)), None)


def _tags(content: etree._Element) -> tuple[str, ...]:
    words = [text_of(element) for element in content if local(element) == "keyword"]
    words += [child_text(element, "name") for element in content if local(element) == "subject"]
    return tuple(dict.fromkeys(word for word in words if word))[:30]


def _text(content: etree._Element) -> str:
    """Return the lines of a body in the order of the document, blank lines between them, without its own head."""
    elements = (element for element in content.iter() if local(element) in _LINES)
    lines = [text_of(element) for element in elements if not any(local(a) in _ABOVE for a in element.iterancestors())]
    return "\n\n".join(line for line in lines if line) or (text_of(content) or "")


def _with_place(page: Page, place: str | None) -> Page:
    named = (place or "").split("(", maxsplit=1)[0].strip(" -–,")  # 'London (dpa) - '
    return replace(page, place=named) if named else page


def _within(element: etree._Element | None, name: str) -> str | None:
    return text_of(below(element, name)) if element is not None else None


def _in(element: etree._Element | None, name: str, attribute: str) -> str | None:
    """Return an attribute of the first descendant with a name."""
    return _attribute(below(element, name), attribute) if element is not None else None


def _attribute(element: etree._Element | None, name: str) -> str | None:
    return element.get(name) if element is not None else None


def _basic(norm: str | None) -> str | None:
    """Return NITF's '20210603T140500+0200' with the hyphens and colons of ISO 8601's long form."""
    form = norm or ""
    if len(form) >= len("20210603") and form[:8].isdigit():
        clock = form[9:]
        time = f"T{clock[:2]}:{clock[2:4]}:{clock[4:6]}{clock[6:]}" if clock[:6].isdigit() and len(clock) >= 6 else ""  # noqa: PLR2004
        return f"{form[:4]}-{form[4:6]}-{form[6:8]}{time}"
    return form or None

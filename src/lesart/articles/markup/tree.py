"""Bytes of a web page → a tree, whatever charset is declared, undeclared or wrongly declared."""

import codecs
import re
from typing import Final

from lxml import etree, html

from lesart.errors import RefusedError

LARGEST: Final = 16 * 1024 * 1024
"""Bytes; a larger page is refused."""
MOST_ELEMENTS: Final = 200_000
_DECLARED: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE)
_UTF8_PAIR: Final = re.compile(rb"[\xc3\xe2][\x80-\xbf]")
_HIGH: Final = re.compile(rb"[\x80-\xff]+")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f]")
_FEW_CONTROLS: Final = 80  # in the first characters of a page; one in a hundred
_SAMPLE: Final = 8192
_MARKS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_SAME: Final = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}


def decoded(markup: bytes, charset: str | None = None) -> str:
    """Return the page as text: by its mark, as UTF-8 where it is that, else by what is declared, else Windows-1252."""
    for mark, encoding in _MARKS:
        if markup.startswith(mark):
            text = markup[len(mark) :].decode(encoding, "replace")
            return text if "<" in text else decoded(markup[len(mark) :], charset)  # a mark that lies
    try:
        return markup.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = _usable(charset) or _usable(_from_meta(markup)) or "cp1252"
        pairs = len(_UTF8_PAIR.findall(markup))
        if (encoding == "utf-8" and pairs * 2 >= len(_HIGH.findall(markup))) or (pairs > 1 and error.start > 0):
            return markup.decode("utf-8", "replace")
        return markup.decode("cp1252" if encoding == "utf-8" else encoding, "replace")


def parse(markup: bytes, source: str, charset: str | None = None) -> html.HtmlElement:
    """Return the root of a page's tree; raise `RefusedError` where it is too large or holds nothing."""
    if len(markup) > LARGEST:
        raise RefusedError(source, f"is larger than {LARGEST} bytes")
    text = decoded(markup, charset)
    if len(_CONTROLS.findall(text[:_SAMPLE])) > _FEW_CONTROLS:
        raise RefusedError(source, "is binary, not a web page")
    text = text.replace("\x00", "")
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, recover=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise RefusedError(source, "is no web page", f"line {error.lineno}") from error
    if root is None:
        raise RefusedError(source, "is no web page")
    limit = next((entry for entry in parser.error_log if entry.type_name == "ERR_RESOURCE_LIMIT"), None)
    if limit is not None:  # the parser stops there, and the rest of the page is lost
        deep = "depth" in limit.message
        raise RefusedError(
            source, "is nested too deeply" if deep else "has a text that is too long", f"line {limit.line}"
        )
    return root


def _from_meta(markup: bytes) -> str | None:
    found = _DECLARED.search(markup[:_SAMPLE])
    return found.group(1).decode("ascii", "replace") if found else None


def _usable(name: str | None) -> str | None:
    """Return the codec of a declared charset as browsers read it, or None where there is no such codec."""
    folded = (name or "").strip().lower()
    try:
        found = _SAME.get(folded) or (codecs.lookup(folded).name if folded else None)
        b" ".decode(found or "ascii", "replace")  # 'zlib' is a codec, and no charset of texts
    except LookupError:
        return None
    return found

"""XML → a tree, without entities, document types that define any, network or deep nesting."""

import re
from typing import Final

from lxml import etree

from lesart.errors import InputError, RefusedError

_PROLOGUE: Final = 65536  # bytes in which a document type must stand
_ENTITY: Final = re.compile(rb"<!ENTITY")


def parsed(blob: bytes, source: str) -> etree._Element:
    """Return the root of an XML document; raise `InputError` where it is broken or declares entities."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    if _ENTITY.search(blob[:_PROLOGUE].replace(b"\x00", b"")):  # in UTF-16 too
        raise RefusedError(source, "declares XML entities")
    try:
        return etree.fromstring(blob.lstrip(b"\xef\xbb\xbf \t\r\n"), parser)
    except etree.XMLSyntaxError as error:
        raise InputError(source, f"is not well-formed XML: {error.msg}", f"line {error.lineno}") from error


def local(element: etree._Element) -> str:
    """Return an element's name without its namespace, '' for what is no element."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def first(element: etree._Element, *names: str) -> etree._Element | None:
    """Return the first child with one of the names, in the order of the names."""
    for name in names:
        for child in element:
            if local(child) == name:
                return child
    return None


def below(element: etree._Element, name: str) -> etree._Element | None:
    """Return the first descendant with a name."""
    return next((found for found in element.iter() if local(found) == name), None)


def text_of(element: etree._Element | None) -> str | None:
    """Return the text in an element with single blanks, None where there is none."""
    if element is None:
        return None
    return " ".join("".join(str(piece) for piece in element.itertext()).split()) or None


def child_text(element: etree._Element, *names: str) -> str | None:
    """Return the text of the first child with one of the names."""
    return text_of(first(element, *names))

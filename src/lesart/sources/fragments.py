"""Pieces of HTML, as feeds and wire formats carry them, → pages."""

import html
from dataclasses import replace
from typing import Final

from lesart.records import Page

_SHELL: Final = (
    '<html><head><meta charset="utf-8"></head><body><article class="article-body">{}</article></body></html>'
)


def holds_markup(form: str) -> bool:
    """Whether a text has elements in it: '<p>Der Damm hielt.</p>'."""
    return "<" in form and ">" in form[form.index("<") :]


def with_content(page: Page, content: str) -> Page:
    """Return a page with its content, as text where it is that, else as the body of a web page.

    >>> with_content(Page("x", ""), "Der Damm &amp; die Lorne.").text
    'Der Damm & die Lorne.'
    """
    if holds_markup(content):
        return replace(page, markup=_SHELL.format(content).encode("utf-8", "replace"))
    return replace(page, text=html.unescape(content).strip())

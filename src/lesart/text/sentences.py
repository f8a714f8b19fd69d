"""Sentences of a text, quotation marks first."""

import re
from collections.abc import Iterator
from typing import Final

from lesart.records import Span

_END: Final = re.compile(r"[.!?…][\"“”«»’']?(?=\s+[\"„“»«‚A-ZÄÖÜ0-9])")


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Return the sentences of `text[start:end]` as spans without outer white space."""
    return tuple(_pieces(text, start, len(text) if end is None else end))


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    for stop in [*(m.end() for m in _END.finditer(text, start, end)), end]:
        piece = text[start:stop]
        if piece.strip():
            yield Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
        start = stop

"""Free speech sentence by sentence: a report cuts it off after any of them, and is held against others so."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lesart.records import Marks, Quotation, Span


def by_sentence(marks: Marks) -> Marks:
    """Return marks in which each sentence of free speech is a quotation of its own, with the roles of the whole."""
    pieces = [(old, piece) for old, each in enumerate(marks.quotations) for piece in _pieces(each, marks.sentences)]
    if len(pieces) == len(marks.quotations):
        return marks
    pieces.sort(key=lambda pair: (pair[1].start, -pair[1].end))
    parts: dict[int, list[tuple[int, Quotation]]] = defaultdict(list)
    for place, (old, piece) in enumerate(pieces):
        parts[old].append((place, piece))
    found = [replace(piece, inside=_holder(parts, piece)) for _, piece in pieces]
    return replace(marks, quotations=tuple(found))


def _pieces(quotation: Quotation, sentences: Sequence[Span]) -> Iterator[Quotation]:
    """Yield the parts of a quotation: what stands in each sentence of free speech, else all of it."""
    if quotation.type != "free":
        yield quotation
        return
    pieces: dict[int, list[Span]] = defaultdict(list)
    for span in quotation.spans:
        first = bisect_right(sentences, span.start, key=lambda each: each.start) - 1
        last = bisect_right(sentences, span.end - 1, key=lambda each: each.start)
        for number in range(max(0, first), last):
            if _meet(span, sentences[number]):
                pieces[number].append(_common(span, sentences[number]))
    if len(pieces) <= 1:
        yield quotation
        return
    for number in sorted(pieces):
        yield replace(quotation, spans=tuple(pieces[number]))


def _common(one: Span, other: Span) -> Span:
    return Span(max(one.start, other.start), min(one.end, other.end))


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _holder(parts: Mapping[int, Sequence[tuple[int, Quotation]]], piece: Quotation) -> int | None:
    """Return the place of the part that holds a quotation, among those of the quotation that held it."""
    if piece.inside is None:
        return None
    around = parts[piece.inside]
    return next((place for place, each in around if each.start <= piece.start and piece.end <= each.end), None)

"""What must hold of every compiled story, whoever marked it."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from lesart.german.units import UNITS
from lesart.records import Article, Marks, Quotation, Span
from marking.statements import Findings

_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_KNOWN_UNITS: Final = {None, "a", "s", "°", "×", *(unit for unit, _ in UNITS.values())}


def faults(articles: Sequence[Article], marks: Sequence[Marks], findings: Findings) -> list[str]:
    """Return a line for everything that does not hold."""
    found = [
        f"{article.id}: {fault}"
        for article, of_article in zip(articles, marks, strict=True)
        for fault in (*_parts(article), *_marks(article, of_article))
    ]
    found += _entities(marks)
    return [*found, *_findings(articles, findings)]


def _parts(article: Article) -> Iterator[str]:
    """Yield parts that overlap and characters that none covers."""
    if hashlib.sha256(article.text.encode()).hexdigest() != article.sha256:
        yield "the digest does not fit"
    for left, right in pairwise(article.parts):
        if right.start < left.end:
            yield f"parts overlap at {right.start}"
    end = 0
    for start, stop in [*((part.start, part.end) for part in article.parts), (len(article.text),) * 2]:
        if article.text[end:start].strip():
            yield f"no part covers {article.text[end:start].strip()[:40]!r}"
        end = max(end, stop)


def _marks(article: Article, marks: Marks) -> Iterator[str]:
    if marks.article != article.id:
        yield "the marks are another article's"
    for span in _spans(marks):
        if not 0 <= span.start < span.end <= len(article.text):
            yield f"out of bounds or empty: [{span.start}, {span.end})"
        elif article.text[span.start : span.end].strip() != article.text[span.start : span.end]:
            yield f"white space at the edge of [{span.start}, {span.end})"
    for kind, places in (
        ("mentions", [Span(m.start, m.end) for m in marks.mentions]),
        ("times", [Span(t.start, t.end) for t in marks.times]),
        ("figures", [Span(f.start, f.end) for f in marks.figures]),
        ("quotations", [Span(q.start, q.end) for q in marks.quotations]),
    ):
        yield from (f"{kind} cross: {a.of(article.text)!r} {b.of(article.text)!r}" for a, b in _crossing(places))
        yield from (f"{kind} twice: {a.of(article.text)!r}" for a in sorted({a for a in places if places.count(a) > 1}))
    for figure in marks.figures:
        if figure.unit not in _KNOWN_UNITS and not _CURRENCY.fullmatch(figure.unit or ""):
            yield f"no unit: {figure.unit}"
        if any(figure.start < time.end and time.start < figure.end for time in marks.times):
            yield f"a figure in a time: {article.text[figure.start - 10 : figure.end + 12]!r}"
    for number, quotation in enumerate(marks.quotations):
        yield from (f"{fault}: {quotation.spans[0].of(article.text)[:50]!r}" for fault in _quotation(marks, number))


def _quotation(marks: Marks, number: int) -> Iterator[str]:
    quotation = marks.quotations[number]
    if quotation.inside is not None and not _holds(marks.quotations[quotation.inside], quotation):
        yield "not inside the quotation that is said to hold it"
    for span in quotation.frame:
        if any(span.start < words.end and words.start < span.end for words in quotation.spans):
            yield "frame and words overlap"
    held = (*quotation.frame, *quotation.spans)
    for cue in quotation.cue:
        if not any(span.start <= cue.start and cue.end <= span.end for span in held):
            yield "the cue stands neither in the frame nor in the words"
    if quotation.frame and not quotation.cue:
        yield "a frame without a cue"


def _holds(outer: Quotation, inner: Quotation) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _spans(marks: Marks) -> Iterator[Span]:
    for mention in marks.mentions:
        yield Span(mention.start, mention.end)
        yield from [mention.label] if mention.label else []
    for quotation in marks.quotations:
        yield from (*quotation.spans, *quotation.frame, *quotation.cue, *quotation.speaker, *quotation.addressee)
        yield from (Span(via.start, via.end) for via in quotation.via)
    for figure in marks.figures:
        yield Span(figure.start, figure.end)
        yield from [figure.of] if figure.of else []
    for claim in marks.claims:
        yield Span(claim.start, claim.end)
        yield from [claim.of] if claim.of else []
    yield from (Span(time.start, time.end) for time in marks.times)
    yield from marks.open


def _crossing(spans: Iterable[Span]) -> Iterator[tuple[Span, Span]]:
    """Yield pairs that overlap without one holding the other."""
    ordered = sorted(set(spans))
    for number, left in enumerate(ordered):
        for right in ordered[number + 1 :]:
            if right.start >= left.end:
                break
            if left.start < right.start and left.end < right.end:
                yield left, right


def _entities(marks: Sequence[Marks]) -> Iterator[str]:
    """Yield entities that have two types or two names in one story."""
    known: dict[str, tuple[str, str]] = {}
    for mention in (mention for of_article in marks for mention in of_article.mentions):
        if known.setdefault(mention.entity, (mention.type, mention.name)) != (mention.type, mention.name):
            yield f"entity {mention.entity} has two types or names"


def _findings(articles: Sequence[Article], findings: Findings) -> Iterator[str]:
    lengths = {article.id: len(article.text) for article in articles}
    for statement in findings.statements:
        several = len(statement.members) > 1
        if several == (statement.verdict in {"single", "open"}) and statement.verdict != "open":
            yield f"{statement.id}: {len(statement.members)} members and the verdict {statement.verdict}"
        if not statement.members:
            yield f"{statement.id}: no member"
        if statement.verdict in {"fact", "certainty", "settled"} and not statement.readings:
            yield f"{statement.id}: verdict {statement.verdict} without a reading"
        for place in statement.members:
            if not 0 <= place.start < place.end <= lengths.get(place.article, 0):
                yield f"{statement.id}: a member out of bounds"
    for copy in findings.copies:
        if not re.fullmatch(r"\S.*\S", copy.source) or not copy.places:
            yield f"{copy.article}: a copy without source or text"

"""An article's text cut wherever a finding begins or ends, each run with what was found there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from lesart.records import Article, Marks, PartKind, Span
from lesart.web.links import name_page

Layer = Literal["names", "quotations", "figures", "times", "doubt"]
LAYERS: Final[tuple[Layer, ...]] = ("names", "quotations", "figures", "times", "doubt")
FIELDS: Final = {"PER": "person", "LOC": "place", "ORG": "body"}
_NEAREST: Final = ("names", "figures", "times", "doubt", "quotations")
"""Whose link a run of characters gets that several findings cover: the smallest kind first."""


@dataclass(frozen=True, slots=True)
class Found:
    """A finding: its kind, its characters, what it says in a word or two, and where it leads.

    `finding` is under which name readers speak of it, of all its characters, `whole`.
    """

    layer: Layer
    span: Span
    says: str
    address: str
    key: str
    finding: str
    whole: Span


@dataclass(frozen=True, slots=True)
class Run:
    """Characters with all that was found there; `at` is the one that the run leads to."""

    text: str
    layers: tuple[Layer, ...]
    at: Found | None
    begins: tuple[str, ...]
    origin: str | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A part of an article in runs."""

    kind: PartKind
    runs: tuple[Run, ...]


def findings(article: Article, marks: Marks) -> tuple[Found, ...]:
    """Return all findings in an article, in the order of the text."""
    found = [*_names(marks), *_quotations(article, marks), *_values(article, marks)]
    return tuple(sorted(found, key=lambda f: (f.span, f.layer)))


def _names(marks: Marks) -> Iterator[Found]:
    for number, mention in enumerate(marks.mentions):
        span, key = Span(mention.start, mention.end), f"n{number}"
        field = FIELDS.get(mention.type)
        address = name_page(field, mention.name) if field else f"#{key}"
        yield Found("names", span, mention.name, address, key, f"name:{mention.type}", span)


def _quotations(article: Article, marks: Marks) -> Iterator[Found]:
    for number, quotation in enumerate(marks.quotations):
        speaker = quotation.speaker_name or " … ".join(span.of(article.text) for span in quotation.speaker)
        whole = Span(quotation.start, quotation.end)
        for span in quotation.spans:
            yield Found("quotations", span, speaker, f"#list-q{number}", f"q{number}", "quotation", whole)


def _values(article: Article, marks: Marks) -> Iterator[Found]:
    for number, figure in enumerate(marks.figures):
        value = f"{figure.value:,.10g}".replace(",", "\N{NARROW NO-BREAK SPACE}")
        says = f"{value} {figure.unit or ''}".strip()
        span = Span(figure.start, figure.end)
        yield Found("figures", span, says, f"#list-f{number}", f"f{number}", "figure", span)
    for number, time in enumerate(marks.times):
        span = Span(time.start, time.end)
        yield Found("times", span, time.value, f"#list-t{number}", f"t{number}", "time", span)
    for number, span in enumerate((*marks.open, *(Span(claim.start, claim.end) for claim in marks.claims))):
        words = " ".join(span.of(article.text).split())
        yield Found("doubt", span, words, f"#list-d{number}", f"d{number}", "doubt", span)


def paragraphs(article: Article, found: Sequence[Found], origins: Sequence[tuple[Span, str]]) -> tuple[Paragraph, ...]:
    """Return the parts of an article in runs; its findings once under the first of their characters."""
    begun: set[str] = set()
    return tuple(
        Paragraph(p.kind, tuple(_runs(article, (p.start, p.end), (found, origins), begun))) for p in article.parts
    )


def _runs(
    article: Article,
    part: tuple[int, int],
    marked: tuple[Sequence[Found], Sequence[tuple[Span, str]]],
    begun: set[str],
) -> Iterator[Run]:
    start, end = part
    here = [f for f in marked[0] if f.span.start < end and start < f.span.end]
    coloured = [(s, o) for s, o in marked[1] if s.start < end and start < s.end]
    spans = [*(f.span for f in here), *(s for s, _ in coloured)]
    cuts = {start, end, *(c for s in spans for c in (s.start, s.end) if start < c < end)}
    for left, right in pairwise(sorted(cuts)):
        over = [f for f in here if f.span.start <= left and right <= f.span.end]
        yield _run(
            article, Span(left, right), over, next((o for s, o in coloured if s.start <= left < s.end), None), begun
        )


def _run(article: Article, span: Span, over: Sequence[Found], origin: str | None, begun: set[str]) -> Run:
    keys = tuple({f.key: None for f in over if f.key not in begun})
    begun.update(keys)
    nearest = min(over, key=lambda f: (_NEAREST.index(f.layer), f.span.end - f.span.start), default=None)
    layers = tuple({f.layer: None for f in over})
    return Run(span.of(article.text), layers, nearest, keys, origin)

"""A report in full, cut into segments: which origin each comes from, and which statements rest on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lesart.records import Article, Dossier, Part, PartKind, Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters with one origin and one set of statements."""

    text: str
    origin: str | None
    members: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a report in segments."""

    kind: PartKind
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """Characters of a report that a statement rests on: the member's anchor and the statement's number."""

    span: Span
    anchor: str
    number: int


def blocks(article: Article, rests: Sequence[Rest], origins: Sequence[tuple[Span, str]]) -> tuple[Block, ...]:
    """Return the parts of an article, each cut wherever an origin or a member begins or ends."""
    return tuple(Block(part.kind, _segments(article.text, part, rests, origins)) for part in article.parts)


def _segments(text: str, part: Part, rests: Sequence[Rest], origins: Sequence[tuple[Span, str]]) -> tuple[Segment, ...]:
    here = [r for r in rests if r.span.start < part.end and part.start < r.span.end]
    coloured = [(s, o) for s, o in origins if s.start < part.end and part.start < s.end]
    cuts = {part.start, part.end}
    for span in [*(r.span for r in here), *(s for s, _ in coloured)]:
        cuts |= {c for c in (span.start, span.end) if part.start < c < part.end}
    return tuple(_segment(text, Span(a, b), here, coloured) for a, b in pairwise(sorted(cuts)))


def _segment(text: str, span: Span, rests: Sequence[Rest], origins: Sequence[tuple[Span, str]]) -> Segment:
    return Segment(
        text=span.of(text),
        origin=next((o for s, o in origins if s.start <= span.start and span.end <= s.end), None),
        members=tuple(r.anchor for r in rests if r.span.start <= span.start and span.end <= r.span.end),
        starts=tuple(r.anchor for r in rests if r.span.start == span.start),
        ends=tuple(r.number for r in rests if r.span.end == span.end),
    )


def rests_by_article(dossier: Dossier) -> Mapping[str, tuple[Rest, ...]]:
    """Return for each article the characters that statements rest on."""
    found: dict[str, list[Rest]] = {article.id: [] for article in dossier.articles}
    for number, statement in enumerate(dossier.statements, start=1):
        for index, place in enumerate(statement.members):
            found[place.article].append(Rest(Span(place.start, place.end), f"m{number}-{index}", number))
    return {article: tuple(rests) for article, rests in found.items()}


def origins_by_article(dossier: Dossier) -> Mapping[str, tuple[tuple[Span, str], ...]]:
    """Return for each article the spans of its passages, each with the node of the stemma that it goes back to.

    A text that others drew on counts as the origin of its own passages.
    """
    found: dict[str, list[tuple[Span, str]]] = {article.id: [] for article in dossier.articles}
    for edge in dossier.stemma.edges:
        for passage in edge.passages:
            for article, start, end in (
                (passage.left, passage.left_start, passage.left_end),
                (passage.right, passage.right_start, passage.right_end),
            ):
                if article in (edge.to, edge.origin) and article in found:
                    found[article].append((Span(start, end), edge.origin))
    return {article: tuple(sorted(spans)) for article, spans in found.items()}

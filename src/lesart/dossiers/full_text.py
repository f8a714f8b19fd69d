"""A report in full, cut into segments: which origin each comes from, and which statements rest on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lesart.dossiers.witnesses import siglum
from lesart.records import Article, Dossier, Part, PartKind, Span


@dataclass(frozen=True, slots=True)
class Back:
    """A link behind characters: to the statement that rests on them, or (`twin`) to where else they are printed."""

    label: str
    to: str
    twin: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters with one origin and one set of statements."""

    text: str
    origin: str | None
    members: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[Back, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a report in segments."""

    kind: PartKind
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Rest:
    """Characters of a report that something rests on: their anchor, and the link behind them, if any."""

    span: Span
    anchor: str
    back: Back | None = None


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
        ends=tuple(dict.fromkeys(r.back for r in rests if r.back is not None and r.span.end == span.end)),
    )


def rests_by_article(dossier: Dossier) -> Mapping[str, tuple[Rest, ...]]:
    """Return for each article the characters that statements, quotations, moments, labels and passages rest on."""
    found: dict[str, list[Rest]] = {article.id: [] for article in dossier.articles}
    for article, rest in (*_stated(dossier), *_said(dossier), *_told(dossier), *_copied(dossier)):
        found[article].append(rest)
    return {article: tuple(rests) for article, rests in found.items()}


def _stated(dossier: Dossier) -> Iterator[tuple[str, Rest]]:
    for number, statement in enumerate(dossier.statements, start=1):
        for index, place in enumerate(statement.members):
            back = Back(str(number), f"s{number}")
            yield place.article, Rest(Span(place.start, place.end), f"m{number}-{index}", back)


def _said(dossier: Dossier) -> Iterator[tuple[str, Rest]]:
    marks = {each.article: each for each in dossier.marks}
    for number, utterance in enumerate(dossier.quotations, start=1):
        for index, member in enumerate(utterance.members):
            quotation = marks[member.article].quotations[member.quotation]
            yield member.article, Rest(Span(quotation.start, quotation.end), f"q{number}-{index}")


def _told(dossier: Dossier) -> Iterator[tuple[str, Rest]]:
    for number, moment in enumerate(dossier.timeline, start=1):
        for index, place in enumerate(moment.members):
            yield place.article, Rest(Span(place.start, place.end), f"t{number}-{index}")
    for number, label in enumerate(dossier.labels, start=1):
        yield label.article, Rest(Span(label.start, label.end), f"n{number}")


def _copied(dossier: Dossier) -> Iterator[tuple[str, Rest]]:
    """Yield both ends of each passage, each with a link to its twin."""
    letters = {article.id: siglum(number) for number, article in enumerate(dossier.articles)}
    passages = sorted({p for edge in dossier.stemma.edges for p in edge.passages if {p.left, p.right} <= set(letters)})
    for number, p in enumerate(passages, start=1):
        left, right = f"p{number}-{letters[p.left]}", f"p{number}-{letters[p.right]}"
        yield p.left, Rest(Span(p.left_start, p.left_end), left, Back(letters[p.right], right, twin=True))
        yield p.right, Rest(Span(p.right_start, p.right_end), right, Back(letters[p.left], left, twin=True))


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

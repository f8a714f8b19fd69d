"""A quotation on its way: the finished record with the name of the pattern that made it."""

from collections.abc import Sequence
from dataclasses import dataclass

from lesart.marks.clauses import Clauses, Segment
from lesart.marks.quotations.cues import Cue
from lesart.marks.quotations.roles import Roles
from lesart.records import Quotation, QuotationType, Span, Via


@dataclass(frozen=True, slots=True)
class Draft:
    """A quotation and the pattern that made it."""

    pattern: str
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame in one sentence: the numbers of its words, its cue and its roles."""

    words: tuple[int, ...]
    cue: tuple[int, ...]
    roles: Roles

    @classmethod
    def of(cls, words: Sequence[int], cue: Cue, roles: Roles) -> "Frame":
        """Return the frame that a cue makes of some words."""
        return cls(tuple(words), cue.words, roles)


def draft(pattern: tuple[str, QuotationType], clauses: Clauses, frame: Frame, message: Sequence[int] | Span) -> Draft:
    """Return the draft of a pattern and type whose message is some words of the sentence (by number), or a span."""
    name, kind = pattern
    spans = (message,) if isinstance(message, Span) else clauses.spans(message)
    return Draft(
        name,
        Quotation(
            spans=spans,
            type=kind,
            frame=clauses.spans(frame.words),
            cue=clauses.spans(frame.cue),
            speaker=clauses.spans(frame.roles.speaker),
            addressee=clauses.spans(frame.roles.addressee),
            via=tuple(Via(span.start, span.end, "") for span in clauses.spans(frame.roles.mouth)),
        ),
    )


def direct(pattern: str, clauses: Clauses, frame: Frame, segment: Segment) -> Draft:
    """Return the draft of direct speech that a segment holds, with its marks."""
    quote = clauses.quotes[clauses.speech[segment.first]]
    return draft((pattern, "direct"), clauses, frame, quote.span)

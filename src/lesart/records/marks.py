"""What is found in one article: names, quotations, times, figures, doubt."""

from dataclasses import dataclass
from typing import Literal

from lesart.records.places import Span

MentionType = Literal["PER", "ORG", "LOC", "OTH"]
QuotationType = Literal["direct", "indirect", "partial", "reported", "free"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["published", "story", "text"]
Approximation = Literal["about", "over", "under", "up-to"]
FigureRole = Literal["by", "to", "from"]
ClaimKind = Literal["negation", "doubt", "hearsay", "assurance", "denial", "correction"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name or a label ('der Kremlchef') of an entity; `label` is what the name is called beside it ('Präsident')."""

    start: int
    end: int
    type: MentionType
    name: str
    entity: str
    label: Span | None = None


@dataclass(frozen=True, slots=True)
class Via:
    """One mouth through which a quotation came, with its canonical name."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of somebody else: what was said, and the spans of each role."""

    spans: tuple[Span, ...]
    type: QuotationType
    frame: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    speaker: tuple[Span, ...] = ()
    speaker_name: str | None = None
    addressee: tuple[Span, ...] = ()
    via: tuple[Via, ...] = ()
    inside: int | None = None

    @property
    def start(self) -> int:
        """Where the quoted words begin."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where the quoted words end."""
        return self.spans[-1].end


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression with its TIMEX3 value and modifier, and what it was resolved against."""

    start: int
    end: int
    type: TimeType
    value: str
    mod: str | None = None
    anchor: Anchor = "text"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit, how exact it is meant, and the words that say what is counted or measured.

    `upper` ends a range that `value` begins; `role` says whether a change is by, to or from the figure.
    """

    start: int
    end: int
    value: float
    unit: str | None = None
    approx: Approximation | None = None
    of: Span | None = None
    upper: float | None = None
    role: FigureRole | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that turn or weaken what is said ('nicht', 'dürfte', 'dementierte'); `of` is what they govern."""

    start: int
    end: int
    kind: ClaimKind
    of: Span | None = None


@dataclass(frozen=True, slots=True)
class Marks:
    """All findings in one article, each kind in the order of the text."""

    article: str
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    times: tuple[Time, ...] = ()
    figures: tuple[Figure, ...] = ()
    open: tuple[Span, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Patterns:
    """For each kind of marks the names of the patterns that made them, in the order of the marks."""

    mentions: tuple[str, ...] = ()
    quotations: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExplainedMarks:
    """The marks of an article, and which pattern made each; `schema.explained` writes the names into the marks."""

    marks: Marks
    patterns: Patterns

"""What the reports of a story state, held side by side."""

from dataclasses import dataclass
from typing import Final, Literal

from lesart.records.places import Place, Span

Verdict = Literal["agree", "wording", "fact", "certainty", "settled", "open", "single"]
ReadingKind = Literal["figure", "time", "name", "polarity", "certainty", "attribution", "wording", "scope"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The characters by which one member differs from the others, and in what."""

    member: int
    start: int
    end: int
    kind: ReadingKind
    reason: str | None = None
    lineages: int | None = None


SURE: Final = 0.65
"""Probability from which on two members are taken to state the same.

Of the pairs of sentences in such statements 88 % are so annotated in stories left out of the fit (of those below 49 %),
as `python evals/fit_statements.py` prints.
"""


@dataclass(frozen=True, slots=True)
class Statement:
    """What several reports (or one) state, with the independent origins behind it and the readings that differ.

    `lead` is the index of the member that says it best; `reasons` say in German why the verdict is what it is.
    `probability` is how likely the member that fits least states the same as the lead; None for a single report.
    """

    id: str
    members: tuple[Place, ...]
    lead: int
    lineages: int
    origins: tuple[str, ...]
    verdict: Verdict
    readings: tuple[Reading, ...] = ()
    reasons: tuple[str, ...] = ()
    probability: float | None = None

    @property
    def is_sure(self) -> bool:
        """Whether the members surely state the same."""
        return self.probability is None or self.probability >= SURE


@dataclass(frozen=True, slots=True)
class QuotationIn:
    """The quotation number `quotation` of the marks of `article`."""

    article: str
    quotation: int


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance of one speaker in all the forms in which reports print it."""

    speaker: str | None
    members: tuple[QuotationIn, ...]
    differ: bool


@dataclass(frozen=True, slots=True)
class Moment:
    """A point or stretch of time (TIMEX3 value) and the places that speak of it."""

    value: str
    members: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """What one report calls an entity in its own words."""

    entity: str
    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeadlineMismatch:
    """Words that a headline quotes and the text does not have; `nearest` is what comes closest there."""

    article: str
    start: int
    end: int
    nearest: Span | None = None


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """A sentence of the summary, the statement it renders, and the characters it was taken from."""

    text: str
    statement: str
    cites: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """A statement that most reports of a story make and that is found nowhere in one; `reports` counts who makes it."""

    article: str
    statement: str
    reports: int


StepKind = Literal["told", "open", "settled", "updated", "corrected"]


@dataclass(frozen=True, slots=True)
class Step:
    """A report by which what was known changed: the index of the statement's member, how, and when (ISO)."""

    member: int
    kind: StepKind
    time: str


@dataclass(frozen=True, slots=True)
class History:
    """How a statement that was settled, updated or corrected came to be what it is, the oldest step first."""

    statement: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Novelty:
    """What a statement has that is new to a reader: the numbers of its new readings; `whole` where all of it is new."""

    statement: str
    readings: tuple[int, ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason for or against joining two clauses: a feature, its value, and what it adds to the log-odds."""

    feature: str
    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why two members stand in one statement: how likely both state the same, and on which grounds."""

    statement: str
    left: Place
    right: Place
    probability: float
    threshold: float
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Accounts:
    """What the reports of one story say, held side by side."""

    statements: tuple[Statement, ...] = ()
    quotations: tuple[Utterance, ...] = ()
    timeline: tuple[Moment, ...] = ()
    labels: tuple[Label, ...] = ()
    headline_mismatches: tuple[HeadlineMismatch, ...] = ()
    summary: tuple[SummaryLine, ...] = ()
    silences: tuple[Silence, ...] = ()
    histories: tuple[History, ...] = ()

"""Every type that flows from room to room: frozen, slotted, and named as in the published formats.

Offsets are half-open `[start, end)` and count Unicode code points of the article's `text`.
`schema.plain` turns a record into the JSON of the formats; a field marked `JSON_NAME` is written
under that name, one marked `INTERNAL` is not written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from lesart.errors import OrphanedError

INTERNAL: Final[Mapping[str, object]] = {"json": None}


def named(name: str) -> Mapping[str, object]:
    """Field metadata that writes a field under another name in JSON (for names that Python reserves)."""
    return {"json": name}


# --- places in a text -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of characters.

    >>> Span(4, 9).of("Der Damm hielt.")
    'Damm '
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span covers; raise `OrphanedError` where it does not fit."""
        if not 0 <= self.start <= self.end <= len(text):
            message = f"[{self.start}, {self.end}) does not fit a text of {len(text)} characters"
            raise OrphanedError(message)
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of characters of one article; `within` refers to the article's text, so that `text` can be sliced."""

    article: str
    start: int
    end: int
    within: str = field(default="", repr=False, compare=False, metadata=INTERNAL)

    @property
    def text(self) -> str:
        """The characters that the place covers."""
        return Span(self.start, self.end).of(self.within)


# --- sources → Page → Article | Rejected ------------------------------------------------------------------------------

Precision = Literal["minute", "day", "month", "year"]
Variety = Literal["de-DE", "de-AT", "de-CH"]
PartKind = Literal[
    "headline",
    "kicker",
    "byline",
    "date",
    "dateline",
    "lead",
    "subhead",
    "paragraph",
    "caption",
    "photo-credit",
    "credit",
    "tag",
    "correction",
    "boilerplate",
]
BODY_KINDS: Final = frozenset({"lead", "paragraph"})


@dataclass(frozen=True, slots=True)
class Page:
    """What a source yields before anyone has looked at it: a text and what came declared with it.

    A web page has its bytes as `markup` (with the charset that its server declared) and no `text` yet.
    Wire formats declare `credits` (agencies) and the `place` of the dateline.
    """

    source: str
    text: str
    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    modified: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    markup: bytes | None = field(default=None, repr=False, metadata=INTERNAL)
    charset: str | None = None
    credits: tuple[str, ...] = ()
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input that gave no article, with the reason in one line; `place` is a line, a byte or a member."""

    rejected: str
    source: str
    place: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A stretch of an article's text with its function."""

    start: int
    end: int
    kind: PartKind


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place and agencies at the head of a wire text: 'ZIOLKOWSKI (dpa-AFX) - '."""

    place: str | None
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One report as published: its text untouched, its head, and its parts as spans."""

    id: str
    source: str
    text: str
    sha256: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    kicker: str | None = None
    published: str | None = None
    published_precision: Precision | None = None
    modified: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    dateline: Dateline | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    variety: Variety | None = None
    parts: tuple[Part, ...] = ()

    @property
    def body(self) -> tuple[Part, ...]:
        """The parts that carry the report itself: lead and paragraphs."""
        return tuple(part for part in self.parts if part.kind in BODY_KINDS)

    def place(self, start: int, end: int) -> Place:
        """Return the place `[start, end)` of this article, which knows its text."""
        return Place(self.id, start, end, self.text)


# --- Article → Marks --------------------------------------------------------------------------------------------------

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


# --- articles → stories -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event; `id` comes from its founding members, so that it stays when the story grows.

    `day` is the ISO day that weekdays in undated members count from.
    """

    id: str
    articles: tuple[str, ...]
    first: str | None = None
    last: str | None = None
    title: str | None = None
    outlets: tuple[str, ...] = ()
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Gist:
    """What stories are made of: an article's head, its terms with their counts, its wording; arrays as bytes.

    Terms and counts are numbers of 4 bytes, kind by kind (`stems`, `parts`, `names`); `wording` has numbers of 8 bytes.
    """

    id: str
    outlet: str | None
    published: str | None
    title: str | None
    is_roundup: bool
    stems: bytes
    parts: bytes
    names: bytes
    wording: bytes


@dataclass(frozen=True, slots=True)
class Footprint:
    """What a memory of stories keeps of an article to compare others with; arrays as bytes, little-endian.

    `terms` are numbers of 4 bytes in order, `weights` floats of 4 bytes beside them, `wording` numbers of 8 bytes.
    """

    article: str
    story: str
    outlet: str | None
    moment: float | None
    terms: bytes
    weights: bytes
    wording: bytes


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How many articles a memory has seen, and how many of them have each term (numbers and floats of 4 bytes)."""

    articles: float
    terms: bytes
    counts: bytes


# --- collation --------------------------------------------------------------------------------------------------------

PassageKind = Literal["verbatim", "edited"]
NodeKind = Literal["article", "agency", "cited"]
Evidence = Literal["credit", "wording", "time", "citation"]


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Two stretches of two articles that share their wording; `matched` counts the words in common."""

    left: str
    left_start: int
    left_end: int
    right: str
    right_start: int
    right_end: int
    matched: int
    similarity: float
    kind: PassageKind


Spread = Literal["copied", "quotation", "stock", "furniture"]
OriginKind = Literal["agency", "article", "cited"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a passage most likely comes from: an agency, the earliest article that has it, a paper it names.

    `probability` is how often such an origin is right where that could be measured, else None.
    """

    name: str
    kind: OriginKind
    evidence: Evidence
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class PassageGroup:
    """A passage with all places that print it, how it spread, and where it most likely comes from.

    `spread`: copied from one to another; words spoken before many; a stock phrase; an outlet's own furniture.
    """

    id: str
    members: tuple[Place, ...]
    spread: Spread
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, order=True)
class Node:
    """An article, an agency or a cited source of a stemma."""

    id: str
    kind: NodeKind
    name: str


@dataclass(frozen=True, slots=True)
class Edge:
    """Text that went from one node to another: `share` of the receiver's body, the passages, and how it is known."""

    origin: str = field(metadata=named("from"))
    to: str
    share: float
    passages: tuple[Passage, ...]
    evidence: Evidence
    probability: float | None = None


ShareKind = Literal["own", "agency", "article", "unknown"]


@dataclass(frozen=True, slots=True, order=True)
class Share:
    """How much of the words of an article's body are from one origin, 0 to 1; those of an article are 1 at most.

    `origin` is an agency (of a service its house) or the id of another outlet's article; None for what is the
    article's `own`, and for what is `unknown`: copied in an unknown direction, or its own or its agencies'.
    """

    article: str
    kind: ShareKind
    origin: str | None
    share: float


@dataclass(frozen=True, slots=True)
class Stemma:
    """Who has it from whom: a directed acyclic graph over articles, agencies and cited sources."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    shares: tuple[Share, ...] = ()


# --- accounts ---------------------------------------------------------------------------------------------------------

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


@dataclass(frozen=True, slots=True)
class Dossier:
    """A story laid open: its articles, their marks, and everything that came of holding them side by side."""

    story: Story
    articles: tuple[Article, ...]
    marks: tuple[Marks, ...]
    statements: tuple[Statement, ...]
    quotations: tuple[Utterance, ...]
    timeline: tuple[Moment, ...]
    labels: tuple[Label, ...]
    stemma: Stemma
    headline_mismatches: tuple[HeadlineMismatch, ...]
    summary: tuple[SummaryLine, ...]
    passages: tuple[Passage, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    silences: tuple[Silence, ...] = ()
    histories: tuple[History, ...] = ()

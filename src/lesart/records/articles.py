"""What sources yield, and what becomes of it: pages, articles with their parts, refusals."""

from dataclasses import dataclass, field
from typing import Final, Literal

from lesart.records.places import INTERNAL, Place

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
class Edition:
    """What a wire says of the state of its text: which version it is, why it was sent again, until when it is barred.

    `signals` are its words for that ('correction', 'update'), `note` is for newsrooms, `replaces` the id it replaces.
    """

    version: str | None = None
    signals: tuple[str, ...] = ()
    embargo: str | None = None
    note: str | None = None
    replaces: str | None = None


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
    tags: tuple[str, ...] = ()
    edition: Edition | None = None


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
class Garbled:
    """A stretch that was decoded wrongly before it was published, and what was meant, None where that is lost."""

    start: int
    end: int
    meant: str | None


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
    garbled: tuple[Garbled, ...] = ()
    edition: Edition | None = None

    @property
    def version_key(self) -> str:
        """What makes two texts versions of one article: its address, or else its id."""
        return self.url or self.id

    @property
    def body(self) -> tuple[Part, ...]:
        """The parts that carry the report itself: lead and paragraphs."""
        return tuple(part for part in self.parts if part.kind in BODY_KINDS)

    def place(self, start: int, end: int) -> Place:
        """Return the place `[start, end)` of this article, which knows its text."""
        return Place(self.id, start, end, self.text)

"""What articles share in their wording, and who has it from whom."""

from dataclasses import dataclass, field
from typing import Literal

from lesart.records.places import Place, named

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
class Reprint:
    """How many words of a given text an article prints, how much of that text they are, and how much of the article."""

    article: str
    words: int
    printed: float
    share: float


@dataclass(frozen=True, slots=True)
class Stemma:
    """Who has it from whom: a directed acyclic graph over articles, agencies and cited sources."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    shares: tuple[Share, ...] = ()

    @property
    def origins(self) -> tuple[str, ...]:
        """The independent origins: the nodes that all others go back to in the end, sources only cited left out."""
        drawn = {edge.to for edge in self.edges}
        printed = {edge.origin for edge in self.edges if edge.evidence != "citation"}
        return tuple(n.id for n in self.nodes if n.id not in drawn and (n.kind == "article" or n.id in printed))

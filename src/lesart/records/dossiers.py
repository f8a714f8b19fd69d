"""A story laid open."""

from dataclasses import dataclass

from lesart.records.accounts import HeadlineMismatch, History, Label, Moment, Silence, Statement, SummaryLine, Utterance
from lesart.records.articles import Article, Rejected
from lesart.records.collation import Passage, Stemma
from lesart.records.depths import Depth
from lesart.records.marks import Marks
from lesart.records.revisions import Earlier
from lesart.records.stories import Story


@dataclass(frozen=True, slots=True)
class Dossier:
    """A story laid open: its articles, their marks, and everything that came of holding them side by side.

    `depth` is how deep the reports were read; `model` names the weights of the reader, None where rules read alone.
    `earlier` are versions of its articles that were handed in too; they count for nothing else.
    """

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
    depth: Depth = "quick"
    model: str | None = None
    earlier: tuple[Earlier, ...] = ()

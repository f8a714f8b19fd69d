"""A dossier as readers see it: its statements, speakers and reports in pieces that a template only has to print."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from lesart.dossiers.witnesses import Witness, witnesses
from lesart.dossiers.wording import READINGS, STEPS, VERDICTS
from lesart.records import (
    Dossier,
    Marks,
    Node,
    Place,
    Quotation,
    Reading,
    ReadingKind,
    Share,
    Span,
    Statement,
    Step,
    SummaryLine,
    Verdict,
)

SHORT: Final = 60
"""Characters of a reading that can stand in a line."""
LEAST_SHARE: Final = 0.01
"""Share of a report that is worth a word."""
TELLING: Final[tuple[ReadingKind, ...]] = ("figure", "time", "name", "attribution", "polarity", "certainty")
"""Kinds of readings that a line can tell, the plainest first."""
DIFFERENCES: Final[tuple[Verdict, ...]] = ("fact", "settled", "open", "certainty", "wording")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters, marked or not."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Cited:
    """What one report says, cut into pieces, with the anchor of its characters in the report."""

    witness: Witness
    pieces: tuple[Piece, ...]
    anchor: str
    kinds: tuple[str, ...] = ()
    lead: bool = False


@dataclass(frozen=True, slots=True)
class StepView:
    """A report by which what was known changed: when it appeared, how in words, and what it says."""

    time: str
    kind: str
    member: Cited

    @property
    def words(self) -> str:
        """What the report says, its marked characters where they are short enough for a line."""
        marked = "".join(piece.text for piece in self.member.pieces if piece.marked)
        said = marked if 0 < len(marked) <= SHORT else "".join(piece.text for piece in self.member.pieces)
        return " ".join(said.split())


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement with its number in the dossier, its members in the order of the reports, and the verdict in words.

    `lead` is the member that says it best; `steps` tell how it was settled or corrected, where it was.
    """

    number: int
    record: Statement
    members: tuple[Cited, ...]
    lead: Cited
    steps: tuple[StepView, ...] = ()

    @property
    def anchor(self) -> str:
        """The statement's own anchor on the page."""
        return f"s{self.number}"

    @property
    def verdict(self) -> str:
        """The verdict in words."""
        return VERDICTS[self.record.verdict]

    @property
    def probability(self) -> float:
        """How likely the members state the same; 1 where that was never in question."""
        return 1.0 if self.record.probability is None else self.record.probability

    @property
    def doubtful(self) -> bool:
        """Whether the members may speak of different things; who sees a fact or an answer differ checks it anyway."""
        return self.record.verdict in {"agree", "wording"} and not self.record.is_sure

    @property
    def kinds(self) -> tuple[str, ...]:
        """In what the members differ, in words."""
        return tuple({kind: None for member in self.members for kind in member.kinds})

    @property
    def letters(self) -> tuple[Witness, ...]:
        """The reports that make the statement, each once."""
        return tuple({member.witness.siglum: member.witness for member in self.members}.values())


@dataclass(frozen=True, slots=True)
class Glance:
    """A difference in a line: the readings against each other, each with the reports that have it."""

    statement: StatementView
    kind: str
    readings: tuple[tuple[str, tuple[Cited, ...]], ...]


@dataclass(frozen=True, slots=True)
class UtteranceView:
    """One utterance in its several forms."""

    members: tuple[Cited, ...]
    differ: bool


@dataclass(frozen=True, slots=True)
class SpeakerView:
    """A speaker and what the reports have of him or her."""

    name: str | None
    utterances: tuple[UtteranceView, ...]


@dataclass(frozen=True, slots=True)
class LabelsView:
    """What each report calls one entity."""

    entity: str
    rows: tuple[tuple[Witness, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A moment that reports speak of, or (`printed`) the moment at which one appeared."""

    value: str
    members: tuple[Cited, ...] = ()
    printed: Witness | None = None


def pieces(text: str, whole: Span, marked: Iterable[Span]) -> tuple[Piece, ...]:
    """Return `whole` cut where a marked span begins or ends; marked spans may overlap.

    >>> [p.text for p in pieces("Der Damm hielt.", Span(0, 15), [Span(4, 8)]) if p.marked]
    ['Damm']
    """
    inner = [s for s in marked if s.start < whole.end and whole.start < s.end]
    cuts = {whole.start, whole.end, *(c for s in inner for c in (s.start, s.end) if whole.start < c < whole.end)}
    return tuple(Piece(text[a:b], any(s.start <= a and b <= s.end for s in inner)) for a, b in pairwise(sorted(cuts)))


class View:
    """A dossier with everything in it looked up once: witnesses, numbers, groups."""

    def __init__(self, dossier: Dossier, refused: Collection[str] = ()) -> None:
        self.dossier, self._refused = dossier, frozenset(refused)
        self.witnesses = witnesses(dossier)
        self._numbers = {s.id: number for number, s in enumerate(dossier.statements, start=1)}

    @cached_property
    def statements(self) -> tuple[StatementView, ...]:
        """All statements, in the dossier's order."""
        return tuple(self._statement(statement) for statement in self.dossier.statements)

    @property
    def refused(self) -> tuple[StatementView, ...]:
        """The statements that a reader called wrong, which stand in no other list."""
        return tuple(s for s in self.statements if s.record.id in self._refused)

    @property
    def summary(self) -> tuple[SummaryLine, ...]:
        """The sentences of the summary whose statements nobody called wrong."""
        return tuple(line for line in self.dossier.summary if line.statement not in self._refused)

    @property
    def _standing(self) -> tuple[StatementView, ...]:
        return tuple(s for s in self.statements if s.record.id not in self._refused)

    @property
    def shared(self) -> tuple[StatementView, ...]:
        """What several reports say alike, the best founded first."""
        alike = [s for s in self._standing if s.record.verdict == "agree" and not s.doubtful]
        return tuple(sorted(alike, key=lambda s: (-s.record.lineages, -len(s.letters), s.number)))

    @property
    def likely(self) -> tuple[StatementView, ...]:
        """What several reports may say alike or in other words, the likest first."""
        return tuple(sorted((s for s in self._standing if s.doubtful), key=lambda s: (-s.probability, s.number)))

    @property
    def differing(self) -> tuple[StatementView, ...]:
        """Where reports differ: facts before certainty, certainty before wording."""
        rank = {verdict: number for number, verdict in enumerate(DIFFERENCES)}
        apart = [s for s in self._standing if s.record.verdict in rank and not s.doubtful]
        return tuple(sorted(apart, key=lambda s: (rank[s.record.verdict], -len(s.letters), s.number)))

    @property
    def glances(self) -> tuple[Glance, ...]:
        """The differences that a line can tell: short readings that stand against each other."""
        found = (_glance(s) for s in self.differing if s.record.verdict in {"fact", "settled", "certainty"})
        return tuple(glance for glance in found if glance is not None)

    @property
    def single(self) -> tuple[tuple[Witness, tuple[StatementView, ...]], ...]:
        """What only one report has, by report."""
        alone = [s for s in self._standing if s.record.verdict == "single"]
        return tuple((w, own) for w in self.witnesses.values() if (own := tuple(s for s in alone if w in s.letters)))

    @property
    def silences(self) -> tuple[tuple[Witness, tuple[StatementView, ...]], ...]:
        """What most reports have and one lacks, by report."""
        told = [(s.article, self.statements[self.number(s.statement) - 1]) for s in self.dossier.silences]
        standing = [(article, s) for article, s in told if s.record.id not in self._refused]
        return tuple(
            (w, own) for a, w in self.witnesses.items() if (own := tuple(s for article, s in standing if article == a))
        )

    @property
    def speakers(self) -> tuple[SpeakerView, ...]:
        """Who said what, the most quoted first, unnamed speakers last."""
        by_name: dict[str | None, list[UtteranceView]] = {}
        for utterance in self.dossier.quotations:
            ordered = sorted(utterance.members, key=lambda m: (self._rank[m.article], m.quotation))
            members = tuple(self._quoted(m.article, m.quotation) for m in ordered)
            by_name.setdefault(utterance.speaker, []).append(UtteranceView(members, utterance.differ))
        order = sorted(by_name, key=lambda n: (n is None, -sum(len(u.members) for u in by_name[n]), n or ""))
        return tuple(SpeakerView(n, tuple(by_name[n])) for n in order)

    @property
    def labels(self) -> tuple[LabelsView, ...]:
        """What each report calls whom, the most labelled first."""
        found: dict[str, dict[str, dict[str, None]]] = {}
        for label in self.dossier.labels:
            text = self.witnesses[label.article].article.text[label.start : label.end]
            found.setdefault(label.entity, {}).setdefault(label.article, {})[" ".join(text.split())] = None
        order = sorted(found, key=lambda e: (-sum(map(len, found[e].values())), e))
        return tuple(
            LabelsView(
                self._names.get(e, e),
                tuple((w, tuple(found[e][a])) for a, w in self.witnesses.items() if a in found[e]),
            )
            for e in order
        )

    @property
    def mismatches(self) -> tuple[tuple[Witness, str, str | None], ...]:
        """Headline words that the text does not have, and what comes closest there."""
        rows = []
        for found in self.dossier.headline_mismatches:
            witness = self.witnesses[found.article]
            nearest = found.nearest.of(witness.article.text) if found.nearest else None
            rows.append((witness, Span(found.start, found.end).of(headline_text(witness)), nearest))
        return tuple(rows)

    @property
    def origins(self) -> tuple[str, ...]:
        """The independent origins of the story: what the stemma's nodes go back to in the end."""
        return self.dossier.stemma.origins

    @property
    def shares(self) -> tuple[tuple[Witness, tuple[Share, ...]], ...]:
        """What each report is made of, its shares of one percent and more, by report."""
        found: dict[str, list[Share]] = {article: [] for article in self.witnesses}
        for share in self.dossier.stemma.shares:
            if share.share >= LEAST_SHARE:
                found[share.article].append(share)
        return tuple((self.witnesses[article], tuple(mine)) for article, mine in found.items() if mine)

    @property
    def timeline(self) -> tuple[TimelineRow, ...]:
        """What happened when, and when each report appeared."""
        told = [TimelineRow(m.value, tuple(self._in_sentence(p) for p in m.members)) for m in self.dossier.timeline]
        printed = [TimelineRow(w.article.published, printed=w) for w in self.witnesses.values() if w.article.published]
        return tuple(sorted([*told, *printed], key=lambda row: (row.value[:16], row.printed is not None)))

    def name_of(self, node: str) -> str:
        """Return what readers call a node of the stemma: a report's letter and name, or the agency's name."""
        if node in self.witnesses:
            return f"{self.witnesses[node].siglum} {self.witnesses[node].name}"
        return self._node_names.get(node, node)

    def names_of(self, nodes: Iterable[str]) -> tuple[str, ...]:
        """Return what readers call some nodes of the stemma."""
        return tuple(self.name_of(node) for node in nodes)

    def node_name(self, node: Node) -> str:
        """Return what a box of the drawn stemma holds."""
        return self.name_of(node.id)

    def cite_of(self, line: SummaryLine, place: Place) -> Cited:
        """Return a citation of the summary, linked to the member of its statement that holds it."""
        statement = self.statements[self.number(line.statement) - 1]
        held = (f"m{statement.number}-{i}" for i, p in enumerate(statement.record.members) if _holds(p, place))
        return self.cited(place, anchor=next(held, f"report-{self.witnesses[place.article].siglum}"))

    def letters_of(self, places: Iterable[Place]) -> str:
        """Return the letters of the reports that some places stand in."""
        return ", ".join({self.witnesses[p.article].siglum: None for p in places})

    def has_headline(self, witness: Witness) -> bool:
        """Whether a report's headline is part of its text."""
        return any(part.kind == "headline" for part in witness.article.parts)

    @cached_property
    def _names(self) -> dict[str, str]:
        """What each entity is called in full."""
        return {mention.entity: mention.name for marks in self.dossier.marks for mention in marks.mentions}

    @cached_property
    def _rank(self) -> dict[str, int]:
        return {article: rank for rank, article in enumerate(self.witnesses)}

    @cached_property
    def _node_names(self) -> dict[str, str]:
        return {node.id: node.name for node in self.dossier.stemma.nodes}

    def _in_sentence(self, place: Place) -> Cited:
        """Return a place within the sentence that holds it, the place marked."""
        marks = self._marks[place.article]
        held = (s for s in marks.sentences if s.start <= place.start and place.end <= s.end)
        whole = next(held, Span(place.start, place.end))
        witness = self.witnesses[place.article]
        found = pieces(witness.article.text, whole, [Span(place.start, place.end)])
        return Cited(witness, found, f"report-{witness.siglum}")

    @cached_property
    def _marks(self) -> dict[str, Marks]:
        return {marks.article: marks for marks in self.dossier.marks}

    def number(self, statement: str) -> int:
        """Return the number of a statement by its id."""
        return self._numbers[statement]

    def cited(self, place: Place, marked: Iterable[Span] = (), anchor: str = "") -> Cited:
        """Return the characters of a place, cut at what is marked in them."""
        witness = self.witnesses[place.article]
        found = pieces(witness.article.text, Span(place.start, place.end), marked)
        return Cited(witness, found, anchor or f"report-{witness.siglum}")

    def _statement(self, statement: Statement) -> StatementView:
        number = self._numbers[statement.id]
        members = []
        for index, place in enumerate(statement.members):
            own = [r for r in statement.readings if r.member == index]
            found = self.cited(place, [Span(r.start, r.end) for r in own], anchor=f"m{number}-{index}")
            members.append(Cited(found.witness, found.pieces, found.anchor, kinds(own), index == statement.lead))
        lead = members[statement.lead]
        ranked = sorted(
            zip(statement.members, members, strict=True), key=lambda m: (self._rank[m[0].article], m[0].start)
        )
        steps = tuple(StepView(s.time, STEPS[s.kind], members[s.member]) for s in self._steps.get(statement.id, ()))
        return StatementView(number, statement, tuple(member for _, member in ranked), lead, steps)

    @cached_property
    def _steps(self) -> dict[str, tuple[Step, ...]]:
        return {history.statement: history.steps for history in self.dossier.histories}

    def _quoted(self, article: str, index: int) -> Cited:
        witness = self.witnesses[article]
        quotation = self._marks[article].quotations[index]
        found = pieces(witness.article.text, _with_frame(quotation, witness.article.text), quotation.spans)
        return Cited(witness, found, f"report-{witness.siglum}")


def _glance(statement: StatementView) -> Glance | None:
    """Return the readings of one kind against each other, of the first kind in which they are short and differ."""
    by_anchor = {member.anchor: (index, member) for index, member in enumerate(statement.members)}
    for kind in TELLING:
        words: dict[int, list[str]] = {}
        for reading in (r for r in statement.record.readings if r.kind == kind):
            index, member = by_anchor[f"m{statement.number}-{reading.member}"]
            text = Span(reading.start, reading.end).of(member.witness.article.text)
            words.setdefault(index, []).append(" ".join(text.split()))
        readings: dict[str, list[Cited]] = {}
        for index, found in sorted(words.items()):
            readings.setdefault(" … ".join(dict.fromkeys(found)), []).append(statement.members[index])
        if len(readings) > 1 and max(map(len, readings)) <= SHORT:
            return Glance(statement, READINGS[kind], tuple((text, tuple(own)) for text, own in readings.items()))
    return None


def _holds(outer: Place, inner: Place) -> bool:
    return outer.article == inner.article and outer.start <= inner.start < outer.end


def headline_text(witness: Witness) -> str:
    """Return the text that offsets of a headline count in: the article's own, or the title that came as a field."""
    in_text = any(part.kind == "headline" for part in witness.article.parts)
    return witness.article.text if in_text or not witness.article.title else witness.article.title


def kinds(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return the kinds of some readings in words, each once."""
    return tuple({READINGS[r.kind]: None for r in readings})


def _with_frame(quotation: Quotation, text: str) -> Span:
    """Return the stretch from the first to the last character of a quotation and its frame.

    A frame that belongs to the sentence before begins with the comma after it ('“, sagte sie. „…'), which is left out.
    """
    spans = (*quotation.spans, *quotation.frame)
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return Span(end - len(text[start:end].lstrip(" ,;:")), end)

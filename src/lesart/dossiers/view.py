"""A dossier as readers see it: its statements, speakers and reports in pieces that a template only has to print."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from lesart.dossiers.amended import Amendment, amendments
from lesart.dossiers.cited import Cited, Piece, pieces
from lesart.dossiers.echoes import echoes
from lesart.dossiers.entries import (
    LabelsView,
    SpeakerView,
    StatementView,
    StepView,
    TimelineRow,
    UtteranceView,
    once_each,
    uninflected,
)
from lesart.dossiers.timex import chronological
from lesart.dossiers.witnesses import Witness, witnesses
from lesart.dossiers.wording import READINGS, STEPS
from lesart.records import (
    Article,
    Dossier,
    Marks,
    Place,
    Quotation,
    Reading,
    Share,
    Span,
    Statement,
    Step,
    SummaryLine,
    Verdict,
)
from lesart.text.names import full_names

LEAST_SHARE: Final = 0.01
"""Share of a report that is worth a word."""
DIFFERENCES: Final[tuple[Verdict, ...]] = ("fact", "settled", "open", "certainty", "wording")


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
        """What several reports say alike or each in its own words, the best founded first."""
        agreed = (s for s in self._standing if s.record.verdict == "agree" or s.in_other_words)
        alike = [s for s in agreed if not s.doubtful]
        return tuple(sorted(alike, key=lambda s: (-s.record.lineages, -len(s.letters), s.number)))

    @property
    def likely(self) -> tuple[StatementView, ...]:
        """What several reports may say alike or in other words, the likest first."""
        return tuple(sorted((s for s in self._standing if s.doubtful), key=lambda s: (-s.probability, s.number)))

    @cached_property
    def differing(self) -> tuple[StatementView, ...]:
        """Where reports differ: facts before certainty, certainty before the wording of what somebody said.

        What may be no difference, since the reports may speak of different things, comes last. Statements that show
        the same characters against each other stand as one.
        """
        rank = {verdict: number for number, verdict in enumerate(DIFFERENCES)}
        apart = [s for s in self._standing if s.record.verdict in rank and not (s.doubtful or s.in_other_words)]
        return once_each(sorted(apart, key=lambda s: (s.unsure, rank[s.record.verdict], -len(s.letters), s.number)))

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
        found: dict[tuple[str, ...], list[UtteranceView]] = {}
        names: dict[tuple[str, ...], list[str | None]] = {}
        for number, utterance in enumerate(self.dossier.quotations, start=1):
            cited = [self._quoted(m.article, m.quotation, f"q{number}-{i}") for i, m in enumerate(utterance.members)]
            speaker = self._whole_names.get(utterance.speaker or "", utterance.speaker)
            key = uninflected(speaker or "")
            found.setdefault(key, []).append(UtteranceView(self._in_order(cited), utterance.differ))
            names.setdefault(key, []).append(speaker)
        called = {key: min(given, key=lambda name: (-given.count(name), name or "")) for key, given in names.items()}
        order = sorted(found, key=lambda k: (not k, -sum(len(u.members) for u in found[k]), called[k] or ""))
        return tuple(SpeakerView(called[key], tuple(found[key])) for key in order)

    @property
    def labels(self) -> tuple[LabelsView, ...]:
        """What each report calls whom, each word once a report, the most labelled first."""
        found: dict[str, dict[str, dict[str, Cited]]] = {}
        for number, label in enumerate(self.dossier.labels, start=1):
            cited = self.cited(Place(label.article, label.start, label.end), anchor=f"n{number}")
            found.setdefault(label.entity, {}).setdefault(label.article, {}).setdefault(
                " ".join(uninflected(cited.text)), cited
            )
        order = sorted(found, key=lambda e: (-len(found[e]), -sum(map(len, found[e].values())), e))
        return tuple(
            LabelsView(
                self._names.get(e, e),
                tuple((w, tuple(found[e][a].values())) for a, w in self.witnesses.items() if a in found[e]),
            )
            for e in order
        )

    @property
    def mismatches(self) -> tuple[tuple[Cited, str | None], ...]:
        """Headline words that the text does not have, and what comes closest there; no span where a field has them."""
        rows = []
        for found in self.dossier.headline_mismatches:
            witness = self.witnesses[found.article]
            text, nearest = witness.article.text, found.nearest
            span = Span(found.start, found.end)
            held = span if headline_text(witness) == text else None
            cited = Cited(witness, pieces(headline_text(witness), span, ()), f"report-{witness.siglum}", span=held)
            rows.append((cited, nearest.of(text) if nearest else None))
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

    @cached_property
    def timeline(self) -> tuple[TimelineRow, ...]:
        """What happened when, and when each report appeared."""
        told = [
            TimelineRow(m.value, self._in_order([self._in_sentence(p, f"t{n}-{i}") for i, p in enumerate(m.members)]))
            for n, m in enumerate(self.dossier.timeline, start=1)
        ]
        printed = [TimelineRow(w.article.published, printed=w) for w in self.witnesses.values() if w.article.published]
        return tuple(sorted([*told, *printed], key=lambda row: (chronological(row.value), row.printed is not None)))

    @property
    def amendments(self) -> tuple[Amendment, ...]:
        """What the newsrooms changed in their reports, where earlier versions were handed in too."""
        return amendments(self.dossier.earlier, self.witnesses)

    @property
    def courses(self) -> tuple[StatementView, ...]:
        """The statements that were settled, updated or corrected, in the dossier's order."""
        return tuple(s for s in self._standing if s.steps)

    def name_of(self, node: str) -> str:
        """Return what readers call a node of the stemma: a report's letter and name, or the agency's name."""
        return self.witnesses[node].called if node in self.witnesses else self._node_names.get(node, node)

    def names_of(self, nodes: Iterable[str]) -> tuple[str, ...]:
        """Return what readers call some nodes of the stemma."""
        return tuple(self.name_of(node) for node in nodes)

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
    def _whole_names(self) -> dict[str, str]:
        """The whole name of each person whom one report calls by surname alone, and another in full."""
        mentions = (mention for marks in self.dossier.marks for mention in marks.mentions)
        return full_names(mention.name for mention in mentions if mention.type == "PER")

    @cached_property
    def _articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.dossier.articles}

    @cached_property
    def _rank(self) -> dict[str, int]:
        return {article: rank for rank, article in enumerate(self.witnesses)}

    @cached_property
    def _node_names(self) -> dict[str, str]:
        return {node.id: node.name for node in self.dossier.stemma.nodes}

    def _in_order(self, cited: Iterable[Cited]) -> tuple[Cited, ...]:
        """Return citations in the order of the reports."""
        return tuple(sorted(cited, key=lambda each: self._rank[each.witness.article.id]))

    def _in_sentence(self, place: Place, anchor: str) -> Cited:
        """Return a place within the sentence that holds it, the place marked."""
        marks = self._marks[place.article]
        held = (s for s in marks.sentences if s.start <= place.start and place.end <= s.end)
        whole = next(held, Span(place.start, place.end))
        witness = self.witnesses[place.article]
        found = pieces(witness.article.text, whole, [Span(place.start, place.end)])
        return Cited(witness, found, anchor, span=Span(place.start, place.end))

    @cached_property
    def _marks(self) -> dict[str, Marks]:
        return {marks.article: marks for marks in self.dossier.marks}

    def number(self, statement: str) -> int:
        """Return the number of a statement by its id."""
        return self._numbers[statement]

    def cited(self, place: Place, marked: Iterable[Span] = (), anchor: str = "") -> Cited:
        """Return the characters of a place, cut at what is marked in them."""
        witness = self.witnesses[place.article]
        span = Span(place.start, place.end)
        found = pieces(witness.article.text, span, marked)
        return Cited(witness, found, anchor or f"report-{witness.siglum}", span=span)

    def _statement(self, statement: Statement) -> StatementView:
        number = self._numbers[statement.id]
        readings = (*statement.readings, *echoes(statement, self._articles, self._marks))
        members = []
        for index, place in enumerate(statement.members):
            own = [r for r in readings if r.member == index]
            found = self.cited(place, [Span(r.start, r.end) for r in own], anchor=f"m{number}-{index}")
            cut = Piece("… ") if self._is_cut(place) else None
            shown = (cut, *found.pieces) if cut else found.pieces
            members.append(replace(found, pieces=shown, kinds=kinds(own), lead=index == statement.lead))
        lead = members[statement.lead]
        ranked = sorted(
            zip(statement.members, members, strict=True), key=lambda m: (self._rank[m[0].article], m[0].start)
        )
        steps = tuple(StepView(s.time, STEPS[s.kind], members[s.member]) for s in self._steps.get(statement.id, ()))
        return StatementView(number, statement, tuple(member for _, member in ranked), lead, steps, readings)

    def _is_cut(self, place: Place) -> bool:
        """Whether a place begins with a small letter inside its sentence: 'ist es der zweite Besuch'."""
        starts = {sentence.start for sentence in self._marks[place.article].sentences}
        first = self.witnesses[place.article].article.text[place.start : place.start + 1]
        return place.start not in starts and first.islower()

    @cached_property
    def _steps(self) -> dict[str, tuple[Step, ...]]:
        return {history.statement: history.steps for history in self.dossier.histories}

    def _quoted(self, article: str, index: int, anchor: str) -> Cited:
        witness = self.witnesses[article]
        quotation = self._marks[article].quotations[index]
        found = pieces(witness.article.text, with_frame(quotation, witness.article.text), quotation.spans)
        return Cited(witness, found, anchor, span=Span(quotation.start, quotation.end))


def _holds(outer: Place, inner: Place) -> bool:
    return outer.article == inner.article and outer.start <= inner.start < outer.end


def headline_text(witness: Witness) -> str:
    """Return the text that offsets of a headline count in: the article's own, or the title that came as a field."""
    in_text = any(part.kind == "headline" for part in witness.article.parts)
    return witness.article.text if in_text or not witness.article.title else witness.article.title


def kinds(readings: Sequence[Reading]) -> tuple[str, ...]:
    """Return the kinds of some readings in words, each once."""
    return tuple({READINGS[r.kind]: None for r in readings})


def with_frame(quotation: Quotation, text: str) -> Span:
    """Return the stretch from the first to the last character of a quotation and its frame.

    A frame that belongs to the sentence before begins with the comma after it ('“, sagte sie. „…'), which is left out.
    """
    spans = (*quotation.spans, *quotation.frame)
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return Span(end - len(text[start:end].lstrip(" ,;:")), end)

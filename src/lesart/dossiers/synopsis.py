"""Two to five reports side by side: each sentence once, in the row of those that state the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from lesart.dossiers.full_text import origins_by_article
from lesart.dossiers.rewording import reworded
from lesart.dossiers.view import View
from lesart.dossiers.witnesses import Witness
from lesart.records import Article, Dossier, PartKind, Span, Statement, Verdict

SHOWN: Final = frozenset({"headline", "lead", "subhead", "paragraph", "caption", "correction"})
"""Parts of a report that are laid side by side: what it says, not its furniture."""
_HEADLINES: Final = 0  # the number under which headlines stand in one row; statements count from 1
MOST: Final = 5
"""Reports that a page shows side by side."""


@dataclass(frozen=True, slots=True)
class Word:
    """A run of characters of a sentence: its origin where it was copied, and whether it differs from the others.

    `differs`: in what it says; `reworded`: only in the word for it.
    """

    text: str
    origin: str | None
    differs: bool
    reworded: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a report with its place, and the part of the report that it stands in."""

    span: Span
    part: PartKind
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Sentences of the reports, column by column, that state the same; or one that stands alone."""

    cells: tuple[tuple[Sentence, ...], ...]
    statements: tuple[int, ...]
    verdict: Verdict | None

    @property
    def shared(self) -> bool:
        """Whether several reports have something in the row."""
        return sum(bool(cell) for cell in self.cells) > 1

    @property
    def differs(self) -> bool:
        """Whether the reports in the row show a reading that differs."""
        return self.shared and any(word.differs for cell in self.cells for sentence in cell for word in sentence.words)


@dataclass(frozen=True, slots=True)
class Strip:
    """A stretch of the overview bar of a report, as shares of its length."""

    start: float
    width: float
    origin: str | None


@dataclass(frozen=True, slots=True)
class Synopsis:
    """Reports side by side: their witnesses, an overview bar each, and the rows."""

    witnesses: tuple[Witness, ...]
    bars: tuple[tuple[Strip, ...], ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Column:
    """A report with what cuts its sentences into words: origins of its wording, and readings that differ."""

    article: Article
    origins: tuple[tuple[Span, str], ...]
    readings: tuple[Span, ...]


def synopsis(view: View, chosen: Sequence[Witness]) -> Synopsis:
    """Return some reports of a dossier side by side, in the order in which they are given."""
    dossier, origins = view.dossier, origins_by_article(view.dossier)
    columns = [_Column(w.article, origins[w.article.id], _readings(view, w.article)) for w in chosen]
    sentences = [_sentences(dossier, witness.article) for witness in chosen]
    bars = tuple(_bar(column.article, column.origins) for column in columns)
    rows = _rows(dossier, [w.article for w in chosen], sentences)
    return Synopsis(tuple(chosen), bars, tuple(_cut(row, columns) for row in rows))


def _readings(view: View, article: Article) -> tuple[Span, ...]:
    return tuple(
        Span(r.start, r.end)
        for s in view.statements
        for r in s.readings
        if s.record.members[r.member].article == article.id
    )


def _sentences(dossier: Dossier, article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of a report's parts; what lies between sentences belongs to the one before."""
    marks = next(marks for marks in dossier.marks if marks.article == article.id)
    found = []
    for part in (part for part in article.parts if part.kind in SHOWN):
        starts = sorted({part.start, *(s.start for s in marks.sentences if part.start < s.start < part.end)})
        for start, end in zip(starts, [*starts[1:], part.end], strict=True):
            if article.text[start:end].strip():
                found.append(Sentence(Span(start, end), part.kind, ()))
    return tuple(found)


def _cut(row: Row, columns: Sequence[_Column]) -> Row:
    """Return a row with its sentences in words: of what stands side by side, the words that others do not have."""
    side_by_side = [
        (column, sentence) for column, cell in zip(columns, row.cells, strict=True) for sentence in cell if row.shared
    ]
    other = reworded([sentence.span.of(column.article.text) for column, sentence in side_by_side])
    found = {
        (column.article.id, sentence.span): tuple(
            Span(sentence.span.start + word.start, sentence.span.start + word.end) for word in words
        )
        for (column, sentence), words in zip(side_by_side, other, strict=True)
    }
    cells = tuple(
        tuple(replace(s, words=_words(column, s.span, found.get((column.article.id, s.span), ()))) for s in cell)
        for column, cell in zip(columns, row.cells, strict=True)
    )
    return replace(row, cells=cells)


def _words(column: _Column, span: Span, other: Sequence[Span]) -> tuple[Word, ...]:
    """Return a sentence cut where an origin, a reading or a word of its own begins or ends."""
    text = column.article.text
    over = [o for o, _ in column.origins if o.start < span.end and span.start < o.end]
    cuts = {span.start, span.end}
    readings = [r for r in column.readings if r.start < span.end and span.start < r.end]
    for each in [*over, *readings, *other]:
        cuts |= {c for c in (each.start, each.end) if span.start < c < span.end}
    return tuple(
        Word(
            text[a:b],
            next((name for o, name in column.origins if o.start <= a and b <= o.end), None),
            any(r.start <= a and b <= r.end for r in readings),
            any(o.start <= a and b <= o.end for o in other),
        )
        for a, b in pairwise(sorted(cuts))
    )


def _bar(article: Article, origins: Sequence[tuple[Span, str]]) -> tuple[Strip, ...]:
    """Return which stretches of a report go back to which origin; overlapping ones count once."""
    length, at, strips = len(article.text) or 1, 0, []
    for span, origin in sorted(origins):
        start = max(span.start, at)
        if start < span.end:
            strips.append(Strip(start / length, (span.end - start) / length, origin))
            at = span.end
    return tuple(strips)


def _rows(dossier: Dossier, articles: Sequence[Article], sentences: Sequence[Sequence[Sentence]]) -> list[Row]:
    """Return rows in the order of the first report; what it lacks stands after what came before it elsewhere."""
    stated = {article.id: _stated(dossier, article, own) for article, own in zip(articles, sentences, strict=True)}
    groups = _Groups()
    for column, article in enumerate(articles):
        for index in range(len(sentences[column])):
            groups.add((column, index), stated[article.id].get(index, ()))
    order = _ordered(groups, sentences)
    by_number = dict(enumerate(dossier.statements, start=1))
    return [_row(groups.members[group], groups.statements[group], sentences, by_number) for group in order]


def _stated(dossier: Dossier, article: Article, own: Sequence[Sentence]) -> Mapping[int, tuple[int, ...]]:
    """Return the numbers of the statements with several members that each sentence of a report makes."""
    found: dict[int, list[int]] = {i: [_HEADLINES] for i, sentence in enumerate(own) if sentence.part == "headline"}
    for number, statement in enumerate(dossier.statements, start=1):
        if len({member.article for member in statement.members}) < 2:  # noqa: PLR2004 - nothing to stand beside it
            continue
        for place in statement.members:
            if place.article == article.id:
                for index, sentence in enumerate(own):
                    if sentence.span.start <= place.start < sentence.span.end:
                        found.setdefault(index, []).append(number)
    return {index: tuple(numbers) for index, numbers in found.items()}


class _Groups:
    """Sentences that belong in one row: those of one report never twice over, those that state the same together."""

    def __init__(self) -> None:
        self.members: list[list[tuple[int, int]]] = []
        self.statements: list[set[int]] = []
        self._home: dict[int, int] = {}

    def add(self, cell: tuple[int, int], numbers: Sequence[int]) -> None:
        """Put a sentence into the row of the first of its statements that has one, or into a row of its own."""
        home = next((self._home[n] for n in numbers if n in self._home), None)
        if home is None:
            home = len(self.members)
            self.members.append([])
            self.statements.append(set())
        self.members[home].append(cell)
        self.statements[home].update(numbers)
        for number in numbers:
            self._home.setdefault(number, home)


def _ordered(groups: _Groups, sentences: Sequence[Sequence[Sentence]]) -> list[int]:
    """Return the rows in reading order: each report's rows are put after the row of its sentence before."""
    group_of = {cell: number for number, cells in enumerate(groups.members) for cell in cells}
    after: dict[int | None, list[int]] = {}
    placed: set[int] = set()
    for column, own in enumerate(sentences):
        before: int | None = None
        for index in range(len(own)):
            group = group_of[column, index]
            if group not in placed:
                placed.add(group)
                # The latest comes first behind its predecessor only within its own report's run.
                after.setdefault(before, []).append(group)
            before = group
    order: list[int] = []
    waiting = list(reversed(after.get(None, [])))
    while waiting:
        group = waiting.pop()
        order.append(group)
        waiting.extend(reversed(after.get(group, [])))
    return order


def _row(
    members: Sequence[tuple[int, int]],
    numbers: set[int],
    sentences: Sequence[Sequence[Sentence]],
    statements: Mapping[int, Statement],
) -> Row:
    cells = tuple(
        tuple(own[index] for home, index in sorted(members) if home == column) for column, own in enumerate(sentences)
    )
    rank: tuple[Verdict, ...] = ("fact", "settled", "open", "certainty", "wording", "agree")
    stated = sorted(numbers - {_HEADLINES})
    verdicts = {statements[number].verdict for number in stated}
    return Row(cells, tuple(stated), next((v for v in rank if v in verdicts), None))

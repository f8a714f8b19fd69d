"""A dossier as plain tables: statements, readings, quotations, labels and origins, a row each."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lesart.dossiers.view import View
from lesart.records import Dossier

Cell = str | int | float | None
Row = tuple[Cell, ...]
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "statements": ("statement", "verdict", "lineages", "origins", "report", "outlet", "start", "end", "text", "lead"),
    "readings": ("statement", "verdict", "kind", "report", "outlet", "start", "end", "text"),
    "quotations": ("utterance", "speaker", "differ", "report", "outlet", "type", "start", "end", "text"),
    "labels": ("entity", "report", "outlet", "start", "end", "text"),
    "origins": ("from", "to", "share", "evidence", "passages"),
}
"""The tables with their columns; offsets count code points of the report's text."""


def rows(dossier: Dossier, table: str) -> Iterator[Row]:
    """Yield the rows of one of the tables."""
    view = View(dossier)
    made = {
        "statements": _statements,
        "readings": _readings,
        "quotations": _quotations,
        "labels": _labels,
        "origins": _origins,
    }
    return made[table](view)


def _report(view: View, article: str, start: int, end: int) -> Row:
    """Return the columns that every table has of a stretch of a report."""
    witness = view.witnesses[article]
    return article, witness.name, start, end, witness.article.text[start:end]


def _statements(view: View) -> Iterator[Row]:
    for statement in view.dossier.statements:
        origins = "; ".join(view.names_of(statement.origins))
        for index, place in enumerate(statement.members):
            head = (statement.id, statement.verdict, statement.lineages, origins)
            yield (*head, *_report(view, place.article, place.start, place.end), int(index == statement.lead))


def _readings(view: View) -> Iterator[Row]:
    for statement in view.dossier.statements:
        for reading in statement.readings:
            article = statement.members[reading.member].article
            head = (statement.id, statement.verdict, reading.kind)
            yield (*head, *_report(view, article, reading.start, reading.end))


def _quotations(view: View) -> Iterator[Row]:
    marks = {marks.article: marks for marks in view.dossier.marks}
    for number, utterance in enumerate(view.dossier.quotations, start=1):
        for member in utterance.members:
            quotation = marks[member.article].quotations[member.quotation]
            article, outlet, *rest = _report(view, member.article, quotation.start, quotation.end)
            yield number, utterance.speaker, int(utterance.differ), article, outlet, quotation.type, *rest


def _labels(view: View) -> Iterator[Row]:
    for label in view.dossier.labels:
        yield label.entity, *_report(view, label.article, label.start, label.end)


def _origins(view: View) -> Iterator[Row]:
    for edge in view.dossier.stemma.edges:
        names: Sequence[str] = view.names_of((edge.origin, edge.to))
        yield names[0], names[1], round(edge.share, 4), edge.evidence, len(edge.passages)

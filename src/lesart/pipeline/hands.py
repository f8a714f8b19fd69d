"""Findings in the hands of other tools: tables as polars or pandas frames, marks as a spaCy Doc."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from lesart.dossiers.render.rows import COLUMNS, rows
from lesart.errors import MissingExtraError
from lesart.records import Article, Dossier, Marks

if TYPE_CHECKING:
    import pandas as pd  # type: ignore[import-untyped, unused-ignore]
    import polars as pl
    from spacy.tokens import Doc, Span

Table = Literal["statements", "readings", "quotations", "labels", "origins"]


def columns(dossier: Dossier, table: Table) -> dict[str, list[Any]]:
    """Return a table of a dossier by its columns, as any frame takes it; offsets count code points."""
    found = list(rows(dossier, table))
    return {name: [row[at] for row in found] for at, name in enumerate(COLUMNS[table])}


def to_polars(dossier: Dossier, table: Table = "statements") -> "pl.DataFrame":
    """Return a table of a dossier as a polars frame; raise `MissingExtraError` where polars is not installed."""
    try:
        import polars as pl  # noqa: PLC0415 - only for those who have it
    except ModuleNotFoundError:
        raise MissingExtraError("A polars frame", "notebooks") from None
    return pl.DataFrame(columns(dossier, table))


def to_pandas(dossier: Dossier, table: Table = "statements") -> "pd.DataFrame":
    """Return a table of a dossier as a pandas frame; raise `MissingExtraError` where pandas is not installed."""
    try:
        import pandas as pd  # noqa: PLC0415 - only for those who have it
    except ModuleNotFoundError:
        raise MissingExtraError("A pandas frame", "notebooks") from None
    return pd.DataFrame(columns(dossier, table))


def to_spacy(article: Article, marks: Marks) -> "Doc":
    """Return an article as a spaCy Doc: names as entities, sentences, and the other marks as groups of spans.

    Groups: `quotations` (labelled with their type, the speaker as `kb_id`), `figures`, `times` (the TIMEX3 value as
    `kb_id`), `open`. A mark that begins or ends within a token takes the whole token. Raises `MissingExtraError`
    where spaCy is not installed.
    """
    try:
        import spacy  # noqa: PLC0415 - only for those who have it
        from spacy.util import filter_spans  # noqa: PLC0415
    except ModuleNotFoundError:
        raise MissingExtraError("A spaCy Doc", "notebooks") from None
    doc = spacy.blank("de").make_doc(article.text)
    begins = {span.start for s in marks.sentences if (span := _span(doc, s.start, s.end, "S")) is not None}
    for token in doc:
        token.is_sent_start = token.i in begins or token.i == 0
    named = (_span(doc, m.start, m.end, _SPACY[m.type], m.name) for m in marks.mentions)
    doc.ents = tuple(filter_spans([span for span in named if span is not None]))
    for group, found in _groups(marks):
        spans = (_span(doc, *each) for each in found)
        doc.spans[group] = [span for span in spans if span is not None]
    return doc


_SPACY = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "MISC"}
Found = tuple[int, int, str, str]


def _groups(marks: Marks) -> Iterator[tuple[str, list[Found]]]:
    yield "quotations", [(s.start, s.end, q.type, q.speaker_name or "") for q in marks.quotations for s in q.spans]
    yield "figures", [(f.start, f.end, "FIGURE", f"{f.value:g} {f.unit or ''}".strip()) for f in marks.figures]
    yield "times", [(t.start, t.end, t.type, t.value) for t in marks.times]
    yield "open", [(o.start, o.end, "OPEN", "") for o in marks.open]


def _span(doc: "Doc", start: int, end: int, label: str, said: str = "") -> "Span | None":
    return doc.char_span(start, end, label=label, kb_id=said, alignment_mode="expand")

"""A dossier without what a reader called wrong, known by the characters of the texts: it holds for one made anew."""

from collections.abc import Callable, Collection
from dataclasses import replace

from lesart.records import Dossier, Edge, Moment, Place, Quotation, QuotationIn, Statement, Utterance

Finding = tuple[str, int, int, str]
"""The digest of a text, the first and the last character, and what was found there ('quotation', 'statement:fact')."""


def finding_of(statement: Statement) -> str:
    """Return what a statement is found as: another verdict on the same words is another finding."""
    return f"statement:{statement.verdict}"


def without(dossier: Dossier, refused: Collection[Finding]) -> Dossier:
    """Return a dossier without the statements, quotations, moments, labels and passages that were called wrong."""
    kept = without_marks(dossier, refused)
    wrong = refused_statements(kept, refused)
    return replace(
        kept,
        statements=tuple(s for s in kept.statements if s.id not in wrong),
        summary=tuple(line for line in kept.summary if line.statement not in wrong),
        silences=tuple(each for each in kept.silences if each.statement not in wrong),
        histories=tuple(each for each in kept.histories if each.statement not in wrong),
    )


def refused_statements(dossier: Dossier, refused: Collection[Finding]) -> frozenset[str]:
    """Return the statements that were called wrong, by the characters of any of their members."""
    wrong = _wrong(dossier, refused)
    return frozenset(
        s.id for s in dossier.statements if any(wrong(m.article, m.start, m.end, finding_of(s)) for m in s.members)
    )


def without_marks(dossier: Dossier, refused: Collection[Finding]) -> Dossier:
    """Return a dossier without the quotations, moments, labels, headline words and passages that were called wrong."""
    if not refused:
        return dossier
    wrong = _wrong(dossier, refused)
    return replace(
        dossier,
        quotations=_utterances(dossier, wrong),
        timeline=_moments(dossier, wrong),
        labels=tuple(e for e in dossier.labels if not wrong(e.article, e.start, e.end, "label")),
        headline_mismatches=tuple(
            e for e in dossier.headline_mismatches if not wrong(e.article, e.start, e.end, "headline")
        ),
        stemma=replace(dossier.stemma, edges=tuple(_edge(edge, wrong) for edge in dossier.stemma.edges)),
    )


Wrong = Callable[[str, int, int, str], bool]


def _wrong(dossier: Dossier, refused: Collection[Finding]) -> Wrong:
    """Return what tells whether a finding in an article was called wrong."""
    digests = {article.id: article.sha256 for article in dossier.articles}
    known = frozenset(refused)
    return lambda article, start, end, finding: (digests[article], start, end, finding) in known


def _utterances(dossier: Dossier, wrong: Wrong) -> tuple[Utterance, ...]:
    marks = {each.article: each for each in dossier.marks}

    def stands(member: QuotationIn) -> bool:
        quotation: Quotation = marks[member.article].quotations[member.quotation]
        return not wrong(member.article, quotation.start, quotation.end, "quotation")

    found = (replace(each, members=tuple(filter(stands, each.members))) for each in dossier.quotations)
    return tuple(each for each in found if each.members)


def _moments(dossier: Dossier, wrong: Wrong) -> tuple[Moment, ...]:
    def stands(place: Place) -> bool:
        return not wrong(place.article, place.start, place.end, "time")

    found = (Moment(each.value, tuple(filter(stands, each.members))) for each in dossier.timeline)
    return tuple(each for each in found if each.members)


def _edge(edge: Edge, wrong: Wrong) -> Edge:
    """Return an edge without its wrong passages; the share that it was given stays, as no text was measured anew."""
    return replace(
        edge,
        passages=tuple(
            p
            for p in edge.passages
            if not wrong(p.right, p.right_start, p.right_end, "passage")
            and not wrong(p.left, p.left_start, p.left_end, "passage")
        ),
    )

"""Analysis → quotations: who says what, in which words, by which mouths."""

from collections.abc import Sequence

from lesart.marks.analysis import Analysis
from lesart.marks.explained import Explained, marks_of
from lesart.marks.quotations.assembly import assemble
from lesart.marks.quotations.patterns import PATTERNS
from lesart.records import Mention, Quotation

__all__ = ["PATTERNS", "explain_quotations", "find_quotations"]


def find_quotations(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Quotation, ...]:
    """Return the quotations of an article in the order of the text; `mentions` give the speakers their names."""
    return marks_of(explain_quotations(analysis, mentions))


def explain_quotations(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Explained[Quotation], ...]:
    """Return the quotations, each with the name of the pattern that made it."""
    return tuple(Explained(found.quotation, found.pattern) for found in assemble(analysis, mentions))

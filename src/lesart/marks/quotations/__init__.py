"""Analysis → quotations: who says what, in which words, by which mouths."""

from collections.abc import Iterator, Sequence

from lesart.marks.analysis import Analysis
from lesart.marks.quotations.assembly import assemble
from lesart.marks.quotations.patterns import PATTERNS
from lesart.records import Mention, Quotation

__all__ = ["PATTERNS", "explain_quotations", "find_quotations"]


def find_quotations(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Quotation, ...]:
    """Return the quotations of an article in the order of the text; `mentions` give the speakers their names."""
    return tuple(quotation for _, quotation in explain_quotations(analysis, mentions))


def explain_quotations(analysis: Analysis, mentions: Sequence[Mention]) -> Iterator[tuple[str, Quotation]]:
    """Yield each quotation with the name of the pattern that made it."""
    for found in assemble(analysis, mentions):
        yield found.pattern, found.quotation

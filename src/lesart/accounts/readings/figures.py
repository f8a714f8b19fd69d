"""Figures that cannot both be meant: same thing counted, same unit, no rounding that joins them."""

from collections.abc import Sequence

from lesart.accounts.quantities import compatible, same_base
from lesart.accounts.readings.findings import Finding, Member, pairs
from lesart.records import Figure, Span


def compare_figures(members: Sequence[Member]) -> tuple[Finding, ...]:
    """Return the figures of two members that count the same and are not compatible."""
    return tuple(
        Finding(
            "figure",
            "fact",
            ((i, _span(a)), (j, _span(b))),
            f"Die Zahlen gehen auseinander: {members[i].says(_shown(a))} und {members[j].says(_shown(b))}.",
        )
        for i, j in pairs(members)
        for a, b in _clashes(members[i], members[j])
    )


def _clashes(a: Member, b: Member) -> list[tuple[Figure, Figure]]:
    """Return the figures of two clauses that count the same, where no other figure of either fits."""
    found = []
    for one in a.figures:
        rivals = [other for other in b.figures if same_base(one, a.article.text, other, b.article.text)]
        if rivals and not any(compatible(one, other) for other in rivals):
            found.append((one, rivals[0]))
    return found


def _span(figure: Figure) -> Span:
    return Span(figure.start, figure.end)


def _shown(figure: Figure) -> Span:
    """Return the figure with what it counts, where that follows it: '14 Menschen'."""
    near = figure.of is not None and 0 <= figure.of.start - figure.end <= 1
    return Span(figure.start, figure.of.end if near and figure.of else figure.end)

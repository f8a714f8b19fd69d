"""Figures that cannot both be meant: same thing counted, same unit, no rounding that joins them."""

from collections.abc import Sequence

from lesart.accounts.quantities import compatible, same_base
from lesart.accounts.readings.findings import Comparison, Finding, Member, before
from lesart.german.updates import UPDATED
from lesart.records import Figure, Span
from lesart.text.fold import fold


def compare_figures(group: Comparison) -> tuple[Finding, ...]:
    """Return the figures of two members that count the same and are not compatible."""
    members = group.members
    return tuple(_finding(members, (i, a), (j, b)) for i, j in group.pairs for a, b in _clashes(members[i], members[j]))


def _finding(members: Sequence[Member], one: tuple[int, Figure], other: tuple[int, Figure]) -> Finding:
    """Return the clash of two figures, settled where the later report says that its own has replaced the other."""
    (i, a), (j, b) = one, other
    first, second = (one, other) if not before(members[j], members[i]) else (other, one)
    spans = ((i, _span(a)), (j, _span(b)))
    said = [members[n].says(_shown(figure)) for n, figure in (first, second)]
    if before(members[first[0]], members[second[0]]) and _updates(members[second[0]]):
        return Finding("figure", "settled", spans, f"Erst {said[0]}, dann {said[1]}.")
    return Finding("figure", "fact", spans, f"Die Zahlen gehen auseinander: {said[0]} und {said[1]}.")


def _updates(member: Member) -> bool:
    """Whether a member says that something has changed: 'ist auf 17 gestiegen'."""
    return any(fold(word.form) in UPDATED for word in member.profile.clause.words)


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

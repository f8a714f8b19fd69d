"""Figures that cannot both be meant: same thing counted, same unit, no rounding that joins them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from lesart.accounts.measures import measure_of, measured_alike
from lesart.accounts.quantities import compatible, may_count, same_base
from lesart.accounts.readings.findings import Comparison, Finding, Member, before, linked
from lesart.german.updates import FORMERLY, GROWING, UPDATED
from lesart.records import Figure, Span
from lesart.text.fold import fold
from lesart.text.tokens import tokens

_SAME_THING: Final = 0.15  # a figure that counts nothing by name may stand for the other's where clauses share this
Told = tuple[int, Figure]


def compare_figures(group: Comparison) -> tuple[Finding, ...]:
    """Return the figures that count the same and are not compatible, all that clash with one another in one finding."""
    found = [((i, a), (j, b)) for i, j in group.pairs for a, b in _clashes(group, i, j)]
    clashes = [clash for clash in found if not any(_counts_else(group.members, told) for told in clash)]
    return tuple(_finding(group.members, told, clashes) for told in linked(clashes))


def _finding(members: Sequence[Member], told: Sequence[Told], clashes: Sequence[tuple[Told, Told]]) -> Finding:
    """Return a clash of figures, settled where a later report says that its own has replaced the other's."""
    spans = tuple((number, _span(figure)) for number, figure in told)
    steady = _only_grows(members, told)
    updates = [pair for clash in clashes if clash[0] in told and (pair := _update(members, *clash, steady=steady))]
    if updates:
        first, last = updates[0][0], max((pair[1] for pair in updates), key=lambda t: _time(members, t))
        said = [members[n].says(_shown(figure)) for n, figure in (first, last)]
        return Finding("figure", "settled", spans, f"Erst {said[0]}, dann {said[1]}.")
    values: dict[float, Told] = {}
    for number, figure in told:
        values.setdefault(figure.value, (number, figure))
    said = [members[n].says(_shown(figure)) for n, figure in values.values()]
    return Finding("figure", "fact", spans, f"Die Zahlen gehen auseinander: {', '.join(said[:-1])} und {said[-1]}.")


def _time(members: Sequence[Member], told: Told) -> str:
    return members[told[0]].article.published or ""


def _update(members: Sequence[Member], one: Told, other: Told, *, steady: bool) -> tuple[Told, Told] | None:
    """Return two figures as an older and a newer one, where the newer has replaced it; None where they contradict."""
    for (i, a), (j, b) in ((one, other), (other, one)):
        grown = steady and _has_grown((members[i], a), (members[j], b))
        replaced = grown or _says_so(members[j]) or _once_said(members[j], a)
        if before(members[i], members[j]) and replaced:
            return (i, a), (j, b)
    return None


def _only_grows(members: Sequence[Member], told: Sequence[Told]) -> bool:
    """Whether no report counts less than one that is known to be older; else the reports contradict each other."""
    return not any(
        before(members[i], members[j]) and b.value < a.value and not compatible(a, b) for i, a in told for j, b in told
    )


def _says_so(member: Member) -> bool:
    """Whether a member says that something has changed: 'ist auf 17 gestiegen'."""
    return any(fold(word.form) in UPDATED for word in member.profile.clause.words)


def _once_said(member: Member, figure: Figure) -> bool:
    """Whether a report gives a figure as what was said before: 'Zuvor war von fünf Millionen die Rede gewesen'."""
    text = member.article.text
    same = (each for each in member.marks.figures if (each.value, each.unit) == (figure.value, figure.unit))
    around = (s.of(text) for each in same for s in member.marks.sentences if s.start <= each.start < s.end)
    return any(fold(token.form) in FORMERLY for sentence in around for token in tokens(sentence))


def _grows(member: Member) -> bool:
    forms = {form for word in member.profile.clause.words for form in (fold(word.form), fold(word.lemma))}
    return not forms.isdisjoint(GROWING)


def _has_grown(earlier: tuple[Member, Figure], later: tuple[Member, Figure]) -> bool:
    """Whether a later report counts more of what only ever grows, as the injured and the dead do."""
    return earlier[1].value < later[1].value and _grows(earlier[0]) and _grows(later[0])


def _clashes(group: Comparison, i: int, j: int) -> Iterator[tuple[Figure, Figure]]:
    """Yield the figures of two clauses that count the same, where no other figure of either fits."""
    a, b = group.members[i], group.members[j]
    mine, theirs = _without_equals(a, b), _without_equals(b, a)
    measures = [(other, measure_of(b.profile, other)) for other in theirs]
    for one in mine:
        own = measure_of(a.profile, one)
        rivals = [
            other
            for other, measure in measures
            if same_base(one, a.article.text, other, b.article.text) and measured_alike(own, measure)
        ]
        if not rivals and group.alike(i, j) >= _SAME_THING:
            rivals = _unnamed(one, a, b)
        if rivals and all(_apart((a, one), (b, other)) for other in rivals):
            yield one, rivals[0]


def _counts_else(members: Sequence[Member], told: Told) -> bool:
    """Whether a report says elsewhere what others count too, so that this figure of its own counts something else.

    '412 Menschen verbringen den Vormittag außer Haus' does not contradict 14 injured where the report has 17 injured.
    """
    number, figure = told
    report = members[number].article.id
    theirs = {(each.value, each.unit) for m in members if m.article.id != report for each in m.figures}
    own = [each for n, m in enumerate(members) if n != number and m.article.id == report for each in m.figures]
    known = any(each.unit == figure.unit and (each.value, each.unit) in theirs for each in own)
    return known and (figure.value, figure.unit) not in theirs


def _without_equals(member: Member, other: Member) -> list[Figure]:
    """Return the figures of a member that the other does not have too, whatever it counts by them.

    In 'elf der 22 Joche' it is the Joche that are eleven, though they stand beside 22.
    """
    known = {(figure.value, figure.unit) for figure in other.figures}
    return [figure for figure in member.figures if (figure.value, figure.unit) not in known]


def _apart(one: tuple[Member, Figure], other: tuple[Member, Figure]) -> bool:
    """Whether two figures cannot both be meant, or a bound ('mindestens 14') has been left behind by a later count."""
    if not compatible(one[1], other[1]):
        return True
    exact = tuple(replace(figure, approx=None) for _, figure in (one, other))
    floor = [pair for pair in ((one, other), (other, one)) if pair[0][1].approx == "over"]
    return any(before(a[0], b[0]) and _has_grown(a, b) for a, b in floor) and not compatible(*exact)


def _unnamed(one: Figure, a: Member, b: Member) -> list[Figure]:
    """Return the only figure of the other clause, where it and the only one of this may count the same unsaid."""
    if len(a.figures) != 1 or len(b.figures) != 1:
        return []
    other = b.figures[0]
    alike = measured_alike(measure_of(a.profile, one), measure_of(b.profile, other))
    return [other] if alike and (may_count(one, other) or may_count(other, one)) else []


def _span(figure: Figure) -> Span:
    return Span(figure.start, figure.end)


def _shown(figure: Figure) -> Span:
    """Return the figure with what it counts, where that follows it: '14 Menschen'."""
    near = figure.of is not None and 0 <= figure.of.start - figure.end <= 1
    return Span(figure.start, figure.of.end if near and figure.of else figure.end)

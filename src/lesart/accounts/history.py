"""How statements came to be what they are: what was open, told, changed or corrected, report by report."""

from collections.abc import Mapping, Sequence

from lesart.records import Article, History, Marks, Place, Statement, Step, StepKind
from lesart.text.fold import fold


def find_histories(
    articles: Sequence[Article], marks: Mapping[str, Marks], statements: Sequence[Statement]
) -> tuple[History, ...]:
    """Return the history of each statement that was settled, updated or corrected while reports came in.

    Only dated reports take a step, and only one that changes what was known; two steps at least make a history.
    """
    printed = {article.id: article.published for article in articles}
    found = ((statement, _steps(statement, printed, marks)) for statement in statements)
    return tuple(History(s.id, steps) for s, steps in found if _changed(s, steps) and _apart(steps))


def _changed(statement: Statement, steps: Sequence[Step]) -> bool:
    """Whether something was settled, updated or corrected; reports that contradict each other make no history."""
    return len(steps) > 1 and (statement.verdict == "settled" or any(step.kind == "corrected" for step in steps))


def _steps(statement: Statement, printed: Mapping[str, str | None], marks: Mapping[str, Marks]) -> tuple[Step, ...]:
    """Return the steps of a statement in the order of time."""
    members = [(printed.get(place.article), number) for number, place in enumerate(statement.members)]
    steps: list[Step] = []
    said: tuple[str, ...] = ()
    for time, number in sorted((time, number) for time, number in members if time):
        place, words = statement.members[number], _words(statement, number)
        kind = _kind(place, marks[place.article], steps)
        if _is_news(kind, steps) and (kind in {"open", "told"} or (words and words != said) or kind == "corrected"):
            steps.append(Step(number, kind, time))
            said = words
    return tuple(steps)


def _kind(place: Place, marks: Marks, steps: Sequence[Step]) -> StepKind:
    """Return what a member does to what was known before it."""
    if any(span.start < place.end and place.start < span.end for span in marks.open):
        return "open"
    # A denial ('wies das zurück') mostly denies what a third says, not what stands beside it.
    if steps and any(claim.kind == "correction" and place.start <= claim.start < place.end for claim in marks.claims):
        return "corrected"
    if not steps:
        return "told"
    return "settled" if steps[-1].kind == "open" else "updated"


def _is_news(kind: StepKind, steps: Sequence[Step]) -> bool:
    """Whether a step of a kind can follow: what is open stays so until told, and is corrected once."""
    if kind == "open":
        return not steps
    return kind != "corrected" or all(step.kind != "corrected" for step in steps)


def _words(statement: Statement, number: int) -> tuple[str, ...]:
    """Return the words by which a member differs, as they are compared."""
    within = statement.members[number].within
    return tuple(fold(within[r.start : r.end]) for r in statement.readings if r.member == number)


def _apart(steps: Sequence[Step]) -> bool:
    """Whether the first step is known to be before the last; '2026-05' and '2026-05-06' leave it open."""
    first, last = steps[0].time, steps[-1].time
    known = min(len(first), len(last))
    return first[:known] < last[:known]

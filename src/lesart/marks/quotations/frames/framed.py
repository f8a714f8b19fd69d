"""Quotations whose frame has a verb of saying (or a noun with its verb): behind them, between them, before them."""

from collections.abc import Iterator

from lesart.marks.clauses import Clauses
from lesart.marks.quotations.cues import cue_in
from lesart.marks.quotations.drafts import Draft
from lesart.marks.quotations.frames.before import before
from lesart.marks.quotations.frames.behind import around, behind


def framed(clauses: Clauses) -> Iterator[Draft]:
    """Yield the quotations of a sentence whose frame has a verb of saying (or a noun with its verb)."""
    if not clauses.signs.cues:
        return
    done = -1
    for position in range(len(clauses.segments)):
        if position <= done:
            continue
        found = behind(clauses, position, done + 1) or before(clauses, position)
        if found is not None:
            drafts, done = found
            yield from drafts
            outer = around(clauses, position, done) if _is_complete(clauses, position) else None
            if outer is not None:
                yield outer
                done += 1


def _is_complete(clauses: Clauses, position: int) -> bool:
    """Whether the frame in a segment is a clause that another frame can stand behind.

    In 'Auf den Vorwurf, der Damm sei marode, entgegnete die Stadt: …' a noun has the message, in 'Während Lenz sagte,
    der Damm halte, warnte Moor' a subordinate clause: both only open the clause that follows.
    """
    cue = cue_in(clauses, position)
    return clauses.segments[position].kind in {"main", "first", "joined"} and (cue is None or cue.noun is None)

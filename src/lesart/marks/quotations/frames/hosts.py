"""What a frame without a verb of its own frames: the clause in which or beside which it stands."""

from collections.abc import Iterator, Sequence

from lesart.marks.clauses import MAIN, Clauses
from lesart.marks.quotations.cues import cue_in


def host(clauses: Clauses, position: int, frame: Sequence[int]) -> list[int]:
    """Return the words of the clause, with those that hang on it, in which (or beside which) a frame stands."""
    first, last = _main_clause(clauses, position)
    taken = {*frame, *_other_frames(clauses, first, last)}
    inside = range(clauses.segments[first].first, clauses.segments[last].last)
    words = [n for n in inside if n not in taken and not (n - 1 in taken and clauses.words[n].form == ",")]
    while words and clauses.words[words[-1]].form in {",", "–"}:
        words.pop()
    while words and clauses.words[words[0]].form in {",", "–"}:
        words.pop(0)
    return words


def _other_frames(clauses: Clauses, first: int, last: int) -> Iterator[int]:
    """Yield the words of clauses with 'wie' in a stretch that are frames themselves ('wie die Zeitung berichtet')."""
    for position in range(first, last + 1):
        segment = clauses.segments[position]
        low = clauses.words[segment.first].form.lower()
        cue = cue_in(clauses, position) if segment.kind == "asking" and low == "wie" else None
        if cue is not None and cue.takes("vq") and may_frame(clauses, position):
            yield from range(segment.first, segment.last)


def may_frame(clauses: Clauses, position: int) -> bool:
    """Whether a clause with 'wie' stands at an edge of a main clause rather than being asked ('sie sagte, wie …')."""
    if position == 0:
        return len(clauses.segments) > 1
    if clauses.segments[position - 1].kind == "first" and position > 1:
        return True  # 'Der Damm halte, sagte Lenz, wie der Funk meldet': what was said stands before
    previous = cue_in(clauses, position - 1) if clauses.segments[position - 1].kind != "quote" else None
    return previous is None or not previous.takes("vq") or clauses.segments[position - 1].kind not in MAIN


def _main_clause(clauses: Clauses, position: int) -> tuple[int, int]:
    """Return the first and the last segment of the main clause around segment `position`."""
    segments = clauses.segments
    if segments[position].kind == "rel":
        return position, position
    first = position
    while first > 0 and not _begins(clauses, first):
        first -= 1
    last = position
    while last + 1 < len(segments) and not _ends_host(clauses, last + 1):
        last += 1
    return first, last


def _ends_host(clauses: Clauses, number: int) -> bool:
    """Whether a segment is said by nobody any more: a clause of its own, unless a comma alone divides it."""
    segment = clauses.segments[number]
    if not _begins(clauses, number):
        return False
    first = clauses.words[segment.first].form.lower()
    return (
        segment.before != "," or first in {"und", "aber", "doch", "allerdings"} or cue_in(clauses, number) is not None
    )


def _begins(clauses: Clauses, position: int) -> bool:
    """Whether a new main clause begins with a segment, another being complete before it."""
    segment = clauses.segments[position]
    if segment.before in {";", ":"}:
        return True
    if segment.kind != "main" or (clauses.mood_of(segment) == "I" and segment.before == ","):
        return False
    earlier = range(position - 1, -1, -1)
    return any(clauses.segments[n].kind in {"main", "first"} for n in earlier)

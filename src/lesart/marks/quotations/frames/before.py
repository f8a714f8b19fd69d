"""The frame stands before what is said, as in 'Lenz sagte, der Damm halte'."""

from lesart.german.predicates_of_saying import FIRM
from lesart.marks.clauses import Clauses, Segment
from lesart.marks.quotations.cues import Cue, cue_in
from lesart.marks.quotations.drafts import Draft, Frame, direct, draft
from lesart.marks.quotations.frames.messages import message_behind, message_end
from lesart.marks.quotations.roles import roles
from lesart.marks.quotations.subjects import only_shows


def before(clauses: Clauses, position: int) -> tuple[list[Draft], int] | None:
    """Return the quotation that follows the frame in segment `position`, and how far it reaches."""
    segment = clauses.segments[position]
    if segment.kind == "quote":
        return None
    cue = cue_in(clauses, position)
    cue, opening, closing = _with_rest(clauses, position, cue)
    if cue is None or _is_free(clauses, segment):
        return None
    if opening is None:
        return _without_comma(clauses, position, cue)
    limit = clauses.segments[opening].first
    start = _frame_start(clauses, position)
    who = roles(clauses, cue, position, limit)
    if only_shows(clauses.words, cue, who.speaker):
        return None
    frame = Frame.of(range(start, limit), cue, who)
    message = clauses.segments[opening]
    if message.kind == "quote":
        return [direct("direct-frame-before", clauses, frame, message)], opening
    return _without_marks(clauses, frame, opening, closing)


def _without_marks(clauses: Clauses, frame: Frame, opening: int, closing: str) -> tuple[list[Draft], int]:
    """Return the quotation that no marks show, from segment `opening` on, and how far it reaches."""
    end = message_end(clauses, opening, closing)
    words = range(clauses.segments[opening].first, clauses.segments[end].last)
    if closing == "q":
        return [draft(("direct-without-marks", "direct"), clauses, frame, words)], len(clauses.segments)
    pattern = {"d": "indirect-that", "v": "indirect-verb-second", "z": "indirect-infinitive", "m": "indirect-by-mood"}[
        closing
    ]
    return [draft((pattern, "indirect"), clauses, frame, words)], end


def _without_comma(clauses: Clauses, position: int, cue: Cue) -> tuple[list[Draft], int] | None:
    """Return an infinitive that no comma divides from its verb, as may be: 'hat angekündigt den Damm zu erhöhen'.

    Only a participle or a particle shows where it begins.
    """
    segment, words = clauses.segments[position], clauses.words
    begins, ends = cue.words[-1] + 1, segment.last
    closed = words[begins - 1].tag in {"VV(PP)", "PTKVZ"}
    infinitive = words[ends - 1].tag == "VV(IZU)" or (
        words[ends - 1].tag == "VV(INF)" and words[ends - 2].tag == "PTKZU"
    )
    if not (cue.takes("z") and closed and infinitive and ends > begins + 1):
        return None
    frame = Frame.of(range(_frame_start(clauses, position), begins), cue, roles(clauses, cue, position, begins))
    return [draft(("indirect-infinitive", "indirect"), clauses, frame, range(begins, ends))], position


def _is_free(clauses: Clauses, segment: Segment) -> bool:
    """Whether what looks like a frame is itself reported ('Er sei sicher, dass der Damm halte')."""
    return segment.kind == "main" and clauses.mood_of(segment) == "I"


def _with_rest(clauses: Clauses, position: int, cue: Cue | None) -> tuple[Cue | None, int | None, str]:
    """Return a cue with what belongs to it behind a relative clause, and the segment and kind of its message."""
    if cue is None:
        rest = _rest(clauses, position)
        cue = None if rest is None else cue_in(clauses, position, rest)
        if cue is None:
            return None, None, ""
    opening, kind = message_behind(clauses, position, cue)
    return cue, opening, kind


def _rest(clauses: Clauses, position: int) -> int | None:
    """Return the end of a segment that holds the particle of a verb: 'teilte der Chef, der kam, [mit], man …'."""
    for number in range(position + 1, min(position + 4, len(clauses.segments))):
        segment = clauses.segments[number]
        last = clauses.words[segment.last - 1]
        if segment.kind == "fragment" and (last.tag in {"PTKVZ", "VV(PP)", "VV(INF)"} or last.form in FIRM):
            return segment.last
        if segment.kind not in {"rel", "fragment"}:
            return None
    return None


def _frame_start(clauses: Clauses, position: int) -> int:
    """Return the first word of the frame in segment `position`: after the last ';', ':' or clause that is complete."""
    start = position
    while start > 0:
        segment = clauses.segments[start]
        if segment.before in {";", ":"} or clauses.segments[start - 1].kind == "quote":
            break
        if segment.kind in {"main", "joined"} and _has_main(clauses, start):
            break
        start -= 1
    return clauses.segments[start].first


def _has_main(clauses: Clauses, position: int) -> bool:
    return any(s.kind in {"main", "first"} for s in clauses.segments[:position])

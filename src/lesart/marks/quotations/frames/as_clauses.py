"""Clauses and fragments that frame what stands beside them: 'wie die Stadt mitteilte', ', so die Polizei'."""

from typing import Final

from lesart.marks.clauses import Clauses, is_cut_open, lead
from lesart.marks.quotations.cues import cue_in
from lesart.marks.quotations.drafts import Draft, Frame, draft
from lesart.marks.quotations.frames.hosts import host, may_frame
from lesart.marks.quotations.phrases import phrase_at
from lesart.marks.quotations.roles import Roles, roles
from lesart.marks.quotations.subjects import only_shows

_ENDS_VERB: Final = frozenset({"VV(PP)", "VV(INF)", "VA(PP)", "VA(INF)", "VM(INF)", "VV(IZU)", "PTKVZ"})
_SHORT_CLAUSE: Final = 3  # words of the verb behind an apposition: 'mitteilte', 'am Montag mitteilte'


def as_clause(clauses: Clauses, position: int) -> Draft | None:
    """Return what a clause with 'wie' frames that begins in segment `position`: 'Wie die Stadt mitteilte, ist …'."""
    segment = clauses.segments[position]
    # 'Denn wie die Stadt mitteilte, ist …' begins a sentence; elsewhere 'sondern wie' goes on with a question.
    opening = segment.first if position else lead(clauses.forms, segment.first, segment.last)
    if opening is None or clauses.forms[opening] != "wie":
        return None
    verb = position if segment.kind == "asking" else _far_verb(clauses, position)
    cue = None if verb is None else cue_in(clauses, verb)
    if verb is None or cue is None or not cue.takes("dvq") or not may_frame(clauses, position):
        return None
    last = _frame_last(clauses, verb)
    final = clauses.segments[last].last
    who = roles(clauses, cue, verb, final)
    if only_shows(clauses.words, cue, who.speaker):
        return None
    comma = [segment.first - 1] if segment.before else []
    closing = [final] if position == 0 and final < len(clauses.words) else []
    frame = Frame(
        (*comma, *range(opening, final), *closing),
        tuple(sorted({opening, *cue.words})),
        who,
    )
    message = [n for n in host(clauses, position, frame.words) if n > opening or opening == segment.first]
    return draft(("as-clause", "indirect"), clauses, frame, message) if message else None


def _far_verb(clauses: Clauses, position: int) -> int | None:
    """Return the segment with the verb of 'wie', behind an apposition: 'Wie der Leiter, Max Kern, mitteilte, ist …'."""
    for number in range(position + 1, min(position + 4, len(clauses.segments))):
        segment = clauses.segments[number]
        if segment.kind == "first":
            return number if segment.last - segment.first <= _SHORT_CLAUSE else None
        if segment.kind not in {"fragment", "rel"} or clauses.segments[position].kind != "fragment":
            return None
    return None


def _frame_last(clauses: Clauses, position: int) -> int:
    """Return the last segment of such a frame: relative clauses and appositions behind it belong to it."""
    last = position
    for number in range(position + 1, len(clauses.segments)):
        segment = clauses.segments[number]
        if segment.kind not in {"rel", "fragment"} or segment.before in {";", ":", "–"}:
            break
        following = clauses.segments[number + 1].kind if number + 1 < len(clauses.segments) else "end"
        if segment.kind == "fragment" and (following not in {"rel", "end", "first"} or _resumes(clauses, number)):
            break
        last = number
    return last


def _resumes(clauses: Clauses, number: int) -> bool:
    """Whether a segment ends the verb of the clause before a frame: 'habe, so der Sprecher, [nichts gesehen]'."""
    return clauses.words[clauses.segments[number].last - 1].tag in _ENDS_VERB


def so_fragment(clauses: Clauses, position: int) -> Draft | None:
    """Return what stands before ', so die Polizei' in segment `position`."""
    segment, words = clauses.segments[position], clauses.words
    if position == 0 or segment.kind != "fragment" or clauses.forms[segment.first] != "so":
        return None
    start = segment.first + 1
    while start < segment.last and words[start].tag in {"ADV", "PTKA"}:
        start += 1
    speaker = phrase_at(words, start, segment.last) if start < segment.last else None
    nobody = speaker is not None and words[speaker.first].tag in {"ADJ(D)", "PIS"}
    nobody = nobody and not words[start].form.lower().startswith("letzter")  # 'so letztere'
    if speaker is None or speaker.preposition is not None or nobody:
        return None
    last = position if is_cut_open(clauses, position) else _frame_last(clauses, position)
    final = clauses.segments[last].last
    speaking = range(speaker.first, final if _only_apposition(clauses, position, last) else speaker.last)
    comma = [segment.first - 1] if segment.before else []
    frame = Frame((*comma, *range(segment.first, final)), (segment.first,), Roles(tuple(speaking)))
    if clauses.segments[position - 1].kind == "quote":
        quote = clauses.quotes[clauses.speech[clauses.segments[position - 1].first]]
        return draft(("direct-so", "direct"), clauses, frame, quote.span)
    return draft(("so", "indirect"), clauses, frame, host(clauses, position, frame.words))


def _only_apposition(clauses: Clauses, position: int, last: int) -> bool:
    return last > position and all(s.kind == "fragment" for s in clauses.segments[position + 1 : last + 1])

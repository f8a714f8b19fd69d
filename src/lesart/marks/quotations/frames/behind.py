"""The frame stands behind what is said, or between its parts, as in 'Der Damm halte, sagte Lenz'."""

from lesart.marks.clauses import Clauses, Segment, is_cut_open
from lesart.marks.quotations.cues import Cue, cue_in, leading_cue
from lesart.marks.quotations.drafts import Draft, Frame, direct, draft
from lesart.marks.quotations.frames.messages import is_that, message_end
from lesart.marks.quotations.roles import roles
from lesart.marks.quotations.subjects import only_shows


def behind(clauses: Clauses, position: int, earliest: int) -> tuple[list[Draft], int] | None:
    """Return the quotation before the frame in segment `position`, from `earliest` on, and how far it reaches."""
    segment = clauses.segments[position]
    first_message = _message_before(clauses, position, earliest)
    if first_message is None:
        return None
    cue = leading_cue(clauses, position)
    wanted = _wanted(clauses, first_message, position)
    if cue is None or not cue.takes(wanted) or cue.noun is not None or cue.verb > segment.first + 2:
        return None
    if clauses.words[cue.verb].tag == "VM(FIN)":
        return None
    last, resumed = _frame_end(clauses, position)
    if is_cut_open(clauses, position) or (position == first_message + 1 and _waits_for_verb(clauses, position)):
        last, resumed = position, position + 1
    frame_words = [*range(segment.first - (1 if segment.before in {",", "–", "-"} else 0), clauses.segments[last].last)]
    who = roles(clauses, cue, position, clauses.segments[last].last, alone=True)
    if only_shows(clauses.words, cue, who.speaker):
        return None
    frame = Frame.of(frame_words, cue, who)
    opening = clauses.segments[first_message]
    if position == first_message + 1 and opening.kind == "quote":
        more, end = _second_part(clauses, position, resumed, (cue, frame))
        return [direct("direct-frame-behind", clauses, frame, opening), *more], last if end is None else end
    words = [*range(opening.first, clauses.segments[position - 1].last)]
    end = last
    if resumed is not None:
        end = message_end(clauses, resumed, "v")
        words += range(clauses.segments[resumed].first, clauses.segments[end].last)
    pattern = "indirect-frame-behind" if resumed is None else "indirect-frame-between"
    return [draft((pattern, "indirect"), clauses, frame, words)], end


def _wanted(clauses: Clauses, first: int, position: int) -> str:
    """Return the frames of which a cue in segment `position` must take one to govern the message from `first` on."""
    if clauses.segments[position - 1].kind == "quote":
        return "qa"
    return "qd" if is_that(clauses, clauses.segments[first]) else "q"


def _second_part(
    clauses: Clauses, position: int, resumed: int | None, first: tuple[Cue, Frame]
) -> tuple[list[Draft], int | None]:
    """Return what is said behind the frame of direct speech, by its verb or by a second one, and how far it reaches.

    '„Der Damm hält“, sagte Lenz, „noch“'; '„Der Damm hält“, sagte Lenz und betonte, man bleibe wach'.
    """
    if resumed is None:
        return [], None
    cue, frame = first
    second = cue_in(clauses, position)
    second = None if second is None or second.verb <= cue.verb or second.noun is not None else second
    if second is not None:
        frame = Frame.of(frame.words, second, frame.roles)
    if clauses.segments[resumed].kind == "quote":
        name = "direct-frame-between" if second is None else "second-verb"
        return [direct(name, clauses, frame, clauses.segments[resumed])], resumed
    if second is None or not second.takes("dv"):
        return [], None
    end = message_end(clauses, resumed, "v")
    words = range(clauses.segments[resumed].first, clauses.segments[end].last)
    return [draft(("second-verb", "indirect"), clauses, frame, words)], end


def around(clauses: Clauses, position: int, last: int) -> Draft | None:
    """Return what a second frame makes of a first one and its message ('…, sagte Lenz, meldet der Funk')."""
    number = last + 1
    if number >= len(clauses.segments) or clauses.segments[number].kind != "first":
        return None
    if clauses.segments[last].kind == "quote" and clauses.segments[last].before == ":":
        return None  # 'Lenz war froh: „Der Damm hält“, sagte er': both frames have the same words
    segment = clauses.segments[number]
    cue = leading_cue(clauses, number)
    if cue is None or not cue.takes("q") or cue.noun is not None or _is_contrast(clauses, segment):
        return None
    start = position
    while start > 0 and clauses.segments[start].before not in {";", ":"}:
        start -= 1
    frame = Frame.of(range(segment.first - 1, segment.last), cue, roles(clauses, cue, number, segment.last, alone=True))
    words = range(clauses.segments[start].first, segment.first - 1)
    return draft(("frame-around", "indirect"), clauses, frame, words)


def _message_before(clauses: Clauses, position: int, earliest: int) -> int | None:
    """Return the segment where the message before a frame begins, or nothing where there is no frame or no message."""
    segments = clauses.segments
    segment = segments[position]
    so = segment.finite == segment.first + 1 and clauses.forms[segment.first] == "so"
    if position <= earliest or not (segment.kind == "first" or so) or _is_contrast(clauses, segment):
        return None
    if segments[position - 1].kind == "quote":
        return position - 1
    start = position
    while start > earliest and segments[start].before not in {";", ":"}:
        start -= 1
    kinds = [segments[n].kind for n in range(start, position)]
    if {"main", "first", "joined"} & set(kinds):
        return start
    that = [n for n in range(start, position) if segments[n].kind == "asking" or is_that(clauses, segments[n])]
    if that and that[0] == start:
        return start
    return start if start == position - 1 and _waits_for_verb(clauses, position) else None


def _waits_for_verb(clauses: Clauses, position: int) -> bool:
    """Whether a frame stands between what is said and its verb ('Der Damm, so heißt es im Bericht, halte nicht')."""
    segments = clauses.segments
    if position + 1 >= len(segments) or segments[position - 1].kind != "fragment":
        return False
    behind = segments[position + 1]
    return behind.kind == "first" and behind.before == "," and clauses.may_report(behind)


def _is_contrast(clauses: Clauses, segment: Segment) -> bool:
    """Whether a clause goes on with the subject of the one before it: 'Sie räumte ein, …, sprach aber von …'."""
    number = segment.first if segment.finite is None else segment.finite
    following = clauses.forms[number + 1] if number + 1 < segment.last else ""
    return following in {"aber", "jedoch", "dagegen", "hingegen", "dann"}


def _frame_end(clauses: Clauses, position: int) -> tuple[int, int | None]:
    """Return the last segment of a frame that stands behind or between, and the segment where the message goes on."""
    last = position
    for number in range(position + 1, len(clauses.segments)):
        segment = clauses.segments[number]
        if segment.kind == "quote" or is_that(clauses, segment):
            return last, number
        if segment.kind in {"main", "first", "joined"}:
            return last, number if clauses.may_report(segment) else None
        if segment.before in {";", ":"}:
            return last, None
        last = number
    return last, None

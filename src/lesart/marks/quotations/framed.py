"""Quotations with a frame that has a verb: before them, behind them, between them."""

from collections.abc import Iterator
from typing import Final

from lesart.german.nouns_of_fact import NOUNS_OF_FACT
from lesart.german.predicates_of_saying import FIRM
from lesart.german.verbs_of_saying import REPORTING_PREPOSITIONS
from lesart.marks.clauses import Clauses, Segment, is_cut_open
from lesart.marks.quotations.cues import Cue, cue_in, leading_cue
from lesart.marks.quotations.drafts import Draft, Frame, draft
from lesart.marks.quotations.roles import roles

_THAT: Final = frozenset({"dass", "daß", "ob"})
_BETWEEN: Final = frozenset({"rel", "fragment", "inf"})
_FARTHEST: Final = 6
_NEAR: Final = 4  # words between a preposition and its noun: 'vor der neuen Gefahr'
_ASKING: Final = frozenset({"fragen", "wissen", "sagen", "erklären", "verraten", "mitteilen", "erläutern", "prüfen"})
_TURNING: Final = frozenset({"dennoch", "allerdings", "doch", "aber", "jedoch", "dabei", "dann", "so", "also", "nun"})
_PURPOSE: Final = frozenset({"um", "ohne", "statt", "anstatt"})


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


# --- the frame stands behind: 'Der Damm halte, sagte Lenz.' -----------------------------------------------------------


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
    frame = Frame.of(frame_words, cue, roles(clauses, cue, position, clauses.segments[last].last, alone=True))
    opening = clauses.segments[first_message]
    if position == first_message + 1 and opening.kind == "quote":
        more, end = _second_part(clauses, position, resumed, (cue, frame))
        return [_direct("direct-frame-behind", clauses, frame, opening), *more], last if end is None else end
    words = [*range(opening.first, clauses.segments[position - 1].last)]
    end = last
    if resumed is not None:
        end = _message_end(clauses, resumed, "v")
        words += range(clauses.segments[resumed].first, clauses.segments[end].last)
    pattern = "indirect-frame-behind" if resumed is None else "indirect-frame-between"
    return [draft((pattern, "indirect"), clauses, frame, words)], end


def _wanted(clauses: Clauses, first: int, position: int) -> str:
    """Return the frames of which a cue in segment `position` must take one to govern the message from `first` on."""
    if clauses.segments[position - 1].kind == "quote":
        return "qa"
    return "qd" if _is_that(clauses, clauses.segments[first]) else "q"


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
        return [_direct(name, clauses, frame, clauses.segments[resumed])], resumed
    if second is None or not second.takes("dv"):
        return [], None
    end = _message_end(clauses, resumed, "v")
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


def _is_complete(clauses: Clauses, position: int) -> bool:
    """Whether the frame in a segment is a clause that another frame can stand behind.

    In 'Auf den Vorwurf, der Damm sei marode, entgegnete die Stadt: …' a noun has the message, in 'Während Lenz sagte,
    der Damm halte, warnte Moor' a subordinate clause: both only open the clause that follows.
    """
    cue = cue_in(clauses, position)
    return clauses.segments[position].kind in {"main", "first", "joined"} and (cue is None or cue.noun is None)


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
    that = [n for n in range(start, position) if segments[n].kind == "asking" or _is_that(clauses, segments[n])]
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


def _is_that(clauses: Clauses, segment: Segment) -> bool:
    word = clauses.first_word(segment)
    return segment.kind == "sub" and word is not None and word.form.lower() in _THAT


def _frame_end(clauses: Clauses, position: int) -> tuple[int, int | None]:
    """Return the last segment of a frame that stands behind or between, and the segment where the message goes on."""
    last = position
    for number in range(position + 1, len(clauses.segments)):
        segment = clauses.segments[number]
        if segment.kind == "quote" or _is_that(clauses, segment):
            return last, number
        if segment.kind in {"main", "first", "joined"}:
            return last, number if clauses.may_report(segment) else None
        if segment.before in {";", ":"}:
            return last, None
        last = number
    return last, None


# --- the frame stands before: 'Lenz sagte, der Damm halte.' -----------------------------------------------------------


def before(clauses: Clauses, position: int) -> tuple[list[Draft], int] | None:
    """Return the quotation that follows the frame in segment `position`, and how far it reaches."""
    segment = clauses.segments[position]
    if segment.kind == "quote":
        return None
    cue = cue_in(clauses, position)
    cue, opening, closing = _with_rest(clauses, position, cue)
    if cue is not None and opening is None and not _is_free(clauses, segment):
        return _without_comma(clauses, position, cue)
    if cue is None or opening is None or _is_free(clauses, segment):
        return None
    limit = clauses.segments[opening].first
    start = _frame_start(clauses, position)
    frame = Frame.of(range(start, limit), cue, roles(clauses, cue, position, limit))
    message = clauses.segments[opening]
    if message.kind == "quote":
        return [_direct("direct-frame-before", clauses, frame, message)], opening
    end = _message_end(clauses, opening, closing)
    words = range(message.first, clauses.segments[end].last)
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
    opening, kind = _message_behind(clauses, position, cue)
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


def _message_behind(clauses: Clauses, position: int, cue: Cue) -> tuple[int | None, str]:
    """Return the segment where the message behind a cue begins, and the letter of the frame it takes."""
    for number in range(position + 1, min(position + 1 + _FARTHEST, len(clauses.segments))):
        kind = _takes(clauses, number, cue)
        if kind:
            begun = kind == "z" and cue.words[-1] == clauses.segments[position].last - 1
            return (position + 1 if begun and _only_fragments(clauses, position + 1, number) else number), kind
        if _reports_by_mood(clauses, number, cue):
            return number, "m"
        beside = _is_adverbial(clauses, number) or _is_called(clauses, number)
        if clauses.segments[number].kind not in _BETWEEN and not beside:
            return None, ""
        if cue.noun is not None:
            return None, ""
    return None, ""


def _reports_by_mood(clauses: Clauses, number: int, cue: Cue) -> bool:
    """Whether a relative or causal clause reports by its Konjunktiv I ('kritisierte den Bau, der zu teuer sei')."""
    segment = clauses.segments[number]
    return segment.kind in {"rel", "sub"} and cue.noun is None and clauses.mood_of(segment) == "I"


def _only_fragments(clauses: Clauses, first: int, last: int) -> bool:
    """Whether an infinitive has begun before commas: 'sagte zu, über das Haus, das größte am Ort, zu reden'."""
    return all(s.kind == "fragment" for s in clauses.segments[first:last])


def _is_called(clauses: Clauses, number: int) -> bool:
    """Whether a segment only says what the speaker is called: 'sagte der Rat, wie sich die Gruppe nennt, man …'."""
    segment = clauses.segments[number]
    if segment.kind != "asking" or segment.finite is None or clauses.forms[segment.first] != "wie":
        return False
    return clauses.words[segment.finite].lemma in {"nennen", "heißen"} and number + 1 < len(clauses.segments)


def _is_adverbial(clauses: Clauses, number: int) -> bool:
    """Whether a segment is a clause of time or condition inside a frame ('sagte er, als er kam, man …')."""
    segment = clauses.segments[number]
    return segment.kind == "sub" and number + 1 < len(clauses.segments)


def _takes(clauses: Clauses, number: int, cue: Cue) -> str:
    """Return the letter of the frame that a cue takes with segment `number` as its message, or ''."""
    segment = clauses.segments[number]
    if segment.kind == "quote" or segment.before == ":":
        wanted = "q" if segment.kind != "quote" else "qvda"
        spoken = segment.kind in {"quote", "main", "asking"} and not (cue.passive and segment.kind != "quote")
        return "q" if spoken and cue.takes(wanted) and segment.before in {":", ",", "–", ""} else ""
    if segment.kind in {"sub", "asking"} and _hangs_on_fact(clauses, number, cue):
        return ""
    if segment.kind == "sub" and _is_that(clauses, segment):
        open_ = clauses.words[segment.first].form.lower() == "ob" and not cue.takes("q") and cue.noun is None
        return "d" if cue.takes("dv") and not open_ else ""
    if segment.kind == "asking":
        return "d" if segment.before == "," and _is_question(clauses, number, cue) else ""
    if segment.kind == "inf":
        word = clauses.first_word(segment)
        return "z" if cue.takes("z") and word is not None and word.form.lower() not in _PURPOSE else ""
    return "v" if cue.takes("v") and _is_message_clause(clauses, number, cue) else ""


def _hangs_on_fact(clauses: Clauses, number: int, cue: Cue) -> bool:
    """Whether a clause is what the noun before it means, which nobody says: 'kritisierte die Art, wie …'.

    With its preposition the noun is what the verb reports: 'warnte vor der Gefahr, dass …'.
    """
    words = clauses.words
    before = clauses.segments[number].first - 2
    if before < 0 or words[before].lemma not in NOUNS_OF_FACT or cue.noun == before:
        return False
    prepositions = REPORTING_PREPOSITIONS.get(cue.lemma, frozenset())
    return not any(words[n].form.lower() in prepositions for n in range(max(0, before - _NEAR), before))


def _is_question(clauses: Clauses, number: int, cue: Cue) -> bool:
    """Whether a clause with a question word is what is asked or told, not a relative one ('…, wo', '…, was')."""
    word = clauses.first_word(clauses.segments[number])
    low = "" if word is None else word.form.lower()
    if not cue.takes("d") or not cue.takes("qz") or cue.passive or _is_frame_of_its_own(clauses, number):
        return False
    return low not in {"wo", "was", "womit", "wodurch"} or cue.lemma in _ASKING


def _is_message_clause(clauses: Clauses, number: int, cue: Cue) -> bool:
    """Whether a clause (or the words and clauses before its verb) can be what is said."""
    segment = clauses.segments[number]
    if segment.before not in {",", "–", "-"}:
        return False
    if segment.kind == "main":
        turning = clauses.words[segment.first].form.lower() in _TURNING
        plain = cue.noun is None and number > 0 and not cue.passive and not turning and cue.takes("q")
        return clauses.may_report(segment) or plain
    if segment.kind in {"fragment", "sub", "asking"}:
        following = next((s for s in clauses.segments[number + 1 :] if s.kind not in {"rel", "fragment", "sub"}), None)
        return following is not None and following.kind == "first" and clauses.may_report(following)
    return False


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


def _message_end(clauses: Clauses, opening: int, kind: str) -> int:
    """Return the last segment of a message that begins in segment `opening`."""
    if kind == "q":
        return len(clauses.segments) - 1
    last = opening
    waits = clauses.segments[opening].finite is None and kind != "z"
    for number in range(opening + 1, len(clauses.segments)):
        segment = clauses.segments[number]
        colon_before_speech = segment.kind == "quote" and segment.before == ":"
        if colon_before_speech or _ends_message(clauses, number, kind, waits=waits):
            break
        waits = waits and segment.kind not in {"main", "first"}
        last = number
    return last


def _ends_message(clauses: Clauses, number: int, kind: str, *, waits: bool) -> bool:
    segment = clauses.segments[number]
    if _is_frame_of_its_own(clauses, number) or (kind == "d" and not waits and _is_bracket(clauses, number)):
        return True
    if segment.kind not in {"main", "first", "joined"} or waits:
        return False
    if clauses.may_report(segment) and kind != "z":
        return False
    cue = cue_in(clauses, number)
    if segment.kind == "first" and cue is not None and cue.takes("vq"):
        return True
    verb_last = segment.finite is not None and segment.finite >= segment.last - 1
    if kind == "v" and segment.kind == "main" and number > 0:
        return clauses.words[segment.first].form.lower() in {"und", "aber", "doch"} or segment.before == ";"
    return not (verb_last and kind == "d")


def _is_bracket(clauses: Clauses, number: int) -> bool:
    """Whether a segment is only the end of the frame's verb: 'wurden Hinweise, dass …, gefunden'."""
    segment = clauses.segments[number]
    inside = range(segment.first, segment.last)
    verbs = all(clauses.words[n].tag in {"VV(PP)", "VV(INF)", "PTKVZ", "VA(PP)", "VA(INF)"} for n in inside)
    return segment.kind == "fragment" and verbs


def _is_frame_of_its_own(clauses: Clauses, number: int) -> bool:
    """Whether a segment is ', so Lenz' or ', wie Lenz sagte'."""
    segment = clauses.segments[number]
    word = clauses.words[segment.first].form.lower()
    asking = segment.kind == "asking" and word == "wie" and cue_in(clauses, number) is not None
    return asking or (segment.kind == "fragment" and word == "so")


def _direct(pattern: str, clauses: Clauses, frame: Frame, segment: Segment) -> Draft:
    quote = clauses.quotes[clauses.speech[segment.first]]
    return draft((pattern, "direct"), clauses, frame, quote.span)

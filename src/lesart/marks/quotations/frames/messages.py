"""Which clause a verb of saying takes as what is said, and where that ends."""

from typing import Final

from lesart.german.nouns_of_fact import NOUNS_OF_FACT
from lesart.german.verbs_of_saying import REPORTING_PREPOSITIONS
from lesart.marks.clauses import Clauses, Segment
from lesart.marks.quotations.cues import Cue, cue_in

_BETWEEN: Final = frozenset({"rel", "fragment", "inf"})
_FARTHEST: Final = 6
_THAT: Final = frozenset({"dass", "daß", "ob"})
_NEAR: Final = 4  # words between a preposition and its noun: 'vor der neuen Gefahr'
_ASKING: Final = frozenset({"fragen", "wissen", "sagen", "erklären", "verraten", "mitteilen", "erläutern", "prüfen"})
_TURNING: Final = frozenset({"dennoch", "allerdings", "doch", "aber", "jedoch", "dabei", "dann", "so", "also", "nun"})
_PURPOSE: Final = frozenset({"um", "ohne", "statt", "anstatt"})


def message_behind(clauses: Clauses, position: int, cue: Cue) -> tuple[int | None, str]:
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
    if segment.kind == "sub" and is_that(clauses, segment):
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


def message_end(clauses: Clauses, opening: int, kind: str) -> int:
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


def is_that(clauses: Clauses, segment: Segment) -> bool:
    """Whether a segment is a clause with 'dass' or 'ob'."""
    word = clauses.first_word(segment)
    return segment.kind == "sub" and word is not None and word.form.lower() in _THAT

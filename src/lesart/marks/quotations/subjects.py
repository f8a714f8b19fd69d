"""The subject of a clause, as far as it is somebody, with all the words that name it."""

from collections.abc import Sequence
from typing import Final

from lesart.german.institutions import is_institution
from lesart.german.nouns_of_things import is_thing
from lesart.marks.clauses import Clauses, lead
from lesart.marks.quotations.addressees import is_medium
from lesart.marks.quotations.cues import Cue
from lesart.marks.quotations.phrases import Phrase, is_surely_subject, may_be_subject, phrases
from lesart.models.words import Word
from lesart.text.roles import role_of

# What can stand between a subject and its verb without being part of it ('Lenz hingegen sagte').
_LOOSE: Final = frozenset({"ADV", "PROAV", "PTKNEG", "PRF"})
# Behind a verb without a subject these show that the one before goes on: 'lobt den Plan, warnt aber davor'.
_GOING_ON: Final = frozenset({"aber", "jedoch", "zugleich", "dann", "auch", "außerdem", "ausserdem", "allerdings"})
_NAMES: Final = frozenset({"NE", "FM", "XY"})
_LONGEST_NAME: Final = 3  # words behind a first name


def subject(clauses: Clauses, *, anybody: bool = False) -> tuple[int, ...]:
    """Return the words of the subject of a sentence's first main clause, if it is somebody who can speak.

    With `anybody` the verb tells that it can.
    """
    for position, segment in enumerate(clauses.segments):
        if segment.kind in {"main", "first"} and segment.finite is not None:
            cue = Cue(segment.finite, (segment.finite,), "", "r")
            start = clause_start(clauses, position)
            before = outside_subordinates(clauses, phrases(clauses.words, start, cue.verb), position)
            after = outside_subordinates(clauses, phrases(clauses.words, cue.verb + 1, segment.last), position)
            found = subject_of(clauses, before, after, cue)
            if found is None or not (anybody or is_somebody(clauses.words, found)):
                return ()
            return words_naming(clauses, found, cue, segment.last)
    return ()


def outside_subordinates(clauses: Clauses, found: Sequence[Phrase], position: int) -> list[Phrase]:
    """Return the phrases that stand in no subordinate clause, unless it is the segment of the cue itself."""
    places = ((p, clauses.segment_of(p.first)) for p in found)
    return [p for p, at in places if at == position or clauses.segments[at].kind not in {"rel", "sub", "asking"}]


def subject_of(clauses: Clauses, before: Sequence[Phrase], after: Sequence[Phrase], cue: Cue) -> Phrase | None:
    """Return the subject among the phrases before and after a verb; of two that may be one it is mostly the first."""
    words = clauses.words
    front = next((p for p in before if may_be_subject(words, p)), None)
    behind = next((p for p in after if may_be_subject(words, p)), None)
    sure = next((p for p in [*before, *after] if is_surely_subject(words, p)), None)
    if sure is not None:
        return sure
    if front is None or behind is None:
        return front or behind
    if is_medium(words, front) and words[front.first].form.lower() in {"der", "den"}:
        return behind
    if cue.takes("r") and not is_somebody(words, front) and is_somebody(words, behind):
        return behind
    return front


def is_somebody(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase names a person or a body that can speak, apart from its attributes."""
    if words[phrase.head].tag in {"PPER", "PIS"}:
        return True
    core = words[phrase.first : phrase.head + 1]
    follows = words[phrase.head + 1] if phrase.head + 1 < phrase.last else None
    named = any(word.tag == "NE" for word in core) or (follows is not None and follows.tag == "NE")
    return named or any(role_of(word.form) is not None or is_institution(word.form) for word in core)


def only_shows(words: Sequence[Word], cue: Cue, speaker: Sequence[int]) -> bool:
    """Whether the subject of a verb is a thing that shows something and says nothing: 'Der Vorfall verdeutlicht, dass'.

    A name before the thing makes a name of it, as does the adjective of a place: 'Salzburger Nachrichten'.
    """
    if not cue.takes("s"):
        return False
    head = next((n for n in speaker if words[n].tag.startswith(("NN", "NE", "PPER"))), None)
    if head is None or not words[head].tag.startswith("NN") or not is_thing(words[head].form, words[head].lemma):
        return False
    before = words[head - 1]
    return not (before.tag == "ADJ(A)" and before.form[0].isupper() and before.form.endswith("er"))


def borrowed_subject(clauses: Clauses, cue: Cue, position: int) -> Phrase | None:
    """Return the subject of the clause before, which a verb without one goes on with: 'lobt den Plan, warnt aber'."""
    words, segment = clauses.words, clauses.segments[position]
    follows = words[cue.verb + 1].form.lower() if cue.verb + 1 < segment.last else ""
    goes_on = segment.kind == "joined" or (segment.kind == "first" and follows in _GOING_ON)
    if cue.passive or not goes_on:
        return None
    for number in range(position - 1, -1, -1):
        earlier = clauses.segments[number]
        if earlier.kind in {"main", "first"} and earlier.finite is not None:
            before = phrases(words, earlier.first, earlier.finite)
            after = phrases(words, earlier.finite + 1, earlier.last)
            return subject_of(clauses, before, after, Cue(earlier.finite, (earlier.finite,), "", "r"))
    return None


def clause_start(clauses: Clauses, position: int) -> int:
    """Return the first word of the main clause whose verb stands in a segment, over relative clauses between."""
    segment = clauses.segments[position]
    if segment.kind == "main" and _follows_name(clauses, position):
        return clauses.segments[position - 1].first
    while (
        position > 0 and segment.kind == "first" and clauses.segments[position - 1].kind in {"fragment", "rel", "inf"}
    ):
        position -= 1
        if clauses.segments[position].kind == "fragment" and (
            position == 0 or clauses.segments[position - 1].kind not in {"fragment", "rel"}
        ):
            return clauses.segments[position].first
    return clauses.segments[position].first


def _follows_name(clauses: Clauses, position: int) -> bool:
    """Whether a clause begins with an apposition to a name before its comma: 'Max Kern, Leiter der Klinik sagte'."""
    segment = clauses.segments[position]
    if position == 0 or segment.before != "," or clauses.segments[position - 1].kind != "fragment":
        return False
    name = clauses.words[clauses.segments[position - 1].first]
    opening = segment.first + (clauses.words[segment.first].tag == "ART")
    role = opening < segment.last and role_of(clauses.words[opening].form) is not None
    return name.tag == "NE" and role and _names_only(clauses, position - 1)


def _names_only(clauses: Clauses, position: int) -> bool:
    """Whether a segment is a name and nothing else, in front of the sentence; surnames are nouns too ('Max Kern')."""
    segment = clauses.segments[position]
    first, *rest = (clauses.words[n] for n in range(segment.first, segment.last))
    named = first.tag in _NAMES and all(word.tag in _NAMES or word.tag.startswith("NN") for word in rest)
    return position == 0 and named and len(rest) <= _LONGEST_NAME


def words_naming(clauses: Clauses, speaker: Phrase, cue: Cue, limit: int) -> tuple[int, ...]:
    """Return the words of a speaker: all before the verb where it opens the sentence, else the phrase as found.

    In a main clause one thing stands before the verb, so that where it is the subject it is all of it.
    """
    segment = clauses.segments[clauses.segment_of(speaker.first)]
    opens = lead(clauses.forms, segment.first, segment.last) == speaker.first and speaker.first < cue.verb
    if not opens or speaker.preposition is not None or clauses.words[speaker.first].tag == "PRELS":
        return _with_apposition(clauses, speaker, limit)
    verbs = (n for n in range(speaker.last, cue.verb) if clauses.words[n].tag.endswith("(FIN)"))
    kept = [
        number
        for number in range(speaker.first, next(verbs, cue.verb))
        if clauses.segments[clauses.segment_of(number)].kind not in {"rel", "sub", "inf"}
    ]
    while kept and (clauses.words[kept[-1]].form == "," or clauses.words[kept[-1]].tag in _LOOSE):
        kept.pop()
    return tuple(kept)


def _with_apposition(clauses: Clauses, phrase: Phrase, limit: int) -> tuple[int, ...]:
    """Return the words of a speaker with an apposition between commas: 'Ida Lenz, Sprecherin der Stadt,'."""
    last = phrase.last
    position = clauses.segment_of(phrase.first)
    while (
        last == clauses.segments[position].last
        and position + 1 < len(clauses.segments)
        and _is_apposition(clauses, position + 1, limit)
    ):
        position += 1
        last = clauses.segments[position].last
    return tuple(range(phrase.first, last))


def _is_apposition(clauses: Clauses, position: int, limit: int) -> bool:
    segment = clauses.segments[position]
    if segment.kind != "fragment" or segment.last > limit or segment.before != ",":
        return False
    found = phrases(clauses.words, segment.first, segment.last)
    return bool(found) and found[0].first <= segment.first + 1 and may_be_subject(clauses.words, found[0])

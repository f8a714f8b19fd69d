"""Who speaks and who is spoken to, in the frame of a quotation."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.institutions import is_institution
from lesart.german.months import MONTHS
from lesart.german.verbs_of_saying import REPORTING_PREPOSITIONS
from lesart.marks.clauses import Clauses, Segment, lead
from lesart.marks.quotations.addressees import addressee_of, is_medium
from lesart.marks.quotations.cues import Cue
from lesart.marks.quotations.phrases import Phrase, is_surely_subject, may_be_subject, phrase_at, phrases
from lesart.models.words import Word
from lesart.text.roles import role_of

# What can stand between a subject and its verb without being part of it ('Lenz hingegen sagte').
_LOOSE: Final = frozenset({"ADV", "PROAV", "PTKNEG", "PRF"})
# Behind a verb without a subject these show that the one before goes on: 'lobt den Plan, warnt aber davor'.
_GOING_ON: Final = frozenset({"aber", "jedoch", "zugleich", "dann", "auch", "außerdem", "ausserdem", "allerdings"})
_OFFICES: Final = frozenset({"ruler", "minister", "mayor", "deputy", "faith", "sport"})
_NAMES: Final = frozenset({"NE", "FM", "XY"})
_LONGEST_NAME: Final = 3  # words behind a first name
_OWNING: Final = frozenset({"von", "vom", "des", "der", "ihres", "ihrer", "seines", "seiner", "eines", "einer"})
# Where an anonymous source stands: 'hieß es aus Regierungskreisen', 'heißt es in dem Bericht', 'war von dort zu hören'.
_ORIGINS: Final = frozenset({"aus", "in", "im", "von", "vom", "seitens", "bei", "beim", "auf"})


@dataclass(frozen=True, slots=True)
class Roles:
    """The numbers of the words that name the speaker, the one spoken to, and who hands the words on."""

    speaker: tuple[int, ...] = ()
    addressee: tuple[int, ...] = ()
    mouth: tuple[int, ...] = ()


def roles(clauses: Clauses, cue: Cue, position: int, limit: int, *, alone: bool = False) -> Roles:
    """Return who speaks and who is told, in the segment of a cue and the words up to `limit`.

    What stands before the segment belongs to it (a subject, then a relative clause) unless it is `alone`.
    """
    start = clauses.segments[position].first if alone else _clause_start(clauses, position)
    before = _outside(clauses, phrases(clauses.words, start, cue.verb), position)
    after = _outside(clauses, phrases(clauses.words, cue.verb + 1, limit), position)
    cited = _cited(clauses.words, cue, [*before, *after])
    if cited is not None:
        return cited
    speaker = _speaker(clauses, cue, position, (before, after))
    told = [p for p in [*before, *after] if speaker is None or p.first != speaker.first]
    addressee = addressee_of(clauses.words, told, cue)
    if speaker is None and cue.noun is None:
        about = REPORTING_PREPOSITIONS.get(cue.lemma, frozenset())  # 'auf die Lage wird verwiesen': where is no place
        places = [p for p in [*before, *after] if clauses.forms[p.first] not in about]
        speaker = _origin(clauses, places) or _borrowed(clauses, cue, position)
    speaker = None if speaker is None else _without_message(clauses.words, speaker, cue)
    if speaker is not None and addressee is None:
        speaker, addressee = _before_medium(clauses.words, speaker, cue, limit)
    named = () if speaker is None else _named(clauses, speaker, cue, limit)
    if addressee is None or _overlap(named, addressee):
        return Roles(named)
    return Roles(named, tuple(range(addressee.inner, addressee.last)))


def _cited(words: Sequence[Word], cue: Cue, found: Sequence[Phrase]) -> Roles | None:
    """Return whom somebody cites, who is the mouth: 'Der „Bote“ zitiert [den Prediger]', 'zitiert der „Bote“ Moor'."""
    if cue.lemma != "zitieren" or cue.passive:
        return None
    bare = [p for p in found if p.preposition is None and not _is_when(words, p)]
    if len(bare) != 2:  # noqa: PLR2004 - who cites and who is cited
        return None
    mouth, speaker = bare if may_be_subject(words, bare[0]) else reversed(bare)  # 'zitiert ihn die Zeitung'
    return Roles(tuple(range(speaker.first, speaker.last)), (), tuple(range(mouth.first, mouth.last)))


def _borrowed(clauses: Clauses, cue: Cue, position: int) -> Phrase | None:
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
            return _subject(clauses, before, after, Cue(earlier.finite, (earlier.finite,), "", "r"))
    return None


def subject(clauses: Clauses, *, anybody: bool = False) -> tuple[int, ...]:
    """Return the words of the subject of a sentence's first main clause, if it is somebody who can speak.

    With `anybody` the verb tells that it can.
    """
    for position, segment in enumerate(clauses.segments):
        if segment.kind in {"main", "first"} and segment.finite is not None:
            cue = Cue(segment.finite, (segment.finite,), "", "r")
            start = _clause_start(clauses, position)
            before = _outside(clauses, phrases(clauses.words, start, cue.verb), position)
            after = _outside(clauses, phrases(clauses.words, cue.verb + 1, segment.last), position)
            found = _subject(clauses, before, after, cue)
            if found is None or not (anybody or is_somebody(clauses.words, found)):
                return ()
            return _named(clauses, found, cue, segment.last)
    return ()


def _outside(clauses: Clauses, found: Sequence[Phrase], position: int) -> list[Phrase]:
    """Return the phrases that stand in no subordinate clause, unless it is the segment of the cue itself."""
    places = ((p, clauses.segment_of(p.first)) for p in found)
    return [p for p, at in places if at == position or clauses.segments[at].kind not in {"rel", "sub", "asking"}]


def _speaker(
    clauses: Clauses, cue: Cue, position: int, found: tuple[Sequence[Phrase], Sequence[Phrase]]
) -> Phrase | None:
    before, after = found
    segment = clauses.segments[position]
    if cue.noun is not None and (owner := _owner(clauses.words, cue.noun, segment.last)) is not None:
        return owner
    if segment.kind == "inf":
        return _of_main_clause(clauses, position)
    if segment.kind in {"sub", "asking", "rel"}:
        return _of_subordinate(clauses, segment, cue)
    if cue.passive and cue.lemma != "zitieren":
        return _agent(clauses.words, [*before, *after]) or _inner_agent(clauses.words, [*before, *after])
    if cue.lemma == "heißen":
        return None  # 'heißt es in dem Schreiben an Polizei und Stadt': 'es' is nobody
    return _subject(clauses, before, after, cue)


def _inner_agent(words: Sequence[Word], found: Sequence[Phrase]) -> Phrase | None:
    """Return the last 'vom' or 'durch' that clings to another phrase: 'wird die Gefahr von Bränden vom Amt als …'."""
    for phrase in reversed(found):
        for number in range(phrase.last - 1, phrase.inner, -1):
            if words[number].form.lower() in {"vom", "durch"}:
                return phrase_at(words, number + 1, phrase.last)
    return None


def _named(clauses: Clauses, speaker: Phrase, cue: Cue, limit: int) -> tuple[int, ...]:
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


def _owner(words: Sequence[Word], noun: int, limit: int) -> Phrase | None:
    """Return whose words a noun names, where they stand behind it: 'die Forderung von Lenz', 'die Sorge der Stadt'."""
    if noun + 1 >= limit or words[noun + 1].form.lower() not in _OWNING:
        return None
    found = phrase_at(words, noun + 1, limit)
    return None if found is None else Phrase(found.inner, found.last, found.head)


def _of_main_clause(clauses: Clauses, position: int) -> Phrase | None:
    """Return the subject of the main clause that an infinitive hangs on: 'Lenz beeilte sich zu sagen'."""
    for number in range(position - 1, -1, -1):
        segment = clauses.segments[number]
        if segment.kind in {"main", "first"} and segment.finite is not None:
            found = [p for p in phrases(clauses.words, segment.first, segment.last) if may_be_subject(clauses.words, p)]
            return found[0] if found else None
    return None


def _without_message(words: Sequence[Word], speaker: Phrase, cue: Cue) -> Phrase:
    """Return a speaker that ends before the preposition of the cue: 'sprach die Partei [von einem Sieg]'."""
    prepositions = REPORTING_PREPOSITIONS.get(cue.lemma, frozenset())
    for number in range(speaker.head + 1, speaker.last):
        if words[number].form.lower() in prepositions and speaker.first > cue.verb:
            return Phrase(speaker.first, number, speaker.head, speaker.preposition)
    return speaker


def _before_medium(words: Sequence[Word], speaker: Phrase, cue: Cue, limit: int) -> tuple[Phrase, Phrase | None]:
    """Return a speaker without the medium that is told: 'sagte Moor [der Rheinischen Post]'.

    Behind a name or an office that no paper has, 'der' is no genitive; 'die Sprecherin der Zeitung' is one.
    """
    office = role_of(words[speaker.head].form)
    alone = words[speaker.first].tag.startswith(("NN", "NE")) and not words[cue.verb].form.endswith("n")
    named = words[speaker.head].tag == "NE" or (alone and office is None)
    if speaker.first < cue.verb or not (named or (office is not None and office.kind in _OFFICES)):
        return speaker, None
    for number in range(speaker.head + 1, speaker.last):
        if words[number].form in {"der", "dem", "den"}:
            told = phrase_at(words, number, limit)
            if told is not None and is_medium(words, told):
                return Phrase(speaker.first, number, speaker.head, speaker.preposition), told
    return speaker, None


def _overlap(numbers: Sequence[int], phrase: Phrase) -> bool:
    return any(phrase.first <= number < phrase.last for number in numbers)


def _clause_start(clauses: Clauses, position: int) -> int:
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


def _subject(clauses: Clauses, before: Sequence[Phrase], after: Sequence[Phrase], cue: Cue) -> Phrase | None:
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


def _of_subordinate(clauses: Clauses, segment: Segment, cue: Cue) -> Phrase | None:
    """Return the subject of a clause with its verb last ('wie die Stadt mitteilte'), or the relative pronoun."""
    words = clauses.words
    opening = lead(clauses.forms, segment.first, segment.last) or segment.first
    conjunction = words[opening].tag.startswith(("APPR", "KO"))  # 'während Moor sagte' is tagged as 'während der Rede'
    found = phrases(words, opening + 1 if conjunction and segment.kind != "rel" else segment.first, segment.last)
    if cue.passive:
        return _agent(words, found)
    able = [p for p in found if may_be_subject(words, p) and p.first not in cue.words]
    if not able:
        return _origin(clauses, found)
    if segment.kind == "rel" and len(able) > 1:
        return next((p for p in able[1:] if is_surely_subject(words, p)), able[0])
    return able[0]


def _agent(words: Sequence[Word], found: Sequence[Phrase]) -> Phrase | None:
    """Return the phrase with 'von' or 'durch' of a passive, without its preposition."""
    for phrase in found:
        if phrase.preposition is not None and words[phrase.preposition].form.lower() in {"von", "vom", "durch"}:
            return Phrase(phrase.inner, phrase.last, phrase.head)
    return None


def _origin(clauses: Clauses, found: Sequence[Phrase]) -> Phrase | None:
    """Return the phrase that says where it was said, with its preposition: 'aus Kreisen', 'in dem Bericht'."""
    words = clauses.words
    for phrase in found:
        if phrase.preposition is None or words[phrase.preposition].form.lower() not in _ORIGINS:
            continue
        if not _is_when(words, phrase):
            named = words[phrase.preposition].form.lower() in {"aus", "seitens"}
            return phrase if named else Phrase(phrase.inner, phrase.last, phrase.head)
    return None


def _is_when(words: Sequence[Word], phrase: Phrase) -> bool:
    low = words[phrase.head].form.lower()
    ends = low.endswith(("tag", "abend", "nacht", "woche", "jahr", "jahre", "monat", "uhr"))
    return ends or low in MONTHS or words[phrase.head].tag == "CARD"


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

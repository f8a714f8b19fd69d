"""Who speaks and who is spoken to, in the frame of a quotation."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.months import MONTHS
from lesart.german.verbs_of_saying import REPORTING_PREPOSITIONS
from lesart.marks.clauses import Clauses, Segment, lead
from lesart.marks.quotations.addressees import addressee_of, is_medium
from lesart.marks.quotations.cues import Cue
from lesart.marks.quotations.phrases import Phrase, is_surely_subject, may_be_subject, phrase_at, phrases
from lesart.marks.quotations.subjects import (
    borrowed_subject,
    clause_start,
    outside_subordinates,
    subject_of,
    words_naming,
)
from lesart.models.words import Word
from lesart.text.roles import role_of

_OFFICES: Final = frozenset({"ruler", "minister", "mayor", "deputy", "faith", "sport"})
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
    start = clauses.segments[position].first if alone else clause_start(clauses, position)
    before = outside_subordinates(clauses, phrases(clauses.words, start, cue.verb), position)
    after = outside_subordinates(clauses, phrases(clauses.words, cue.verb + 1, limit), position)
    cited = _cited(clauses.words, cue, [*before, *after])
    if cited is not None:
        return cited
    speaker = _speaker(clauses, cue, position, (before, after))
    told = [p for p in [*before, *after] if speaker is None or p.first != speaker.first]
    addressee = addressee_of(clauses.words, told, cue)
    if speaker is None and cue.noun is None:
        about = REPORTING_PREPOSITIONS.get(cue.lemma, frozenset())  # 'auf die Lage wird verwiesen': where is no place
        places = [p for p in [*before, *after] if clauses.forms[p.first] not in about]
        speaker = _origin(clauses, places) or borrowed_subject(clauses, cue, position)
    speaker = None if speaker is None else _without_message(clauses.words, speaker, cue)
    if speaker is not None and addressee is None:
        speaker, addressee = _before_medium(clauses.words, speaker, cue, limit)
    named = () if speaker is None else words_naming(clauses, speaker, cue, limit)
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
    return subject_of(clauses, before, after, cue)


def _inner_agent(words: Sequence[Word], found: Sequence[Phrase]) -> Phrase | None:
    """Return the last 'vom' or 'durch' that clings to another phrase: 'wird die Gefahr von Bränden vom Amt als …'."""
    for phrase in reversed(found):
        for number in range(phrase.last - 1, phrase.inner, -1):
            if words[number].form.lower() in {"vom", "durch"}:
                return phrase_at(words, number + 1, phrase.last)
    return None


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

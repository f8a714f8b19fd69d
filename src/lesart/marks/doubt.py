"""What a report leaves open, and the words that turn, weaken, vouch for, deny or correct what it says."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, cast

from lesart.german.doubt import (
    COPULAS,
    CUES,
    HEARSAY_NOUNS,
    NEGATING,
    NOT_CUES,
    OPEN,
    OPEN_NEGATED,
    OPEN_NOUNS,
    OPEN_SIGNS,
    QUESTIONS,
    VERBS,
)
from lesart.german.number_words import SMALL, TENS
from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.clauses import Stretch, stretches
from lesart.marks.explained import Explained, marks_of
from lesart.marks.joining import READER, hardly_claimed, heard_claims
from lesart.models.reading import Found
from lesart.models.words import Word
from lesart.records import Claim, ClaimKind, Span
from lesart.text.fold import fold
from lesart.text.memory import Memory

_LONGEST_CUE: Final = 4  # words of 'in einer früheren Fassung'
_FINITE: Final = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)"})
_NEGATIONS: Final = frozenset({"nicht", "kein", "keine", "keinen", "keinerlei", "wenig"})
_CITING: Final = frozenset({"nach", "laut", "gemäss"})
_BEFORE_NOUN: Final = ("ART", "ADJ", "PPOSAT", "PDAT", "PIAT")
_NO: Final = "kein"
_NEXT_WORD: Final = 30  # characters behind a cue in which the word stands that makes it none ('nicht nur')
Begun = tuple[str, ClaimKind, int]  # the pattern, what it claims, and the place of its last word
_PARTICLE_REACH: Final = 40  # words from 'wies' to 'zurück', from 'soll' to 'haben'

OPEN_PATTERNS: Final[Mapping[str, str]] = {
    "open-predicate": "Wie weit das Boot trieb, war zunächst unklar.",
    "not-known": "Noch stand nicht fest, ob gespielt wird.",
    "no-details": "Zur Ursache machte die Wehr keine Angaben.",
    "still-open": "Offen ist, wer den Schaden bezahlt.",
}
CLAIM_PATTERNS: Final[Mapping[str, str]] = {
    "claim-word": "Das dürfte reichen.",
    "said-to-have": "Er soll davon gewusst haben.",
    "hearsay-phrase": "Medienberichten zufolge fuhr er ab.",
    "claim-verb": "Der Konzern wies den Vorwurf zurück.",
}


def find_open(analysis: Analysis) -> tuple[Span, ...]:
    """Return what the report leaves open: the clause that says so, with the question that it leaves.

    'Wie weit sie flogen, war zunächst unklar' is one span; 'teilte die Polizei mit' behind it is not in it.
    """
    return marks_of(explain_open(analysis))


def explain_open(analysis: Analysis) -> tuple[Explained[Span], ...]:
    """Return what the report leaves open, each with the name of its pattern (of `OPEN_PATTERNS`)."""
    found = [
        each
        for sentence in analysis.sentences
        if _may_leave_open(sentence.forms)
        for each in _open(stretches(sentence))
    ]
    if analysis.heard is not None:
        heard = heard_claims([each.mark for each in found], analysis.heard)
        found += [Explained(Span(each.start, each.end), READER) for each in heard if each.kind == "open"]
    return tuple(sorted(found, key=lambda each: each.mark.start))


def _may_leave_open(forms: Sequence[str]) -> bool:
    """Whether a sentence has a word without which nothing is left open; most are told off here."""
    return not _SIGNS.isdisjoint(map(_FOLDED.__getitem__, forms))


def _open(parts: Sequence[Stretch]) -> Iterator[Explained[Span]]:
    free = 0
    for number in range(len(parts)):
        pattern = _leaves_open(parts, number) if number >= free else None
        if pattern is not None:
            first, last = _with_question(parts, number, free)
            free = last + 1
            yield Explained(Span(parts[first].span.start, parts[last].span.end), pattern)


def _leaves_open(parts: Sequence[Stretch], number: int) -> str | None:
    """Return the name of the pattern by which a clause leaves something open, if it does."""
    forms = [_FOLDED[word.form] for word in parts[number].words]
    known = set(forms)
    if known.isdisjoint(_SIGNS):
        return None
    predicate = any(word.lemma.lower() in COPULAS for word in parts[number].words)
    negated = not known.isdisjoint(_NEGATIONS)
    if not known.isdisjoint(OPEN) and (predicate or len(forms) <= 2):  # noqa: PLR2004 - 'Unklar blieb', 'unklar ist'
        return "open-predicate" if _is_predicate(parts[number]) else None
    if negated and not known.isdisjoint(OPEN_NEGATED):
        return "not-known" if _is_about_knowledge(parts, number, known) else None
    if negated and _lacks_details(parts[number].words) and not _rules_out(forms):
        return "no-details"
    if predicate and "offen" in known and (not known.isdisjoint(OPEN_SIGNS) or _question_beside(parts, number)):
        return "still-open"
    return None


_FOLDED: Final = Memory(fold, 65_536)
_SIGNS: Final = OPEN | OPEN_NEGATED | OPEN_NOUNS | {"offen"}


def _lacks_details(words: Sequence[Word]) -> bool:
    """Whether a clause speaks of details, other than by citing them: 'nach Angaben der Wehr brannte es nicht'."""
    cited = False
    for word in words:
        form = _FOLDED[word.form]
        if form in OPEN_NOUNS and not cited:
            return True
        cited = form in _CITING or (cited and word.tag.startswith(_BEFORE_NOUN))
    return False


def _rules_out(forms: Sequence[str]) -> bool:
    """Whether a clause says that nothing points to something, which is a finding: 'keine Hinweise auf Gewalt'."""
    return any(noun == "hinweise" and behind in {"auf", "darauf", "dafür"} for noun, behind in pairwise(forms))


def _is_predicate(clause: Stretch) -> bool:
    """Whether the word stands as a predicate: 'unbekannt verzogen' and 'unsicher fahren' are none."""
    return any(fold(word.form) in OPEN and word.tag.startswith(("ADJ", "VV", "ADV", "NN")) for word in clause.words)


def _is_about_knowledge(parts: Sequence[Stretch], number: int, known: set[str]) -> bool:
    """Whether a negated predicate speaks of what is known: 'nicht bekannt', not 'hielt nicht fest'."""
    strong = {"bekannt", "klar", "geklärt", "absehbar", "ersichtlich", "abzusehen"}
    announced = not known.isdisjoint({"gegeben", "gemacht"})  # 'der Handel wurde nicht bekannt gegeben'
    if not known.isdisjoint(strong) and not (announced and known.isdisjoint(OPEN_NOUNS)):
        return True
    return ("fest" in known and not known.isdisjoint({"steht", "stand", "stehen", "standen", "stehe"})) or (
        _question_beside(parts, number)
    )


def _question_beside(parts: Sequence[Stretch], number: int) -> bool:
    return any(_asks(parts[place]) for place in (number - 1, number, number + 1) if 0 <= place < len(parts))


def _asks(clause: Stretch) -> bool:
    """Whether a clause is an indirect question; a preposition may stand before ('auf welche Weise')."""
    return any(fold(word.form) in QUESTIONS for word in clause.words[:2])


def _with_question(parts: Sequence[Stretch], number: int, free: int) -> tuple[int, int]:
    """Return the clauses from the question or subject before (none before `free`) to the question behind."""
    first = last = number
    while first > free and (_continues(parts[first]) or _asks(parts[first - 1])):
        first -= 1
    while last + 1 < len(parts) and _asks(parts[last + 1]):
        last += 1
    return first, last


def _continues(clause: Stretch) -> bool:
    """Whether a clause goes on with what stands before it: a verb behind its subject, or a relative clause."""
    return clause.words[0].tag in _FINITE or any(word.tag == "PRELS" for word in clause.words[:2])


def find_claims(analysis: Analysis) -> tuple[Claim, ...]:
    """Return the words that change how a statement is meant, each with the clause that it governs."""
    return marks_of(explain_claims(analysis))


def explain_claims(analysis: Analysis) -> tuple[Explained[Claim], ...]:
    """Return the words that change how a statement is meant, each with the name of its pattern (`CLAIM_PATTERNS`)."""
    found = [claim for sentence in analysis.sentences if _may_claim(sentence) for claim in _claims(stretches(sentence))]
    if analysis.heard is not None:
        heard = heard_claims([each.mark for each in found], analysis.heard)
        found = [each for each in found if not hardly_claimed(each.mark.kind, each.mark, analysis.heard)]
        found += [_heard_claim(each, analysis.sentences) for each in heard if _claims_so(each, analysis.text)]
    return tuple(sorted(found, key=lambda each: each.mark.start))


def _may_claim(sentence: Sentence) -> bool:
    """Whether a sentence has a word without which nothing is claimed; most are told off here."""
    return any(map(_TELLS.__getitem__, sentence.forms)) or not _VERBAL.isdisjoint(
        map(_FOLDED.__getitem__, sentence.lemmas)
    )


def _claims_so(found: Found, text: str) -> bool:
    """Whether what only the reader found is a claim; negation is a closed class, which it does not always respect."""
    form = fold(text[found.start : found.end])
    following = fold(next(iter(text[found.end : found.end + _NEXT_WORD].split()), "").strip(",.;:"))
    if following in NOT_CUES.get(form, ()) or (form.startswith(_NO) and _counts(following)):
        return False
    return form in NEGATING if found.kind == "negation" else found.kind != "open"


def _counts(form: str) -> bool:
    """Whether a folded word is a number: 'keine 30 Gäste', 'keine sieben Monate'."""
    return form[:1].isdigit() or form in SMALL or form in TENS


def _heard_claim(found: Found, sentences: Sequence[Sentence]) -> Explained[Claim]:
    """Return what only the neural reader found as a claim on the clause that it stands in."""
    sentence = sentences[bisect_right([each.start for each in sentences], found.start) - 1]
    around = next((part.span for part in stretches(sentence) if part.span.start <= found.start < part.span.end), None)
    return Explained(Claim(found.start, found.end, cast("ClaimKind", found.kind), around), READER)


def _claims(parts: Sequence[Stretch]) -> Iterator[Explained[Claim]]:
    for number, clause in enumerate(parts):
        place = 0
        while place < len(clause.words):
            word = clause.words[place]
            if _BEGINS[word.form]:
                found = _begun(clause.words, place)
            else:
                found = _verb(clause.words, place) if word.tag.startswith("VV") else None
            if found is None:
                place += 1
                continue
            pattern, kind, last = found
            start, end = clause.words[place].start, clause.words[last].end
            yield Explained(Claim(start, end, kind, _scope(parts, number, kind, place)), pattern)
            place = last + 1


def _begun(words: Sequence[Word], place: int) -> Begun | None:
    return _cue(words, place) or _hearsay(words, place) or _verb(words, place)


def begins_claim(form: str) -> bool:
    """Return whether a cue other than a verb may begin with a word; most words are told off here."""
    folded = fold(form)
    return folded in _FIRST or folded in {"nach", "laut", "soll", "sollen"} or folded.endswith(HEARSAY_NOUNS)


def _cues_from() -> dict[str, list[tuple[tuple[str, ...], ClaimKind]]]:
    """Return the cues by their first words, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], ClaimKind]]] = {}
    for parts, kind in sorted(
        ((tuple(cue.split()), kind) for cue, kind in CUES.items()), key=lambda each: -len(each[0])
    ):
        found.setdefault(parts[0], []).append((parts, kind))
    return found


_FIRST: Final = _cues_from()
_BEGINS: Final = Memory(begins_claim, 65_536)


def _tells(form: str) -> bool:
    """Whether a word alone makes a claim likely: the longest of a cue ('version'), 'soll', a noun of hearsay."""
    folded = fold(form)
    return folded in _LONGEST or folded in {"soll", "sollen"} or folded.endswith(HEARSAY_NOUNS)


_LONGEST: Final = frozenset(max(cue.split(), key=len) for cue in CUES)
_TELLS: Final = Memory(_tells, 65_536)


def _cue(words: Sequence[Word], place: int) -> Begun | None:
    for parts, kind in _FIRST.get(_FOLDED[words[place].form], ()):
        last = place + len(parts) - 1
        if parts == tuple([_FOLDED[word.form] for word in words[place : last + 1]]):
            phrase, behind = " ".join(parts), words[last + 1] if last + 1 < len(words) else None
            following = _FOLDED[behind.form] if behind else ""
            # 'keine sieben Monate' are less than seven.
            fewer = behind is not None and phrase.startswith(_NO) and _is_number(behind)
            return None if fewer or following in NOT_CUES.get(phrase, ()) else ("claim-word", kind, last)
    return _reported_to_be(words, place)


def _is_number(word: Word) -> bool:
    return word.tag == "CARD" or _counts(fold(word.form))


def _reported_to_be(words: Sequence[Word], place: int) -> Begun | None:
    """Return 'soll' where it passes on what others say: 'soll gewusst haben', not 'soll am Montag beginnen'."""
    word = words[place]
    if word.lemma != "sollen" or word.form.lower() not in {"soll", "sollen"}:
        return None
    clause = words[place : place + _PARTICLE_REACH]
    infinitive = next((w for w in reversed(clause) if w.tag in {"VA(INF)", "VV(INF)", "VM(INF)"}), None)
    if infinitive is None or infinitive.lemma not in {"haben", "sein"}:
        return None
    return "said-to-have", "doubt", place


def _hearsay(words: Sequence[Word], place: int) -> Begun | None:
    """Return 'nach Medienangaben', 'laut Berichten', 'Medienberichten zufolge'."""
    form = fold(words[place].form)
    if form in {"nach", "laut"}:
        noun = next((i for i in range(place + 1, min(place + 4, len(words))) if _is_hearsay_noun(words[i])), None)
        return None if noun is None else ("hearsay-phrase", "hearsay", noun)
    behind = words[place + 1] if place + 1 < len(words) else None
    if behind is not None and _is_hearsay_noun(words[place]) and fold(behind.form) in {"zufolge", "nach"}:
        return "hearsay-phrase", "hearsay", place + 1
    return None


def _is_hearsay_noun(word: Word) -> bool:
    return word.form[0].isupper() and fold(word.form).endswith(HEARSAY_NOUNS)


def _verb(words: Sequence[Word], place: int) -> Begun | None:
    word = words[place]
    if not word.tag.startswith("VV"):
        return None
    lemma = _FOLDED[word.lemma]
    kind = VERBS.get(lemma)
    if kind is None and word.tag == "VV(FIN)" and lemma in _PARTED:
        particle = next((w for w in words[place + 1 : place + _PARTICLE_REACH] if w.tag == "PTKVZ"), None)
        kind = VERBS.get(fold(particle.form + word.lemma)) if particle else None
    return None if kind is None else ("claim-verb", kind, place)


# What is left of a verb whose particle stands apart: 'weisen' of 'zurückweisen', and whatever else it may end with.
_PARTED: Final = frozenset(verb[at:] for verb in VERBS for at in range(1, len(verb)))
_VERBAL: Final = frozenset({*_PARTED, *VERBS})


def _scope(parts: Sequence[Stretch], number: int, kind: ClaimKind, place: int) -> Span:
    """Return what a cue governs: its clause; behind a verb of denying or vouching the clause that it takes."""
    clause = parts[number]
    if kind == "hearsay" and number and len(clause.words) <= _LONGEST_CUE:
        return parts[number - 1].span  # 'Er sei fort, hieß es'
    verbal = clause.words[place].tag.startswith("VV")
    if verbal and kind in {"denial", "assurance", "doubt"} and number + 1 < len(parts):
        follower = parts[number + 1]
        if fold(follower.words[0].form) in QUESTIONS | {"dass", "er", "sie", "es", "man"}:
            return follower.span
    return clause.span

"""What in a clause tells that something is said: a verb with its particle and auxiliaries, a noun, a set phrase."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.german.phrases_of_saying import PHRASES_OF_SAYING
from lesart.german.predicates_of_saying import ANNOUNCED, FIRM, LET, SURE
from lesart.german.verbs_of_saying import FRAMES
from lesart.marks.clauses import Clauses, Segment
from lesart.marks.signs import is_noun_of_saying, listed
from lesart.models.words import Word

# The tagger takes these for particles: 'sagte sie weiter, man …'.
_CONTINUING: Final = frozenset({"weiter", "dazu", "wieder", "zuvor", "zusammen"})
_POINTING: Final = frozenset({"darauf", "davon", "dafür", "damit", "dazu", "darum", "daran", "davor", "sich"})
_COPULAS: Final = frozenset({"sein", "zeigen", "geben", "bleiben", "werden"})


@dataclass(slots=True)
class Cue:
    """The words that tell of speech: `verb` (its number), all `words`, the lemma and the frames that it takes."""

    verb: int
    words: tuple[int, ...]
    lemma: str
    frames: str
    passive: bool = False
    noun: int | None = None

    def takes(self, frames: str) -> bool:
        """Whether the cue takes one of some frames (letters as in `german.verbs_of_saying`)."""
        return any(frame in self.frames for frame in frames)


def cue_in(clauses: Clauses, position: int, until: int | None = None) -> Cue | None:
    """Return the cue that a segment's verb makes, with what belongs to it up to word `until`, or nothing."""
    if not clauses.signs.cues:
        return None
    asked = position, until
    if asked not in clauses.cues:
        clauses.cues[asked] = _cue_in(clauses, position, until)
    found: Cue | None = clauses.cues[asked]
    return found


def _cue_in(clauses: Clauses, position: int, until: int | None) -> Cue | None:
    segment = clauses.segments[position]
    limit = segment.last if until is None or segment.finite is None else until
    signs = [n for n in clauses.signs.cues if segment.first <= n < limit]
    if not signs:
        return None
    if segment.finite is None:
        return _bare(clauses, segment, signs)
    for finite in reversed(_finites(segment)):
        cue = _verb_cue(clauses, segment, finite, limit)
        if cue is not None:
            return cue
    return _phrase(clauses, segment, limit, signs)


def cue_beside(clauses: Clauses, position: int, number: int) -> Cue | None:
    """Return the cue of the verb that governs word `number`: in 'nannte es „marode“ und kündigte an' the first."""
    segment = clauses.segments[position]
    finite = _finites(segment)
    before = [n for n in finite if n < number]
    after = [n for n in finite if n > number]
    if segment.kind != "main" or not before or not after:
        return cue_in(clauses, position)
    return _verb_cue(clauses, segment, before[-1], after[0]) or cue_in(clauses, position)


def leading_cue(clauses: Clauses, position: int) -> Cue | None:
    """Return the cue of the verb that a segment begins with: 'sagte' in '„…“, sagte Lenz und fügte hinzu: …'."""
    segment = clauses.segments[position]
    if segment.finite is None:
        return None
    later = (n for n in range(segment.finite + 1, segment.last) if clauses.words[n].tag == "VV(FIN)")
    return _verb_cue(clauses, segment, segment.finite, next(later, segment.last)) or cue_in(clauses, position)


def _finites(segment: Segment) -> Sequence[int]:
    """Return the finite verbs that may carry a cue: all of a main clause ('kritisierte … und sagte'), else the last."""
    if segment.finite is None or segment.finite in segment.finites:
        return segment.finites
    return [*segment.finites, segment.finite]


def _verb_cue(clauses: Clauses, segment: Segment, finite: int, limit: int) -> Cue | None:
    words = clauses.words
    word = words[finite]
    verb_last = segment.kind in {"sub", "asking", "rel"}
    ahead = range(finite + 1, limit)
    if verb_last:
        earlier = max((n + 1 for n in _finites(segment) if n < finite), default=segment.first)
        ahead = range(earlier, segment.last)
    if word.tag.startswith("VV"):
        return _full_verb(words, finite, ahead)
    others = [n for n in ahead if words[n].tag.startswith("VV(") and not words[n].tag.endswith("(FIN)")]
    if not others and segment.kind == "main" and finite > segment.first and words[finite - 1].tag == "VV(PP)":
        others = [finite - 1]  # 'Kritisiert wird vor allem, dass …', 'Besonders kritisiert wird, dass …'
    if not others:
        return None
    # Of 'hat angekündigt den Damm zu erhöhen' the participle, of 'ist zu hören' the infinitive.
    other = next((n for n in reversed(others) if words[n - 1].tag != "PTKZU"), others[-1])
    lemma = _with_firm(words, other)
    if lemma == "geraten" and word.lemma == "werden":
        lemma = "raten"  # 'Ihnen wurde geraten, …': the participle of both verbs
    if lemma not in FRAMES:
        return None
    helpers = [n for n in ahead if words[n].tag.startswith(("VA(", "VM(")) and n >= other - 1]
    passive = word.lemma == "werden" and words[other].tag == "VV(PP)"
    passive = passive or any(words[n].form == "worden" for n in helpers)
    firm = [other - 1] if words[other - 1].form in FIRM else []
    return Cue(finite, _ordered([finite, *firm, other, *helpers, *_small(words, ahead)]), lemma, FRAMES[lemma], passive)


def _full_verb(words: Sequence[Word], finite: int, ahead: Sequence[int]) -> Cue | None:
    particle = next((n for n in reversed(ahead) if words[n].tag == "PTKVZ" or words[n].form in FIRM), None)
    lemma = words[finite].lemma.lower()
    if lemma == "lassen":
        return _let(words, finite, ahead)
    if particle is not None and particle > finite:
        joined = words[particle].form + lemma
        if joined in FRAMES:
            return Cue(finite, _ordered([finite, particle, *_small(words, ahead)]), joined, FRAMES[joined])
        if words[particle].form not in _CONTINUING:
            return None
    if finite and words[finite - 1].form in FIRM and words[finite - 1].form + lemma in FRAMES:
        lemma = words[finite - 1].form + lemma
        return Cue(finite, (finite - 1, finite), lemma, FRAMES[lemma])
    lemma = listed(lemma)
    told = lemma in FRAMES and not _is_certain(words, finite, lemma) and not _is_somewhere(words, lemma, ahead)
    if told and _is_insisted(words, lemma, ahead):
        return Cue(finite, _ordered([finite, *_small(words, ahead)]), lemma, FRAMES[lemma])
    return None


def _let(words: Sequence[Word], finite: int, ahead: Sequence[int]) -> Cue | None:
    """Return the cue of 'ließ über einen Sprecher mitteilen', whose infinitive takes the frames."""
    said = next((n for n in reversed(ahead) if words[n].tag.startswith("VV(") and words[n].lemma in LET), None)
    if said is None or said == finite:
        return None
    lemma = words[said].lemma
    return Cue(finite, _ordered([finite, said]), lemma, FRAMES.get(lemma, "dvqs"))


def _is_certain(words: Sequence[Word], finite: int, lemma: str) -> bool:
    """Whether a verb says what is certain, not who says it: 'Fest steht, dass', beside 'Im Bericht steht, dass'."""
    beside = {word.form.lower() for word in words[max(0, finite - 1) : finite + 3]}
    return lemma == "stehen" and "fest" in beside


def _is_insisted(words: Sequence[Word], lemma: str, ahead: Sequence[int]) -> bool:
    """Whether 'bestehen' says what somebody demands, not what there is: 'besteht darauf', no 'besteht ein Verdacht'.

    Nor does anybody speak in 'viel spricht dafür, dass'.
    """
    forms = {words[n].form.lower() for n in ahead}
    if lemma == "sprechen":
        return "dafür" not in forms  # 'dagegen' may say 'however'
    return lemma not in {"bestehen", "beharren"} or "darauf" in forms


def _is_somewhere(words: Sequence[Word], lemma: str, ahead: Sequence[int]) -> bool:
    """Whether a verb with 'sich' says how things are, not what somebody holds: 'befindet sich', 'ergibt sich'."""
    return lemma in {"befinden", "ergeben"} and any(words[n].form.lower() == "sich" for n in ahead)


def _with_firm(words: Sequence[Word], number: int) -> str:
    lemma = listed(words[number].lemma.lower())
    before = words[number - 1].form if number else ""
    return before + lemma if before in FIRM and before + lemma in FRAMES else lemma


def _small(words: Sequence[Word], numbers: Sequence[int]) -> Iterator[int]:
    """Yield the small words that belong to a cue: 'wies darauf hin', 'äußerte sich', 'zitiert mit den Worten'."""
    for number in numbers:
        if words[number].form == "Worten" and words[number - 2].form == "mit":
            yield from (number - 2, number - 1, number)
        if words[number].form.lower() in _POINTING:
            yield number


def _phrase(clauses: Clauses, segment: Segment, limit: int, signs: Sequence[int]) -> Cue | None:
    """Return a cue made of an adjective ('zeigte sich überzeugt') or a noun ('vertrat die Ansicht')."""
    words, forms, finite = clauses.words, clauses.forms, segment.finite
    if finite is None:
        return None
    lemma = words[finite].lemma
    set_phrase = _set_phrase(clauses, (segment.first, limit), finite, signs)
    if set_phrase is not None:
        return set_phrase
    if lemma == "halten" and (held := _held(words, segment.first, limit)) is not None:
        return Cue(finite, _ordered([finite, held - 1, held]), lemma, "dvztr")
    for number in signs:
        low = forms[number]
        if number == finite or (low not in ANNOUNCED and low not in SURE):
            continue
        known = lemma == "werden" or (number + 1 < limit and words[number + 1].form == "geworden")
        if low in ANNOUNCED and known and words[number].tag != "APPR":  # no 'wurde laut Polizei verletzt'
            return Cue(finite, _ordered([finite, number]), low, "dv", passive=True)
        if low in SURE and lemma in _COPULAS:
            inside = [n for n in range(segment.first, limit) if n != finite]
            return Cue(finite, _ordered([finite, number, *_small(words, inside)]), low, "dvzt")
    return _noun_cue(words, segment, limit, signs)


def _held(words: Sequence[Word], first: int, limit: int) -> int | None:
    """Return the adjective of 'hält für möglich'."""
    inside = (n for n in range(first, limit) if words[n].tag == "ADJ(D)" and words[n - 1].form == "für")
    return next(inside, None)


def _set_phrase(clauses: Clauses, place: tuple[int, int], finite: int, signs: Sequence[int]) -> Cue | None:
    """Return a cue that is a verb with words that belong to it: 'gab zu Protokoll', 'hat in Aussicht gestellt'."""
    words = clauses.words
    for verb in (finite, *(n for n in signs if n != finite and words[n].tag in {"VV(PP)", "VV(INF)"})):
        for phrase, frames in PHRASES_OF_SAYING.get(words[verb].lemma.lower(), ()):
            number = _place_of(clauses.forms, place, phrase)
            if number is not None:
                numbers = [finite, *range(number, number + len(phrase)), verb]
                passive = words[finite].lemma == "werden" and words[verb].tag == "VV(PP)"
                return Cue(finite, _ordered(numbers), " ".join(phrase), frames, passive)
    return None


def _place_of(forms: Sequence[str], place: tuple[int, int], phrase: tuple[str, ...]) -> int | None:
    """Return the number of the word in `[first, last)` with which the words of a phrase begin."""
    first, last = place
    begins = (n for n in range(first, last) if forms[n] == phrase[0] and forms[n : n + len(phrase)] == phrase)
    return next(begins, None)


def _noun_cue(words: Sequence[Word], segment: Segment, limit: int, signs: Sequence[int]) -> Cue | None:
    number, finite = _last_noun(words, signs), segment.finite
    if number is None or finite is None:
        return None
    if finite > number and finite < limit - 1 and segment.kind == "main":
        return None
    article = [number - 1] if number > segment.first and words[number - 1].tag in {"ART", "APPRART", "PPOSAT"} else []
    end = [n for n in range(max(number, finite) + 1, limit) if words[n].tag.startswith(("VV", "VA", "PTKVZ"))]
    return Cue(finite, _ordered([finite, *article, number, *end]), words[number].lemma, "dvz", noun=number)


def _bare(clauses: Clauses, segment: Segment, signs: Sequence[int]) -> Cue | None:
    """Return the cue of a clause without finite verb: an infinitive of saying, or a noun before its clause."""
    words = clauses.words
    for number in reversed(signs):
        if words[number].tag.startswith("VV(I") and (lemma := listed(words[number].lemma.lower())) in FRAMES:
            zu = [number - 1] if words[number - 1].tag == "PTKZU" else []
            return Cue(number, (*zu, number), lemma, FRAMES[lemma])
    noun = _last_noun(words, signs)
    if noun is None or clauses.forms[segment.first] in {"nach", "laut", "gemäß", "gemäss", "so"}:
        return None
    return Cue(noun, (noun,), words[noun].lemma, "dvz", noun=noun)


def _last_noun(words: Sequence[Word], signs: Sequence[int]) -> int | None:
    """Return the number of the last noun of saying in a segment."""
    nouns = (n for n in reversed(signs) if words[n].tag.startswith("NN"))
    return next((n for n in nouns if is_noun_of_saying(words[n].form, words[n].lemma)), None)


def _ordered(numbers: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(set(numbers)))

"""What in a clause tells that something is said: a verb with its particle and auxiliaries, a noun, a set phrase."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, cast

from lesart.german.nouns_of_saying import NOUNS_OF_SAYING
from lesart.german.phrases_of_saying import PHRASES_OF_SAYING
from lesart.german.verbs_of_saying import FRAMES
from lesart.marks.clauses import PARENTHESES, Clauses, Segment
from lesart.models.words import Word

# 'gab bekannt', 'stellte klar': what looks like an adverb is part of the verb.
FIRM: Final = frozenset({"bekannt", "klar", "fest", "kund", "offen", "nahe", "preis", "wahr"})
# 'war überzeugt', 'zeigte sich zuversichtlich'; also with 'sich'.
_SURE: Final = frozenset(
    """
    überzeugt sicher zuversichtlich optimistisch skeptisch besorgt bereit einig enttäuscht erfreut erleichtert froh
    glücklich schockiert entsetzt erschüttert betroffen begeistert entschlossen überrascht verärgert dankbar stolz
    empört bestürzt pessimistisch unsicher gewiss zufrieden bewusst
    """.split()  # noqa: SIM905 - a table of words ('sie zeigte sich überzeugt, dass der Damm halte')
)
# The tagger takes these for particles: 'sagte sie weiter, man …'.
_CONTINUING: Final = frozenset({"weiter", "dazu", "wieder", "zuvor", "zusammen"})
_POINTING: Final = frozenset({"darauf", "davon", "dafür", "damit", "dazu", "darum", "daran", "davor", "sich"})
# 'wurde bekannt, dass': what is made known.
_ANNOUNCED: Final = frozenset({"bekannt", "laut", "klar", "deutlich"})
_PREDICATES: Final = _SURE | _ANNOUNCED
# 'ließ mitteilen', 'lässt durchblicken': the infinitive says it.
_LET: Final = frozenset({
    "ausrichten", "mitteilen", "wissen", "verlauten", "verlautbaren", "erklären", "verbreiten", "durchblicken",
    "erkennen", "verkünden", "erkunden", "bestätigen", "dementieren", "durchsickern",
})  # fmt: skip
_COPULAS: Final = frozenset({"sein", "zeigen", "geben", "bleiben", "werden"})


@dataclass(frozen=True, slots=True)
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
    asked = position, until
    if asked not in clauses.cues:
        clauses.cues[asked] = _cue_in(clauses, position, until)
    return cast("Cue | None", clauses.cues[asked])


def _cue_in(clauses: Clauses, position: int, until: int | None) -> Cue | None:
    segment = clauses.segments[position]
    if segment.finite is None:
        return _bare(clauses, segment)
    limit = segment.last if until is None else until
    for finite in reversed(_finites(clauses, segment)):
        cue = _verb_cue(clauses, segment, finite, limit)
        if cue is not None:
            return cue
    return _phrase(clauses, segment, limit)


def cue_beside(clauses: Clauses, position: int, number: int) -> Cue | None:
    """Return the cue of the verb that governs word `number`: in 'nannte es „marode“ und kündigte an' the first."""
    segment = clauses.segments[position]
    finite = _finites(clauses, segment)
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


def _finites(clauses: Clauses, segment: Segment) -> list[int]:
    """Return the finite verbs that may carry a cue: all of a main clause ('kritisierte … und sagte'), else the last."""
    words = clauses.words
    found, depth = [], 0
    for n in range(segment.first, segment.last):
        depth += PARENTHESES.get(words[n].form, 0)
        if depth <= 0 and words[n].tag.endswith("(FIN)"):  # not the verb of 'gab es keine Zusage (der Funk berichtete)'
            found.append(n)
    if segment.finite is not None and segment.finite not in found:
        found.append(segment.finite)
    return found


def _verb_cue(clauses: Clauses, segment: Segment, finite: int, limit: int) -> Cue | None:
    words = clauses.words
    word = words[finite]
    verb_last = segment.kind in {"sub", "asking", "rel"}
    ahead = range(finite + 1, limit)
    if verb_last:
        earlier = max((n + 1 for n in _finites(clauses, segment) if n < finite), default=segment.first)
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
    lemma = _base(lemma)
    told = lemma in FRAMES and not _is_certain(words, finite, lemma) and not _is_somewhere(words, lemma, ahead)
    if told and _is_insisted(words, lemma, ahead):
        return Cue(finite, _ordered([finite, *_small(words, ahead)]), lemma, FRAMES[lemma])
    return None


def _let(words: Sequence[Word], finite: int, ahead: Sequence[int]) -> Cue | None:
    """Return the cue of 'ließ über einen Sprecher mitteilen', whose infinitive takes the frames."""
    said = next((n for n in reversed(ahead) if words[n].tag.startswith("VV(") and words[n].lemma in _LET), None)
    if said is None or said == finite:
        return None
    lemma = words[said].lemma
    return Cue(finite, _ordered([finite, said]), lemma, FRAMES.get(lemma, "dvq"))


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


@lru_cache(maxsize=4_096)
def _base(lemma: str) -> str:
    """Return the lemma in the form of the table; the tagger leaves some past tenses as they are ('betonte')."""
    if lemma in FRAMES or not lemma.endswith(("te", "ten")):
        return lemma
    stem = lemma.removesuffix("n").removesuffix("te").removesuffix("e")
    return next((stem + end for end in ("en", "n", "eln", "ern") if stem + end in FRAMES), lemma)


def _with_firm(words: Sequence[Word], number: int) -> str:
    lemma = _base(words[number].lemma.lower())
    before = words[number - 1].form if number else ""
    return before + lemma if before in FIRM and before + lemma in FRAMES else lemma


def _small(words: Sequence[Word], numbers: Sequence[int]) -> Iterator[int]:
    """Yield the small words that belong to a cue: 'wies darauf hin', 'äußerte sich', 'zitiert mit den Worten'."""
    for number in numbers:
        if words[number].form == "Worten" and words[number - 2].form == "mit":
            yield from (number - 2, number - 1, number)
        if words[number].form.lower() in _POINTING:
            yield number


def _phrase(clauses: Clauses, segment: Segment, limit: int) -> Cue | None:
    """Return a cue made of an adjective ('zeigte sich überzeugt') or a noun ('vertrat die Ansicht')."""
    words, finite = clauses.words, segment.finite
    if finite is None:
        return None
    inside = [n for n in range(segment.first, limit) if n != finite]
    set_phrase = _set_phrase(words, finite, inside)
    if set_phrase is not None:
        return set_phrase
    for number in inside:
        low = words[number].form.lower()
        if words[number].tag == "ADJ(D)" and words[number - 1].form == "für" and words[finite].lemma == "halten":
            return Cue(finite, _ordered([finite, number - 1, number]), "halten", "dvztr")
        if low not in _PREDICATES:
            continue
        known = words[finite].lemma == "werden" or (number + 1 < limit and words[number + 1].form == "geworden")
        if low in _ANNOUNCED and known and words[number].tag != "APPR":  # no 'wurde laut Polizei verletzt'
            return Cue(finite, _ordered([finite, number]), low, "dv", passive=True)
        if low in _SURE and words[finite].lemma in _COPULAS:
            return Cue(finite, _ordered([finite, number, *_small(words, inside)]), low, "dvzt")
    return _noun_cue(clauses, segment, limit)


def _set_phrase(words: Sequence[Word], finite: int, inside: Sequence[int]) -> Cue | None:
    """Return a cue that is a verb with words that belong to it: 'gab zu Protokoll', 'hat in Aussicht gestellt'."""
    for verb in (finite, *(n for n in inside if words[n].tag in {"VV(PP)", "VV(INF)"})):
        for phrase, frames in PHRASES_OF_SAYING.get(words[verb].lemma.lower(), ()):
            length = len(phrase)
            for number in inside:
                if tuple(word.form.lower() for word in words[number : number + length]) == phrase:
                    numbers = [finite, *range(number, number + length), verb]
                    passive = words[finite].lemma == "werden" and words[verb].tag == "VV(PP)"
                    return Cue(finite, _ordered(numbers), " ".join(phrase), frames, passive)
    return None


def _noun_cue(clauses: Clauses, segment: Segment, limit: int) -> Cue | None:
    words, finite = clauses.words, segment.finite
    number = last_noun(clauses, segment, limit)
    if number is None or finite is None:
        return None
    if finite > number and finite < limit - 1 and segment.kind == "main":
        return None
    article = [number - 1] if number > segment.first and words[number - 1].tag in {"ART", "APPRART", "PPOSAT"} else []
    end = [n for n in range(max(number, finite) + 1, limit) if words[n].tag.startswith(("VV", "VA", "PTKVZ"))]
    return Cue(finite, _ordered([finite, *article, number, *end]), words[number].lemma, "dvz", noun=number)


def _bare(clauses: Clauses, segment: Segment) -> Cue | None:
    """Return the cue of a clause without finite verb: an infinitive of saying, or a noun before its clause."""
    words = clauses.words
    for number in range(segment.last - 1, segment.first - 1, -1):
        if words[number].tag.startswith("VV(I") and (lemma := _base(words[number].lemma.lower())) in FRAMES:
            zu = [number - 1] if words[number - 1].tag == "PTKZU" else []
            return Cue(number, (*zu, number), lemma, FRAMES[lemma])
    number_of_noun = last_noun(clauses, segment, segment.last)
    if number_of_noun is None or words[segment.first].form.lower() in {"nach", "laut", "gemäß", "gemäss", "so"}:
        return None
    return Cue(number_of_noun, (number_of_noun,), words[number_of_noun].lemma, "dvz", noun=number_of_noun)


def last_noun(clauses: Clauses, segment: Segment, limit: int) -> int | None:
    """Return the number of the last noun of saying in a segment."""
    words = clauses.words
    for number in range(limit - 1, segment.first - 1, -1):
        word = words[number]
        if word.tag.startswith("NN") and _is_noun_of_saying(word.form, word.lemma):
            return number
    return None


@lru_cache(maxsize=20_000)
def _is_noun_of_saying(form: str, lemma: str) -> bool:
    return lemma in NOUNS_OF_SAYING or form in NOUNS_OF_SAYING


def _ordered(numbers: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(set(numbers)))

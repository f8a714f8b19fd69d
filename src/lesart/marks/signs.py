"""What single words show of speech: whether a sentence is worth being cut into clauses, and where a cue may be.

Most sentences of a report quote nobody, which their words show one by one, before any clause is looked at. A pattern
that goes by another kind of word needs it named here; the tests try all patterns on sentences that are passed over.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import Final

from lesart.german.nouns_of_saying import NOUNS_OF_SAYING, SOURCES
from lesart.german.phrases_of_saying import PHRASES_OF_SAYING
from lesart.german.predicates_of_saying import ANNOUNCED, FIRM, LET, SURE
from lesart.german.subjunctive import Mood, mood
from lesart.german.verbs_of_saying import FRAMES
from lesart.marks.analysis import Sentence
from lesart.models.words import Word
from lesart.text.memory import Memory

_FINITE: Final = frozenset({"VV(FIN)", "VA(FIN)", "VM(FIN)"})

# Bits of what a word shows.
_CUE: Final = 1  # a verb or noun of saying, or a predicate ('überzeugt')
_HALF: Final = 2  # a verb that says something with another word: 'gab … an', 'machte … deutlich'
_OTHER_HALF: Final = 4  # that other word
_PHRASE: Final = 8  # a word that frames without a verb: 'laut', 'zufolge', 'so'
_PREPOSITION: Final = 16  # 'nach', 'aus', which frame with a source

_FRAMING: Final = frozenset({"laut", "gemäß", "gemäss", "zufolge", "demnach", "demzufolge", "danach", "wonach", "so"})
_WITH_SOURCE: Final = frozenset({"nach", "aus"})
_PERSPECTIVES: Final = frozenset({"sicht", "perspektive"})  # 'aus Sicht der Stadt'
_HEARSAY: Final = frozenset({"soll", "sollen", "sollten", "will", "wollen", "wollten"})
_PREDICATES: Final = SURE | ANNOUNCED
_PHRASES_END: Final = frozenset({words[-1] for found in PHRASES_OF_SAYING.values() for words, _ in found})
# Lemmas of verbs that a particle or another word makes one of saying: 'geben' ('angeben'), 'lassen' ('mitteilen').
_HALVES: Final = frozenset({verb[n:] for verb in FRAMES for n in range(1, len(verb) - 1)} | {"lassen"})
_LONGEST_WHOLE: Final = 5  # letters up to which a source is no last part of a compound: 'wort' ends 'Antwort'
_LAST_PARTS: Final = tuple(source for source in SOURCES if len(source) > _LONGEST_WHOLE)
_REMEMBERED: Final = 20_000


def _past_tenses() -> Iterator[tuple[str, str]]:
    """Yield the weak past tenses of the verbs of the table, each with its verb, the likelier verb of one form last."""
    for end in ("ern", "eln", "n", "en"):
        for verb in FRAMES:
            if verb.endswith(end):
                stem = verb.removesuffix(end)
                yield from ((f"{stem}{tense}", verb) for tense in ("te", "ten", "ete", "eten"))


_PAST: Final[Mapping[str, str]] = {form: verb for form, verb in _past_tenses() if form not in FRAMES}
_VERBS: Final = frozenset({*FRAMES, *_PAST, *_HALVES, *PHRASES_OF_SAYING, *LET, "geraten", "halten"})
# What a word must have as its lemma, or as its form in small letters, to show anything but its tag.
_LEMMAS: Final = _VERBS | {verb.capitalize() for verb in _VERBS} | NOUNS_OF_SAYING
_NOUNS: Final = frozenset(noun.lower() for noun in NOUNS_OF_SAYING)
_FORMS: Final = _NOUNS | _PREDICATES | _FRAMING | _WITH_SOURCE | FIRM | _PHRASES_END


@dataclass(slots=True)
class Signs:
    """The words of a sentence in small letters, the numbers of its finite verbs and of what a cue may be made of.

    `phrase` tells whether a word frames without a verb ('laut', 'nach' with 'Angaben'). Where `report` is false nothing
    does, nor is there a cue or a verb that reports by its form: all patterns without quotation marks find nothing.
    """

    forms: tuple[str, ...]
    finites: tuple[int, ...]
    cues: tuple[int, ...]
    phrase: bool
    report: bool


def signs_of(sentence: Sentence) -> Signs:
    """Return what the words of a sentence show one by one."""
    words, tags = sentence.words, sentence.tags
    forms = tuple(map(str.lower, sentence.forms))
    shown = [
        (number, _SHOWN[words[number][2:]])
        for number, (form, lemma) in enumerate(zip(forms, sentence.lemmas, strict=True))
        if lemma in _LEMMAS or form in _FORMS
    ]
    every = 0
    for _, bits in shown:
        every |= bits
    halves = bool(every & _HALF) and (bool(every & _OTHER_HALF) or "PTKVZ" in tags)
    wanted = _CUE | _HALF if halves else _CUE
    finites = tuple(compress(range(len(tags)), map(_FINITE.__contains__, tags)))
    cues = tuple([number for number, bits in shown if bits & wanted])
    phrase = bool(every & _PHRASE) or (bool(every & _PREPOSITION) and _has_source(words))
    report = bool(cues) or phrase or any(_reports(words[number]) for number in finites)
    return Signs(forms, finites, cues, phrase, report)


def _show(word: tuple[str, str, str]) -> int:
    """Return the bits of what a word (form, lemma, tag) shows by itself."""
    form, lemma, tag = word
    low, verb = form.lower(), lemma.lower() if tag.startswith("VV") else ""
    said = listed(verb) in FRAMES or low in _PREDICATES
    geraten = verb == "geraten"  # 'ihnen wurde geraten': the participle of 'raten' too
    noun = tag.startswith("NN") and is_noun_of_saying(form, lemma)
    shown = _CUE if said or geraten or noun or lemma == "halten" else 0  # 'hielt für möglich'
    if verb in _HALVES or lemma.lower() in PHRASES_OF_SAYING:
        shown |= _HALF
    if form in FIRM or low in _PHRASES_END or (verb and lemma in LET):
        shown |= _OTHER_HALF
    return shown | (_PHRASE if low in _FRAMING else 0) | (_PREPOSITION if low in _WITH_SOURCE else 0)


_SHOWN: Final = Memory(_show, _REMEMBERED)


def _has_source(words: Sequence[Word]) -> bool:
    return any((w.tag.startswith("NN") and names_source(w.form)) or w.form.lower() in _PERSPECTIVES for w in words)


def _reports(verb: Word) -> bool:
    """Whether a finite verb reports without a cue: in the Konjunktiv, or as 'soll' and 'will' do."""
    return mood_of(verb) is not None or verb.form.lower() in _HEARSAY


def mood_of(verb: Word) -> Mood | None:
    """Return the Konjunktiv that a verb shows, as `mood` does, remembered."""
    return _MOODS[verb.form, verb.lemma]


def _mood(verb: tuple[str, str]) -> Mood | None:
    return mood(*verb)


_MOODS: Final = Memory(_mood, _REMEMBERED)


def is_noun_of_saying(form: str, lemma: str) -> bool:
    """Whether a noun stands for what is said, by its lemma or as it is written."""
    return lemma in NOUNS_OF_SAYING or form in NOUNS_OF_SAYING


def listed(lemma: str) -> str:
    """Return the lemma of a verb as the table of verbs has it; the tagger leaves some past tenses as they are.

    >>> listed("betonte"), listed("meldeten"), listed("hielt")
    ('betonen', 'melden', 'hielt')
    """
    return _PAST.get(lemma, lemma)


@lru_cache(maxsize=20_000)
def names_source(form: str) -> bool:
    """Whether a noun names words or findings, alone or as the last part of a compound ('Polizeiangaben')."""
    low = form.lower()
    return low in SOURCES or low.endswith(_LAST_PARTS)

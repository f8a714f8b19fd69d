"""Part-of-speech tags and lemmas by HanTa, memoised by word and by sentence.

HanTa spends its time on the analysis of single words, which repeat; remembering them makes it many times faster.
"""

import gc
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lesart.models.word_table import word_table
from lesart.text.fold import fold
from lesart.text.sharp import spellings
from lesart.text.tokens import tokens

if TYPE_CHECKING:
    from lesart.models.morphology import Morphology

_WORDS_REMEMBERED: Final = 100_000
_SHORTEST_SHARP: Final = 3  # letters of a stretch that tells of ß: 'fuß', but not 'aß' alone
_LONGEST_WORD: Final = 60  # letters; the time of an analysis grows with their square
_LONGEST_SENTENCE: Final = 200  # words; longer ones are tagged in pieces, before their probability underflows
_SENTENCES_REMEMBERED: Final = 4_096


_NEW: Final = tuple.__new__


class Word(NamedTuple):
    """A token with its lemma and its tag (STTS as HanTa writes it: 'NN', 'NE', 'VV(FIN)', 'ADJ(A)', '$.').

    A tuple, since a thousand are made for each article: a frozen dataclass takes three times as long.
    """

    start: int
    end: int
    form: str
    lemma: str
    tag: str

    @property
    def is_word(self) -> bool:
        """Whether the token is a word or a number, not punctuation."""
        return self.form[0].isalnum()


def words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Return the tokens of the sentence `text[start:end]` with tags and lemmas, offsets counted in `text`.

    >>> [(w.lemma, w.tag) for w in words("Der Damm hielt.")]
    [('der', 'ART'), ('Damm', 'NN'), ('halten', 'VV(FIN)'), ('.', '$.')]
    """
    found = tokens(text, start, end)
    pieces = [found[place : place + _LONGEST_SENTENCE] for place in range(0, len(found), _LONGEST_SENTENCE)]
    # `Word(…)` itself is a function of Python's, and takes twice as long.
    return tuple(
        [
            _NEW(Word, token + reading)
            for piece in pieces
            for token, reading in zip(piece, _tagged(tuple([form for _, _, form in piece])), strict=True)
        ]
    )


def _known_form(form: str) -> str:
    """Return a word as it is analysed: of an overlong one its last letters, which carry head and ending."""
    if len(form) > _LONGEST_WORD:
        form = form[-_LONGEST_WORD:]
    return _spelt(form) if "ss" in form or "ß" in form else form


def _spelt(form: str) -> str:
    """Return a word in the spelling that HanTa knows best, so that 'Strasse' is analysed as 'Straße' is.

    Swiss spelling has ss wherever others have ß; which of the two a word has elsewhere, its likelihood tells. Only what
    the lexicon knows with ß counts: an unknown stem would be likelier with one letter less, 'Arbeitßchutz' is no word.
    """
    found = spellings(form, None if "ß" in form else known_sharp)
    return found[0] if len(found) == 1 else max(found, key=_likelihood)


def known_sharp(before: str, behind: str) -> bool:
    """Whether the lexicon knows a stretch with ß between these letters."""
    before, behind = before.lower(), behind.lower()
    around = _sharp_stretches().get(before[-1:], ())
    return any(before.endswith(left) and behind.startswith(right) for left, right in around)


@cache
def _sharp_stretches() -> Mapping[str, Sequence[tuple[str, str]]]:
    """Return what stands around the ß of the lexicon's stretches, by the letter before; no stretch is in another."""
    found: dict[str, list[tuple[str, str]]] = {}
    known: list[str] = []
    for stretch in sorted(_tagger().stretches(), key=len):
        if "ß" in stretch and len(stretch) >= _SHORTEST_SHARP and not any(shorter in stretch for shorter in known):
            known.append(stretch)
            before, _, behind = stretch.partition("ß")
            found.setdefault(before[-1:], []).append((before, behind))
    return found


def _likelihood(form: str) -> float:
    """Return how likely a word is in its likeliest analysis; spellings that only the last bits tell apart are alike."""
    return round(float(_tagger().analyze_forward(form.lower())[0][1]), 3)


@lru_cache(maxsize=_SENTENCES_REMEMBERED)
def _tagged(forms: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return lemma and tag of each word of a sentence."""
    tagger = _tagger()
    readings = tagger.readings
    return tuple([readings[asked] for asked in zip(forms, tagger.tag_sent_viterbi(forms), strict=True)])


@cache
def _tagger() -> "Morphology":
    """Return HanTa's German tagger, its analyses of single words memoised."""
    from lesart.models.morphology import MODEL, Morphology  # noqa: PLC0415 - 80 ms that only taggers should pay

    tagger = Morphology(MODEL, word_table(MODEL.read_bytes()), _known_form)
    # What is loaded by now stays for good; the collector would walk over it again and again, a seventh of all time.
    gc.collect()
    gc.freeze()
    return tagger


_COMPOUND: Final = 12  # letters from which on a noun that seems to have one part is looked at once more
_PARTS: Final = frozenset({"NN", "NE", "ADJ", "VV", "ADV", "CARD"})


@lru_cache(maxsize=_WORDS_REMEMBERED)
def parts(form: str) -> tuple[str, ...]:
    """Return the parts of a compound, or the word alone; endings and linking letters are left out.

    >>> parts("Waffenlieferungen")
    ('waffe', 'lieferung')
    """
    lemma, morphemes, _ = _tagger().analyze(_known_form(form), taglevel=3)
    kept = tuple(str(part) for part, tag in morphemes if tag.split("_")[0] in _PARTS)
    return kept or (str(lemma),)


@lru_cache(maxsize=_WORDS_REMEMBERED)
def other_forms(form: str) -> frozenset[str]:
    """Return what a word is also found under: its lemma and the parts of a compound, in small letters.

    The word is taken by itself, whatever its sentence: that is enough to find it, and each word is analysed once; what
    tagging its sentence has found of it is used.

    >>> sorted(other_forms("Waffenlieferungen"))
    ['lieferung', 'waffe', 'waffenlieferung']
    """
    tagger = _tagger()
    options = tagger.options[form, True]
    if not options:
        return frozenset({fold(form)})
    tag = max(options, key=lambda option: (option[1] + tagger.LP_wtag[option[0]], option[0]))[0]
    named = ((part, tagger.int2tag[own]) for part, own in tagger.morphemes[_known_form(form).lower(), tag])
    kept = [part for part, own in named if own.split("_")[0] in _PARTS]
    if len(kept) < 2 and len(form) >= _COMPOUND and form[0].isupper():  # noqa: PLR2004 - a compound has two parts
        kept = [*parts(form)]
    return frozenset(fold(other) for other in (tagger.readings[form, tag][0], *kept))


def tag_weights(form: str) -> dict[str, float]:
    """Return the tags that a word may have by itself, each with how likely the tag brings forth the word (log)."""
    tagger = _tagger()
    return {tagger.int2tag[tag]: float(weight) for tag, weight in tagger.options[form, True]}


@cache
def known_stems(tag: str) -> Mapping[str, float]:
    """Return the stems of a class ('NN', 'NE') in HanTa's lexicon, in small letters, with how likely each is (log).

    >>> "damm" in known_stems("NN"), "dammbr" in known_stems("NN")
    (True, False)
    """
    tagger = _tagger()
    return dict(tagger.LP_m_t[tagger.tag2int[tag]])

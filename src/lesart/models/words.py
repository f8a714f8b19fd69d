"""Part-of-speech tags and lemmas by HanTa, memoised by word and by sentence.

HanTa spends its time on the analysis of single words, which repeat; remembering them makes it many times faster.
"""

import gc
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final

from lesart.text.fold import fold
from lesart.text.tokens import Token, tokens

_WORDS_REMEMBERED: Final = 100_000
# How many results of HanTa's functions are kept: many of what each word of a text asks for, few of what only new words
# and their other spellings do, and what takes much room (all tags that a word may have at all).
_REMEMBERED: Final = {"_analyze": 100_000, "_tag_word": 100_000, "analyze_forward": 10_000, "analyze_viterbi": 10_000}
_SHARP_PLACES: Final = 3  # places of a word at which both spellings are tried
_LONGEST_WORD: Final = 60  # letters; the time of an analysis grows with their square
_LONGEST_SENTENCE: Final = 200  # words; longer ones are tagged in pieces, before their probability underflows
_SENTENCES_REMEMBERED: Final = 4_096


@dataclass(frozen=True, slots=True)
class Word:
    """A token with its lemma and its tag (STTS as HanTa writes it: 'NN', 'NE', 'VV(FIN)', 'ADJ(A)', '$.')."""

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
    return tuple(
        _word(token, *analysis)
        for piece in pieces
        for token, analysis in zip(piece, _tagged(_forms(piece)), strict=True)
    )


def _word(token: Token, lemma: str, tag: str) -> Word:
    return Word(token.start, token.end, token.form, lemma, tag)


def _forms(found: tuple[Token, ...]) -> tuple[str, ...]:
    """Return the words as they are analysed: of an overlong one its last letters, which carry head and ending."""
    return tuple(_as_known(token.form[-_LONGEST_WORD:]) for token in found)


@lru_cache(maxsize=_WORDS_REMEMBERED)
def _as_known(form: str) -> str:
    """Return a word in the spelling that HanTa knows best, so that 'Strasse' is analysed as 'Straße' is.

    Swiss spelling has ss wherever others have ß; which of the two a word has elsewhere, its likelihood tells.
    """
    if "ss" not in form and "ß" not in form:
        return form
    pieces = form.replace("ß", "ss").split("ss", _SHARP_PLACES)
    spellings = [pieces[0]]
    for piece in pieces[1:]:
        spellings = [f"{spelling}{sharp}{piece}" for spelling in spellings for sharp in ("ss", "ß")]
    return max(spellings, key=_likelihood)


def _likelihood(form: str) -> float:
    """Return how likely a word is in its likeliest analysis."""
    return float(_tagger().analyze_forward(form.lower())[0][1])


@lru_cache(maxsize=_SENTENCES_REMEMBERED)
def _tagged(forms: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return lemma and tag of each word of a sentence."""
    return tuple((lemma, tag) for _, lemma, tag in _tagger().tag_sent(list(forms))) if forms else ()


@cache
def _tagger() -> Any:  # noqa: ANN401 - HanTa has no types
    """Return HanTa's German tagger, its analyses of single words memoised."""
    from lesart.models.morphology import Morphology  # noqa: PLC0415 - 80 ms that only taggers should pay

    tagger = Morphology("morphmodel_ger.pgz")
    for name, most in _REMEMBERED.items():
        setattr(tagger, name, lru_cache(maxsize=most)(getattr(tagger, name)))
    # What is loaded by now stays for good; the collector would walk over it again and again, a seventh of all time.
    gc.collect()
    gc.freeze()
    return tagger


_PARTS: Final = frozenset({"NN", "NE", "ADJ", "VV", "ADV", "CARD"})


@lru_cache(maxsize=_WORDS_REMEMBERED)
def parts(form: str) -> tuple[str, ...]:
    """Return the parts of a compound, or the word alone; endings and linking letters are left out.

    >>> parts("Waffenlieferungen")
    ('waffe', 'lieferung')
    """
    lemma, morphemes, _ = _tagger().analyze(_as_known(form[-_LONGEST_WORD:]), taglevel=3)
    kept = tuple(str(part) for part, tag in morphemes if tag.split("_")[0] in _PARTS)
    return kept or (str(lemma),)


@lru_cache(maxsize=_WORDS_REMEMBERED)
def other_forms(form: str) -> frozenset[str]:
    """Return what a word is also found under: its lemma and the parts of a compound, in small letters.

    The word is taken by itself, whatever its sentence: that is enough to find it, and each word is analysed once.

    >>> sorted(other_forms("Waffenlieferungen"))
    ['lieferung', 'waffe', 'waffenlieferung']
    """
    lemma, _ = _tagger().analyze(_as_known(form[-_LONGEST_WORD:]))
    return frozenset(fold(other) for other in (str(lemma), *parts(form)))


def tag_weights(form: str) -> dict[str, float]:
    """Return the tags that a word may have by itself, each with how likely the tag brings forth the word (log)."""
    tagger = _tagger()
    # Called as HanTa itself calls it, so that its memory of words serves both.
    found = tagger._tag_word(form, cutoff=5, casesensitive=True, conditional=True)  # noqa: SLF001 - no public twin
    return {tagger.int2tag[tag]: float(weight) for tag, weight in found}


def is_stem(letters: str, tag: str) -> bool:
    """Return whether HanTa's lexicon has these small letters as a stem of this class ('NN', 'NE').

    >>> is_stem("damm", "NN"), is_stem("dammbr", "NN")
    (True, False)
    """
    tagger = _tagger()
    return letters in tagger.LP_m_t[tagger.tag2int[tag]]

"""Whom direct speech quotes in its turn: „Der Minister hat versichert, das Geld komme“, sagte Ida Moor."""

from collections.abc import Iterator, Sequence
from typing import Final

from lesart.german.subjunctive import mood
from lesart.german.verbs_of_saying import FRAMES
from lesart.marks.analysis import Sentence
from lesart.marks.clauses import clauses, words_in
from lesart.marks.quotations.drafts import Draft
from lesart.marks.quotations.frames.according import according
from lesart.marks.quotations.frames.framed import framed
from lesart.marks.quotations.mouths import settle
from lesart.marks.signs import signs_of
from lesart.models.words import Word
from lesart.records import Quotation
from lesart.text.quotes import Quoted

_FEWEST: Final = 4  # words in which somebody can be quoted
_SHORTEST: Final = 20  # characters between marks; shorter pieces cost no look at the sentence's words
_LOOSE: Final = frozenset({"thereby", "whereby", "indirect-by-mood", "indirect-infinitive"})


def within(sentence: Sentence, speech: Quoted, inner: Sequence[Quoted]) -> Iterator[Draft]:
    """Yield the quotations in a sentence's words between the marks of direct speech; `inner` marks stand deeper."""
    if speech.end - speech.start < _SHORTEST:
        return
    inside = words_in(sentence.words, speech.start + 1, speech.end - 1)
    words = sentence.words[inside.start : inside.stop]
    while words and words[-1].end >= speech.end:
        words = words[:-1]
    if len(words) < _FEWEST:
        return
    part = Sentence(words[0].start, words[-1].end, words, sentence.paragraph)
    signs = signs_of(part)
    if not signs.cues and not signs.phrase:
        return
    parsed = clauses(part, [quote for quote in inner if part.start <= quote.start and quote.end <= part.end], signs)
    for found in settle(parsed, list(framed(parsed)), list(according(parsed))):
        if found.pattern not in _LOOSE and _is_another(words, found.quotation) and _tells(words, found.quotation):
            yield found


def _tells(words: Sequence[Word], quotation: Quotation) -> bool:
    """Whether the cue is what somebody did say: no 'könnte sagen', no 'die Gefahr besteht', no 'ergab'."""
    cue = [word for span in quotation.cue for word in words if span.start <= word.start < span.end]
    modal = any(word.tag.startswith("VM") or mood(word.form, word.lemma) is not None for word in cue)
    verbs = [word.lemma.lower() for word in cue if word.tag.startswith("VV")]
    said = not verbs or any("q" in FRAMES.get(lemma, "q") for lemma in verbs)
    return not modal and said and not any(word.tag.startswith("NN") for word in cue)


def _is_another(words: Sequence[Word], quotation: Quotation) -> bool:
    """Whether somebody is named who speaks: who says 'ich' is quoted already, and 'die meinen' names nobody."""
    named = [word for span in quotation.speaker for word in words if span.start <= word.start < span.end]
    return any(word.tag in {"NN", "NE"} and word.form[0].isupper() for word in named)

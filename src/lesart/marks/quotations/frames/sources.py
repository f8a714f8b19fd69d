"""Phrases that name a source: whether one does, and where one before 'zufolge' begins."""

from collections.abc import Sequence
from typing import Final

from lesart.marks.clauses import Segment
from lesart.marks.quotations.phrases import Phrase
from lesart.marks.signs import names_source
from lesart.models.words import Word
from lesart.text.quotes import MARKS

_LEADING_ON: Final = frozenset({"der", "des", "einer", "eines", "vom", "dieser", "seiner", "ihrer"})
_FARTHEST_MARK: Final = 12  # words of a name between marks or of a parenthesis


def is_source(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase names words or findings: 'Angaben der Polizei', 'eine Studie'."""
    nouns = (words[n] for n in range(phrase.inner, phrase.head + 1) if words[n].tag.startswith("NN"))
    return any(names_source(noun.form) for noun in nouns)


def start_of_phrase(words: Sequence[Word], first: int, number: int) -> int:
    """Return where the noun phrase before 'zufolge' begins; a genitive or 'von …' leads on to the noun before it."""
    start = _start_of_nouns(words, first, number)
    while start > first:
        opening, before = words[start], words[start - 1]
        # So does an adjective in the genitive without an article: 'Berichten verschiedener Medien zufolge'.
        bare = opening.tag == "ADJ(A)" and opening.form.endswith("er")
        leads_on = (bare or opening.form.lower() in _LEADING_ON) and before.tag.startswith("NN")
        if before.form in {"und", "sowie"} and start > first + 1 and words[start - 2].tag.startswith(("NN", "NE")):
            start, leads_on = start - 1, True
        if start > first + 1 and before.form.lower() in {"von", "aus"} and words[start - 2].tag.startswith("NN"):
            start -= 1
        elif not leads_on:
            break
        start = _start_of_nouns(words, first, start)
    return start


def behind_subject(words: Sequence[Word], segment: Segment, first: int, number: int) -> int:
    """Return where a phrase before 'zufolge' begins that would take in the subject of the verb right before it.

    'sagte der Wirt der Zeitung „Bote“ zufolge': 'der Zeitung' is no genitive there, since somebody must have spoken.
    """
    if segment.kind != "first" or segment.finite is None or first != segment.finite + 1:
        return first
    articles = [n for n in range(first + 1, number) if words[n].form.lower() in {"der", "dem", "des", "den"}]
    return articles[-1] if articles else first


def _start_of_nouns(words: Sequence[Word], first: int, end: int) -> int:
    """Return where the nouns that end before word `end` begin, with adjectives and article, without another noun."""
    end = _before_parenthesis(words, first, end)
    start = _opening_mark(words, first, end)
    if start < end:
        return _start_of_nouns(words, first, start) if start > first and _goes_before_name(words[start - 1]) else start
    last = words[end - 1].tag if end > first else ""
    names = {"NE", "FM", "XY"} if last in {"NE", "FM", "XY"} else set()
    while start > first and (start == end or words[start - 1].tag in names):
        start -= 1
    if names and start > first and words[start - 1].tag.startswith("NN"):
        start -= 1
    while start > first and words[start - 1].tag in {"ADJ(A)", "CARD", "PIAT"}:
        start -= 1
    if start > first and words[start - 1].tag in {"ART", "PPOSAT", "PDAT", "APPRART"}:
        start -= 1
    return start


def _before_parenthesis(words: Sequence[Word], first: int, end: int) -> int:
    """Return where the nouns before a parenthesis end: 'des Verbandes der Wirte [(VdW)] zufolge'."""
    if end <= first or words[end - 1].form != ")":
        return end
    reach = range(end - 2, max(first, end - _FARTHEST_MARK) - 1, -1)
    return next((n for n in reach if words[n].form == "("), end)


def _opening_mark(words: Sequence[Word], first: int, end: int) -> int:
    """Return where the name between marks that ends before word `end` begins, or `end`: 'dem „Boten“ zufolge'."""
    if end <= first or words[end - 1].form not in MARKS:
        return end
    reach = range(end - 2, max(first, end - _FARTHEST_MARK) - 1, -1)
    return next((n for n in reach if words[n].form in MARKS), end)


def _goes_before_name(word: Word) -> bool:
    """Whether a word can stand before a name between marks in one phrase: 'die Zeitung', 'dem', 'der örtlichen'."""
    return word.tag.startswith(("NN", "ADJ(A)")) or word.tag in {"ART", "PPOSAT", "PDAT", "APPRART"}

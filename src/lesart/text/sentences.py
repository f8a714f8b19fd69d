"""Sentences of a text; a closing quotation mark belongs to the sentence that it closes.

A full stop ends no sentence after an abbreviation ('bzw.'), an initial ('J. Hauser'), an ordinal ('am 3. Mai') or
before a small letter. Sentences inside one quotation are sentences of their own; `text.quotes` has the quotation.
"""

import re
from collections.abc import Iterator
from typing import Final

from lesart.german.abbreviations import ABBREVIATIONS, TITLES
from lesart.german.openers import OPENERS
from lesart.records import Span
from lesart.text.memory import Memory

# A run of stops with the marks and brackets that close behind it; the look-behind and the possessive quantifiers keep a
# megabyte of stops or marks linear. An empty line always ends a sentence. Both begin with one class of characters,
# which `re` looks for many times faster than it tries a look-behind everywhere.
# Scraping glues sentences ('traf zu.Der Rat'); where the next word begins sentences only, one ends there too.
_STOP: Final = re.compile(
    r"[.!?…\n](?:(?<=\n)[^\S\n]*\n|(?<!\n)(?<![.!?…].)[.!?…]*+([\"“”«»’'‘‹›)\]]*+)"
    r"(?=\s|\Z|(?:(?<=[a-zäöüß][.!?])|(?<=[a-zäöüß][.!?][“”«»\"]))[A-ZÄÖÜ]))"
)
_AHEAD: Final = re.compile(r"\s*([\"“”„«»‚‘'‹›(\[–—-]*)(\w*)")
_LONGEST_WORD: Final = 40
_BETWEEN: Final = re.compile(r"[\s(\[/\"„“»«–—]")
_ORDINAL: Final = re.compile(r"\d{1,3}|[IVX]+")
_NUMBER: Final = re.compile(r"\d[\d.,]*")


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Return the sentences of `text[start:end]` as spans without outer white space.

    >>> text = "Am 3. Mai kam er. „Gut so.“ Dr. Lenz ging."
    >>> [span.of(text) for span in sentences(text)]
    ['Am 3. Mai kam er.', '„Gut so.“', 'Dr. Lenz ging.']
    """
    return tuple(_pieces(text, start, len(text) if end is None else end))


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    for stop in [*_boundaries(text, start, end), end]:
        piece = text[start:stop]
        if piece.strip():
            yield Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))
        start = stop


def _boundaries(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the offsets at which a sentence ends."""
    begin = start
    for found in _STOP.finditer(text, start, end):
        if found[1] is None or _ends(text, begin, found, end):
            begin = found.end()
            yield begin


def _ends(text: str, begin: int, found: re.Match[str], end: int) -> bool:
    """Whether the stop ends the sentence that began at `begin`."""
    ahead = _AHEAD.match(text, found.end(), end)
    marks, word = (ahead.group(1), ahead.group(2)) if ahead else ("", "")
    if not marks and not word:
        return True
    behind = found.end() + len(word)
    glued = word and text[found.end() : behind] == word
    if glued and not (word in OPENERS and text[behind : behind + 1].isspace()):
        return False  # 'bild.De', 'z. B.Der'
    begin = max(begin, found.start() - _LONGEST_WORD)
    if word[:1].islower():  # 'Er kam. „ach was“, sagte er', not 'Papst Benedikt XVI. „ist müde“'
        return bool(marks) and marks[0] == "„" and not found[1] and _full_stop(text, begin, found, word)
    if text[found.start() : found.start(1)] != ".":
        return True
    return _full_stop(text, begin, found, word)


def _full_stop(text: str, begin: int, found: re.Match[str], ahead: str) -> bool:
    """Whether a single full stop before a capital, a number or a mark is more than part of the word before it."""
    word = _BETWEEN.split(text[begin : found.start()])[-1]
    return not word or bool(found[1]) or _STOPS_BEHIND[word][ahead in OPENERS]


def _stops_behind(word: str) -> tuple[bool, bool]:
    """Return whether a full stop behind a word ends the sentence, and whether so before what opens sentences only."""
    if _NUMBER.fullmatch(word):
        return not _ORDINAL.fullmatch(word), True
    if len(word) == 1 and word.isalpha():
        return False, word.isupper()
    if word.lower() in TITLES:
        return False, False
    return not (_abbreviated(word.lower()) or (word.isupper() and _ORDINAL.fullmatch(word))), True


def _abbreviated(word: str) -> bool:
    """Whether `word` is an abbreviation, or a chain of them ('z.B', 'Ges.m.b.H')."""
    last = word.rsplit(".", 1)[-1]
    return word in ABBREVIATIONS or last in ABBREVIATIONS or ("." in word and len(last) == 1)


_STOPS_BEHIND: Final = Memory(_stops_behind, 16_384)

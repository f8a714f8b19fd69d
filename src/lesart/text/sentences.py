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

# A run of stops with the marks and brackets that close behind it; the look-behind and the possessive quantifiers keep a
# megabyte of stops or marks linear. An empty line always ends a sentence.
# Scraping glues sentences ('traf zu.Der Rat'); where the next word begins sentences only, one ends there too.
_STOP: Final = re.compile(
    r"(?<![.!?…])([.!?…]++)([\"“”«»’'‘‹›)\]]*+)(?=\s|\Z|(?:(?<=[a-zäöüß][.!?])|(?<=[a-zäöüß][.!?][“”«»\"]))[A-ZÄÖÜ])|\n[^\S\n]*\n"
)
_AHEAD: Final = re.compile(r"\s*([\"“”„«»‚‘'‹›(\[–—-]*)(\w*)")
_LONGEST_WORD: Final = 40
_WORD_BEFORE: Final = re.compile(r"[^\s(\[/\"„“»«–—]*\Z")
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
        if found.group(1) is None or _ends(text, begin, found, end):
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
        return bool(marks) and marks[0] == "„" and not found.group(2) and _full_stop(text, begin, found, word)
    if found.group(1) != ".":
        return True
    return _full_stop(text, begin, found, word)


def _full_stop(text: str, begin: int, found: re.Match[str], ahead: str) -> bool:
    """Whether a single full stop before a capital, a number or a mark is more than part of the word before it."""
    before = _WORD_BEFORE.search(text, begin, found.start())
    word = before.group() if before else ""
    if not word or found.group(2):
        return True
    opener = ahead in OPENERS
    if _NUMBER.fullmatch(word):
        return opener or not _ORDINAL.fullmatch(word)
    if len(word) == 1 and word.isalpha():
        return opener and word.isupper()
    if word.lower() in TITLES:
        return False
    if _abbreviated(word.lower()) or (word.isupper() and _ORDINAL.fullmatch(word)):
        return opener
    return True


def _abbreviated(word: str) -> bool:
    """Whether `word` is an abbreviation, or a chain of them ('z.B', 'Ges.m.b.H')."""
    last = word.rsplit(".", 1)[-1]
    return word in ABBREVIATIONS or last in ABBREVIATIONS or ("." in word and len(last) == 1)

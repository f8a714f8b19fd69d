"""What a figure counts or is a share of: 'Tests' in '23.700 Tests', 'der Befragten' in '20 Prozent der Befragten'."""

from collections.abc import Sequence
from typing import Final

from lesart.models.words import Word
from lesart.records import Span

_OF: Final = frozenset({
    "der", "des", "aller", "dieser", "ihrer", "seiner", "unserer", "von", "vom", "ihres", "seines", "dieses", "deren",
})  # fmt: skip
_LINKS: Final = frozenset({"der", "die", "das", "den", "dem", "des", "allen", "ihren", "seinen", "rund", "etwa"})
_NOUNS: Final = frozenset({"NN", "NE", "FM"})
_REACH: Final = 5  # words from the number to the noun that it counts


def counted(words: Sequence[Word], place: int) -> Span | None:
    """Return the noun with its adjectives that stands at `words[place]`, `None` where something else stands there."""
    start = place
    while place < min(len(words), start + _REACH):
        word = words[place]
        if word.form[0].isupper() and (word.tag in _NOUNS or word.tag.startswith("ADJ")):
            return Span(words[start].start, words[_behind_town(words, place)].end)
        if not _describes(word):
            return None
        place += 1
    return None


def _behind_town(words: Sequence[Word], place: int) -> int:
    """Return the place of the noun behind a town's adjective, which has a capital too: 'drei Berliner [Bezirke]'."""
    follows = words[place + 1] if place + 1 < len(words) else None
    towns = words[place].form.endswith("er") and follows is not None and follows.tag == "NN"
    return place + 1 if towns and follows is not None and follows.form[0].isupper() else place


def _describes(word: Word) -> bool:
    return word.form[0].isalpha() and (word.tag.startswith("ADJ") or word.tag in {"PIAT", "PIDAT", "CARD", "VV(PP)"})


def whole(words: Sequence[Word], place: int) -> Span | None:
    """Return what a share is of, with its article or 'von': 'der Befragten', 'von den 40 Sitzen'."""
    if place >= len(words) or words[place].form.lower() not in _OF:
        return None
    inner = place + 1
    while inner < len(words) and inner - place < _REACH and words[inner].form.lower() in _LINKS:
        inner += 1
    found = counted(words, inner) or _nominal(words, inner)
    return None if found is None else Span(words[place].start, found.end)


def _nominal(words: Sequence[Word], place: int) -> Span | None:
    """Return an adjective that stands as a noun: 'der Befragten' is tagged as one at times."""
    if place < len(words) and words[place].form[0].isupper():
        return Span(words[place].start, words[place].end)
    return None

"""Names that their form or their place tells, where a tagger of running text has little to go by.

Roads ('die A 46'), what a hashtag or a handle names ('#Hamburg', '@zeitonline'), news agencies in small letters, and
the names that compounds begin with ('VW-Chef', 'EU-Türkei-Gipfel').
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from lesart.german.agencies import AGENCIES
from lesart.german.bodies import MEDIA
from lesart.german.roads import AIRLINERS, BEFORE_ROADS, BEHIND_ROADS, OF_TRAFFIC, ROAD_ARTICLES, ROAD_LETTERS
from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.mentions.names import Name, listed_type
from lesart.models.names.gazetteer import organisations
from lesart.models.words import Word
from lesart.records import MentionType
from lesart.text.fold import fold
from lesart.text.roles import country_of, is_country
from lesart.text.stretches import Stretches

COMPOUND: Final = "compound"
"""The pattern of names that are only part of a word: whoever looks for speakers or labels leaves them out."""
# The parts of 'Ulm Richtung Füssen', which traffic messages set between a road and a stretch.
_PLACED: Final = re.compile(r"(?!Richtung\b)[A-ZÄÖÜ][\w/-]*(?: (?!Richtung\b)[A-ZÄÖÜ][\w/-]*)*")
_HIGHEST_ROAD: Final = 9_999
_TAG_SIGNS: Final = frozenset("#@")
_ONLINE: Final = ("online", "de", "net", "news", "")
_SHORTEST_PART: Final = 2  # letters: 'VW-Chef', not 'E-Mail'
_SHORTEST_CAPITALS: Final = 4
_SMALL_AGENCIES: Final = frozenset(
    form for agency in AGENCIES for form in (agency.name, *agency.forms) if form[0].islower() and " " not in form
)
_TELLING: Final = ROAD_LETTERS | _SMALL_AGENCIES | _TAG_SIGNS


def told_names(sentence: Sentence, number: int) -> Iterator[Name]:
    """Yield the roads, the names behind # and @ and the agencies of a sentence, which has this number."""
    if _TELLING.isdisjoint(sentence.forms):
        return
    words = sentence.words
    for at, word in enumerate(words):
        if word.form in ROAD_LETTERS and _is_road(words, at):
            yield Name(word.start, words[at + 1].end, "LOC", number, "road")
        elif word.form in _SMALL_AGENCIES:
            yield Name(word.start, word.end, "ORG", number, "agency")
        elif at and words[at - 1].form in _TAG_SIGNS and words[at - 1].end == word.start:
            kind = _tagged_type(word)
            if kind:
                yield Name(word.start, word.end, kind, number, "hashtag")


def _is_road(words: Sequence[Word], at: int) -> bool:
    """Whether a letter and the number behind it name a road, by what stands around them."""
    figure = words[at + 1] if at + 1 < len(words) else None
    if figure is None or figure.start - words[at].end > 1 or not (figure.form.isascii() and figure.form.isdigit()):
        return False
    if not 0 < int(figure.form[:5]) <= _HIGHEST_ROAD or (words[at].form == "A" and int(figure.form) in AIRLINERS):
        return False
    before = fold(words[at - 1].form) if at else ""
    if before == "#" or before in BEFORE_ROADS:
        return True
    if before in ROAD_ARTICLES:
        return not OF_TRAFFIC.isdisjoint([fold(word.form) for word in words])
    behind = words[at + 2] if at + 2 < len(words) else None
    if at or behind is None:
        return False
    return fold(behind.form) in BEHIND_ROADS or behind.tag == "NE" or listed_type(behind.form) == "LOC"


def _tagged_type(word: Word) -> MentionType | None:
    """Return what a word behind # or @ names, if a list has it: '#Syrien', '@faznet'."""
    if is_country(word.form):
        return "LOC"
    low = fold(word.form).replace("-", "").replace("_", "")
    if any(low.endswith(end) and low.removesuffix(end) in _handles() for end in _ONLINE):
        return "ORG"
    return listed_type(word.form) if word.form[0].isupper() else None


@cache
def _handles() -> frozenset[str]:
    """Return the names of media and bodies as handles write them: 'spiegelonline', 'zeit'."""
    names = {fold(name) for name in (*MEDIA, *(name for name in organisations() if len(name) >= _SHORTEST_CAPITALS))}
    return frozenset(name.replace(" ", "").replace("-", "").replace(".", "") for name in names)


def with_told(text: str, tagged: Sequence[Name], told: Sequence[Name]) -> list[Name]:
    """Return names with those that their form tells, which cut what the tagger joined: 'A7 Ulm' is road and town."""
    if not told:
        return list(tagged)
    found: list[Name] = []
    taken: set[Name] = set()
    placed = Stretches(told, lambda each: (each.start, each.end))
    for name in tagged:
        inside = placed.meeting(name.start, name.end)
        if any(each.type == name.type and name.start <= each.start and each.end <= name.end for each in inside):
            taken.update(inside)
            found.append(name)
        else:
            found += _rest(text, name, inside) if inside else [name]
    return sorted([*found, *(name for name in told if name not in taken)], key=lambda name: name.start)


def _rest(text: str, name: Name, told: Sequence[Name]) -> Iterator[Name]:
    """Yield what is left of a name behind those that are told apart, with the type that lists give it."""
    start = max(each.end for each in told)
    for found in _PLACED.finditer(text, start, max(start, name.end)):
        first, last = found.span()
        yield replace(name, start=first, end=last, type=listed_type(found[0]) or name.type)


def names_in_compounds(analysis: Analysis, names: Sequence[Name]) -> tuple[Name, ...]:
    """Return the names that compounds with a hyphen begin with, as far as lists or the article itself know them."""
    known: dict[str, MentionType] = {name.span.of(analysis.text): name.type for name in names if name.type != "OTH"}
    inside: dict[int, list[Name]] = {}
    for name in names:
        inside.setdefault(name.sentence, []).append(name)
    return tuple(
        part
        for number, sentence in enumerate(analysis.sentences)
        if "-" in analysis.text[sentence.start : sentence.end]
        for word in sentence.words
        if "-" in word.form and _is_free(word, inside.get(number, ()))
        for part in _parts(word, number, known)
    )


def _is_free(word: Word, names: Sequence[Name]) -> bool:
    return not any(name.start < word.end and word.start < name.end for name in names)


def _parts(word: Word, number: int, known: Mapping[str, MentionType]) -> Iterator[Name]:
    start = word.start
    for part in word.form.split("-")[:-1]:
        kind = _part_type(part, known) if len(part) >= _SHORTEST_PART and part[0].isupper() else None
        if kind:
            yield Name(start, start + len(part), kind, number, COMPOUND)
        start += len(part) + 1


def _part_type(part: str, known: Mapping[str, MentionType]) -> MentionType | None:
    """Return what the first part of a compound names: a listed body or country, or what the article calls so."""
    if part in organisations():
        return "ORG"
    if is_country(part) or (part.isupper() and country_of(part)):
        return "LOC"
    return known.get(part) or (listed_type(part) if not part.isupper() else None)

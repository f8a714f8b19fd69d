"""Names corrected by the words beside them: kinds of bodies, legal forms, nobility, articles that no town has."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Final

from lesart.german.kinds_of_bodies import BEFORE_NAME, BEHIND_NAME, CAPTIONS, NOBILITY, OF_A_TOWN
from lesart.marks.analysis import Sentence
from lesart.marks.mentions.names import Name
from lesart.models.names.gazetteer import classes
from lesart.models.words import Word
from lesart.text.roles import is_country

KIND: Final = "kind-before"
FORM: Final = "legal-form"
OF_TOWN: Final = "body-of-a-town"
NOBLE: Final = "noble"
_ARTICLES: Final = frozenset({"ART", "PPOSAT", "PIAT", "PDAT"})
_CONTRACTED: Final = frozenset({"beim", "zum", "vom"})
_TOWNS: Final = frozenset({"city", "town"})
_GENITIVES: Final = frozenset({"der", "des"})
_LONGEST: Final = 8  # words behind a noble's title


def corrected(sentence: Sentence, names: Sequence[Name]) -> list[Name]:
    """Return the names of a sentence, some of another type or length, without those that the words beside deny."""
    words = sentence.words
    found: list[Name] = []
    for name in names:
        first, last = _places(words, name)
        if found and name.start < found[-1].end:
            continue  # inside of what the one before was made longer by
        if first < last and not _is_common(words, first, last, name) and not _is_caption(words, first, last):
            found.append(_read(words, first, last, name))
    return found


def _places(words: Sequence[Word], name: Name) -> tuple[int, int]:
    """Return the numbers of a name's first word and of the one behind its last."""
    first = bisect_left(words, name.start, key=_START)
    return first, bisect_left(words, name.end, first, key=_START)


_START: Final = attrgetter("start")


def _is_common(words: Sequence[Word], first: int, last: int, name: Name) -> bool:
    """Whether a town's name is a noun here, since towns have no article: 'das Essen', 'beim Singen', 'die Halle'.

    Not before a genitive: 'das Wien der Kaiserzeit'.
    """
    if last - first > 1 or name.type != "LOC" or not first:
        return False
    kinds = set(classes(words[first].form))
    article = words[first - 1].tag in _ARTICLES or words[first - 1].form.lower() in _CONTRACTED
    genitive = last < len(words) and words[last].form in _GENITIVES
    town = bool(kinds & _TOWNS) and "region" not in kinds and not is_country(words[first].form)
    return town and article and not genitive


def _is_caption(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a word only says what stands behind its colon: 'Quelle: dpa'."""
    colon = last < len(words) and words[last].form == ":"
    return first == 0 and last == 1 and colon and words[0].form.lower() in CAPTIONS


def _read(words: Sequence[Word], first: int, last: int, name: Name) -> Name:
    if name.type == "PER" and (end := _noble_end(words, last)) is not None:
        return replace(name, end=words[end - 1].end, by=NOBLE)
    if last < len(words) and words[last].form in BEHIND_NAME and name.type != "LOC":
        return replace(name, type="ORG", end=words[last].end, by=FORM)
    before = words[first - 1].form.lower() if first and words[first - 1].tag.startswith("NN") else ""
    if name.type == "LOC" and last - first == 1 and before.endswith(OF_A_TOWN):
        return replace(name, type="ORG", start=words[first - 1].start, by=OF_TOWN)
    if name.type == "ORG":
        return name
    if words[last - 1].form in BEHIND_NAME and last - first > 1:
        return replace(name, type="ORG", by=FORM)
    return replace(name, type="ORG", by=KIND) if before.endswith(BEFORE_NAME) and name.type != "LOC" else name


def _noble_end(words: Sequence[Word], last: int) -> int | None:
    """Return the end of what follows a first name in a noble's: '[Anna] Freifrau von Hohenfels'."""
    if last + 1 >= len(words) or words[last].form.lower() not in NOBILITY:
        return None
    end = last + 1
    while end < min(len(words), last + _LONGEST) and words[end].form in {"von", "zu", "und", "der", "vom", "zur"}:
        end += 1
    return end + 1 if end > last + 1 and end < len(words) and words[end].form[0].isupper() else None

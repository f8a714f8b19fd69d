"""To whom something is said: by a preposition, by case, or as the object of a verb such as 'auffordern'."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from lesart.german.agencies import AGENCIES
from lesart.german.media import MEDIA
from lesart.german.outlets import OUTLETS
from lesart.marks.quotations.cues import Cue
from lesart.marks.quotations.phrases import Phrase, is_dative, may_be_subject
from lesart.models.words import Word
from lesart.text.quotes import MARKS

_ENDINGS: Final = ("zeitung", "agentur", "sender", "magazin", "blatt")
_TO: Final = frozenset({"zu", "zum", "zur"})
_BEFORE: Final = frozenset({"vor", "vorm"})  # 'sagte vor Journalisten'
_APPEALING: Final = frozenset({"appellieren", "wenden"})  # 'appellierte an die Lehrer'
_ARTICLES: Final = frozenset({"der", "die", "das", "dem", "den"})
_NEVER: Final = frozenset({"es", "sich", "das", "dies", "man", "was"})


def addressee_of(words: Sequence[Word], found: Sequence[Phrase], cue: Cue) -> Phrase | None:
    """Return the phrase that names who is told or asked, of those of a frame that are not the speaker."""
    return next((p for p in found if _is_told(words, p, cue)), None) or _object(words, found, cue)


def _is_told(words: Sequence[Word], phrase: Phrase, cue: Cue) -> bool:
    low = words[phrase.first].form.lower()
    behind = phrase.first > cue.verb
    if phrase.preposition is not None or low == "gegenüber":
        named = words[phrase.head].tag == "NE" or is_medium(words, phrase) or words[phrase.inner].form in MARKS
        to = (low in _TO and behind and named) or (low in _BEFORE and behind and is_medium(words, phrase))
        return low == "gegenüber" or to or (low == "an" and cue.lemma in _APPEALING)
    if is_dative(words, phrase):
        return True
    bare = words[phrase.first].tag == "NN" and low.endswith("n")  # 'sagte er Reportern'
    return behind and (low in {"der", "den"} or bare) and is_medium(words, phrase)


def _object(words: Sequence[Word], found: Sequence[Phrase], cue: Cue) -> Phrase | None:
    """Return the object of a verb that tells somebody, or its subject in the passive ('Israel wurde aufgefordert')."""
    if not cue.takes("o"):
        return None
    able = (p for p in found if p.preposition is None and words[p.first].form.lower() not in _NEVER)
    return next((p for p in able if words[p.head].tag != "CARD" and not _is_time(words, p)), None)


def _is_time(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase says when, by the rule that no subject does ('am Montag', 'diese Woche')."""
    nominative = words[phrase.first].form.lower() not in {"den", "dem", "der", "einen", "einem", "ihren", "seinen"}
    return nominative and words[phrase.first].tag != "PPER" and not may_be_subject(words, phrase)


def is_medium(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase names those who print or broadcast: 'dem Sender', 'Reportern', 'der NZZ'."""
    head = words[phrase.head].form
    low = head.lower()
    forms = [words[n].form for n in range(phrase.inner, phrase.last) if words[n].is_word]
    return low in MEDIA or low.endswith(_ENDINGS) or names_medium([head]) or names_medium(forms)


def names_medium(forms: Sequence[str]) -> bool:
    """Whether words are the name of a medium or an agency in any case, article or not: 'der Rheinischen Post'."""
    start = 1 if len(forms) > 1 and forms[0].lower() in _ARTICLES else 0
    return _key(forms[start:]) in _names()


@cache
def _names() -> frozenset[tuple[str, ...]]:
    """Return the names of media and agencies, without article and the endings of their adjectives."""
    agencies = (name for agency in AGENCIES for name in (agency.name, *agency.forms))
    outlets = (outlet.name for outlet in OUTLETS.values())
    split = (name.split() for name in (*agencies, *outlets) if len(name) > 1)
    return frozenset(_key(words[1:] if len(words) > 1 and words[0].lower() in _ARTICLES else words) for words in split)


def _key(forms: Sequence[str]) -> tuple[str, ...]:
    """Return words as they are in any case: ('rheinisch', 'Post')."""
    return (*(form.lower().rstrip("nrs").removesuffix("e") for form in forms[:-1]), *forms[-1:])

"""To whom something is said: by a preposition, by case, or as the object of a verb such as 'auffordern'."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from lesart.german.agencies import AGENCIES
from lesart.german.media import MEDIA
from lesart.german.outlets import OUTLETS
from lesart.marks.clauses import MARKS
from lesart.marks.quotations.cues import Cue
from lesart.marks.quotations.phrases import Phrase, is_dative, may_be_subject
from lesart.models.words import Word

_ENDINGS: Final = ("zeitung", "agentur", "sender", "magazin", "blatt")
_TO: Final = frozenset({"zu", "zum", "zur"})
_BEFORE: Final = frozenset({"vor", "vorm"})  # 'sagte vor Journalisten'
_APPEALING: Final = frozenset({"appellieren", "wenden"})  # 'appellierte an die Lehrer'
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
    form = words[phrase.head].form
    low = form.lower()
    return low in MEDIA or low.endswith(_ENDINGS) or form in _names()


@cache
def _names() -> frozenset[str]:
    """Return the names of media and agencies that are one word ('NZZ', 'dpa')."""
    agencies = (name for agency in AGENCIES for name in (agency.name, *agency.forms))
    outlets = (outlet.name for outlet in OUTLETS.values())
    return frozenset(name for name in (*agencies, *outlets) if " " not in name and len(name) > 1)

"""Words that point back at a source: 'ein Bericht, wonach …', 'Es gibt eine Studie. Danach …'."""

from collections.abc import Sequence
from typing import Final

from lesart.marks.clauses import Clauses, Segment
from lesart.marks.quotations.drafts import Draft, Frame, draft
from lesart.marks.quotations.frames.hosts import host
from lesart.marks.quotations.frames.sources import is_source
from lesart.marks.quotations.phrases import phrases
from lesart.marks.quotations.roles import Roles
from lesart.marks.signs import names_source
from lesart.marks.times.tense import clause_tense
from lesart.models.words import Word

_WHEREBY: Final = frozenset({"nach", "laut", "gemäß", "gemäss"})
_OF_WHICH: Final = frozenset({"denen", "dem", "der", "welchen", "welchem", "welcher"})
_OPENING: Final = 3  # words among which 'danach' opens a sentence


def whereby(clauses: Clauses, position: int) -> Draft | None:
    """Return the clause behind 'wonach' or, of a source, 'nach denen': 'Umfragen, nach denen viele dafür sind'."""
    segment = clauses.segments[position]
    opening = clauses.forms[segment.first]
    if position == 0 or (opening != "wonach" and segment.kind != "rel"):
        return None
    pair = opening in _WHEREBY and segment.last > segment.first + 1 and clauses.forms[segment.first + 1] in _OF_WHICH
    if opening != "wonach" and not pair:
        return None
    writing = _writing(clauses, segment)
    if pair and not writing.speaker:
        return None
    begun = segment.first + (2 if pair else 1)
    cue = tuple(range(segment.first, begun))
    frame = Frame(tuple(range(clauses.segments[0].first, begun)), cue, writing)
    return draft(("whereby", "indirect"), clauses, frame, list(range(begun, segment.last)))


def thereafter(clauses: Clauses, before: Sequence[Word]) -> Draft | None:
    """Return what 'danach' says to stand in a source of the sentence before: 'Es gibt eine Studie. Danach hilft …'.

    Without a source, and of what happened, it is 'afterwards'.
    """
    words = clauses.words
    number = clauses.forms.index("danach") if "danach" in clauses.forms[:_OPENING] else None
    main = clauses.segments[0] if clauses.segments else None
    if number is None or main is None or main.kind != "main" or main.finite is None:
        return None
    there = any(word.tag.startswith("NN") and names_source(word.form) for word in before)
    past = clauses.mood_of(main) is None and clause_tense(words, number, number) == "past"
    if not there or past or number not in {main.first, main.finite + 1}:
        return None
    frame = Frame((number,), (number,), Roles((number,)))
    return draft(("thereby", "indirect"), clauses, frame, host(clauses, 0, frame.words))


def _writing(clauses: Clauses, segment: Segment) -> Roles:
    """Return what says it, where it is named right before 'wonach': 'Ein Bericht der Zeitung, wonach'."""
    previous = clauses.segments[clauses.segment_of(segment.first) - 1]
    found = phrases(clauses.words, previous.first, previous.last)
    if not found or found[-1].last != previous.last or not is_source(clauses.words, found[-1]):
        return Roles()
    return Roles(tuple(range(found[-1].inner, found[-1].last)))

"""What a word of doubt is about, and what a clause tells beside what it only asks, supposes or wants."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from lesart.accounts.clauses import between_commas, coordinated
from lesart.accounts.evidence import matches
from lesart.accounts.people import MARK
from lesart.accounts.profiles import stems_of
from lesart.accounts.readings.findings import Member
from lesart.models.words import Word
from lesart.records import Span
from lesart.text.fold import fold
from lesart.text.senses import senses

_GOVERNED: Final = 0.25  # of what stands around a word of doubt
_IN_ORDER: Final = "um"
_SUPPOSING: Final = frozenset({"ob", "wenn", "falls", "sofern", "sollte", "sollten", "wie", "wer"})


def governs(doubt: Span, weak: Member, strong: Member) -> bool:
    """Whether a word of doubt is about what the other member says, and not about something else beside it.

    In 'dass Moor, dem der Hof gehört, nichts verkaufen will' it is not the owner that 'will' makes less sure.
    """
    around = _around(doubt, weak)
    stems = {key for word in around if Span(word.start, word.end) != doubt for key in stems_of(word)}
    weights = {key: weak.profile.stems.weights.get(key, 0.0) for key in stems}
    said = sum(weights[key] * matches(key, strong.profile) for key in _stated(stems, strong))
    return said >= _GOVERNED * sum(weights.values())


def _around(doubt: Span, member: Member) -> Sequence[Word]:
    """Return the stretch around a word of doubt, no further than an 'und' behind which another verb stands."""
    parts = (piece for part in between_commas(member.profile.clause.words) for piece in coordinated(part))
    return next((part for part in parts if part[-1].end >= doubt.end), ())


def _stated(stems: AbstractSet[str], member: Member) -> list[str]:
    """Return those of some stems that a member states, by the same word or one of its meaning, and all names."""
    stated = {key for word in told(member.profile.clause.words) for key in stems_of(word)}
    meant = {sense for key in stated for sense in senses(key)}
    return [key for key in stems if key in stated or not meant.isdisjoint(senses(key)) or key.startswith(MARK)]


def does_else(doubt: Span, weak: Member, strong: Member) -> bool:
    """Whether what is wanted is not what is told to be done: 'will einführen' is not about 'legte Einspruch ein'."""
    around = _around(doubt, weak)
    deeds = {key for word in around if word.tag == "VV(INF)" for key in stems_of(word)}
    return _is_modal(around) and bool(deeds) and not _stated(deeds, strong)


def _is_modal(words: Sequence[Word]) -> bool:
    return any(word.tag == "VM(FIN)" for word in words)


def told(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the words of a clause that stand in no question, condition, purpose or aside: 'ob sie zahlen wollen'."""
    return tuple(word for part in between_commas(words) if not supposes(part) for word in part)


def supposes(part: Sequence[Word]) -> bool:
    """Whether a stretch between commas is an indirect question, a condition or a purpose: 'ob', 'wenn', 'um … zu'.

    So is one that begins with its verb: 'Wächst die Zahl nicht mehr, …'.
    """
    if _first(part).tag == "VV(FIN)" and _first(part).form[0].isupper():
        return True
    first = fold(_first(part).form)
    purpose = first == _IN_ORDER and any(word.tag in {"PTKZU", "VV(IZU)"} for word in part)
    return purpose or first in _SUPPOSING


def _first(part: Sequence[Word]) -> Word:
    return next((word for word in part if word.is_word), part[0])

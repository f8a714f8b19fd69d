"""The one place where the rules' findings and the neural reader's become one: what is sure stays, gaps are filled.

Each function takes what rules found and what the reader heard. The chances from which on the reader is believed were
set on the dev part of the corpus (`evals/ablation.py`, docs/depths.md), those of messages with an eye on the train part
of the shared quotations too, since the reader is surer of itself on the corpus than it may be elsewhere.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, Protocol, TypeVar, cast, get_args

import numpy as np

from lesart.marks.heard import Heard
from lesart.models.reading import Found, Numbers, Role, Said, columns
from lesart.models.words import Word
from lesart.records import Quotation, QuotationType, Span, Via

READER: Final = "reader"
"""The name of the pattern of what only the neural reader found."""
_LEAST: Final = np.float32(1e-6)  # chance of what the reader takes for impossible, so that it has a logarithm
# The least chance of a message that no rule has found, by what it is: what the reader takes for direct speech is mostly
# a title between marks, what it takes for a report hardly ever one; the Konjunktiv it hears well.
_SAID: Final[Mapping[str, float]] = {"direct": 0.7, "partial": 0.7, "indirect": 0.7, "free": 0.5, "reported": 0.8}
_SPOKEN: Final = 0.5  # chance of a role of words for which no rule has found one
_HARDLY_SPOKEN: Final = 0.03  # a speaker of the rules falls where the reader gives each of his words less
_SPOKEN_ON: Final = 0.6  # chance of a speaker's words from which on they complete those that a rule has found
# What a weak pattern found falls where the reader gives it less.
_HARDLY_SAID: Final[Mapping[str, float]] = {"free-second": 0.2, "hearsay": 0.05, "reported": 0.35, "partial": 0.3}
# Of these the frame itself is the phrase that names who speaks: 'laut Grundgesetz', 'demnach'.
_NAMING: Final = frozenset({"according", "according-behind", "so", "direct-so", "thereby", "whereby"})
_CLAIMED: Final = 0.6
_HARDLY_CLAIMED: Final = 0.03


class Spanned(Protocol):
    """Whatever has a beginning and an end in the text."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


Placed = TypeVar("Placed", bound=Spanned)
Patterned = tuple[str, Quotation]


def heard_labels(sentences: Sequence[Sequence[Word]], heard: Heard) -> list[Numbers]:
    """Return for each sentence the log-chances of the labels of names, a row a word; all alike for words not read."""
    rows = heard.rows("name")
    part = columns("name")
    unread = np.ones(part.stop - part.start, np.float32)
    chances = [[rows.get(word.start, unread) for word in words] for words in sentences]
    return [np.log(np.maximum(np.array(each, np.float32).reshape(-1, len(unread)), _LEAST)) for each in chances]


def joined_quotations(found: Sequence[Patterned], heard: Heard) -> list[Patterned]:
    """Return the rules' quotations, the weak ones only where the reader agrees, their gaps filled; then the reader's.

    Each stands behind the name of its pattern. A message of the reader that shares a character with a quotation of the
    rules is taken to be that quotation.
    """
    kept = [(by, quotation) for by, quotation in found if _is_likely(by, quotation, heard)]
    taken = [span for _, quotation in kept for span in quotation.spans]
    fresh = [said for said in heard.quotations if _is_sure(said) and not _meets(said.messages, taken)]
    filled = [(by, _filled(quotation, heard, named=by in _NAMING)) for by, quotation in kept]
    return [*filled, *((READER, _quotation(said)) for said in fresh)]


def _is_likely(pattern: str, quotation: Quotation, heard: Heard) -> bool:
    least = _HARDLY_SAID.get(pattern, 0.0)
    kinds = get_args(QuotationType)
    return not least or any(
        sum(heard.score("message", kind, span.start, span.end) for kind in kinds) >= least for span in quotation.spans
    )


def _is_sure(said: Said) -> bool:
    first = said.messages[0]
    return first.kind in _SAID and min(message.score for message in said.messages) >= _SAID[first.kind]


def _filled(quotation: Quotation, heard: Heard, *, named: bool) -> Quotation:
    """Return a quotation with the speaker that the reader heard where the rules have none, or only a part of it.

    What rules take for a speaker and the reader hardly does ('das Pech von Jahren') is none; of free speech, whose
    speaker stands in a sentence before, the reader cannot tell, nor where the frame is what names him (`named`).
    """
    sure = (
        named
        or quotation.type == "free"
        or any(heard.score("speaker", "speaker", span.start, span.end) >= _HARDLY_SPOKEN for span in quotation.speaker)
    )
    if quotation.speaker and sure:
        return replace(quotation, speaker=tuple(_whole(span, heard) for span in quotation.speaker))
    said = next((said for said in heard.quotations if _meets(said.messages, quotation.spans)), None)
    heard_in = _role(said, "speaker") if said else ()
    return replace(quotation, speaker=tuple(apart_from(heard_in, quotation.addressee)))


def _whole(span: Span, heard: Heard) -> Span:
    """Return a speaker's words as far as the reader hears them go on: rules cut 'Leiterin Ida' off before 'Moor'."""
    for said in heard.quotations:
        for found in said.of("speaker"):
            if found.start <= span.start and span.end <= found.end and found.score >= _SPOKEN_ON:
                return Span(found.start, found.end)
    return span


def _quotation(said: Said) -> Quotation:
    spans = tuple(Span(message.start, message.end) for message in said.messages)
    return Quotation(
        spans=spans,
        type=cast("QuotationType", said.messages[0].kind),
        frame=_role(said, "frame"),
        cue=_role(said, "cue"),
        speaker=_role(said, "speaker"),
        addressee=_role(said, "addressee"),
        via=tuple(Via(span.start, span.end, "") for span in _role(said, "via")),
    )


def _role(said: Said, role: Role) -> tuple[Span, ...]:
    return tuple(Span(found.start, found.end) for found in said.of(role) if found.score >= _SPOKEN)


def heard_claims(taken: Sequence[Spanned], heard: Heard) -> list[Found]:
    """Return the words that turn or weaken what is said, or leave it open, that no rule has found."""
    sure = [found for found in heard.doubt if found.score >= _CLAIMED]
    return apart_from(sure, sorted(taken, key=lambda each: each.start))


def hardly_claimed(kind: str, span: Spanned, heard: Heard) -> bool:
    """Whether the reader hears next to nothing of a kind of doubt in words in which a rule has found it."""
    return heard.score("doubt", kind, span.start, span.end) < _HARDLY_CLAIMED


def apart_from(found: Iterable[Placed], others: Sequence[Spanned]) -> list[Placed]:
    """Return what shares no character with others, which are in the order of the text and apart from each other."""
    starts = [other.start for other in others]
    kept = []
    for each in found:
        before = bisect_left(starts, each.end)
        if not before or others[before - 1].end <= each.start:
            kept.append(each)
    return kept


def _meets(found: Sequence[Spanned], others: Sequence[Spanned]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in found for b in others)

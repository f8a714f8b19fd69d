"""Words between marks that no frame has claimed: woven into a sentence or a quotation, or speech that goes on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from lesart.german.nouns_of_saying import NOUNS_OF_SAYING
from lesart.marks.clauses import Clauses, Segment
from lesart.marks.quotations.addressees import names_medium
from lesart.marks.quotations.cues import Cue, cue_beside
from lesart.marks.quotations.drafts import Draft, Frame, draft
from lesart.marks.quotations.phrases import is_preposition, may_be_subject, phrases
from lesart.marks.quotations.roles import Roles, roles
from lesart.marks.quotations.subjects import is_somebody, subject
from lesart.models.words import Word
from lesart.records import Quotation, Span
from lesart.text.quotes import MARKS, Quoted

# A word between marks behind these is a name: 'die Zeitung „Neue Post“', 'der Typ „Angara“'.
_NAMED: Final = ("NN", "NE")
_NAMING: Final = frozenset({"nennen", "bezeichnen", "titulieren", "beschreiben", "werten", "charakterisieren"})
_CHOSEN: Final = frozenset({"ADJ", "ADV", "APP", "VV(", "PTK", "PIA"})
_TELLING: Final = frozenset({"sagen", "erklären", "mitteilen", "berichten", "bestätigen", "erzählen", "schildern"})
_SHORT: Final = 4
_LONG: Final = 8
_LOOSE_BEHIND: Final = 1  # words behind a name before a colon: 'Lenz wörtlich:'


def woven(clauses: Clauses, quote: Quoted) -> Draft | None:
    """Return words between marks that are part of a sentence with a cue: 'Sie nannte den Damm „marode“'."""
    inside = [n for n, word in enumerate(clauses.words) if quote.start <= word.start < quote.end]
    if not inside:
        return None
    position = clauses.segment_of(inside[0])
    segment = clauses.segments[position]
    if segment.kind == "quote" or quote.start < clauses.words[0].start or quote.end > clauses.words[-1].end:
        return None
    cue = cue_beside(clauses, position, inside[0])
    if cue is None or cue.noun is not None or not says_something(clauses.words, inside, cue):
        return None
    rest = [n for n in range(segment.first, segment.last) if n not in set(inside)]
    frame = Frame.of(rest, cue, roles(clauses, cue, position, segment.last))
    return draft(("partial", "partial"), clauses, frame, quote.span)


def announced(clauses: Clauses, quote: Quoted) -> Draft | None:
    """Return direct speech behind a colon without a verb of saying: 'Lenz: „…“', 'Lenz winkt ab: „…“'.

    Whoever is named before the colon, or is the subject there, speaks; else nobody is named.
    """
    position = next((p for p, s in enumerate(clauses.segments) if _holds(clauses, s, quote)), 0)
    segment = clauses.segments[position]
    if not position or segment.before != ":" or not _is_sentence(clauses.words, quote):
        return None
    before = clauses.segments[position - 1]
    speaker = _named_alone(clauses, before) if before.kind == "fragment" else subject(clauses)
    return draft(("direct-after-colon", "direct"), clauses, Frame((), (), Roles(speaker)), quote.span)


def alone(clauses: Clauses, quote: Quoted, speaker: tuple[Span, ...]) -> Draft | None:
    """Return a sentence between marks that stands by itself: 'Lenz bleibt dabei. „Der Damm hält noch lange.“'.

    Whoever was spoken of last, as far as it is somebody, speaks.
    """
    words = clauses.words
    inside = [n for n, word in enumerate(words) if quote.start <= word.start < quote.end]
    if not inside or not quote.closed or not _is_sentence(words, quote):
        return None
    if any(word.is_word for n, word in enumerate(words) if not inside[0] <= n <= inside[-1]):
        return None
    found = draft(("direct-alone", "direct"), clauses, Frame((), (), Roles()), quote.span)
    return Draft(found.pattern, replace(found.quotation, speaker=speaker))


def _holds(clauses: Clauses, segment: Segment, quote: Quoted) -> bool:
    return segment.kind == "quote" and quote.start <= clauses.words[segment.first].start < quote.end


def _named_alone(clauses: Clauses, segment: Segment) -> tuple[int, ...]:
    """Return the phrase that a segment without verb is, where it names somebody: 'Ein Beamter der Polizei:'."""
    found = phrases(clauses.words, segment.first, segment.last)
    alone = bool(found) and found[0].first == segment.first and found[0].last >= segment.last - _LOOSE_BEHIND
    if not alone or not may_be_subject(clauses.words, found[0]) or not is_somebody(clauses.words, found[0]):
        return ()
    return tuple(range(found[0].first, found[0].last))


def with_words(clauses: Clauses, quote: Quoted) -> Draft | None:
    """Return what somebody does something with: 'Mit den Worten „Es reicht“ verließ Lenz den Saal'."""
    first = next((n for n, word in enumerate(clauses.words) if word.start >= quote.start), 0)
    opening = [word.form.lower() for word in clauses.words[max(0, first - 3) : first]]
    if opening not in (["mit", "den", "worten"], ["mit", "diesen", "worten"]):
        return None
    frame = Frame(tuple(range(first - 3, first)), tuple(range(first - 3, first)), Roles(subject(clauses)))
    return draft(("with-words", "direct"), clauses, frame, quote.span)


def nested(quote: Quoted, holder: Draft, words: Sequence[Word]) -> Draft | None:
    """Return words between marks inside another quotation, which have its frame and its speaker."""
    inside = [n for n, word in enumerate(words) if quote.start <= word.start < quote.end]
    if not inside or not says_something(words, inside, None):
        return None
    return Draft("partial-inside", replace(holder.quotation, spans=(quote.span,), type="partial"))


def going_on(quote: Quoted, last: Quotation) -> Draft:
    """Return direct speech without a frame of its own right behind other speech, whose frame and speaker it has."""
    return Draft("direct-going-on", replace(last, spans=(quote.span,), type="direct", inside=None))


def says_something(words: Sequence[Word], inside: Sequence[int], cue: Cue | None) -> bool:
    """Whether words between marks are somebody's words, and no name, title or term."""
    content = [words[n] for n in inside if words[n].form not in MARKS and words[n].is_word]
    if any(word.tag.endswith("(FIN)") for word in content):
        return True
    if content and cue is not None and cue.lemma in _NAMING:
        return True
    if names_medium([word.form for word in content]) or _is_told(words, inside, cue):
        return False
    before = words[inside[0] - 1] if inside[0] else None
    named = before is not None and before.tag.startswith(_NAMED) and not is_preposition(before)
    long = len(content) >= _SHORT and any(word.form[0].islower() for word in content)
    if before is not None and named and before.lemma not in NOUNS_OF_SAYING and not (long and cue is None):
        return False
    return bool(content) and _is_wording(content, before, cue)


def _is_told(words: Sequence[Word], inside: Sequence[int], cue: Cue | None) -> bool:
    """Whether words between marks are a paper that is told: 'sagte der „Post am Morgen“, man …'."""
    first = words[inside[1]] if len(inside) > 1 else words[inside[0]]
    dative = inside[0] > 0 and words[inside[0] - 1].form in {"der", "dem", "zur", "zum"}
    return dative and cue is not None and cue.lemma in _TELLING and first.form[0].isupper()


def _is_wording(content: Sequence[Word], before: Word | None, cue: Cue | None) -> bool:
    """Whether words without a verb are a choice of words ('„auf gutem Weg“'), not a name in capitals."""
    if cue is None or not cue.takes("a"):
        chosen = any(word.form[0].islower() and word.tag[:3] in _CHOSEN for word in content)
        return chosen and (len(content) > 1 or cue is not None)
    if len(content) == 1 and before is not None:
        return before.form in {"als", "wie"} or before.tag in {"ART", "VV(FIN)"}
    return any(word.form[0].islower() for word in content)


def is_speech(words: Sequence[Word], quote: Quoted) -> bool:
    """Whether words between marks are a clause of their own, not a name or a term."""
    content = [word for word in words if quote.start < word.start < quote.end]
    return len(content) >= _SHORT and any(word.tag.endswith("(FIN)") for word in content)


def _is_sentence(words: Sequence[Word], quote: Quoted) -> bool:
    """Whether words between marks are a sentence with its stop, or too long for a title."""
    content = [word for word in words if quote.start < word.start < quote.end]
    stops = len(content) > 1 and any(word.tag == "$." for word in content[-2:])
    return is_speech(words, quote) and (stops or len(content) > _LONG)


def covers(quotation: Quotation, span: Span) -> bool:
    """Whether a quotation's spans hold another span."""
    return any(own.start <= span.start and span.end <= own.end for own in quotation.spans)

"""All patterns over all sentences, in the order of the text."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from lesart.marks.analysis import Analysis, Sentence
from lesart.marks.clauses import Clauses, clauses
from lesart.marks.joining import joined_quotations
from lesart.marks.quotations.drafts import Draft
from lesart.marks.quotations.frames.according import according
from lesart.marks.quotations.frames.framed import framed
from lesart.marks.quotations.mouths import settle, with_outer_mouths
from lesart.marks.quotations.naming import with_names
from lesart.marks.quotations.nesting import with_holders
from lesart.marks.quotations.quoted_words import (
    alone,
    announced,
    covers,
    going_on,
    is_speech,
    nested,
    with_words,
    woven,
)
from lesart.marks.quotations.subjects import subject
from lesart.marks.quotations.unframed import after_colon, by_mood, confirmed, free, hearsay, own_claim, reported
from lesart.marks.quotations.wholes import continued, once
from lesart.marks.quotations.within import within
from lesart.marks.signs import Signs, signs_of
from lesart.models.words import Word
from lesart.records import Mention, Span, Via
from lesart.text.quotes import Quoted, quoted

# A list or a page without stops is no sentence; what looks around in it would take quadratic time.
_LONGEST: Final = 300


@dataclass(slots=True)
class _Reading:
    """How far an article is read: what is found, whether the last sentence had it, who spoke last through whom."""

    quotes: Sequence[Quoted]
    deeper: Sequence[Quoted] = ()
    stray: frozenset[int] = frozenset()
    drafts: list[Draft] = field(default_factory=list)
    after_speech: bool = False
    silent: Clauses | None = None  # the sentence before, where it was no speech
    passed: tuple[Sentence, Signs] | None = None  # the sentence before, where nothing in it reports
    speaker: tuple[Span, ...] = ()
    via: tuple[Via, ...] = ()
    previous: Span | None = None
    last: Sentence | None = None


def assemble(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Draft, ...]:
    """Return all quotations of an article in the order of the text."""
    every = quoted(analysis.text)
    stray = frozenset(quote.start for quote in every if _is_stray(analysis.text, quote))
    outer = [quote for quote in every if quote.depth == 0 and quote.start not in stray]
    reading = _Reading(outer, [quote for quote in every if quote.depth == 1], stray)
    following = 0
    for sentence in analysis.sentences:
        while following < len(outer) and outer[following].end <= sentence.start:
            following += 1
        _read(reading, sentence, _touching(outer, following, sentence))
    found = once([draft for draft in reading.drafts if draft.quotation.spans])
    if analysis.heard is not None:
        pairs = joined_quotations([(draft.pattern, draft.quotation) for draft in found], analysis.heard)
        found = [Draft(*pair) for pair in pairs]
    return with_outer_mouths(with_names(analysis, mentions, with_holders(continued(analysis.text, found))))


def _is_stray(text: str, quote: Quoted) -> bool:
    """Whether a mark that is never closed opens a sentence: the words behind it are read like any others.

    Behind a colon ('Lenz sagte: „Wir bleiben') it is speech up to the end of the paragraph.
    """
    return not quote.closed and not text[max(0, quote.start - 3) : quote.start].rstrip().endswith(":")


def _touching(outer: Sequence[Quoted], first: int, sentence: Sentence) -> list[Quoted]:
    found = []
    for number in range(first, len(outer)):
        if outer[number].start >= sentence.end:
            break
        found.append(outer[number])
    return found


def _read(reading: _Reading, sentence: Sentence, inside: Sequence[Quoted]) -> None:
    """Add the quotations of one sentence, which `inside` are the words between marks that touch it."""
    if len(sentence.words) > _LONGEST:
        return
    around = [quote for quote in inside if quote.start < sentence.start and sentence.end <= quote.end]
    if around:
        reading.drafts += _within(reading, sentence, around[:1])
        return
    before = _before(reading, sentence)
    signs = signs_of(sentence)
    if not inside and not signs.report:
        reading.after_speech, reading.previous = False, sentence.span
        reading.silent, reading.passed = None, (sentence, signs)
        return
    parsed = clauses(sentence, inside, signs)
    found = _framed(reading, parsed, inside, before) or _claimed(parsed)
    spoken = None if found else _spoken_on(parsed, reading, inside)
    holders = found if spoken is None else [spoken]
    between = [extra for q in inside if (extra := _between_marks(reading, parsed, q, holders)) is not None]
    if spoken is None and not found and not between:
        found = [d for d in [by_mood(parsed) or reported(parsed)] if d is not None]
    reading.drafts += [*found, *between]
    if inside:
        reading.drafts += _within(reading, sentence, inside)
    for named in [*found, *between]:
        if named.pattern != "thereby" and named.quotation.speaker:
            reading.speaker, reading.via = named.quotation.speaker, named.quotation.via
    reading.after_speech = bool(found or between or spoken)
    reading.previous = None if reading.after_speech else sentence.span
    reading.silent, reading.passed = None if reading.after_speech else parsed, None


def _framed(reading: _Reading, parsed: Clauses, inside: Sequence[Quoted], before: Sequence[Word]) -> list[Draft]:
    """Return what a sentence points back at, else what a frame of its own introduces."""
    back = confirmed(parsed, reading.previous)
    if back is not None:
        return [back]
    by_verbs, by_phrases = list(framed(parsed)), list(according(parsed, before))
    if not by_verbs and not by_phrases:
        return []
    found = settle(parsed, by_verbs, by_phrases)
    return [_opened(_whole_speech(draft, inside), reading.stray) for draft in found]


def _claimed(parsed: Clauses) -> list[Draft]:
    """Return what a sentence without a frame gives as said by its subject."""
    found = after_colon(parsed) or own_claim(parsed)
    return [] if found is None else [found]


def _before(reading: _Reading, sentence: Sentence) -> Sequence[Word]:
    """Return the words of the sentence before in the same paragraph, and keep this one for the next."""
    last, reading.last = reading.last, sentence
    return last.words if last is not None and last.paragraph == sentence.paragraph else ()


def _within(reading: _Reading, sentence: Sentence, inside: Sequence[Quoted]) -> list[Draft]:
    """Return whom the direct speech of a sentence quotes in its turn."""
    found: list[Draft] = []
    for quote in (quote for quote in inside if quote.closed):
        first = bisect_left(reading.deeper, quote.start, key=_start)
        last = bisect_left(reading.deeper, quote.end, key=_start)
        found += within(sentence, quote, reading.deeper[first:last])
    return found


def _start(quote: Quoted) -> int:
    return quote.start


def _whole_speech(found: Draft, inside: Sequence[Quoted]) -> Draft:
    """Return a quotation that ends where the words between marks end that begin in it, though sentences later."""
    spans = list(found.quotation.spans)
    for quote in inside:
        if spans and quote.closed and spans[-1].start < quote.start < spans[-1].end < quote.end:
            spans[-1] = Span(spans[-1].start, quote.end)
    if not inside or spans[-1:] == list(found.quotation.spans[-1:]):
        return found
    return Draft(found.pattern, replace(found.quotation, spans=tuple(spans)))


def _opened(found: Draft, stray: frozenset[int]) -> Draft:
    """Return a quotation that a mark opens which is never closed as direct speech: '„Der Damm hält, sagte Lenz.'."""
    spans = found.quotation.spans
    if found.quotation.type != "indirect" or not spans or spans[0].start not in stray:
        return found
    return Draft(found.pattern, replace(found.quotation, type="direct"))


def _spoken_on(parsed: Clauses, reading: _Reading, inside: Sequence[Quoted]) -> Draft | None:
    """Return the free speech of a sentence, with the speaker (and the mouths) of what was quoted last.

    Each sentence is a quotation of its own: reports cut speech off after any of them, and are held against each other
    sentence by sentence.
    """
    found = free(parsed, after_speech=reading.after_speech) or hearsay(parsed, after_speech=reading.after_speech)
    if found is None:
        return None
    found = _whole_speech(found, inside)
    begun = _begun(reading, found)
    speaker = _last_speaker(reading) if begun is None else reading.speaker
    via = reading.via if speaker == reading.speaker else ()
    found = Draft(found.pattern, replace(found.quotation, speaker=speaker, via=via))
    reading.speaker, reading.via = speaker, via
    if begun is not None:
        reading.drafts.append(Draft(begun.pattern, replace(begun.quotation, speaker=speaker, via=via)))
    reading.drafts.append(found)
    return found


def _begun(reading: _Reading, found: Draft) -> Draft | None:
    """Return the sentence before free speech as its beginning, where its verb replaces the Konjunktiv I.

    'Drei Kinder müssten ein Bett teilen. Die Stadt habe nichts getan.'
    """
    silent = _silent(reading) if found.pattern == "free-first" else None
    return None if silent is None else free(silent, after_speech=True)


def _last_speaker(reading: _Reading) -> tuple[Span, ...]:
    """Return who speaks on: the subject of the sentence before where it was no speech, else who was quoted last."""
    silent = _silent(reading)
    return (silent.spans(subject(silent)) if silent else ()) or reading.speaker


def _silent(reading: _Reading) -> Clauses | None:
    """Return the sentence before where it was no speech, cut into clauses only now where nothing in it reports."""
    if reading.passed is not None:
        sentence, signs = reading.passed
        reading.silent, reading.passed = clauses(sentence, (), signs), None
    return reading.silent


def _between_marks(reading: _Reading, parsed: Clauses, quote: Quoted, found: Sequence[Draft]) -> Draft | None:
    """Return what words between marks are, where no frame has claimed them."""
    span = Span(quote.start, quote.end)
    if any(d.quotation.spans == (span,) for d in found):
        return None
    holder = next((d for d in found if covers(d.quotation, span)), None)
    if holder is not None:
        return nested(quote, holder, parsed.words)
    spoken = with_words(parsed, quote) or woven(parsed, quote)
    if spoken is not None:
        return spoken
    announcing = announced(parsed, quote)
    goes_on = reading.after_speech and bool(reading.drafts) and is_speech(parsed.words, quote)
    if goes_on and (announcing is None or not announcing.quotation.speaker):
        return going_on(quote, reading.drafts[-1].quotation)
    return announcing or alone(parsed, quote, _last_speaker(reading))

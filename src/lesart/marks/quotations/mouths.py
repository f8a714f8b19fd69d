"""Through how many mouths words came: phrases inside a frame, sources that a report leans on, frames around frames."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from lesart.marks.clauses import Clauses, words_in
from lesart.marks.quotations.drafts import Draft
from lesart.marks.quotations.phrases import phrase_at
from lesart.models.words import Word
from lesart.records import Quotation, Span, Via

POINTING_BACK: Final = frozenset({"dort", "darin"})
_LEANING: Final = ("Berufung", "Verweis", "Hinweis", "Bezug")
_REACH: Final = 6  # words between 'beruft' and 'sich' or 'auf', between a source and 'erfuhr'


def settle(clauses: Clauses, framed: Sequence[Draft], according: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the quotations of a sentence; a phrase inside another's frame becomes its mouth and no quotation.

    'Der Damm halte, sagte Lenz dem Sender zufolge': Lenz said it, the sender handed it on.
    """
    inside = [d for d in according if any(_in_frame(d.quotation, f.quotation) for f in framed)]
    for found in framed:
        own = [d for d in inside if _in_frame(d.quotation, found.quotation) and d.pattern != "thereby"]
        if not own:
            yield _leaning(clauses, found)
            continue
        mouths = tuple(_via(d.quotation.speaker) for d in own if d.quotation.speaker)
        taken = [span for d in own for span in d.quotation.frame]
        quotation = replace(
            found.quotation,
            speaker=_outside(found.quotation.speaker, taken),
            addressee=tuple(a for a in found.quotation.addressee if not any(a.start < t.end > a.end for t in taken)),
            via=(*found.quotation.via, *mouths),
        )
        yield _leaning(clauses, Draft(found.pattern, quotation))
    beside = (_within_message(d, framed) for d in according if d not in inside)
    yield from (_leaning(clauses, d) if d.pattern == "as-clause" else d for d in beside)


def _within_message(found: Draft, framed: Sequence[Draft]) -> Draft:
    """Return what a phrase inside of a message frames, which is no more than the message.

    'Lenz kündigte an, dass laut Plan der Damm erhöht werde': the plan says nothing of who announced it.
    """
    cue = found.quotation.cue[0]
    for holder in framed:
        message = holder.quotation.spans
        if any(span.start <= cue.start and cue.end <= span.end for span in message):
            kept = tuple(common for own in found.quotation.spans for span in message if (common := _common(own, span)))
            return Draft(found.pattern, replace(found.quotation, spans=kept))
    return found


def _common(one: Span, other: Span) -> Span | None:
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Span(start, end) if start < end else None


def _in_frame(phrase: Quotation, other: Quotation) -> bool:
    place = phrase.cue[0]
    return any(span.start <= place.start and place.end <= span.end for span in other.frame)


def _outside(spans: Sequence[Span], taken: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans of a role without what belongs to a phrase: 'sagte der Wirt dem Blatt zufolge' has one speaker.

    What reads like the genitive behind the speaker, or like an addressee, is then the phrase.
    """
    found = []
    for span in spans:
        begun = [phrase.start for phrase in taken if span.start <= phrase.start < span.end]
        inside = any(phrase.start <= span.start and span.end <= phrase.end for phrase in taken)
        if begun and min(begun) > span.start:
            found.append(Span(span.start, min(begun) - 1))
        elif not inside:
            found.append(span)
    return tuple(found)


def _via(spans: Sequence[Span]) -> Via:
    return Via(spans[0].start, spans[-1].end, "")


def _leaning(clauses: Clauses, found: Draft) -> Draft:
    """Return a quotation with the one it leans on as speaker: 'Der Sender meldet unter Berufung auf die Polizei, …'."""
    quotation = found.quotation
    words = clauses.words
    for number in (n for span in quotation.frame for n in words_in(words, span.start, span.end)):
        before = _before_source(words, number)
        if before is None:
            continue
        source = phrase_at(words, before, len(words))
        if source is not None and source.preposition is not None and quotation.speaker:
            speaker = Span(words[source.inner].start, words[source.last - 1].end)
            quotation = replace(quotation, speaker=_up_to(quotation.speaker, words[source.first].start))
            own = all(speaker.start <= span.start and span.end <= speaker.end for span in quotation.speaker)
            mouth = _there(clauses, quotation) if own else quotation.speaker
            via = (*(_via(spans) for spans in [mouth] if spans), *quotation.via)
            return Draft(found.pattern, replace(quotation, speaker=(speaker,), via=via))
    return found


def _before_source(words: Sequence[Word], number: int) -> int | None:
    """Return the place of the preposition that names a source: 'unter Berufung [auf]', 'beruft sich [auf]', 'erfuhr'.

    Of 'erfahren' it is what was heard from somebody: 'wie dpa [aus] Teilnehmerkreisen erfuhr'.
    """
    word = words[number]
    if word.form in _LEANING and number and words[number - 1].form.lower() == "unter":
        return number + 1
    if word.tag == "VV(FIN)" and word.lemma.lower() == "berufen":
        near = [w.form.lower() for w in words[max(0, number - _REACH) : number + _REACH]]
        reach = range(number + 1, min(len(words), number + _REACH))
        return next((n for n in reach if words[n].form == "auf"), None) if "sich" in near else None
    if not number or word.form.lower() not in {"aus", "von"}:
        return None
    return number if "erfahren" in [w.lemma.lower() for w in words[number : number + _REACH]] else None


def _up_to(spans: Sequence[Span], end: int) -> tuple[Span, ...]:
    """Return the spans that begin before a place, cut there: 'dpa aus Kreisen' up to the source is 'dpa'."""
    return tuple(Span(span.start, min(span.end, end - 1)) if span.start < end else span for span in spans)


def _there(clauses: Clauses, quotation: Quotation) -> tuple[Span, ...]:
    """Return the word that points back at who was quoted last: 'heißt es dort unter Berufung auf die Polizei'."""
    places = (Span(word.start, word.end) for word in clauses.words if word.form.lower() in POINTING_BACK)
    return tuple(place for place in places if any(f.start <= place.start < f.end for f in quotation.frame))[:1]


def with_outer_mouths(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the quotations, in the order of the text, with the mouths of those that hold them added outwards."""
    done: list[Draft] = []
    for found in drafts:
        quotation = found.quotation
        holder = None if quotation.inside is None else done[quotation.inside].quotation
        if holder is not None and holder.frame == quotation.frame:
            quotation = replace(quotation, via=holder.via)  # words between marks came the way of those around them
        elif holder is not None and holder.speaker and holder.speaker_name:
            outer = Via(holder.speaker[0].start, holder.speaker[-1].end, holder.speaker_name)
            quotation = replace(quotation, via=(*quotation.via, outer, *holder.via))
        done.append(Draft(found.pattern, quotation))
    return tuple(done)

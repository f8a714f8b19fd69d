"""Through how many mouths words came: phrases inside a frame, sources that a report leans on, frames around frames."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from lesart.marks.quotations.clauses import Clauses
from lesart.marks.quotations.drafts import Draft
from lesart.marks.quotations.phrases import phrase_at
from lesart.records import Quotation, Span, Via

_LEANING: Final = ("Berufung", "Verweis", "Hinweis", "Bezug")


def settle(clauses: Clauses, framed: Sequence[Draft], according: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the quotations of a sentence; a phrase inside another's frame becomes its mouth and no quotation.

    'Der Damm halte, sagte Lenz dem Sender zufolge': Lenz said it, the sender handed it on.
    """
    inside = [d for d in according if any(_in_frame(d.quotation, f.quotation) for f in framed)]
    for found in framed:
        own = [d for d in inside if _in_frame(d.quotation, found.quotation) and d.pattern != "thereby"]
        mouths = tuple(_via(d.quotation.speaker) for d in own if d.quotation.speaker)
        yield _leaning(clauses, Draft(found.pattern, replace(found.quotation, via=mouths)))
    yield from (d for d in according if d not in inside)


def _in_frame(phrase: Quotation, other: Quotation) -> bool:
    place = phrase.cue[0]
    return any(span.start <= place.start and place.end <= span.end for span in other.frame)


def _via(spans: Sequence[Span]) -> Via:
    return Via(spans[0].start, spans[-1].end, "")


def _leaning(clauses: Clauses, found: Draft) -> Draft:
    """Return a quotation with the one it leans on as speaker: 'Der Sender meldet unter Berufung auf die Polizei, …'."""
    quotation = found.quotation
    words = clauses.words
    for number, word in enumerate(words):
        framed = any(span.start <= word.start < span.end for span in quotation.frame)
        if not (framed and word.form in _LEANING and number and words[number - 1].form.lower() == "unter"):
            continue
        source = phrase_at(words, number + 1, len(words))
        if source is not None and source.preposition is not None and quotation.speaker:
            speaker = Span(words[source.inner].start, words[source.last - 1].end)
            via = (_via(quotation.speaker), *quotation.via)
            return Draft(found.pattern, replace(quotation, speaker=(speaker,), via=via))
    return found


def with_outer_mouths(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the quotations, in the order of the text, with the mouths of those that hold them added outwards."""
    done: list[Draft] = []
    for found in drafts:
        quotation = found.quotation
        holder = None if quotation.inside is None else done[quotation.inside].quotation
        if holder is not None and holder.frame != quotation.frame and holder.speaker and holder.speaker_name:
            outer = Via(holder.speaker[0].start, holder.speaker[-1].end, holder.speaker_name)
            quotation = replace(quotation, via=(*quotation.via, outer, *holder.via))
        done.append(Draft(found.pattern, quotation))
    return tuple(done)

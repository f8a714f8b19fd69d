"""Written quotations → records: words, frame, cue, speaker, addressee, mouths, and what holds what."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, cast

from lesart.records import Mention, Quotation, QuotationType, Span, Via
from marking.notation import Entity, Finder, Line, MarkingError, parted

_TYPES: Final[dict[str, QuotationType]] = {
    "D": "direct",
    "I": "indirect",
    "P": "partial",
    "R": "reported",
    "F": "free",
}
_BEFORE: Final = re.compile(r",\s*$")
_BEHIND: Final = re.compile(r"[,:]?\s*")
_STOPS: Final = re.compile(r"[,:]")


def read_quotations(
    finder: Finder,
    entities: Sequence[Entity],
    mentions: Sequence[Mention],
    sentences: Sequence[Span],
    lines: Sequence[Line],
) -> tuple[Quotation, ...]:
    """Return the quotations in the order written; 'q>' lies inside the last 'q', 'q>>' inside the last 'q>'.

    Free speech is one quotation a sentence, as the program marks it, though a person writes its run in one line.
    """
    names = {entity.id: entity.name for entity in entities}
    found: list[Quotation] = []
    holders: list[int] = []
    wrong: list[str] = []
    for line in lines:
        depth = line.key.count(">")
        if depth > len(holders):
            raise MarkingError(f"line {line.number}: nothing holds this quotation")
        holders = [*holders[:depth], len(found)]
        inside = holders[depth - 1] if depth else None
        start = found[-1].start if found else 0
        try:
            found.append(_quotation(finder, names, mentions, (line.rest, start, inside)))
        except (MarkingError, KeyError) as error:
            wrong.append(f"line {line.number}: {error}")
            found.append(found[-1] if found else Quotation((Span(0, 0),), "direct"))
    if wrong:
        raise MarkingError("\n".join(wrong))
    return _with_speakers(_sentence_by_sentence(found, sentences))


def _with_speakers(quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return the quotations, free ones with the words that stand for their speaker where he was last heard by name.

    Nobody writes them down, since free speech has no frame; what goes on is spoken by whoever the words before name.
    """
    framed = [each for each in quotations if each.type != "free" and each.speaker and each.inside is None]
    return tuple(
        replace(each, speaker=_last_heard(each, framed)) if each.type == "free" and not each.speaker else each
        for each in quotations
    )


def _last_heard(free: Quotation, framed: Sequence[Quotation]) -> tuple[Span, ...]:
    """Return the speaker's words of the last quotation of the same speaker before, else of the first behind."""
    if free.speaker_name is None:
        return ()
    same = [each for each in framed if each.speaker_name == free.speaker_name]
    before = [each for each in same if each.start <= free.start]
    return before[-1].speaker if before else same[0].speaker if same else ()


def _sentence_by_sentence(written: Sequence[Quotation], sentences: Sequence[Span]) -> tuple[Quotation, ...]:
    """Return the quotations with free ones cut at the ends of sentences; what lay inside lies in its sentence."""
    pieces = [_cut(quotation, sentences) if quotation.type == "free" else [quotation] for quotation in written]
    first = [sum(map(len, pieces[:number])) for number in range(len(pieces))]
    return tuple(
        piece
        if piece.inside is None
        else replace(piece, inside=first[piece.inside] + _holder(pieces[piece.inside], piece))
        for cut in pieces
        for piece in cut
    )


def _cut(quotation: Quotation, sentences: Sequence[Span]) -> list[Quotation]:
    shared = (Span(max(w.start, s.start), min(w.end, s.end)) for w in quotation.spans for s in sentences)
    return [replace(quotation, spans=(span,)) for span in shared if span.start < span.end] or [quotation]


def _holder(pieces: Sequence[Quotation], inner: Quotation) -> int:
    """Return which piece holds the beginning of a quotation that lay inside the whole."""
    return max(number for number, piece in enumerate(pieces) if piece.start <= inner.start or number == 0)


def _quotation(
    finder: Finder, names: dict[str, str], mentions: Sequence[Mention], written: tuple[str, int, int | None]
) -> Quotation:
    rest, start, inside = written
    words, *fields = parted(rest, " | ")
    code, _, words = words.partition(" ")
    spans = _words(finder, words, start)
    given: dict[str, str] = dict(cast("tuple[str, str]", tuple(one.split(" ", 1))) for one in fields)
    frame = _frame(finder, given.get("f", ""), spans)
    around = [*frame, *spans]
    speaker = _role(finder, given.get("s", ""), around)
    return Quotation(
        spans=tuple(spans),
        type=_TYPES[code],
        frame=tuple(frame),
        cue=_role(finder, given.get("c", ""), around),
        speaker=speaker,
        speaker_name=_name(given.get("n"), names, mentions, speaker),
        addressee=_role(finder, given.get("a", ""), around),
        via=tuple(_via(finder, one, names, (mentions, around)) for one in parted(given.get("v", ""), " + ")),
        inside=inside,
    )


def _words(finder: Finder, words: str, start: int) -> list[Span]:
    spans: list[Span] = []
    for piece in parted(words, " + "):
        spans.append(finder.after(piece, spans[-1].end if spans else start))
    return spans


def _frame(finder: Finder, written: str, spans: list[Span]) -> list[Span]:
    """Return the frame with the comma that parts it from the words, as our marks have it."""
    return sorted(_with_comma(finder.text, finder.nearest(piece, spans), spans) for piece in parted(written, " + "))


def _with_comma(text: str, place: Span, spans: list[Span]) -> Span:
    start, end = place.start, place.end
    before = _BEFORE.search(text, 0, start) if text[max(0, start - 3) : start].rstrip()[-1:] == "," else None
    if before and any(span.end == before.start() for span in spans):
        start = before.start()
    behind = _BEHIND.match(text, end)
    stop = _STOPS.match(text, end)
    if behind and stop and any(span.start == behind.end() for span in spans):
        end = stop.end()
    return Span(start, end)


def _role(finder: Finder, written: str, around: list[Span]) -> tuple[Span, ...]:
    """Return where a role stands: inside the frame if it does, else in the words, else nearest to them."""
    found: list[Span] = []
    for piece in parted(written, " + "):
        if piece == "-":
            continue
        later = [Span(max(s.start, found[-1].end), s.end) for s in around if s.end > found[-1].end] if found else around
        found.append(finder.within(piece, later) or finder.within(piece, around) or finder.nearest(piece, around))
    return tuple(found)


def _name(given: str | None, names: dict[str, str], mentions: Sequence[Mention], places: Sequence[Span]) -> str | None:
    """Return the canonical name of who speaks: as given, or of the person (else the first entity) in the words."""
    if given:
        return None if given == "?" else names.get(given, given)
    held = [m for m in mentions if any(p.start <= m.start and m.end <= p.end for p in places)]
    persons = [mention for mention in held if mention.type == "PER"]
    return (persons or held)[0].name if held else None


def _via(finder: Finder, written: str, names: dict[str, str], context: tuple[Sequence[Mention], list[Span]]) -> Via:
    mentions, around = context
    words, _, given = written.partition(" = ")
    place = _role(finder, words, around)[0]
    name = _name(given or None, names, mentions, [place])
    if name is None:
        raise MarkingError(f"a mouth without a name: {written}")
    return Via(place.start, place.end, name)

"""Sentences of tests read for quotations: what is found in them, as written."""

from lesart.marks.analysis import analyse
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import explain_quotations
from lesart.records import Article, Part, Quotation, Span


def explained(text: str) -> list[tuple[str, Quotation]]:
    """Return the quotations of a text with the names of their patterns; an empty line parts paragraphs."""
    parts, start = [], 0
    for paragraph in text.split("\n\n"):
        parts.append(Part(start, start + len(paragraph), "paragraph"))
        start += len(paragraph) + 2
    analysis = analyse(Article(id="a", source="a.txt", text=text, sha256="", parts=tuple(parts)))
    return [(each.by, each.mark) for each in explain_quotations(analysis, find_mentions(analysis))]


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of a text."""
    return tuple(quotation for _, quotation in explained(text))


def written(text: str, spans: tuple[Span, ...]) -> str:
    """Return the words of spans as a text has them."""
    return " … ".join(span.of(text) for span in spans)


def in_full(text: str) -> list[tuple[str, str, str, str]]:
    """Return pattern, message, cue and speaker of each quotation, as written."""
    return [
        (name, written(text, q.spans), written(text, q.cue), written(text, q.speaker)) for name, q in explained(text)
    ]


def in_short(text: str) -> list[tuple[str, str, str]]:
    """Return pattern, message and speaker of each quotation, as written."""
    return [(name, message, speaker) for name, message, _, speaker in in_full(text)]


def first(text: str) -> tuple[str, str, str]:
    """Return type, message and speaker of the first quotation, as written."""
    quotation = quotations(text)[0]
    return quotation.type, written(text, quotation.spans), written(text, quotation.speaker)


def mouths(text: str) -> list[tuple[str | None, list[str]]]:
    """Return speaker and mouths of each quotation, by name."""
    return [(quotation.speaker_name, [via.name for via in quotation.via]) for quotation in quotations(text)]

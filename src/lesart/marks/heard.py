"""What the neural reader finds in an article, beside which the rules' findings are held."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lesart.models.depths import Reads
from lesart.models.reading import Found, Layer, Numbers, Reading, Said, columns
from lesart.records import Span


@dataclass(frozen=True, slots=True)
class Heard:
    """The readings of an article's passages, and what they found, offsets counted in the article's text.

    `passages` are pairs of where a passage begins and its reading, in the order of the text.
    """

    passages: tuple[tuple[Span, Reading], ...]
    names: tuple[Found, ...]
    quotations: tuple[Said, ...]
    doubt: tuple[Found, ...]
    loose: tuple[Found, ...]

    def score(self, layer: Layer, kind: str, start: int, end: int) -> float:
        """Return the mean chance (0 to 1) that the words of a span are of a kind; 0 where it is in no one passage."""
        for span, reading in self.passages:
            if span.start <= start and end <= span.end:
                return reading.score(layer, kind, start - span.start, end - span.start)
        return 0.0

    def rows(self, layer: Layer) -> dict[int, Numbers]:
        """Return the chances of a layer's labels for each word that was read, by where the word begins."""
        part = columns(layer)
        return {
            span.start + word.start: row[part]
            for span, reading in self.passages
            for word, row in zip(reading.words, reading.chances, strict=True)
        }


def hear(text: str, sentences: Sequence[Span], reader: Reads) -> Heard | None:
    """Return what a reader finds in the sentences of a text; None where its weights know no labels."""
    spans = reader.passages(text, sentences)
    passages = tuple(zip(spans, reader.read([span.of(text) for span in spans]), strict=True))
    if not any(reading.chances.size for _, reading in passages):
        return None
    return Heard(
        passages,
        names=tuple(_moved(found, span) for span, reading in passages for found in reading.names),
        quotations=tuple(_said(said, span) for span, reading in passages for said in reading.quotations),
        doubt=tuple(_moved(found, span) for span, reading in passages for found in reading.doubt),
        loose=tuple(_moved(found, span) for span, reading in passages for found in reading.loose),
    )


def _moved(found: Found, passage: Span) -> Found:
    return replace(found, start=found.start + passage.start, end=found.end + passage.start)


def _said(said: Said, passage: Span) -> Said:
    return replace(
        said,
        messages=tuple(_moved(found, passage) for found in said.messages),
        roles=tuple(_moved(found, passage) for found in said.roles),
    )

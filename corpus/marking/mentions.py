"""The entities of a story and the parts of a report → its mentions."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, cast

from lesart.records import Mention, MentionType, Part, Span
from marking.notation import Entity, Finder

_READ: Final = frozenset({"headline", "kicker", "dateline", "lead", "subhead", "paragraph", "caption", "correction"})
_ARTICLE: Final = re.compile(
    r"(?:der|die|das|den|dem|des|(?:eine?|seine?|ihre?|unsere?|diese?)(?:[rnms]|en)?)\s+", re.IGNORECASE
)


def find_mentions(
    finder: Finder, parts: Iterable[Part], entities: Iterable[Entity], report: str
) -> tuple[Mention, ...]:
    """Return every place where a name or a phrase of an entity stands in the text's own parts.

    Of names that overlap, the longest stands; a label beside a name belongs to its mention; a phrase inside is none.
    """
    read = [Span(part.start, part.end) for part in parts if part.kind in _READ]
    everything = tuple(entities)
    names = _longest(_named(finder, read, everything, report))
    mentions = [_with_label(finder.text, span, entity, report) for span, entity in names]
    taken = [Span(m.start, m.end) for m in mentions] + [m.label for m in mentions if m.label]
    for span, entity in _longest(_phrases(finder, read, everything, report)):
        if not any(span.start < other.end and other.start < span.end and not _holds(span, other) for other in taken):
            article = _ARTICLE.match(finder.text, span.start)
            label = Span(article.end() if article else span.start, span.end)
            if not any(_holds(span, m.label) for m in mentions if m.label):
                mentions.append(_mention(span, entity, label))
    return tuple(sorted(mentions, key=lambda mention: (mention.start, -mention.end)))


def _mention(span: Span, entity: Entity, label: Span | None) -> Mention:
    return Mention(span.start, span.end, cast("MentionType", entity.type), entity.name, entity.id, label)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _named(
    finder: Finder, read: list[Span], entities: tuple[Entity, ...], report: str
) -> Iterator[tuple[Span, Entity]]:
    """Yield names, with the s of a genitive."""
    for entity in entities:
        for form in entity.names:
            if form.holds(report):
                pattern = rf"(?<!\w)(?<!\w-){re.escape(form.words)}(?:s|’s|'s|’|')?(?!\w|-\w)"
                for found in re.finditer(pattern, finder.text):
                    yield from _inside(found, read, entity, form.words)


def _inside(found: re.Match[str], read: list[Span], entity: Entity, words: str) -> Iterator[tuple[Span, Entity]]:
    """Yield a name that stands in the parts that are read; an apostrophe is a genitive only behind an s sound."""
    end = found.end()
    if found.group()[-1] in "’'" and words[-1] not in "sxzß":
        end -= 1
    span = Span(found.start(), end)
    if any(_holds(part, span) for part in read):
        yield span, entity


def _phrases(
    finder: Finder, read: list[Span], entities: tuple[Entity, ...], report: str
) -> Iterator[tuple[Span, Entity]]:
    """Yield phrases, also with a capital at the beginning of a sentence."""
    for entity in entities:
        for form in entity.phrases:
            if form.holds(report):
                for words in {form.words, form.words[0].upper() + form.words[1:]}:
                    for span in finder.all(words):
                        if any(_holds(part, span) for part in read):
                            yield span, entity


def _longest(found: Iterator[tuple[Span, Entity]]) -> list[tuple[Span, Entity]]:
    """Return what is left when each overlap goes to the longer one."""
    kept: list[tuple[Span, Entity]] = []
    for span, entity in sorted(found, key=lambda item: (item[0].start - item[0].end, item[0].start)):
        if not any(span.start < other.end and other.start < span.end for other, _ in kept):
            kept.append((span, entity))
    return kept


def _with_label(text: str, span: Span, entity: Entity, report: str) -> Mention:
    """Return the mention of a name with the longest label that stands right before it or behind its comma."""
    labels = sorted((form.words for form in entity.labels if form.holds(report)), key=len, reverse=True)
    for words in labels:
        before = re.search(rf"(?<!\w)({re.escape(words)}),? $", text[max(0, span.start - len(words) - 3) : span.start])
        if before:
            start = span.start - len(before.group())
            return _mention(span, entity, Span(start, start + len(words)))
        behind = re.compile(rf"(?: \([^)]*\))?, (?:[\wäöü]+ )?({re.escape(words)})(?!\w)").match(text, span.end)
        if behind:
            return _mention(span, entity, Span(behind.start(1), behind.end(1)))
    return _mention(span, entity, None)

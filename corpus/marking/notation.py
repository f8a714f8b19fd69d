"""The marks as a person writes them → plain records of strings, and the places where those strings stand in a text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from lesart.records import Span

_LEVEL: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "} | dict.fromkeys("„“”«»", '"'))
_OWN: Final = frozenset({"parts", "part", "authors", "agencies"})
_BETWEEN: Final = re.compile(r" /(?= |$)")
_NTH: Final = re.compile(r"#(\d+)$")
_REPORTS: Final = re.compile(r"\s*([@!])([\d,]+)$")


class MarkingError(Exception):
    """A line of marks that cannot be read, or a string of it that does not stand in its report."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which an entity is called, with the reports that it holds for (all where there are none)."""

    words: str
    only: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()

    def holds(self, report: str) -> bool:
        """Whether the form means the entity in this report."""
        return report not in self.never and (not self.only or report in self.only)


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named in a story: names, labels beside a name, phrases that stand for it alone."""

    id: str
    type: str
    name: str
    names: tuple[Form, ...]
    labels: tuple[Form, ...]
    phrases: tuple[Form, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One written line: its number, its keyword, and what follows."""

    number: int
    key: str
    rest: str


@dataclass(slots=True)
class Written:
    """All that is written about one story."""

    entities: list[Entity] = field(default_factory=list)
    reports: dict[str, list[Line]] = field(default_factory=dict)
    story: list[Line] = field(default_factory=list)


def read(written: str) -> Written:
    """Return the marks of one story as lines in their order; raise `MarkingError` for a line out of place."""
    marks = Written()
    section: list[Line] | None = None
    for number, raw in enumerate(written.splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("# "):
            continue
        key, _, rest = line.partition(" ")
        if key == "=":
            section = marks.story if rest == "story" else marks.reports.setdefault(rest, [])
        elif section is None:
            marks.entities.append(_entity(number, key, rest))
        elif key == "like":
            section += _alike(marks, rest)
        else:
            section.append(Line(number, key, rest.strip()))
    return marks


def _alike(marks: Written, rest: str) -> list[Line]:
    """Return the lines of the report that this one prints: 'like 2', or without some kinds, 'like 2 - g t'."""
    report, _, but = rest.partition(" - ")
    left_out = _OWN | set(but.split())
    return [line for line in marks.reports[report.strip()] if line.key not in left_out]


def _entity(number: int, type_: str, rest: str) -> Entity:
    identifier, _, forms = rest.partition(" ")
    if type_ not in {"PER", "ORG", "LOC", "OTH"} or not forms:
        raise MarkingError(f"line {number}: no entity: {type_} {rest}")
    names, labels, phrases = ([*_BETWEEN.split(forms), "", ""])[:3]
    called = _forms(names)
    return Entity(identifier, type_, called[0].words, called, _forms(labels), _forms(phrases))


def _forms(written: str) -> tuple[Form, ...]:
    return tuple(_form(part.strip()) for part in written.split(";") if part.strip())


def _form(written: str) -> Form:
    found = _REPORTS.search(written)
    if not found:
        return Form(written)
    reports = frozenset(found[2].split(","))
    words = written[: found.start()]
    return Form(words, only=reports) if found[1] == "@" else Form(words, never=reports)


def parted(written: str, by: str) -> list[str]:
    """Return the non-empty parts of a line, without white space around them."""
    return [part.strip() for part in written.split(by) if part.strip()]


def level(text: str) -> str:
    """Return a text of the same length with one kind of space and one of quotation mark."""
    return text.translate(_LEVEL)


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds written strings in a report; `first~last` stands for all from the first words to the last ones."""

    text: str

    def all(self, string: str) -> Iterator[Span]:
        """Yield the places of a string in order; a letter at its edge is the edge of a word."""
        first, joined, last = level(string).partition("~")
        for start in self._starts(first, 0):
            if not joined:
                yield Span(start, start + len(first))
                continue
            end = next(self._starts(last, start + len(first)), None)
            if end is not None:
                yield Span(start, end + len(last))

    def after(self, string: str, start: int) -> Span:
        """Return the first place of a string from `start` on, or its nth in the text where '#n' ends it."""
        nth = _NTH.search(string)
        if nth:
            found = list(self.all(string[: nth.start()]))
            if len(found) >= int(nth[1]):
                return found[int(nth[1]) - 1]
        for place in self.all(string):
            if place.start >= start:
                return place
        raise MarkingError(f"not found from {start} on: {string}")

    def nearest(self, string: str, spans: Sequence[Span]) -> Span:
        """Return the place of a string closest to some spans, outside of them."""
        if _NTH.search(string):
            return self.after(string, 0)
        free = [p for p in self.all(string) if not any(p.start < s.end and s.start < p.end for s in spans)]
        if not free:
            raise MarkingError(f"not found beside the quotation: {string}")
        return min(free, key=lambda place: (min(_gap(place, span) for span in spans), place.start))

    def within(self, string: str, spans: Sequence[Span]) -> Span | None:
        """Return the first place of a string inside one of the spans, or None."""
        for span in spans:
            for place in self.all(string):
                if span.start <= place.start and place.end <= span.end:
                    return place
        return None

    def _starts(self, words: str, start: int) -> Iterator[int]:
        text, at = self.text, self.text.find(words, start)
        while at >= 0 and words:
            end = at + len(words)
            glued = (words[0].isalnum() and at > 0 and text[at - 1].isalnum()) or (
                words[-1].isalnum() and end < len(text) and text[end].isalnum()
            )
            if not glued:
                yield at
            at = text.find(words, at + 1)


def _gap(left: Span, right: Span) -> int:
    return max(left.start - right.end, right.start - left.end, 0)

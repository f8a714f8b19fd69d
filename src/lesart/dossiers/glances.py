"""The differences of a dossier that a line can tell: short readings that stand against each other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.dossiers.cited import Cited
from lesart.dossiers.entries import SHORT, StatementView
from lesart.dossiers.view import View
from lesart.dossiers.wording import READINGS, TELLING, VERDICTS
from lesart.records import Figure, Marks, Reading, ReadingKind, Span
from lesart.text.stems import stem
from lesart.text.tokens import word_forms

_TOLD: Final = frozenset({"fact", "settled", "certainty"})
_WORD: Final = 25
"""Characters below which a word of certainty is shown with those around it."""
_BEFORE: Final = 2
_BEHIND: Final = 3
_BORDERS: Final = (",", ";", ":", ".", "-", "–", "—")
"""What ends a word behind which another clause begins, or stands for itself as a dash."""
_REPEATED: Final = 0.6
"""Share of the statement's own words in a reading from which on the line need not print it once more."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A difference in a line: its kind in words, and the readings with the places that have them.

    `times` are the moments at which a question was open and was answered, one a reading, or none.
    """

    statement: StatementView
    kind: str
    readings: tuple[tuple[str, tuple[Cited, ...]], ...]
    times: tuple[str, ...] = ()

    @property
    def topic(self) -> str | None:
        """What the statement says, where the readings do not say it themselves."""
        said = self.statement.lead.text
        longest = max(len(text) for text, _ in self.readings)
        return None if longest > _REPEATED * len(said) else said


def glances(view: View) -> tuple[Glance, ...]:
    """Return the differences that a line can tell, each opposition once, in the order of `View.differing`."""
    marks = {each.article: each for each in view.dossier.marks}
    found: dict[frozenset[str], Glance] = {}
    for statement in view.differing:
        if statement.record.verdict in _TOLD and not statement.unsure:
            glance = _course(statement) or _against(statement, marks)
            if glance is not None:
                found.setdefault(frozenset(text.casefold() for text, _ in glance.readings), glance)
    return tuple(found.values())


def _course(statement: StatementView) -> Glance | None:
    """Return how a question was answered, step by step, in the time in which the reports appeared."""
    steps = [step for step in statement.steps if len(step.words) <= 2 * SHORT]
    if len(steps) < 2 or len(steps) < len(statement.steps):  # noqa: PLR2004 - a question and its answer
        return None
    readings = tuple((step.words, _who_says(statement, step.member, step.words)) for step in steps)
    return Glance(statement, VERDICTS[statement.record.verdict], readings, tuple(step.time for step in steps))


def _who_says(statement: StatementView, first: Cited, words: str) -> tuple[Cited, ...]:
    """Return the place that said some words first, and all others that say them alike."""
    others = (m for m in statement.members if m is not first and (words in m.text or m.text in words))
    return (first, *others)


def _against(statement: StatementView, marks: Mapping[str, Marks]) -> Glance | None:
    """Return the readings of one kind against each other, of the first kind in which they are short and differ."""
    for kind in TELLING:
        readings = _readings(statement, kind, marks)
        if len(readings) > 1 and max(map(len, readings)) <= SHORT:
            verdict = statement.record.verdict
            named = VERDICTS[verdict] if verdict == "settled" else READINGS[kind]
            told = [(text, tuple(own)) for text, own in readings.items()]
            return Glance(statement, named, tuple(sorted(told, key=lambda each: not _open(each[1], marks))))
    return None


def _readings(statement: StatementView, kind: ReadingKind, marks: Mapping[str, Marks]) -> dict[str, list[Cited]]:
    """Return the readings of a kind, each with the members that have it, in the order of the members."""
    places = {member.anchor: (rank, member) for rank, member in enumerate(statement.members)}
    words: dict[int, list[str]] = {}
    for reading in (r for r in statement.readings if r.kind == kind):
        rank, member = places[f"m{statement.number}-{reading.member}"]
        words.setdefault(rank, []).append(_words(reading, member, marks))
    shown: dict[str, str] = {}
    readings: dict[str, list[Cited]] = {}
    for rank, said in sorted(words.items()):
        text = " … ".join(dict.fromkeys(said))
        readings.setdefault(shown.setdefault(_alike(kind, text), text), []).append(statement.members[rank])
    return readings


def _alike(kind: ReadingKind, text: str) -> str:
    """Return what readings of a kind have in common that say the same: words of certainty in any inflected form."""
    return " ".join(map(stem, word_forms(text))) if kind == "certainty" else text


def _open(members: Sequence[Cited], marks: Mapping[str, Marks]) -> bool:
    """Whether the first of some places says that something is not known: the question stands before its answer."""
    first = members[0]
    found = marks[first.witness.article.id].open
    return first.span is not None and any(o.start < first.span.end and first.span.start < o.end for o in found)


def _words(reading: Reading, member: Cited, marks: Mapping[str, Marks]) -> str:
    """Return the characters of a reading: a figure with what it counts, a word of certainty with those around it."""
    article = member.witness.article
    span = Span(reading.start, reading.end)
    if reading.kind == "figure":
        span = Span(span.start, _counted(reading, marks[article.id].figures, article.text) or span.end)
    if reading.kind == "certainty" and member.span is not None and span.end - span.start < _WORD:
        return _around(article.text, member.span, span)
    return " ".join(span.of(article.text).split())


def _around(text: str, whole: Span, span: Span) -> str:
    """Return a stretch with some words of its sentence before and behind it: 'könnte' alone tells nobody anything."""
    before, behind = text[whole.start : span.start].split(), text[span.end : whole.end].split()
    near = before[-_BEFORE:]
    near = near[max((place for place, word in enumerate(near, start=1) if word.endswith(_BORDERS)), default=0) :]
    shown = [*near, *span.of(text).split(), *behind[:_BEHIND]]
    left, right = "… " * (len(before) > len(near)), " …" * (len(behind) > _BEHIND)
    return f"{left}{' '.join(shown)}{right}"


def _counted(reading: Reading, figures: Sequence[Figure], text: str) -> int | None:
    """Return where the words end that a figure counts ('14' in '14 Menschen'), if they come right after it."""
    for figure in figures:
        if figure.of is not None and figure.start <= reading.start and reading.end <= figure.of.start:
            between = text[reading.end : figure.of.start]
            if not between.strip() and figure.of.end - reading.start <= SHORT:
                return figure.of.end
    return None

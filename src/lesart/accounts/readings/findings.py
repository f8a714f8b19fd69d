"""What a comparison is made of, and what it finds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from textwrap import shorten
from typing import Final, TypeVar

from lesart.accounts.clauses import announces, between_commas
from lesart.accounts.evidence import covered
from lesart.accounts.profiles import Profile
from lesart.records import Article, Figure, Marks, Quotation, ReadingKind, Span, Time, Verdict
from lesart.text.fold import fold

Told = TypeVar("Told")
_CLOSING: Final = "\"'“”«»‹›’ "
_SHOWN: Final = 160  # characters of a member that a reason shows


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a statement: its characters, the profile of its main clause, and what its report is marked with."""

    span: Span
    profile: Profile
    article: Article
    marks: Marks

    def says(self, span: Span) -> str:
        """Return the characters of a span as a reader is shown them, in German quotation marks; long ones are cut."""
        return f"„{shorten(span.of(self.article.text), _SHOWN, placeholder=' …')}“"

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures inside the member."""
        return tuple(figure for figure in self.marks.figures if self._holds(figure.start, figure.end))

    @property
    def times(self) -> tuple[Time, ...]:
        """The times inside the member, without those that only say when somebody spoke or announced."""
        clause = self.profile.clause
        stretches = between_commas(clause.words)
        introduced = [run for run in stretches[:-1] if announces(run)]
        cited = {(word.start, word.end) for run in (clause.cited, *introduced) for word in run}
        return tuple(
            time
            for time in self.marks.times
            if self._holds(time.start, time.end)
            and not any(start < time.end and time.start < end for start, end in cited)
        )

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of which half or more stands inside the member, or that hold most of it."""
        return tuple(quotation for quotation in self.marks.quotations if self._shares(quotation))

    @property
    def open(self) -> tuple[Span, ...]:
        """Where the member says that something is not known."""
        return tuple(span for span in self.marks.open if self._holds(span.start, span.end))

    @property
    def asks(self) -> bool:
        """Whether the member asks, so that it states nothing: 'Wirkt das Mittel wirklich?'."""
        sentence = self.profile.clause.sentence
        return self.article.text[sentence.start : sentence.end].rstrip(_CLOSING).endswith("?")

    def part_of(self, quotation: Quotation) -> Span:
        """Return the characters of a quotation that stand inside the member."""
        inside = [span for span in quotation.spans if self._holds(span.start, span.end)] or list(quotation.spans)
        return Span(max(self.span.start, inside[0].start), min(self.span.end, inside[-1].end))

    def _holds(self, start: int, end: int) -> bool:
        return start < self.span.end and self.span.start < end

    def _shares(self, quotation: Quotation) -> bool:
        common = sum(max(0, min(self.span.end, s.end) - max(self.span.start, s.start)) for s in quotation.spans)
        length = sum(s.end - s.start for s in quotation.spans)
        return 2 * common >= min(length, self.span.end - self.span.start)


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference: its kind, the verdict it asks for, the characters by member, and why in one German sentence."""

    kind: ReadingKind
    verdict: Verdict
    spans: tuple[tuple[int, Span], ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The members of a statement with how much of each the other covers, by pairs that differ in report and words.

    Whoever is cited counts among the words: one sentence may be put into two mouths.
    """

    members: tuple[Member, ...]
    shares: Mapping[tuple[int, int], tuple[float, float]]

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """The pairs of members of different reports whose words, or those who are cited, are not the same."""
        return tuple(self.shares)

    @property
    def reworded(self) -> tuple[tuple[int, int], ...]:
        """The pairs that differ in more than who is cited."""
        return tuple((i, j) for i, j in self.shares if self.members[i].profile.forms != self.members[j].profile.forms)

    def alike(self, i: int, j: int) -> float:
        """Return how much of each of two members the other covers, the smaller share."""
        return min(self.shares[min(i, j), max(i, j)])

    def contained(self, i: int, j: int) -> float:
        """Return the larger of both shares: how far one member says all that the other does."""
        return max(self.shares[min(i, j), max(i, j)])


def comparison(members: Sequence[Member]) -> Comparison:
    """Return the members with their shares."""
    found = {
        (i, j): (covered(a.profile, b.profile), covered(b.profile, a.profile))
        for (i, a), (j, b) in combinations(enumerate(members), 2)
        if a.article.id != b.article.id and _words(a) != _words(b)
    }
    return Comparison(tuple(members), found)


def _words(member: Member) -> tuple[tuple[str, ...], frozenset[str]]:
    return member.profile.forms, frozenset(fold(word.form) for word in member.profile.clause.cited if word.is_word)


def before(a: Member, b: Member) -> bool:
    """Whether one report is known to be older than the other; '2024-05' and '2024-05-06' leave it open."""
    if not a.article.published or not b.article.published:
        return False
    known = min(len(a.article.published), len(b.article.published))
    return a.article.published[:known] < b.article.published[:known]


def linked(pairs: Iterable[tuple[Told, Told]]) -> list[tuple[Told, ...]]:
    """Return what hangs together by pairs, members in the order in which they first occur; what grew last stands last.

    >>> linked([(1, 2), (3, 4), (2, 5)])
    [(3, 4), (1, 2, 5)]
    """
    found: list[list[Told]] = []
    for pair in pairs:
        near = [group for group in found if pair[0] in group or pair[1] in group]
        together = [each for group in near for each in group]
        found = [group for group in found if group not in near]
        found.append([*together, *(each for each in pair if each not in together)])
    return [tuple(group) for group in found]

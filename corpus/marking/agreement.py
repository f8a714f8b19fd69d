"""Two markings of one story → how far they agree, kind by kind."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from lesart.records import Article, Marks, Mention, Place, Quotation, Span, Statement

_EDGES: Final = ' \t\n\u00a0„“”"»«‚‘’›‹()[].,;:!?–—-'


@dataclass(slots=True)
class Tally:
    """How many items each of two hands marked, and how many both did."""

    first: int = 0
    second: int = 0
    both: int = 0

    def add(self, first: Iterable[Hashable], second: Iterable[Hashable]) -> None:
        """Count the items of one text."""
        left, right = set(first), set(second)
        self.first += len(left)
        self.second += len(right)
        self.both += len(left & right)

    @property
    def f1(self) -> float:
        """Their harmonic mean in percent: neither hand is the right one."""
        marked = self.first + self.second
        return 200 * self.both / marked if marked else 100.0


@dataclass(frozen=True, slots=True)
class Marking:
    """What one hand made of a story."""

    articles: Sequence[Article]
    marks: Sequence[Marks]
    statements: Sequence[Statement]


@dataclass(slots=True)
class Agreement:
    """The tallies of all stories, and of the statements found by both how many have one verdict."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    matched: int = 0
    one_verdict: int = 0
    one_judgement: int = 0

    def add(self, first: Marking, second: Marking) -> None:
        """Count a story; raise `ValueError` where the two hands had different reports before them."""
        if [(a.id, a.sha256) for a in first.articles] != [(a.id, a.sha256) for a in second.articles]:
            raise ValueError("the markings are not of the same reports")
        for article, left, right in zip(first.articles, first.marks, second.marks, strict=True):
            ours, theirs = _items(article, left), _items(article, right)
            for kind, items in ours.items():
                self._tally(kind, items, theirs[kind])
        for left_article, right_article in zip(first.articles, second.articles, strict=True):
            self._tally("parts", *(((p.start, p.end, p.kind) for p in a.parts) for a in (left_article, right_article)))
        self._statements(first, second)

    def _tally(self, kind: str, first: Iterable[Hashable], second: Iterable[Hashable]) -> None:
        self.tallies.setdefault(kind, Tally()).add(first, second)

    def _statements(self, first: Marking, second: Marking) -> None:
        cut = {marks.article: marks.sentences for marks in first.marks}
        ours, theirs = ([_pairs(s, cut) for s in side.statements] for side in (first, second))
        self._tally("pairs of sentences that state the same", set().union(*ours), set().union(*theirs))
        for statement, pairs in zip(first.statements, ours, strict=True):
            shares = [len(pairs & others) / len(pairs | others) if pairs & others else 0 for others in theirs]
            if any(shares):
                verdict = second.statements[shares.index(max(shares))].verdict
                self.matched += 1
                self.one_verdict += verdict == statement.verdict
                self.one_judgement += _differs(verdict) == _differs(statement.verdict)


def _differs(verdict: str) -> bool:
    return verdict not in {"agree", "single"}


def _items(article: Article, marks: Marks) -> Mapping[str, Iterable[Hashable]]:
    """Return what is compared of a report, each kind as plain values."""
    text = article.text
    names = [mention for mention in marks.mentions if _is_name(mention)]
    return {
        "names": [(m.start, m.end) for m in names],
        "names with their type": [(m.start, m.end, m.type) for m in names],
        "mentions, phrases too": [(m.start, m.end) for m in marks.mentions],
        "quotations": [_words(text, q) for q in marks.quotations],
        "quotations with their type": [(_words(text, q), q.type) for q in marks.quotations],
        "quotations with the name of the speaker": [(_words(text, q), _known(marks, q)) for q in marks.quotations],
        "quotations with the words for the speaker": [(_words(text, q), q.speaker) for q in marks.quotations],
        "quotations with all roles": [_with_roles(text, q) for q in marks.quotations],
        **{
            f"quotations, {kind}": [_words(text, q) for q in marks.quotations if q.type == kind]
            for kind in ("direct", "indirect", "partial", "reported", "free")
        },
        "times": [(t.start, t.end) for t in marks.times],
        "times with value": [(t.start, t.end, t.value) for t in marks.times],
        "figures": [(f.start, f.end) for f in marks.figures],
        "figures with value and unit": [(f.start, f.end, round(f.value, 4), f.unit) for f in marks.figures],
    }


def _is_name(mention: Mention) -> bool:
    """Whether a mention is a name, and not a phrase whose label is all of it but for an article."""
    return mention.label is None or not (mention.start <= mention.label.start and mention.label.end == mention.end)


def _known(marks: Marks, quotation: Quotation) -> str | None:
    """Return the name of the speaker if the report names him; how one calls the others ('ein Wirt') is free."""
    return quotation.speaker_name if quotation.speaker_name in {m.name for m in marks.mentions} else None


def _words(text: str, quotation: Quotation) -> Hashable:
    return tuple(_bare(text, span) for span in quotation.spans)


def _with_roles(text: str, quotation: Quotation) -> Hashable:
    roles = (quotation.frame, quotation.cue, quotation.speaker, quotation.addressee, quotation.via)
    return _words(text, quotation), tuple(tuple(_bare(text, Span(s.start, s.end)) for s in role) for role in roles)


def _bare(text: str, span: Span) -> tuple[int, int]:
    """Return a span without marks and stops at its edges, on which nothing hangs."""
    piece = text[span.start : span.end]
    return span.start + len(piece) - len(piece.lstrip(_EDGES)), span.start + len(piece.rstrip(_EDGES))


def _pairs(statement: Statement, cut: Mapping[str, Sequence[Span]]) -> set[frozenset[tuple[str, int]]]:
    """Return the pairs of sentences of different reports that a statement joins."""
    sentences = {found for member in statement.members for found in _sentences(member, cut)}
    return {frozenset(pair) for pair in combinations(sorted(sentences), 2) if pair[0][0] != pair[1][0]}


def _sentences(member: Place, cut: Mapping[str, Sequence[Span]]) -> Iterator[tuple[str, int]]:
    """Yield the sentences that a member covers by half of either."""
    for sentence in cut[member.article]:
        shared = min(member.end, sentence.end) - max(member.start, sentence.start)
        if 2 * shared >= min(member.end - member.start, sentence.end - sentence.start):
            yield member.article, sentence.start

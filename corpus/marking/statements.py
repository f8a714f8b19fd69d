"""The written lines about a whole story → statements, pairs that only look alike, and who copied from whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast, get_args

from lesart.records import Article, Place, Reading, ReadingKind, Statement, Verdict
from marking.notation import Finder, Line, MarkingError, level, parted

HOWS: Final = ("whole", "cut", "edited", "mixed")


@dataclass(frozen=True, slots=True)
class Lookalikes:
    """Two places that read alike and do not state the same, with the reason in a few words."""

    left: Place
    right: Place
    reason: str


@dataclass(frozen=True, slots=True)
class Copy:
    """Text that one report has from an agency or an outlet: how, and where it stands in the one that copied."""

    article: str
    source: str
    how: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that is marked between the reports of a story."""

    statements: tuple[Statement, ...]
    lookalikes: tuple[Lookalikes, ...]
    copies: tuple[Copy, ...]


def read_findings(story: str, articles: Mapping[str, Article], lines: Sequence[Line]) -> Findings:
    """Return the findings of a story; `articles` are keyed by the number that the written lines use."""
    reading = _Reading(story, articles, {}, [], [])
    wrong: list[str] = []
    for line in lines:
        try:
            reading.read(line)
        except (MarkingError, KeyError, ValueError) as error:
            wrong.append(f"{story}, line {line.number}: {error}")
    if wrong:
        raise MarkingError("\n".join(wrong))
    copies = tuple(reading.copies)
    outlets = {article.id: article.outlet or article.id for article in articles.values()}
    statements = tuple(_traced(statement, copies, outlets) for statement in reading.statements.values())
    return Findings(statements, tuple(reading.lookalikes), copies)


@dataclass(slots=True)
class _Reading:
    """A story's lines while they are read."""

    story: str
    articles: Mapping[str, Article]
    statements: dict[str, Statement]
    lookalikes: list[Lookalikes]
    copies: list[Copy]

    def read(self, line: Line) -> None:
        if line.key == "S":
            self._statement(line.rest)
        elif line.key == "X":
            left, right, *reason = parted(line.rest, " | ")
            self.lookalikes.append(Lookalikes(self._place(left), self._place(right), " ".join(reason)))
        elif line.key == "K":
            self._copy(line.rest)
        else:
            self._member(line)

    def _statement(self, rest: str) -> None:
        identifier, verdict = rest.split()
        if verdict not in get_args(Verdict) or identifier in self.statements:
            raise MarkingError(f"no verdict, or a name twice: {rest}")
        self.statements[identifier] = Statement(identifier, (), 0, 0, (), cast("Verdict", verdict))

    def _member(self, line: Line) -> None:
        """Read '*3 string / figure string': a member, '*' where it says it best, and the readings in it."""
        if not self.statements:
            raise MarkingError("a member without a statement")
        statement = self.statements[list(self.statements)[-1]]
        words, *readings = parted(line.rest, " / ")
        place = self._place(f"{line.key.lstrip('*')} {words}")
        found = tuple(self._reading(place, len(statement.members), written) for written in readings)
        lead = len(statement.members) if line.key.startswith("*") else statement.lead
        members = (*statement.members, place)
        changed = replace(statement, members=members, lead=lead, readings=(*statement.readings, *found))
        self.statements[statement.id] = changed

    def _reading(self, place: Place, member: int, written: str) -> Reading:
        kind, _, words = written.partition(" ")
        if kind not in get_args(ReadingKind):
            raise MarkingError(f"no kind of reading: {kind}")
        found = Finder(level(place.within)).after(words, place.start)
        if found.end > place.end:
            raise MarkingError(f"a reading outside of its member: {words}")
        return Reading(member, found.start, found.end, cast("ReadingKind", kind))

    def _copy(self, rest: str) -> None:
        """Read '4 dpa cut Für Akkus~Euro + Darunter~Bohrmaschinen'; without words the whole body is meant."""
        number, source, how, *words = rest.split(" ", 3)
        article, source = self.articles[number], source.replace("_", " ")
        if how not in HOWS:
            raise MarkingError(f"no way of copying: {how}")
        places: list[Place] = []
        finder = Finder(level(article.text))
        for piece in parted(words[0], " + ") if words else ():
            span = finder.after(piece, places[-1].end if places else 0)
            places.append(article.place(span.start, span.end))
        whole = tuple(article.place(part.start, part.end) for part in article.body)
        self.copies.append(Copy(article.id, source, how, tuple(places) or whole))

    def _place(self, written: str) -> Place:
        number, _, words = written.partition(" ")
        article = self.articles[number]
        body = min((part.start for part in article.parts if part.kind in {"headline", "lead", "paragraph"}), default=0)
        span = Finder(level(article.text)).after(words, body)
        return article.place(span.start, span.end)


def _traced(statement: Statement, copies: tuple[Copy, ...], outlets: Mapping[str, str]) -> Statement:
    """Return the statement with its origins: the source of the copied text that a member stands in, else its outlet."""
    origins = tuple(sorted({_origin(member, copies, outlets) for member in statement.members}))
    return replace(statement, origins=origins, lineages=len(origins))


def _origin(member: Place, copies: tuple[Copy, ...], outlets: Mapping[str, str]) -> str:
    for copy in copies:
        for place in copy.places:
            shared = min(place.end, member.end) - max(place.start, member.start)
            if copy.article == member.article and 2 * shared > member.end - member.start:
                return copy.source
    return outlets[member.article]

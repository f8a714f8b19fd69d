"""A report and its written lines → the article and its marks as records."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, cast

from lesart.records import (
    Anchor,
    Approximation,
    Article,
    Claim,
    ClaimKind,
    Dateline,
    Figure,
    FigureRole,
    Marks,
    Mention,
    MentionType,
    Part,
    PartKind,
    Precision,
    Span,
    Time,
    TimeType,
    Variety,
)
from lesart.text.sentences import sentences
from marking.mentions import find_mentions
from marking.notation import Entity, Finder, Line, MarkingError, level, parted
from marking.quotations import read_quotations

_KINDS: Final[dict[str, PartKind]] = {
    "h": "headline",
    "k": "kicker",
    "y": "byline",
    "d": "date",
    "D": "dateline",
    "l": "lead",
    "s": "subhead",
    "p": "paragraph",
    "c": "caption",
    "f": "photo-credit",
    "x": "credit",
    "t": "tag",
    "r": "correction",
    "b": "boilerplate",
}
_SENTENCE_PARTS: Final = frozenset({"headline", "kicker", "lead", "subhead", "paragraph", "caption"})
_CLAIMS: Final[dict[str, ClaimKind]] = {
    "neg": "negation",
    "doubt": "doubt",
    "hear": "hearsay",
    "sure": "assurance",
    "deny": "denial",
    "corr": "correction",
}
_LINE: Final = re.compile(r"[^\r\n]+")
_YEAR: Final = re.compile(r"\d{4}|'\d\d\b")
_PREPOSITION: Final = re.compile(
    r"(?:(?:bis z(?:um|ur|u)|bis ins|seit|bis|ab|ins|in|im|am|um|von|nach|vor|zu)\s)?", re.IGNORECASE
)
_BEFORE: Final = re.compile(r"(?<!\w)(der|die|das|den|dem|des)\s$", re.IGNORECASE)
_NOUN: Final = re.compile(r"[A-ZÄÖÜ]|(?:vergangen|kommend|nächst|letzt|selb|ganz|früh|spät|neu)\w+\s[A-ZÄÖÜ]")
_HEAD: Final = frozenset({"date", "byline", "credit", "photo-credit", "tag", "boilerplate"})
_BORDER: Final = re.compile(r"[,;:!?\n\r…]|\.(?!\d)| [-–—] ")
_BEHIND_PLACE: Final = re.compile(r"\s*\(|\s[-–—|]|[.:]|,\s|\s\d|\s[a-z]+ \|")  # 'Lagos, 29. Mai (AFP) -', 'JENA dpa |'
_EDGES: Final = ' \t\u00a0„“”"»«‚‘’›‹()'


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a report beside its text."""

    id: str
    number: str
    outlet: str
    published: str | None
    country: str


@dataclass(slots=True)
class Reading:
    """A report while its lines are read: its text, what has been found, and how far each kind has come."""

    head: Head
    text: str
    entities: list[Entity]
    finder: Finder
    parts: list[Part] = field(default_factory=list)
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    refused: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    open: list[Span] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    quotations: list[Line] = field(default_factory=list)

    def body(self) -> int:
        """Where the text behind the head begins."""
        heads = {"kicker", "headline", "lead", "subhead", "paragraph", "caption"}
        return min((part.start for part in self.parts if part.kind in heads), default=0)


def read_report(head: Head, text: str, entities: list[Entity], lines: list[Line]) -> tuple[Article, Marks]:
    """Return the article and the marks that the lines describe; raise `MarkingError` with the line's number."""
    reading = Reading(head, text, entities, Finder(level(text)))
    wrong: list[str] = []
    for line in lines:
        wrong += _tried(reading, line)
    if wrong:
        raise MarkingError("\n".join(f"{head.id}, {fault}" for fault in wrong))
    article = _article(reading)
    mentions = find_mentions(reading.finder, reading.parts, entities, head.number)
    try:
        return article, _marks(reading, article, _corrected(reading, mentions))
    except MarkingError as error:
        raise MarkingError(f"{head.id}, {error}") from error


def _tried(reading: Reading, line: Line) -> list[str]:
    """Return what is wrong with a line, so that all faults of a story are told at once."""
    try:
        _READERS[line.key](reading, line)
    except KeyError as error:
        return [f"line {line.number}: no such key: {error}"]
    except (MarkingError, ValueError, IndexError) as error:
        return [f"line {line.number}: {error}"]
    return []


def _marks(reading: Reading, article: Article, mentions: tuple[Mention, ...]) -> Marks:
    cut = [s for p in article.parts if p.kind in _SENTENCE_PARTS for s in sentences(article.text, p.start, p.end)]
    return Marks(
        article=article.id,
        sentences=tuple(cut),
        mentions=mentions,
        quotations=read_quotations(reading.finder, reading.entities, mentions, cut, reading.quotations),
        times=tuple(sorted(reading.times, key=lambda time: time.start)),
        figures=tuple(sorted(reading.figures, key=lambda figure: figure.start)),
        open=tuple(sorted(reading.open)),
        claims=tuple(sorted(reading.claims, key=lambda claim: claim.start)),
    )


# --- parts ------------------------------------------------------------------------------------------------------------


def _parts(reading: Reading, line: Line) -> None:
    """Read one letter a non-empty line; a letter behind 'D' is the part behind a dateline."""
    rows = [_trimmed(reading.text, found.start(), found.end()) for found in _LINE.finditer(reading.text)]
    rows = [row for row in rows if row.start < row.end]
    codes = line.rest.split()
    if len(codes) != len(rows):
        raise MarkingError(f"{len(rows)} lines, {len(codes)} parts")
    for row, code in zip(rows, codes, strict=True):
        if code[0] == "D" and len(code) > 1:
            border = _dateline_end(reading.finder.text, row)
            reading.parts.append(Part(row.start, border, "dateline"))
            row = _trimmed(reading.text, border, row.end)  # noqa: PLW2901 - the rest of the line
        reading.parts.append(Part(row.start, row.end, _KINDS[code[-1]]))


def _dateline_end(text: str, row: Span) -> int:
    """Return where 'BERLIN (dpa) -', 'Bern –', 'Mühlsdorf/Berlin.' or 'Graz:' ends."""
    found = re.compile(r"\) ?[-–—:.]?| [-–—](?= )|[.:](?= )").search(text, row.start, row.end)
    if not found:
        raise MarkingError(f"no dateline in: {text[row.start : row.end][:40]}")
    ahead = re.compile(r" [-–—]").match(text, found.end())
    return ahead.end() if ahead else found.end()


def _cut(reading: Reading, line: Line) -> None:
    """Cut a part of another kind out of a line: 'part caption Foto: So~aus.'."""
    kind, _, words = line.rest.partition(" ")
    place = reading.finder.after(words, 0)
    kept = [part for part in reading.parts if not (part.start < place.end and place.start < part.end)]
    for part in reading.parts:
        if part.start < place.end and place.start < part.end:
            for left, right in ((part.start, place.start), (place.end, part.end)):
                rest = _trimmed(reading.text, left, max(left, right))
                kept += [Part(rest.start, rest.end, part.kind)] if rest.start < rest.end else []
    kept.append(Part(place.start, place.end, cast("PartKind", kind)))
    reading.parts = sorted(kept)


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return (
        Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())) if piece.strip() else Span(end, end)
    )


# --- times, figures, doubt --------------------------------------------------------------------------------------------


def _items(reading: Reading, written: str, start: int) -> Iterator[tuple[Span, str]]:
    """Yield the place of each 'string = rest' of a line, each looked for behind the one before and not in the head."""
    head = [part for part in reading.parts if part.kind in _HEAD]
    for item in parted(written, ";"):
        words, _, rest = item.partition(" = ")
        place = reading.finder.after(words.strip(), start)
        while any(part.start <= place.start < part.end for part in head):
            further = reading.finder.after(words.strip(), place.end)
            if further == place:  # 'Montag#1' names one place, whatever lies before it
                raise MarkingError(f"stands in the head: {words.strip()}")
            place = further
        start = place.end
        yield place, rest.strip()


def _times(reading: Reading, line: Line) -> None:
    """Read 'Mittwoch = 2025-03-12; neun Monate = P9M; mehr als ein Jahr = P1Y MORE_THAN'."""
    begin = max((time.start + 1 for time in reading.times), default=0)
    for place, rest in _items(reading, line.rest, begin):
        words = rest.split()
        kind = next((word for word in words if word in {"DATE", "TIME", "DURATION", "SET"}), None)
        anchor = next((word[1:] for word in words if word.startswith("@")), None)
        value = words[0]
        if not value.endswith("_REF"):  # 'seit 1998', 'bis zum Herbst': the span leaves the preposition out
            place = _bare(reading.text, place)  # noqa: PLW2901
        mod = next((w for w in words[1:] if w != kind and not w.startswith("@")), None)
        type_ = cast("TimeType", kind or _time_type(value))
        found = cast("Anchor", anchor or _anchor(reading, place, type_))
        reading.times.append(Time(place.start, place.end, type_, value, mod, found))


def _bare(text: str, place: Span) -> Span:
    """Return a time without its preposition and with its article: 'in der Nacht', 'Nacht' → 'der Nacht'."""
    preposition = _PREPOSITION.match(text, place.start)
    start = preposition.end() if preposition else place.start
    article = _BEFORE.search(text[:start]) if _NOUN.match(text, start) else None
    return Span(article.start(1) if article else start, place.end)


def _time_type(value: str) -> TimeType:
    if value.endswith("_REF"):
        return "DATE"
    if value.startswith("P"):
        return "DURATION"
    return "SET" if value.startswith("XXXX") else "TIME" if "T" in value else "DATE"


def _anchor(reading: Reading, place: Span, type_: TimeType) -> Anchor:
    if type_ in {"DURATION", "SET"} or _YEAR.search(reading.text, place.start, place.end):
        return "text"
    return "published" if reading.head.published else "story"


def _figures(reading: Reading, line: Line) -> None:
    """Read '9.000 = 9000 - about of Menschen; 50 Cent = 0.5 EUR; 10 bis 15 Prozent = 10..15 %; 3 = 3 - to'."""
    begin = max((figure.start + 1 for figure in reading.figures), default=0)
    for place, rest in _items(reading, line.rest, begin):
        numbers, _, counted = rest.partition(" of ")
        value, *words = numbers.split()
        low, _, high = value.partition("..")
        unit = words[0] if words and words[0] != "-" else None
        approx = next((word for word in words[1:] if word in {"about", "over", "under", "up-to"}), None)
        role = next((word for word in words[1:] if word in {"by", "to", "from"}), None)
        figure = Figure(place.start, place.end, float(low), unit, cast("Approximation | None", approx))
        figure = replace(figure, upper=float(high) if high else None, role=cast("FigureRole | None", role))
        of = reading.finder.nearest(counted, [place]) if counted else None
        reading.figures.append(replace(figure, of=of))


def _open(reading: Reading, line: Line) -> None:
    reading.open.append(reading.finder.after(line.rest, max((place.start + 1 for place in reading.open), default=0)))


def _claims(reading: Reading, line: Line) -> None:
    """Read 'neg nicht; keine => keine~Läden': a scope that is not written is the clause around the words."""
    kind = _CLAIMS[line.key]
    start = max((claim.start + 1 for claim in reading.claims if claim.kind == kind), default=reading.body())
    for item in parted(line.rest, ";"):
        words, _, scope = item.partition(" => ")
        place = reading.finder.after(words, start)
        start = place.start + 1
        of = _clause(reading.finder.text, place) if not scope else _scope(reading.finder, scope, place)
        reading.claims.append(Claim(place.start, place.end, kind, of))


def _scope(finder: Finder, scope: str, place: Span) -> Span:
    holding = [found for found in finder.all(scope) if found.start <= place.start and place.end <= found.end]
    return holding[-1] if holding else finder.nearest(scope, [place])


def _clause(text: str, place: Span) -> Span:
    """Return what stands between the borders of a clause on both sides."""
    start = max((found.end() for found in _BORDER.finditer(text, 0, place.start)), default=0)
    after = _BORDER.search(text, place.end)
    end = after.start() if after else len(text)
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip(_EDGES)), start + len(piece.rstrip(_EDGES)))


# --- mentions that the rule gets wrong, head --------------------------------------------------------------------------


def _corrected(reading: Reading, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    refused = {reading.finder.after(words, 0) for words in reading.refused}
    kept = [mention for mention in mentions if Span(mention.start, mention.end) not in refused]
    known = {entity.id: entity for entity in reading.entities}
    for written in reading.added:
        words, _, identifier = written.rpartition(" = ")
        place, entity = reading.finder.after(words, 0), known[identifier]
        kept.append(Mention(place.start, place.end, cast("MentionType", entity.type), entity.name, entity.id))
    return tuple(sorted(kept, key=lambda mention: (mention.start, -mention.end)))


def _article(reading: Reading) -> Article:
    head, text = reading.head, reading.text
    parts = tuple(sorted(reading.parts))
    lines = {kind: next((text[p.start : p.end] for p in parts if p.kind == kind), None) for kind in _KINDS.values()}
    place = _BEHIND_PLACE.split(lines["dateline"])[0] if lines["dateline"] else None
    return Article(
        id=head.id,
        source=f"corpus/stories/{head.id}.txt",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        outlet=head.outlet,
        title=lines["headline"],
        kicker=lines["kicker"],
        published=head.published,
        published_precision=_precision(head.published),
        authors=reading.authors,
        agencies=reading.agencies,
        dateline=Dateline(place) if lines["dateline"] else None,
        tags=tuple(text[p.start : p.end] for p in parts if p.kind == "tag"),
        language="de",
        variety=cast("Variety", f"de-{head.country}"),
        parts=parts,
    )


def _precision(published: str | None) -> Precision | None:
    if published is None:
        return None
    return "minute" if "T" in published else {4: "year", 7: "month"}.get(len(published), "day")


def _agencies(reading: Reading, line: Line) -> None:
    reading.agencies = tuple(parted(line.rest, ";"))


def _authors(reading: Reading, line: Line) -> None:
    reading.authors = tuple(parted(line.rest, ";"))


_READERS: Final[dict[str, Callable[[Reading, Line], None]]] = {
    "parts": _parts,
    "part": _cut,
    "authors": _authors,
    "agencies": _agencies,
    "no": lambda reading, line: reading.refused.append(line.rest),
    "m": lambda reading, line: reading.added.append(line.rest),
    "t": _times,
    "g": _figures,
    "o": _open,
    **dict.fromkeys(_CLAIMS, _claims),
    **dict.fromkeys(("q", "q>", "q>>", "q>>>"), lambda reading, line: reading.quotations.append(line)),
}

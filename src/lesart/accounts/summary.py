"""A summary whose every sentence is cut from a source and cites it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from lesart.german.leaning import LEANING
from lesart.records import Article, Place, Span, Statement, SummaryLine
from lesart.text.fold import fold
from lesart.text.tokens import tokens

_FIRM: Final = 5
_DIFFERENT: Final = 3
_SHORTEST, _LONGEST = 40, 320
_REPEATS: Final = 0.6
_DIFFERENCES: Final = frozenset({"fact", "certainty", "settled"})
_OUTDATED: Final = frozenset({"fact", "settled"})
_QUOTED: Final = re.compile(r"[„“\"»«‚]([^„“”\"»«]{1,300})[“”\"«»‘]")


def summarise(
    articles: Sequence[Article], sentences: Mapping[str, Sequence[Span]], statements: Sequence[Statement]
) -> tuple[SummaryLine, ...]:
    """Return the best supported statements in the order of the news, then those on which the reports differ.

    A difference takes two lines, one for each of two reports. Nothing is put into other words, nothing is said twice,
    and what may be two statements is left out.
    """
    texts = {article.id: article for article in articles}
    doubted = {place for s in statements if s.verdict in _OUTDATED for place in s.members}
    shared = [
        s
        for s in statements
        if s.is_sure and len({place.article for place in s.members}) > 1
        # What another statement corrects or updates is not firm: 'neun Verletzte' beside 'auf 17 gestiegen'.
        if s.verdict in _DIFFERENCES or doubted.isdisjoint(s.members)
    ]
    cuts = {
        s.id: [c for c in (_sentence(p, sentences, texts) for p in _ordered(s)) if _stands_alone(c)] for s in shared
    }
    readable = sorted((s for s in shared if cuts[s.id]), key=_support)
    firm = _first(_FIRM, (s for s in readable if s.verdict not in _DIFFERENCES), cuts)
    different = _first(_DIFFERENT, (s for s in readable if s.verdict in _DIFFERENCES), cuts, firm)
    lines = [_line(s, cuts[s.id][0]) for s in sorted(firm, key=_rank)]
    for statement in sorted(different, key=_rank):
        lines += [_line(statement, cut) for cut in _two_sides(statement, cuts[statement.id])]
    once: dict[str, SummaryLine] = {}
    for line in lines:
        once.setdefault(line.text, line)
    return tuple(once.values())


def unsupported(line: SummaryLine) -> tuple[str, ...]:
    """Return the numbers, names and quoted words of a line that do not stand in the characters it cites."""
    cited = " ".join(" ".join(place.text.split()) for place in line.cites)
    words = [token.form for token in tokens(line.text) if token.form[0].isdigit() or token.form[0].isupper()]
    quoted = [found.group(1) for found in _QUOTED.finditer(line.text)]
    return tuple(word for word in [*words, *quoted] if word not in cited)


def _line(statement: Statement, cut: Place) -> SummaryLine:
    return SummaryLine(" ".join(cut.text.split()), statement.id, (cut,))


def _first(
    most: int, statements: Iterable[Statement], cuts: Mapping[str, Sequence[Place]], before: Sequence[Statement] = ()
) -> list[Statement]:
    """Return the first statements whose sentences do not repeat those of one before."""
    taken = [_forms(cuts[statement.id][0]) for statement in before]
    found: list[Statement] = []
    for statement in statements:
        forms = _forms(cuts[statement.id][0])
        if len(found) < most and not any(len(forms & t) > _REPEATS * min(len(forms), len(t)) for t in taken):
            found.append(statement)
            taken.append(forms)
    return found


def _forms(place: Place) -> frozenset[str]:
    return frozenset(fold(token.form) for token in tokens(place.text) if token.is_word)


def _two_sides(statement: Statement, cuts: Sequence[Place]) -> Iterator[Place]:
    """Yield the sentence of the lead, and that of another report with a reading of its own."""
    yield cuts[0]
    read = {statement.members[reading.member].article for reading in statement.readings}
    other = next(
        (c for c in cuts if c.article != cuts[0].article and c.article in read and c.text != cuts[0].text), None
    )
    if other is not None:
        yield other


def _ordered(statement: Statement) -> list[Place]:
    """Return the members, the one that says it best first."""
    lead = statement.members[statement.lead]
    return [lead, *(place for place in statement.members if place != lead)]


def _support(statement: Statement) -> tuple[int, int, tuple[float, str]]:
    articles = {place.article for place in statement.members}
    return (-statement.lineages, -len(articles), _rank(statement))


def _rank(statement: Statement) -> tuple[float, str]:
    """Return how early the members stand in their reports, 0 for the first character."""
    shares = [place.start / max(1, len(place.within)) for place in statement.members]
    return (sum(shares) / len(shares), statement.id)


def _sentence(place: Place, sentences: Mapping[str, Sequence[Span]], articles: Mapping[str, Article]) -> Place:
    """Return the sentence that holds a clause, so that the cut can be read by itself."""
    for span in sentences.get(place.article, ()):
        if span.start <= place.start and place.end <= span.end:
            return articles[place.article].place(span.start, span.end)
    return place


def _stands_alone(place: Place) -> bool:
    """Whether a sentence can be read without the one before it: whole, neither leaning on it nor half a quotation."""
    text = place.text.strip()
    words = [token.form for token in tokens(text) if token.is_word]
    whole = text.endswith((".", "!", ".“", '."', ".«", ".»", "”"))
    closed = text.count('"') % 2 == 0 and len(re.findall("[„»«“”]", text)) % 2 == 0
    return bool(words) and whole and closed and _SHORTEST <= len(text) <= _LONGEST and fold(words[0]) not in LEANING

"""A summary whose every sentence is cut from a source and cites it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from lesart.accounts.clauses import between_commas, is_subordinate
from lesart.german.common_words import SHARES
from lesart.german.leaning import LEANING
from lesart.models.words import words as words_of
from lesart.records import Article, Place, Span, Statement, SummaryLine
from lesart.text.fold import fold
from lesart.text.stems import stem
from lesart.text.tokens import tokens

_FIRM: Final = 5
_DIFFERENT: Final = 3
_WIDELY: Final = 3
_SHORTEST, _LONGEST = 40, 320
_REPEATS: Final = 0.5  # share of the words of the shorter of two sentences from which on they tell the same twice
_USUAL: Final = 0.1  # share of reports from which on a word tells nothing of what a sentence is about
_OPENING: Final = 0.15  # share of the reports, from their first characters, in which the news itself stands
_DIFFERENCES: Final = frozenset({"fact", "certainty", "settled"})
_OUTDATED: Final = frozenset({"fact", "settled"})
_QUOTED: Final = re.compile(r"[„“\"»«‚]([^„“”\"»«]{1,300})[“”\"«»‘]")


def summarise(
    articles: Sequence[Article], sentences: Mapping[str, Sequence[Span]], statements: Sequence[Statement]
) -> tuple[SummaryLine, ...]:
    """Return what the reports open with, the best supported statements in the order of the news, then differences.

    A difference takes two lines, one for each of two reports. Nothing is put into other words, nothing is said twice,
    and what may be two statements is left out, except where many reports differ in a fact.
    """
    texts = {article.id: article for article in articles}
    told = _told(statements)
    cuts = {s.id: [c for c in (_sentence(p, sentences, texts) for p in _ordered(s)) if _stands_alone(c)] for s in told}
    chosen = _chosen(sorted((s for s in told if _has_sides(s, cuts[s.id])), key=_support), cuts)
    lines = [_line(statement, cut) for statement in chosen for cut in _sides(statement, cuts[statement.id])]
    once: dict[str, SummaryLine] = {}
    for line in lines:
        once.setdefault(line.text, line)
    return tuple(once.values())


def _told(statements: Sequence[Statement]) -> list[Statement]:
    """Return what several reports say, and what none of them corrects: 'neun Verletzte' beside 'auf 17 gestiegen'."""
    doubted = {place for s in statements if s.verdict in _OUTDATED for place in s.members}
    shared = [s for s in statements if len(_reports(s)) > 1 and (s.is_sure or _is_widely_told(s))]
    return [s for s in shared if s.verdict in _DIFFERENCES or doubted.isdisjoint(s.members)]


def _is_widely_told(statement: Statement) -> bool:
    """Whether enough reports differ in a fact for it to be told though one of them may speak of something else."""
    return statement.verdict in _OUTDATED and len(_reports(statement)) >= _WIDELY


def _chosen(ranked: Sequence[Statement], cuts: Mapping[str, Sequence[Place]]) -> list[Statement]:
    """Return the statement that the reports open with, the best supported ones, and those on which they differ."""
    first = sorted((s for s in ranked if _opens(s)), key=lambda s: (-len(_reports(s)), _rank(s)))[:1]
    firm = _first(_FIRM - len(first), (s for s in ranked if s.verdict not in _DIFFERENCES), cuts, first)
    different = _first(_DIFFERENT, (s for s in ranked if s.verdict in _DIFFERENCES), cuts, [*first, *firm])
    return [*first, *sorted(firm, key=_rank), *sorted(different, key=_rank)]


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
    """Return the stems of the words of a sentence that tell what it is about."""
    forms = {fold(token.form) for token in tokens(place.text) if token.is_word}
    return frozenset(stem(form) for form in forms if SHARES.get(form, 0.0) < _USUAL)


def _reports(statement: Statement) -> frozenset[str]:
    return frozenset(place.article for place in statement.members)


def _sides(statement: Statement, cuts: Sequence[Place]) -> Iterator[Place]:
    """Yield the sentence of the lead; where reports differ also that of another report."""
    yield cuts[0]
    if statement.verdict in _DIFFERENCES:
        yield from [c for c in cuts if c.article != cuts[0].article and c.text != cuts[0].text][:1]


def _ordered(statement: Statement) -> list[Place]:
    """Return the members, the one that says it best first; where facts differ, only those that have a reading."""
    lead = statement.members[statement.lead]
    read = {statement.members[reading.member] for reading in statement.readings}
    members = [place for place in statement.members if statement.verdict not in _OUTDATED or place in read]
    apart = statement.verdict in _DIFFERENCES
    return sorted(members, key=lambda place: (apart and place not in read, place != lead))


def _has_sides(statement: Statement, cuts: Sequence[Place]) -> bool:
    """Whether enough sentences can stand alone: of a difference one for each of two reports."""
    return len(list(_sides(statement, cuts))) > (statement.verdict in _DIFFERENCES) if cuts else False


def _support(statement: Statement) -> tuple[int, int, tuple[float, str]]:
    return (-statement.lineages, -len(_reports(statement)), _rank(statement))


def _opens(statement: Statement) -> bool:
    """Whether most of the reports that have a statement have it at their beginning."""
    first = {place.article for place in statement.members if place.start <= _OPENING * len(place.within)}
    return 2 * len(first) > len(_reports(statement))


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
    long_enough = _SHORTEST <= len(text) <= _LONGEST
    return bool(words) and whole and closed and long_enough and fold(words[0]) not in LEANING and _tells(text)


def _tells(text: str) -> bool:
    """Whether a finite verb stands outside subordinate clauses: not so in 'Im Freien nur, wenn es eng wird'."""
    parts = between_commas(words_of(text))
    return any(word.tag.endswith("(FIN)") for part in parts if not is_subordinate(part) for word in part)

"""The independent origins behind a statement: copied text, a common cited source and one newsroom count once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations

from lesart.collation.citations import Citation, all_citations, cited_for
from lesart.collation.coverage import by_article, covered, other, side, sides
from lesart.collation.houses import Supply, alone, had_before_it, house, supplies
from lesart.collation.newsrooms import newsroom
from lesart.collation.precedence import precedence
from lesart.collation.telling import telling
from lesart.records import Article, Marks, Passage, Place, Reading, Span, Statement, Stemma
from lesart.text.fold import fold
from lesart.text.stretches import Stretches


def trace_origins(
    statements: Sequence[Statement],
    articles: Sequence[Article],
    marks: Sequence[Marks],
    passages: Sequence[Passage],
    stemma: Stemma,
) -> tuple[Statement, ...]:
    """Return the statements with their origins, one for each lineage, and with the lineages behind each reading.

    An origin is the id of a node of the stemma: an agency, a cited source, or the first article that has it.
    """
    witnesses = _witnesses(articles, marks, passages)
    names = {node.id for node in stemma.nodes}
    return tuple(_traced(statement, witnesses, names) for statement in statements)


@dataclass(frozen=True, slots=True)
class _Witness:
    """An article with all that tells where its words come from."""

    article: Article
    rank: int
    passages: tuple[Passage, ...]
    supplied: tuple[Supply, ...]
    citations: Stretches[Citation]
    parents: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Member:
    """One member of a statement: its article, its stretch, and the agencies and sources that it goes back to."""

    witness: _Witness
    span: Span
    houses: frozenset[str]
    sources: frozenset[str]


def _witnesses(articles: Sequence[Article], marks: Sequence[Marks], passages: Sequence[Passage]) -> dict[str, _Witness]:
    supplied, shared = supplies(articles, passages), by_article(telling(articles, passages))
    cited = all_citations(marks)
    found = {}
    for rank, article in enumerate(sorted(articles, key=precedence)):
        mine = shared.get(article.id, ())
        found[article.id] = _Witness(
            article, rank, mine, supplied[article.id], _placed(cited.get(article.id, ())), _parents(article, mine)
        )
    return found


def _placed(citations: Sequence[Citation]) -> Stretches[Citation]:
    return Stretches(citations, lambda each: (each.start, each.end))


def _parents(article: Article, passages: Sequence[Passage]) -> frozenset[str]:
    """Return the articles of whose text `article` has so much that its desk must have had it, or a common source."""
    twins = {other(passage, article.id) for passage in passages}
    return frozenset(
        twin for twin in twins if had_before_it(passage for passage in passages if other(passage, article.id) == twin)
    )


def _traced(statement: Statement, witnesses: dict[str, _Witness], names: set[str]) -> Statement:
    """Return one statement with lineages and origins."""
    members = [_member(place, witnesses[place.article]) for place in statement.members]
    groups = _by_newsroom(_grouped(members), members, names)
    lineage = {index: number for number, group in enumerate(groups) for index in group}
    readings = tuple(replace(each, lineages=_behind(each, statement, lineage)) for each in statement.readings)
    origins = tuple(_origin([members[index] for index in group], names) for group in groups)
    return replace(statement, lineages=len(groups), origins=origins, readings=readings)


def _member(place: Place, witness: _Witness) -> _Member:
    span = Span(place.start, place.end)
    return _Member(
        witness, span, _houses(span, witness), cited_for(span, witness.citations.meeting(span.start, span.end))
    )


def _houses(span: Span, witness: _Witness) -> frozenset[str]:
    """Return the agencies a stretch goes back to: those credited, those of most of the text, those of this passage."""
    return frozenset(
        house(supply.agency)
        for supply in witness.supplied
        if supply.credited or had_before_it(supply.passages) or _holds(sides(supply.passages, witness.article.id), span)
    )


def _holds(stretches: Iterable[Span], span: Span) -> bool:
    """Whether at least half of `span` lies in the stretches."""
    return covered(span, stretches) * 2 >= span.end - span.start > 0


def _grouped(members: Sequence[_Member]) -> list[list[int]]:
    """Return the indexes of the members by lineage, in the order of the first member of each."""
    leader = list(range(len(members)))
    for left, right in combinations(range(len(members)), 2):
        if _depend(members[left], members[right]):
            low, high = sorted((leader[left], leader[right]))
            leader = [low if each == high else each for each in leader]
    return [[index for index, each in enumerate(leader) if each == first] for first in sorted(set(leader))]


def _by_newsroom(groups: Sequence[list[int]], members: Sequence[_Member], names: set[str]) -> list[list[int]]:
    """Return the groups with those joined that begin in one newsroom: its articles, and what others have from it.

    A desk that reports twice ('Bericht', then 'Kommentar') is one witness, and so is a paper beside the one that
    cites it. What an outlet prints from elsewhere begins elsewhere and joins nothing.
    """
    joined: list[tuple[frozenset[str], list[int]]] = []
    for group in groups:
        every = [members[index] for index in group]
        rooms = _beginning(_origin(every, names), every)
        same = [each for each in joined if each[0] & rooms]
        joined = [each for each in joined if not each[0] & rooms]
        joined.append((rooms.union(*(each[0] for each in same)), [*group, *chain(*(each[1] for each in same))]))
    return sorted(sorted(group) for _, group in joined)


def _beginning(origin: str, members: Sequence[_Member]) -> frozenset[str]:
    """Return the newsrooms in which a lineage begins: several print its first text letter for letter; none an agency.

    All of them count, since a further copy with an earlier time must not part two reports of the first newsroom.
    """
    articles = [member.witness.article for member in members]
    first = next((article for article in articles if article.id == origin), None)
    if first is None:
        return frozenset({newsroom(origin)}) if any(origin in member.sources for member in members) else frozenset()
    return frozenset(newsroom(each.outlet) for each in articles if each.outlet and _one_text(each, first))


def _one_text(one: Article, two: Article) -> bool:
    return one.id == two.id or (bool(one.sha256) and one.sha256 == two.sha256)


def _depend(left: _Member, right: _Member) -> bool:
    """Whether two members have one origin: the same article or text, agency, source, or a passage in common."""
    one, two = left.witness.article, right.witness.article
    return (
        _one_text(one, two)
        or bool(left.houses & right.houses)
        or bool(left.sources & right.sources)
        or two.id in left.witness.parents
        or one.id in right.witness.parents
        or any(_joins(passage, left, right) for passage in left.witness.passages)
    )


def _joins(passage: Passage, left: _Member, right: _Member) -> bool:
    """Whether a passage covers half of either member on both its sides."""
    if other(passage, left.witness.article.id) != right.witness.article.id:
        return False
    return all(_holds([side(passage, each.witness.article.id)], each.span) for each in (left, right))


def _origin(members: Sequence[_Member], names: set[str]) -> str:
    """Return where a lineage begins: its common source, its agency, or its first article."""
    sources = frozenset.intersection(*(member.sources for member in members)) & names
    if sources:
        return min(sources)
    agencies = [supply for member in members for supply in _agencies(member, members) if supply.agency in names]
    if agencies:
        return min(agencies, key=lambda supply: (not supply.credited, -supply.share, supply.agency)).agency
    return min(members, key=lambda member: member.witness.rank).witness.article.id


def _agencies(member: _Member, members: Sequence[_Member]) -> list[Supply]:
    """Return the agencies that may be the origin of a lineage, as far as one member tells.

    An article with authors or several credits has words of its own too: it speaks for its agency only where another
    article of the lineage does as well, or where the agency's text is known to hold these words.
    """
    article = member.witness.article
    together = any(each.witness.article.id != article.id and each.houses & member.houses for each in members)
    return [
        supply
        for supply in member.witness.supplied
        if house(supply.agency) in member.houses
        and (alone(article) or together or _holds(sides(supply.passages, article.id), member.span))
    ]


def _behind(reading: Reading, statement: Statement, lineage: dict[int, int]) -> int:
    """Return how many lineages have a reading in these words."""
    return len({lineage[each.member] for each in statement.readings if _alike(each, reading, statement)})


def _alike(one: Reading, two: Reading, statement: Statement) -> bool:
    return one.kind == two.kind and _words(one, statement) == _words(two, statement)


def _words(reading: Reading, statement: Statement) -> str:
    text = statement.members[reading.member].within[reading.start : reading.end]
    return " ".join(fold(text).split())

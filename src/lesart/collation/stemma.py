"""The stemma of a story: from which agency, article or cited source each article has how much of its body."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from lesart.collation.citations import all_citations
from lesart.collation.coverage import by_article, covered, other, share_of_body, side, sides
from lesart.collation.habits import Habits, Twin, agency_chances, credits_of
from lesart.collation.houses import Supply, house, supplies
from lesart.collation.precedence import certainly_earlier, precedence
from lesart.collation.shares import divide
from lesart.collation.telling import telling
from lesart.records import Article, Edge, Marks, Node, Passage, Span, Stemma

EITHER: Final = 0.5  # probability of a direction that only the order of ids decides
CERTAIN: Final = 1.0  # probability of what an article says of itself; whether it was read rightly is not in it


def draw_stemma(articles: Sequence[Article], marks: Sequence[Marks], passages: Sequence[Passage]) -> Stemma:
    """Return who has it from whom; edges run from agencies and sources to articles, and from earlier to later articles.

    So the graph has no cycle. Text that an agency explains makes no edge between the articles that print it.
    """
    ordered = sorted(articles, key=precedence)
    supplied = supplies(ordered, passages)
    by_id = {article.id: article for article in ordered}
    named = chain(
        chain.from_iterable(_from_agencies(article, supplied[article.id], by_id) for article in ordered),
        _from_sources(ordered, marks, supplied),
    )
    between = _between_articles(ordered, supplied, by_article(telling(ordered, passages)))
    edges = (*(edge for edge in named if edge.origin not in by_id), *between)  # an id may read like a name
    return Stemma(_nodes(ordered, edges), edges, divide(ordered, passages))


def name_of(article: Article) -> str:
    """Return what an article is called: its outlet, or the last part of where it came from."""
    return article.outlet or article.source.replace("\\", "/").rsplit("/", 1)[-1] or article.id


def _nodes(articles: Sequence[Article], edges: Iterable[Edge]) -> tuple[Node, ...]:
    """Return the articles in order, then the agencies and the cited sources that edges start from."""
    known = {article.id for article in articles}
    sources = {edge.origin: edge.evidence for edge in edges if edge.origin not in known and edge.evidence == "citation"}
    agencies = {edge.origin for edge in edges if edge.evidence != "citation"} - known
    return (
        *(Node(article.id, "article", name_of(article)) for article in articles),
        *(Node(name, "agency", name) for name in sorted(agencies)),
        *(Node(name, "cited", name) for name in sorted(sources.keys() - agencies)),
    )


def _from_agencies(article: Article, supplied: Iterable[Supply], by_id: Mapping[str, Article]) -> Iterator[Edge]:
    """Yield an edge from each agency: certain where the article says so itself, else as likely as its twins make it."""
    for supply in supplied:
        head = (supply.agency, article.id, supply.share, supply.passages)
        if supply.credited:
            yield Edge(*head, "credit", CERTAIN)
        else:
            chances = agency_chances(article.outlet, "", _twins(article, supply, by_id), Habits())
            yield Edge(*head, "wording", chances[house(supply.agency)])


def _twins(article: Article, supply: Supply, by_id: Mapping[str, Article]) -> list[Twin]:
    """Return the credited articles that share an agency's text with an article."""
    words: dict[str, int] = {}
    for passage in supply.passages:
        words[other(passage, article.id)] = words.get(other(passage, article.id), 0) + passage.matched
    return [Twin(by_id[twin].outlet, credits_of(by_id[twin]), count) for twin, count in sorted(words.items())]


def _between_articles(
    ordered: Sequence[Article], supplied: Mapping[str, Sequence[Supply]], shared: Mapping[str, tuple[Passage, ...]]
) -> Iterator[Edge]:
    """Yield an edge for each article that has text from an earlier one which no agency accounts for."""
    rank = {article.id: number for number, article in enumerate(ordered)}
    explained = {passage for each in supplied.values() for supply in each for passage in supply.passages}
    for article in ordered:
        if any(supply.share == 1 for supply in supplied[article.id]):
            continue
        mine = shared.get(article.id, ())
        earlier = {passage for passage in mine if _may_be_from(ordered[rank[other(passage, article.id)]], article)}
        taken = sides(explained.intersection(mine), article.id)
        for origin, passages in _assigned(article, earlier - explained, taken).items():
            share = share_of_body(article, sides(passages, article.id))
            dated = certainly_earlier(ordered[rank[origin]], article)
            yield Edge(origin, article.id, share, passages, *(("time", None) if dated else ("wording", EITHER)))


def _may_be_from(origin: Article, article: Article) -> bool:
    """Whether an article may have text from another: the other comes first, and not both print agencies.

    Two articles with different credits that share text have it from a third, the wire that one agency took over from
    another ('sda/reuters' and 'dpa' with the same sentence).
    """
    return precedence(origin) < precedence(article) and not (origin.agencies and article.agencies)


def _assigned(
    article: Article, passages: Iterable[Passage], explained: Sequence[Span]
) -> dict[str, tuple[Passage, ...]]:
    """Return for each earlier article the passages that come from it: each stretch has one origin, the closest."""
    taken = list(explained)
    found: dict[str, list[Passage]] = {}
    for passage in sorted(passages, key=lambda each: (-each.matched, -each.similarity, each)):
        stretch = side(passage, article.id)
        if covered(stretch, taken) * 2 < stretch.end - stretch.start:
            taken.append(stretch)
            found.setdefault(other(passage, article.id), []).append(passage)
    return {origin: tuple(sorted(each)) for origin, each in sorted(found.items())}


def _from_sources(
    ordered: Sequence[Article], marks: Sequence[Marks], supplied: Mapping[str, Sequence[Supply]]
) -> Iterator[Edge]:
    """Yield an edge from each source that an article names for what it says, unless it credits that source anyway."""
    known = all_citations(marks)
    for article in ordered:
        credited = {supply.agency for supply in supplied[article.id]}
        by_name: dict[str, list[Span]] = {}
        for citation in known.get(article.id, ()):
            if citation.name not in credited:
                by_name.setdefault(citation.name, []).append(citation.span)
        for name, spans in sorted(by_name.items()):
            yield Edge(name, article.id, share_of_body(article, spans), (), "citation")

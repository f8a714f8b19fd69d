"""Passages that belong together, as one group however many print them, told apart by how they spread."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import pairwise
from math import isfinite
from typing import Final

from lesart.collation.coverage import side, united
from lesart.collation.habits import Habits, Twin, credits_of, habits, likely_agency
from lesart.collation.papers import named_papers
from lesart.collation.precedence import certainly_earlier, precedence
from lesart.collation.telling import speeches, spoken
from lesart.records import Article, Origin, Passage, PassageGroup, Place, Span, Spread
from lesart.text.moments import moment

DAY: Final = 86_400.0
FURNITURE: Final = 4  # articles and days from which on what one outlet repeats is its furniture
PHRASE: Final = 15  # words up to which a passage may be a stock phrase
APART: Final = 3 * DAY  # time after which nobody copies so few words
SEASON: Final = 7 * DAY  # time over which several articles that come back to a phrase show that it is one
MOST: Final = 0.8  # share of a passage's articles
SAME: Final = 0.7  # share of the longer of two stretches

Member = tuple[str, Span, int]


def group_passages(articles: Iterable[Article], passages: Iterable[Passage]) -> tuple[PassageGroup, ...]:
    """Return the passages as groups of places that print the same, with how they spread and where they come from."""
    by_id = {article.id: article for article in articles}
    known = habits(by_id.values())
    groups = [_group(each, by_id, known) for each in _joined(sorted(passages))]
    return tuple(sorted(groups, key=lambda group: group.members))


def copied(articles: Iterable[Article], passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Return the passages that spread by copying, without stock phrases, furniture and words spoken before many."""
    by_id = {article.id: article for article in articles}
    found = (group for group in _joined(sorted(passages)) if _how(group, by_id) == "copied")
    return tuple(sorted(passage for group in found for passage in group))


def _how(passages: Sequence[Passage], articles: Mapping[str, Article]) -> Spread:
    """Return how the passages of a group spread."""
    return _spread(_members(passages), max(passage.matched for passage in passages), articles)


def _joined(passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Yield the passages that hang together by stretches that overlap."""
    leader = list(range(len(passages)))

    def root(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    for one, two in _overlaps(passages):
        low, high = sorted((root(one), root(two)))
        leader[high] = low
    found: dict[int, list[Passage]] = {}
    for number, passage in enumerate(passages):
        found.setdefault(root(number), []).append(passage)
    yield from found.values()


def _overlaps(passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Yield pairs of numbers of passages whose stretches in some article are much the same."""
    by_article: dict[str, list[tuple[Span, int]]] = {}
    for number, passage in enumerate(passages):
        for article in dict.fromkeys((passage.left, passage.right)):
            by_article.setdefault(article, []).append((side(passage, article), number))
    for stretches in by_article.values():
        active: dict[Span, int] = {}
        for span, number in sorted(stretches):
            active = {other: each for other, each in active.items() if other.end > span.start}
            for other, other_number in active.items():
                if _much_the_same(span, other):
                    yield other_number, number
            active.setdefault(span, number)


def _much_the_same(one: Span, two: Span) -> bool:
    """Whether two stretches share most of the longer; with less, all that a ticker prints would become one group."""
    longer = max(one.end - one.start, two.end - two.start)
    return min(one.end, two.end) - max(one.start, two.start) >= SAME * longer


def _group(passages: Sequence[Passage], articles: Mapping[str, Article], known: Habits) -> PassageGroup:
    members = _members(passages)
    spread = _how(passages, articles)
    origin = _origin(members, articles, known) if spread == "copied" else None
    key = "\n".join(f"{name} {span.start} {span.end}" for name, span, _ in members)
    places = tuple(Place(name, span.start, span.end, articles[name].text) for name, span, _ in members)
    return PassageGroup(sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16], places, spread, origin)


def _members(passages: Sequence[Passage]) -> list[Member]:
    """Return the stretches of each article that a group covers, joined, with the words that it shares at most."""
    spans: dict[str, list[Span]] = {}
    words: dict[str, int] = {}
    for passage in passages:
        for article in dict.fromkeys((passage.left, passage.right)):
            spans.setdefault(article, []).append(side(passage, article))
            words[article] = max(passage.matched, words.get(article, 0))
    return [(name, span, words[name]) for name in sorted(spans) for span in united(spans[name])]


def _spread(members: Sequence[Member], words: int, articles: Mapping[str, Article]) -> Spread:
    """Return how a passage spread, from who printed it and when."""
    printed = [articles[name] for name in dict.fromkeys(name for name, _, _ in members)]
    outlets = [article.outlet for article in printed]
    days = {(article.published or article.id)[:10] for article in printed}
    most = max(map(outlets.count, outlets))
    if len(printed) >= FURNITURE and len(days) >= FURNITURE and most >= MOST * len(printed):
        return "furniture"
    if words <= PHRASE and len(set(outlets)) > 1 and (not _meet(printed) or _comes_back(printed)):
        return "stock"
    name, span, _ = members[0]
    return "quotation" if spoken(span, speeches(articles[name].text)) else "copied"


def _one_outlet(one: Article, two: Article) -> bool:
    return one.outlet is not None and one.outlet == two.outlet


def _meet(printed: Sequence[Article]) -> bool:
    """Whether two outlets printed the passage within a time in which one may have had it from the other."""
    dated = sorted((moment(article.published), article.outlet or article.id) for article in printed)
    return any(one[1] != two[1] and not two[0] - one[0] > APART for one, two in pairwise(dated))


def _comes_back(printed: Sequence[Article]) -> bool:
    """Whether several articles use the words over a longer time."""
    times = [time for article in printed if isfinite(time := moment(article.published))]
    return len(times) >= FURNITURE and max(times) - min(times) > SEASON


def _origin(members: Sequence[Member], articles: Mapping[str, Article], known: Habits) -> Origin | None:
    """Return where a passage most likely comes from: the paper it names, an agency, the first article of several."""
    papers = sorted({paper for name, span, _ in members for paper in named_papers(articles[name].text, span)})
    if papers:
        return Origin(papers[0], "cited", "citation")
    printed = sorted({name for name, _, _ in members}, key=lambda name: precedence(articles[name]))
    twins = [Twin(articles[name].outlet, credits_of(articles[name]), words) for name, _, words in members]
    first = articles[printed[0]]
    agency = likely_agency(
        first.outlet, " ".join(span.of(articles[name].text) for name, span, _ in members), twins, known
    )
    if agency:
        return Origin(agency.name, "agency", "credit", agency.probability)
    others = [articles[name] for name in printed if name != first.id and not _one_outlet(first, articles[name])]
    if others and all(certainly_earlier(first, other) for other in others):
        return Origin(first.id, "article", "time")
    return None

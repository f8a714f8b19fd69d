"""Which agency an article has its text from: by its own credit, or by text that it shares with a credited article."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lesart.collation.coverage import by_article, other, share_of_body, side
from lesart.collation.telling import telling
from lesart.german.agencies import BY_NAME
from lesart.records import Article, Passage

PREPARED: Final = 30  # words in common outside speech from which on a desk must have had the text before it


@dataclass(frozen=True, slots=True)
class Supply:
    """The passages that an article has from one agency, and whether its own credit says so."""

    agency: str
    passages: tuple[Passage, ...]
    share: float
    credited: bool


def house(agency: str) -> str:
    """Return the agency to which a service belongs, so that what one of them prints the other had too.

    >>> house("dpa-AFX")
    'dpa'
    """
    known = BY_NAME.get(agency)
    return known.parent if known and known.parent else agency


def alone(article: Article) -> bool:
    """Whether an article is credited to one agency and to nobody else, so that all of it is the agency's."""
    return len({house(agency) for agency in article.agencies}) == 1 and not article.authors


def had_before_it(passages: Iterable[Passage]) -> bool:
    """Whether so much is shared that the desk had the other text, or its source, and may have reworded more of it."""
    return sum(passage.matched for passage in passages) >= PREPARED


def supplies(articles: Sequence[Article], passages: Iterable[Passage]) -> dict[str, tuple[Supply, ...]]:
    """Return for each article what it has from which agency, the largest share first."""
    credited = {article.id: article.agencies for article in articles}
    shared = by_article(telling(articles, passages))
    return {article.id: _supplies(article, shared.get(article.id, ()), credited) for article in articles}


def _supplies(
    article: Article, passages: Sequence[Passage], credited: Mapping[str, tuple[str, ...]]
) -> tuple[Supply, ...]:
    """Return what an article has from its own agencies, or, where it credits none, from those of its twins."""
    assigned = _assigned(article, passages, credited)
    agencies = article.agencies or tuple(assigned)
    found = [_supply(article, agency, assigned.get(agency, ())) for agency in agencies]
    return tuple(sorted(found, key=lambda supply: (-supply.share, supply.agency)))


def _supply(article: Article, agency: str, passages: tuple[Passage, ...]) -> Supply:
    """Return one agency's part; all of the body where the article credits this agency and nobody else."""
    stretches = [side(passage, article.id) for passage in passages]
    share = 1.0 if alone(article) else share_of_body(article, stretches)
    return Supply(agency, passages, share, credited=bool(article.agencies))


def _assigned(
    article: Article, passages: Sequence[Passage], credited: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[Passage, ...]]:
    """Return the passages by agency: of the twin's agencies, the one that speaks for most of the article's words."""
    options = {each: _options(article, credited[other(each, article.id)]) for each in passages}
    weights: defaultdict[str, float] = defaultdict(float)
    for passage, agencies in options.items():
        for agency in agencies:
            weights[agency] += passage.matched / len(agencies)
    found: dict[str, list[Passage]] = {}
    for passage, agencies in options.items():
        if agencies:
            found.setdefault(max(agencies, key=lambda agency: (weights[agency], agency)), []).append(passage)
    return {agency: tuple(each) for agency, each in sorted(found.items())}


def _options(article: Article, theirs: Iterable[str]) -> tuple[str, ...]:
    """Return the agencies that text shared with a twin may be from: the twin's, of those the article credits any."""
    if not article.agencies:
        return tuple(theirs)
    houses = {house(agency) for agency in theirs}
    return tuple(agency for agency in article.agencies if house(agency) in houses)

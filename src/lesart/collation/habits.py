"""Which agencies outlets print, counted in the articles at hand, and the agency that an uncredited text is from."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import exp, log
from typing import Final

from lesart.collation.houses import house
from lesart.german.agencies import AGENCIES
from lesart.records import Article, Origin

# How much a sign speaks for an agency. Set by hand on news with known credits; `evals/origins.py` measures what the
# probabilities are worth.
AGREES: Final = 0.75  # a twin credits this agency (among others: divided by the root of their number)
DISAGREES: Final = 0.06  # a twin credits others only
NAMED: Final = 12.0  # the text names the agency: 'sagte er der dpa'
FULL: Final = 60  # words in common from which on a twin speaks with all its weight
STRANGER: Final = 250  # the same where no credit of the outlet is known: it may print another agency than all others
ANOTHER: Final = ""  # stands for an agency that nobody at hand credits
ELSEWHERE: Final = 5.0  # articles that the habits of all outlets stand for beside those of one


@dataclass(frozen=True, slots=True)
class Habits:
    """How many articles of each outlet are credited to each house; an article with several credits is divided."""

    everywhere: Mapping[str, float] = field(default_factory=dict)
    by_outlet: Mapping[str | None, Mapping[str, float]] = field(default_factory=dict)

    def share(self, agency: str, outlet: str | None) -> float:
        """Return how likely an agency's text in `outlet` is from this agency, before anything is known of it."""
        total = sum(self.everywhere.values())
        overall = (self.everywhere.get(agency, 0.0) + 0.5) / (total + 0.5 * (len(self.everywhere) + 1))
        here = self.by_outlet.get(outlet, {})
        return (here.get(agency, 0.0) + ELSEWHERE * overall) / (sum(here.values()) + ELSEWHERE)


def habits(articles: Iterable[Article], *, without: str | None = None) -> Habits:
    """Return the habits that the credits of some articles show; those of the article `without` are not counted."""
    everywhere: defaultdict[str, float] = defaultdict(float)
    by_outlet: defaultdict[str | None, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for article in articles:
        if article.id != without:
            for agency in credits_of(article):
                weight = 1 / len(credits_of(article))
                everywhere[agency] += weight
                by_outlet[article.outlet][agency] += weight
    return Habits(everywhere, by_outlet)


def credits_of(article: Article) -> tuple[str, ...]:
    """Return the houses that an article is credited to, each once."""
    return tuple(dict.fromkeys(house(agency) for agency in article.agencies))


@dataclass(frozen=True, slots=True)
class Twin:
    """An article that prints the same text: its outlet, its credits, and how many words they share."""

    outlet: str | None
    credits: tuple[str, ...]
    words: int


def likely_agency(outlet: str | None, text: str, twins: Sequence[Twin], known: Habits) -> Origin | None:
    """Return the agency that a text in `outlet` is most likely from, given twins with credits; None without any."""
    chances = agency_chances(outlet, text, twins, known)
    if not chances:
        return None
    best = max(sorted(chances), key=chances.__getitem__)
    return Origin(best, "agency", "wording", chances[best])


def agency_chances(outlet: str | None, text: str, twins: Sequence[Twin], known: Habits) -> dict[str, float]:
    """Return the probability of each agency, given twins with credits; nothing without any.

    Only the closest twin of each outlet speaks: the others are often versions of it. Of an outlet of which no credit
    is known, the habits of others say nothing.
    """
    closest = _closest(twins)
    if not closest:
        return {}
    stranger = not known.by_outlet.get(outlet)
    usual, full = (Habits(), STRANGER) if stranger else (known, FULL)
    options = sorted(set(usual.everywhere).union(*(twin.credits for twin in closest)))
    scores = {
        agency: log(usual.share(agency, outlet)) + _evidence(agency, text, closest, full)
        for agency in (*options, ANOTHER)
    }
    highest = max(scores.values())
    total = sum(exp(score - highest) for score in scores.values())
    return {agency: round(exp(scores[agency] - highest) / total, 3) for agency in options}


def _closest(twins: Sequence[Twin]) -> tuple[Twin, ...]:
    best: dict[str | None, Twin] = {}
    for twin in sorted(twins, key=lambda each: (-each.words, each.credits)):
        if twin.credits:
            best.setdefault(twin.outlet, twin)
    return tuple(best.values())


def _evidence(agency: str, text: str, twins: Sequence[Twin], full: int) -> float:
    """Return how much (log-odds) the text itself and its twins speak for an agency."""
    score = log(NAMED) if agency != ANOTHER and names_agency(text, agency) else 0.0
    for twin in twins:
        sign = AGREES / len(twin.credits) ** 0.5 if agency in twin.credits else DISAGREES
        score += min(twin.words / full, 1.0) * log(sign)
    return score


def names_agency(text: str, agency: str) -> bool:
    """Whether a text names an agency, also in full and inflected ('der Deutschen Presse-Agentur')."""
    return bool(_naming(agency).search(text))


@cache
def _naming(agency: str) -> re.Pattern[str]:
    forms = {agency, *(each.full for each in AGENCIES if each.name == agency)}
    inflected = sorted(re.sub(r"(?<=\w)e(?=\\ )", "e[nr]?", re.escape(form)) for form in forms)
    return re.compile(rf"\b(?:{'|'.join(inflected)})\b")

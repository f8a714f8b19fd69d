"""Statements across the reports of a story, each with its members, its verdict and its readings."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

from lesart.accounts.copies import distinct, with_copies
from lesart.accounts.evidence import Pair, candidates, evidence
from lesart.accounts.groups import groups
from lesart.accounts.profiles import Profile, profiles_of
from lesart.models.linear import linear
from lesart.records import Article, Marks, Passage, Place, Statement, Verdict


def find_statements(
    articles: Sequence[Article],
    marks: Sequence[Marks],
    passages: Sequence[Passage],  # noqa: ARG001
) -> tuple[Statement, ...]:
    """Return what the reports of one story state, alone or together; lineages are counted later.

    Every clause of a body is in at least one statement; a clause may be in several.
    """
    reports, copies = distinct(articles)
    by_id = {each.article: each for each in marks}
    profiles = profiles_of(reports, {report.id: by_id[report.id] for report in reports})
    scores = pair_scores(profiles)
    found = groups(scores, linear("same_statement").threshold)
    alone = set(range(len(profiles))) - {member for group in found for member in group}
    singles = [(number,) for number in alone if profiles[number].clause.kind != "subhead"]
    texts = {report.id: report for report in reports}
    made = [_statement(group, profiles, texts, copies) for group in [*found, *singles]]
    return tuple(sorted(made, key=lambda each: each.members[0]))


def pair_scores(profiles: Sequence[Profile]) -> dict[Pair, float]:
    """Return for the pairs of clauses that have anything in common how likely both state the same."""
    model = linear("same_statement")
    found = evidence(profiles, candidates(profiles))
    return {pair: model.probability(values) for pair, values in found.items()}


def _statement(
    group: Sequence[int],
    profiles: Sequence[Profile],
    reports: Mapping[str, Article],
    copies: dict[str, tuple[Article, ...]],
) -> Statement:
    clauses = [profiles[number].clause for number in group]
    places = [reports[clause.article].place(clause.start, clause.end) for clause in clauses]
    members = with_copies(places, copies)
    verdict: Verdict = "single" if len({place.article for place in places}) == 1 else "agree"
    return Statement(identity(members), tuple(sorted(members)), 0, 0, (), verdict)


def identity(members: Sequence[Place]) -> str:
    """Return an id made of the places of the members."""
    key = "\n".join(f"{place.article} {place.start} {place.end}" for place in sorted(members))
    return sha256(key.encode()).hexdigest()[:12]

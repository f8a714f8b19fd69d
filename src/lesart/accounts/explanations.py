"""The scores behind each grouping, for whoever asks why two clauses stand in one statement."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from lesart.accounts.candidates import candidates
from lesart.accounts.copies import distinct
from lesart.accounts.evidence import evidence, judge
from lesart.accounts.meaning import nearness_of
from lesart.accounts.profiles import Profile, profiles_of
from lesart.models.encoder import Encoder, WordEncoder
from lesart.models.linear import Linear
from lesart.records import Article, Explanation, Ground, Marks, Place, Statement


def explain(
    articles: Sequence[Article],
    marks: Sequence[Marks],
    statements: Sequence[Statement],
    *,
    encoder: Encoder | WordEncoder | None = None,
) -> tuple[Explanation, ...]:
    """Return for each statement how likely each two of its members state the same, and what speaks for and against."""
    reports, _ = distinct(articles)
    texts = {report.id: report for report in reports}
    profiles = profiles_of(reports, {each.article: each for each in marks if each.article in texts})
    nearness = nearness_of(profiles, texts, {each.article: each for each in marks}, encoder)
    scored = {
        frozenset((_place(profiles[i], texts), _place(profiles[j], texts))): values
        for (i, j), values in evidence(profiles, candidates(profiles, nearness), nearness).items()
    }
    model = judge(nearness)
    return tuple(found for statement in statements for found in _of(statement, scored, model))


def _of(
    statement: Statement, scored: Mapping[frozenset[Place], tuple[float, ...]], model: Linear
) -> Iterator[Explanation]:
    """Yield an explanation for each two members that were compared; longer members were joined from clauses."""
    for left, right in combinations(statement.members, 2):
        values = scored.get(frozenset((left, right)))
        if values is not None:
            grounds = tuple(
                Ground(feature, round(value, 3), round(value * weight, 3))
                for feature, value, weight in zip(model.features, values, model.weights, strict=True)
            )
            probability = round(model.probability(values), 3)
            yield Explanation(statement.id, left, right, probability, model.threshold, grounds)


def _place(profile: Profile, articles: Mapping[str, Article]) -> Place:
    return articles[profile.clause.article].place(profile.clause.start, profile.clause.end)

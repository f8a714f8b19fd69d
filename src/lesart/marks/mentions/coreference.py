"""Who is meant: pronouns and role nouns → the person of the article."""

from collections.abc import Callable, Sequence

from lesart.marks.analysis import Analysis
from lesart.records import Mention, Span

PRONOUNS = frozenset({"er", "ihn", "ihm", "sie", "ihr"})


def resolve(analysis: Analysis, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Return the mention of the person that the pronoun or role noun at `span` stands for, or nothing."""
    return resolver(analysis, mentions)(span)


def resolver(analysis: Analysis, mentions: Sequence[Mention]) -> Callable[[Span], Mention | None]:
    """Return a function that resolves spans of one article, for callers with many of them."""

    def resolve_one(span: Span) -> Mention | None:
        inside = [m for m in mentions if span.start <= m.start and m.end <= span.end]
        if inside:
            return inside[-1]
        before = [m for m in mentions if m.type == "PER" and m.end <= span.start]
        return before[-1] if before else None

    del analysis
    return resolve_one

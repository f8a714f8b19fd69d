"""How much of a stretch or of an article's body a set of stretches covers, in characters."""

from collections.abc import Iterable, Sequence

from lesart.records import Article, Passage, Span


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those that touch or overlap joined.

    >>> united([Span(4, 9), Span(0, 5), Span(12, 13)])
    (Span(start=0, end=9), Span(start=12, end=13))
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def covered(span: Span, spans: Iterable[Span]) -> int:
    """Return how many characters of `span` lie in the spans."""
    return sum(max(min(span.end, other.end) - max(span.start, other.start), 0) for other in united(spans))


def share_of_body(article: Article, spans: Sequence[Span]) -> float:
    """Return the share of an article's body that the spans cover, 0 to 1; of its text where it has no parts."""
    body = [Span(part.start, part.end) for part in article.body] or [Span(0, len(article.text))]
    length = sum(part.end - part.start for part in body)
    return round(sum(covered(part, spans) for part in body) / length, 4) if length else 0.0


def side(passage: Passage, article: str) -> Span:
    """Return the stretch of a passage that lies in `article`."""
    if passage.left == article:
        return Span(passage.left_start, passage.left_end)
    return Span(passage.right_start, passage.right_end)


def other(passage: Passage, article: str) -> str:
    """Return the article with which `article` shares a passage."""
    return passage.right if passage.left == article else passage.left


def by_article(passages: Iterable[Passage]) -> dict[str, tuple[Passage, ...]]:
    """Return the passages of each article."""
    found: dict[str, list[Passage]] = {}
    for passage in sorted(passages):
        for article in dict.fromkeys((passage.left, passage.right)):
            found.setdefault(article, []).append(passage)
    return {article: tuple(each) for article, each in found.items()}


def sides(passages: Iterable[Passage], article: str) -> tuple[Span, ...]:
    """Return the stretches of the passages that lie in `article`, joined."""
    return united(side(passage, article) for passage in passages)

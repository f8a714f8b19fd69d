"""What each report calls whom, in its own words."""

from collections.abc import Iterator, Mapping, Sequence

from lesart.records import Article, Label, Marks, Mention, Span
from lesart.text.fold import fold
from lesart.text.tokens import tokens


def find_labels(articles: Sequence[Article], marks: Mapping[str, Marks]) -> tuple[Label, ...]:
    """Return the labels of all persons and bodies, by article and place; words inside direct quotations left out."""
    return tuple(label for article in sorted(articles, key=lambda a: a.id) for label in _of(article, marks[article.id]))


def _of(article: Article, marks: Marks) -> Iterator[Label]:
    quoted = [span for quotation in marks.quotations if quotation.type == "direct" for span in quotation.spans]
    for mention in marks.mentions:
        span = mention.label or _own(mention, article.text)
        if span and not any(q.start <= span.start and span.end <= q.end for q in quoted):
            yield Label(mention.entity, article.id, span.start, span.end)


def _own(mention: Mention, text: str) -> Span | None:
    """Return the mention itself where it holds no word of the name ('der Kremlchef' for Wladimir Putin)."""
    called = {fold(token.form) for token in tokens(text, mention.start, mention.end)}
    named = {fold(token.form) for token in tokens(mention.name)}
    return None if called & named or mention.type != "PER" else Span(mention.start, mention.end)

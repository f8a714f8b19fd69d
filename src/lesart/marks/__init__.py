"""Article → Marks: sentences, names, quotations, times, figures, doubt."""

from lesart.marks.analysis import analyse
from lesart.marks.times import find_times
from lesart.records import Article, Marks

__all__ = ["mark"]


def mark(article: Article, *, day: str | None = None) -> Marks:
    """Return all findings in an article; `day` (ISO) is the story's, for articles that name none themselves."""
    analysis = analyse(article, day=day)
    return Marks(
        article=article.id,
        sentences=tuple(sentence.span for sentence in analysis.sentences),
        times=find_times(analysis),
    )

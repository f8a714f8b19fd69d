"""Article → Marks: sentences, names, quotations, times, figures, doubt."""

from lesart.marks.analysis import analyse
from lesart.marks.doubt import find_claims, find_open
from lesart.marks.figures import find_figures
from lesart.marks.mentions import find_mentions
from lesart.marks.quotations import find_quotations
from lesart.marks.story import agree_on_names
from lesart.marks.times import find_times
from lesart.records import Article, Marks

__all__ = ["agree_on_names", "mark"]


def mark(article: Article, *, day: str | None = None) -> Marks:
    """Return all findings in an article; `day` (ISO) is the story's, for articles that name none themselves."""
    analysis = analyse(article, day=day)
    mentions = find_mentions(analysis)
    times = find_times(analysis)
    return Marks(
        article=article.id,
        sentences=tuple(sentence.span for sentence in analysis.sentences),
        mentions=mentions,
        quotations=find_quotations(analysis, mentions),
        times=times,
        figures=find_figures(analysis, times),
        open=find_open(analysis),
        claims=find_claims(analysis),
    )

"""Article → Marks: sentences, names, quotations, times, figures, doubt."""

from collections.abc import Sequence

from lesart.marks.analysis import analyse
from lesart.marks.apart import by_sentence
from lesart.marks.doubt import explain_claims, explain_open
from lesart.marks.explained import marks_of, names_of
from lesart.marks.figures import explain_figures
from lesart.marks.mentions import COMPOUND, explain_mentions
from lesart.marks.quotations import explain_quotations
from lesart.marks.story import agree_on_names
from lesart.marks.times import explain_times
from lesart.models.depths import Reads
from lesart.records import Article, ExplainedMarks, Marks, Patterns
from lesart.text.collecting import uncollected

__all__ = ["agree_on_names", "by_sentence", "explain", "mark", "side_by_side"]


def side_by_side(articles: Sequence[Article], marks: Sequence[Marks]) -> tuple[Marks, ...]:
    """Return the marks of a story's articles as their reports are held against each other.

    An entity has one name in all of them, and each sentence of free speech is a quotation of its own.
    """
    return agree_on_names(articles, [by_sentence(each) for each in marks])


def mark(article: Article, *, day: str | None = None, reader: Reads | None = None) -> Marks:
    """Return all findings in an article; `day` (ISO) is the story's, for articles that name none themselves.

    With a `reader` its findings join those of the rules, which read alone without one.
    """
    return explain(article, day=day, reader=reader).marks


@uncollected()
def explain(article: Article, *, day: str | None = None, reader: Reads | None = None) -> ExplainedMarks:
    """Return all findings in an article as `mark` does, and for each the name of the pattern that made it."""
    analysis = analyse(article, day=day, reader=reader)
    mentions = explain_mentions(analysis)
    times = explain_times(analysis)
    quotations = explain_quotations(analysis, [each.mark for each in mentions if each.by != COMPOUND])
    figures = explain_figures(analysis, marks_of(times))
    left_open = explain_open(analysis)
    claims = explain_claims(analysis)
    marks = Marks(
        article=article.id,
        sentences=tuple(sentence.span for sentence in analysis.sentences),
        mentions=marks_of(mentions),
        quotations=marks_of(quotations),
        times=marks_of(times),
        figures=marks_of(figures),
        open=marks_of(left_open),
        claims=marks_of(claims),
    )
    patterns = Patterns(
        mentions=names_of(mentions),
        quotations=names_of(quotations),
        times=names_of(times),
        figures=names_of(figures),
        open=names_of(left_open),
        claims=names_of(claims),
    )
    return ExplainedMarks(marks, patterns)

"""Which of several texts of one article is the newest, and what was changed in the report from each to the next."""

from collections.abc import Iterable
from itertools import pairwise

from lesart.records import Article, Earlier, Edit, Span
from lesart.text.changes import edits


def by_article(found: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Earlier, ...]]:
    """Return the newest version of each article, in the order of their ids, and the versions before it.

    Texts at one address are versions of one article, as are those under one id. The order of the input and texts that
    come again mean nothing.
    """
    grouped: dict[str, dict[str, Article]] = {}
    for article in sorted(found, key=newness):
        grouped.setdefault(article.version_key, {})[article.sha256] = article
    newest, before = [], []
    for texts in grouped.values():
        versions = sorted(texts.values(), key=newness)
        newest.append(versions[-1])
        before += [
            Earlier(versions[-1].id, number, version, report_edits(version, later))
            for number, (version, later) in enumerate(pairwise(versions), start=1)
        ]
    by_id = {article.id: article for article in sorted(newest, key=newness)}
    return tuple(by_id[key] for key in sorted(by_id)), tuple(sorted(before, key=lambda e: (e.article, e.version)))


def newness(article: Article) -> tuple[str, str, bool, str]:
    """Return what sorts versions of an article: their times, their numbers, whether they say what was corrected."""
    number = (article.edition and article.edition.version) or ""
    corrects = any(part.kind == "correction" for part in article.parts)
    return article.modified or article.published or "", number.zfill(9), corrects, article.sha256


def report_edits(earlier: Article, later: Article) -> tuple[Edit, ...]:
    """Return the places at which two versions of a report differ; what belongs to the page around it does not count."""
    return tuple(
        edit for edit in edits(earlier.text, later.text) if (_told(earlier, edit.gone) or _told(later, edit.come))
    )


def _told(article: Article, span: Span) -> bool:
    """Whether a stretch holds something of the report itself."""
    return any(part.kind != "boilerplate" and part.start < span.end and span.start < part.end for part in article.parts)

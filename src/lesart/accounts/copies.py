"""Reports with the very same text count once: one of them stands for all."""

from collections import defaultdict
from collections.abc import Sequence

from lesart.records import Article


def distinct(articles: Sequence[Article]) -> tuple[tuple[Article, ...], dict[str, tuple[Article, ...]]]:
    """Return one article for each text, in an order that does not depend on the order given, and its copies by id.

    Without this a copied text would weigh twice in how rare a word is, and would change what is grouped.
    """
    by_text: dict[str, list[Article]] = defaultdict(list)
    for article in sorted(articles, key=lambda each: (each.published or "~", each.id)):
        by_text[article.text].append(article)
    firsts = sorted((group[0] for group in by_text.values()), key=_rank)
    return tuple(firsts), {group[0].id: tuple(group[1:]) for group in by_text.values()}


def _rank(article: Article) -> tuple[str, str, str]:
    """Return what reports are ordered by; with 'ss' for 'ß', so that a Swiss spelling breaks no tie otherwise."""
    return (article.published or "~", article.text.replace("ß", "ss"), article.text)

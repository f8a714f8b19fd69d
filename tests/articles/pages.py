"""Pages written for the tests."""

from lesart.articles import read_article
from lesart.records import Article, Page


def article(text: str, **declared: str) -> Article:
    """Return the article that a page with this text and these declared fields is read as."""
    read = read_article(Page("bericht.txt", text, **declared))
    assert isinstance(read, Article)
    return read


def forms(read: Article, *kinds: str) -> list[str]:
    """Return what the parts of these kinds cover."""
    return [read.text[part.start : part.end] for part in read.parts if part.kind in kinds]

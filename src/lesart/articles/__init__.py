"""Page → Article or Rejected: the head of a report and the function of each of its parts."""

from lesart.articles.reading import read_article, read_articles

__all__ = ["read_article", "read_articles"]

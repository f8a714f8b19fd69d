"""Analysis → mentions: names, what they are called, and which of them mean the same."""

from lesart.marks.analysis import Analysis
from lesart.marks.mentions.coreference import resolve, resolver
from lesart.marks.mentions.finding import find_names
from lesart.marks.mentions.labels import with_labels
from lesart.marks.mentions.naming import name_mentions
from lesart.records import Mention

__all__ = ["find_mentions", "resolve", "resolver"]


def find_mentions(analysis: Analysis) -> tuple[Mention, ...]:
    """Return the names of an article, and the labels that stand for persons, in the order of the text."""
    return with_labels(analysis, name_mentions(analysis, find_names(analysis)))

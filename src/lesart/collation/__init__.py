"""Articles held side by side: the passages they share, who has them from whom, and how many origins there are."""

from lesart.collation.lineages import trace_origins
from lesart.collation.passages import find_passages
from lesart.collation.stemma import draw_stemma

__all__ = ["draw_stemma", "find_passages", "trace_origins"]

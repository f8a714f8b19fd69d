"""Articles held side by side: the passages they share, who has them from whom, and how many origins there are."""

from lesart.collation.lineages import trace_origins
from lesart.collation.passages import find_passages
from lesart.collation.reprints import count_words, measure_reprints
from lesart.collation.reuse import MEMORY, Scope, copied, find_reuse, group_passages, who_prints
from lesart.collation.shares import divide
from lesart.collation.stemma import draw_stemma

__all__ = [
    "MEMORY",
    "Scope",
    "copied",
    "count_words",
    "divide",
    "draw_stemma",
    "find_passages",
    "find_reuse",
    "group_passages",
    "measure_reprints",
    "trace_origins",
    "who_prints",
]

"""Reuse over a corpus: every passage that its articles share, grouped, and told apart by how it spread."""

from lesart.collation.reuse.candidates import Scope
from lesart.collation.reuse.groups import copied, group_passages
from lesart.collation.reuse.search import MEMORY, find_reuse, who_prints

__all__ = ["MEMORY", "Scope", "copied", "find_reuse", "group_passages", "who_prints"]

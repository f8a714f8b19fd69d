"""Reuse over a corpus: every passage that its articles share, grouped, and told apart by how it spread."""

from lesart.collation.reuse.candidates import Scope
from lesart.collation.reuse.groups import group_passages
from lesart.collation.reuse.search import find_reuse, who_prints

__all__ = ["Scope", "find_reuse", "group_passages", "who_prints"]

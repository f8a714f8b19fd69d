"""Reuse over a corpus: every passage that its articles share, grouped, and told apart by how it spread."""

from lesart.collation.reuse.candidates import Scope
from lesart.collation.reuse.search import find_reuse

__all__ = ["Scope", "find_reuse"]

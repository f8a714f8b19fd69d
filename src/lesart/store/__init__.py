"""What the desk remembers: articles, versions, marks, stories and their history, in SQLite or PostgreSQL."""

from lesart.store.articles import Stored
from lesart.store.query import Term, parse
from lesart.store.search import Hit
from lesart.store.store import Store, open_store

__all__ = ["Hit", "Store", "Stored", "Term", "open_store", "parse"]

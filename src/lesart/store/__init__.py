"""What the desk remembers: articles, versions, marks, stories and their history, in SQLite or PostgreSQL."""

from lesart.store.articles import Stored
from lesart.store.change import Change
from lesart.store.feedback import Feedback
from lesart.store.hits import Hit
from lesart.store.overview import Line, Wanted
from lesart.store.query import Term, parse
from lesart.store.ready import Ready, ready
from lesart.store.searches import SavedSearch
from lesart.store.shelf import Size
from lesart.store.store import Store, open_store
from lesart.store.visits import Visit

__all__ = [
    "Change",
    "Feedback",
    "Hit",
    "Line",
    "Ready",
    "SavedSearch",
    "Size",
    "Store",
    "Stored",
    "Term",
    "Visit",
    "Wanted",
    "open_store",
    "parse",
    "ready",
]

"""The words of a search as the two databases take them: FTS5 as a string, PostgreSQL as a text query."""

from collections.abc import Sequence
from functools import reduce
from typing import Any

from sqlalchemy import ColumnElement, func

from lesart.models.words import words
from lesart.store.query import Term
from lesart.text.fold import fold
from lesart.text.tokens import word_forms


def forms(value: str) -> list[str]:
    """Return a word as it is compared and, where that is another form, its lemma; several words stay together."""
    found = words(value)
    if len(found) != 1:
        return [folded(value)]
    return list(dict.fromkeys((fold(found[0].form), fold(found[0].lemma))))


def folded(value: str) -> str:
    """Return words as they stand in the index, in a row."""
    return " ".join(map(fold, word_forms(value))) or fold(value)


def in_a_row(term: Term) -> bool:
    """Whether a term wants several words that follow each other."""
    return " " in (folded(term.value) if term.phrase else forms(term.value)[0])


def fts5(terms: Sequence[Term]) -> str:
    """Return the terms as a query for FTS5; everything typed stands between quotation marks.

    >>> fts5([Term("Deiche"), Term("Flut", unwanted=True)])
    '(("deiche" OR "deich")) NOT (("flut"))'
    """
    wanted = " AND ".join(_fts5_term(term) for term in terms if not term.unwanted)
    unwanted = " OR ".join(_fts5_term(term) for term in terms if term.unwanted)
    return f"({wanted}) NOT ({unwanted})" if unwanted else f"({wanted})"


def any_of_fts5(alternatives: Sequence[str]) -> str:
    """Return a query for FTS5 that finds what has any of some folded words."""
    return " OR ".join(_quoted(form) for form in alternatives)


def _fts5_term(term: Term) -> str:
    if term.phrase:
        return f"(words:{_quoted(folded(term.value))})"
    return f"({any_of_fts5(forms(term.value))})"


def _quoted(form: str) -> str:
    doubled = form.replace('"', '""')
    return f'"{doubled}"'


def tsquery(terms: Sequence[Term]) -> ColumnElement[Any]:
    """Return the terms as a PostgreSQL text query."""
    parts = [_not(_tsquery_term(term)) if term.unwanted else _tsquery_term(term) for term in terms]
    return reduce(lambda left, right: left.op("&&")(right), parts)


def any_of_tsquery(alternatives: Sequence[str]) -> ColumnElement[Any]:
    """Return a PostgreSQL text query that finds what has any of some folded words."""
    queries: list[ColumnElement[Any]] = [func.plainto_tsquery("simple", form) for form in alternatives]
    return reduce(lambda left, right: left.op("||")(right), queries)


def _not(query: ColumnElement[Any]) -> ColumnElement[Any]:
    negated: ColumnElement[Any] = func.tsquery_not(query)
    return negated


def _tsquery_term(term: Term) -> ColumnElement[Any]:
    if term.phrase:
        return func.phraseto_tsquery("simple", folded(term.value))
    return any_of_tsquery(forms(term.value))

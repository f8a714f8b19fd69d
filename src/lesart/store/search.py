"""Search: words, lemmas, parts of compounds, phrases, names, outlets and days, ranked, with snippets as offsets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final, Literal

from sqlalchemy import ColumnElement, Connection, column, func, not_, or_, select, table, text
from sqlalchemy.sql.expression import Select

from lesart.models.words import words
from lesart.records import Article, Span
from lesart.store.query import Term
from lesart.store.tables import ARTICLES, FACETS
from lesart.text.fold import fold
from lesart.text.tokens import tokens

_AROUND: Final = 90  # characters of a snippet on each side of what was found
_SNIPPETS: Final = 3
_STEM: Final = 4  # letters from which on a longer word counts as found in a snippet ('Deich' in 'Deichbruch')
Order = Literal["best", "newest"]
_FACETS: Final = frozenset({"agency", "person", "place", "body", "said"})
_INDEX: Final = table("article_index", column("article"), column("rank"), column("document"))


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found, with stretches of its text and, in them, the words that were found."""

    article: Article
    snippets: tuple[Span, ...]
    found: tuple[Span, ...]


def search(
    connection: Connection, terms: Sequence[Term], *, order: Order = "best", limit: int = 20, offset: int = 0
) -> tuple[str, ...]:
    """Return the ids of the articles that fit all terms: the best first, equally good ones from the latest.

    In the order `newest` those come first that the store took in last, as feeds want them.
    """
    query = select(ARTICLES.c.id).where(*(_condition(term) for term in terms if term.field is not None))
    worded = [term for term in terms if term.field is None]
    if any(not term.unwanted for term in worded):
        query = _ranked(query, worded, connection.dialect.name)
    else:
        query = query.where(*(_absent(term, connection.dialect.name) for term in worded))
    if order == "newest":
        query = query.order_by(None).order_by(ARTICLES.c.added.desc())
    query = query.order_by(ARTICLES.c.published.desc().nulls_last(), ARTICLES.c.id).limit(limit).offset(offset)
    return tuple(connection.execute(query).scalars())


def _ranked(query: Select[Any], terms: Sequence[Term], dialect: str) -> Select[Any]:
    """Return the query narrowed to articles whose text matches, ranked by how well it does."""
    joined = query.join(_INDEX, _INDEX.c.article == ARTICLES.c.id)
    if dialect == "sqlite":
        matches = text("article_index MATCH :match").bindparams(match=fts5(terms))
        return joined.where(matches).order_by(_INDEX.c.rank)
    wanted = tsquery(terms)
    rank = func.ts_rank_cd(_INDEX.c.document, wanted)
    return joined.where(_INDEX.c.document.op("@@")(wanted)).order_by(rank.desc())


def resembling(connection: Connection, forms: Sequence[str], *, limit: int) -> tuple[str, ...]:
    """Return the ids of the articles that have most of some folded words, rare ones above all."""
    if connection.dialect.name == "sqlite":
        match = " OR ".join(f'"{_quoted(form)}"' for form in forms)
        query = text("SELECT article FROM article_index WHERE article_index MATCH :match ORDER BY rank LIMIT :limit")
        return tuple(connection.execute(query, {"match": match, "limit": limit}).scalars())
    wanted = _any_of(forms)
    found = select(_INDEX.c.article).where(_INDEX.c.document.op("@@")(wanted))
    ranked = found.order_by(func.ts_rank(_INDEX.c.document, wanted, 1).desc(), _INDEX.c.article)
    return tuple(connection.execute(ranked.limit(limit)).scalars())


def _absent(term: Term, dialect: str) -> ColumnElement[bool]:
    """Return the condition that an article has not got some words."""
    wanted = [Term(term.value, phrase=term.phrase)]
    held = select(_INDEX.c.article)
    if dialect == "sqlite":
        held = held.where(text("article_index MATCH :absent").bindparams(absent=fts5(wanted)))
    else:
        held = held.where(_INDEX.c.document.op("@@")(tsquery(wanted)))
    return ARTICLES.c.id.not_in(held)


def fts5(terms: Sequence[Term]) -> str:
    """Return the terms as a query for FTS5; everything typed stands between quotation marks.

    >>> fts5([Term("Deiche"), Term("Flut", unwanted=True)])
    '(("deiche" OR "deich")) NOT (("flut"))'
    """
    wanted = " AND ".join(_fts5_term(term) for term in terms if not term.unwanted)
    unwanted = " OR ".join(_fts5_term(term) for term in terms if term.unwanted)
    return f"({wanted}) NOT ({unwanted})" if unwanted else f"({wanted})"


def _fts5_term(term: Term) -> str:
    if term.phrase:
        return f'(words:"{_quoted(_folded(term.value))}")'
    return "(" + " OR ".join(f'"{_quoted(form)}"' for form in _forms(term.value)) + ")"


def _quoted(form: str) -> str:
    return form.replace('"', '""')


def tsquery(terms: Sequence[Term]) -> ColumnElement[Any]:
    """Return the terms as a PostgreSQL text query."""
    parts = [(not_words if term.unwanted else _same)(_tsquery_term(term)) for term in terms]
    return reduce(lambda left, right: left.op("&&")(right), parts)


def not_words(query: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the negation of a text query."""
    negated: ColumnElement[Any] = func.tsquery_not(query)
    return negated


def _same(query: ColumnElement[Any]) -> ColumnElement[Any]:
    return query


def _tsquery_term(term: Term) -> ColumnElement[Any]:
    if term.phrase:
        return func.phraseto_tsquery("simple", _folded(term.value))
    return _any_of(_forms(term.value))


def _any_of(forms: Sequence[str]) -> ColumnElement[Any]:
    alternatives: list[ColumnElement[Any]] = [func.plainto_tsquery("simple", form) for form in forms]
    return reduce(lambda left, right: left.op("||")(right), alternatives)


def _forms(value: str) -> list[str]:
    """Return a word as it is compared and, where that is another form, its lemma; several words stay together."""
    found = words(value)
    if len(found) != 1:
        return [_folded(value)]
    return list(dict.fromkeys((fold(found[0].form), fold(found[0].lemma))))


def _folded(value: str) -> str:
    return " ".join(fold(token.form) for token in tokens(value) if token.is_word) or fold(value)


def _condition(term: Term) -> ColumnElement[bool]:
    """Return the condition that a field sets."""
    condition = _wanted(term)
    return not_(condition) if term.unwanted else condition


def _wanted(term: Term) -> ColumnElement[bool]:
    value = fold(term.value)
    if term.field == "outlet":
        return func.lower(ARTICLES.c.outlet) == value
    if term.field == "lang":
        return ARTICLES.c.language == value
    if term.field == "after":
        return ARTICLES.c.published >= term.value
    if term.field == "before":
        return ARTICLES.c.published < term.value
    fields = _FACETS & {term.field} or {"person", "place", "body"}
    named = or_(FACETS.c.value == value, FACETS.c.value.like(f"% {_literal(value)}", escape="\\"))
    return ARTICLES.c.id.in_(select(FACETS.c.article).where(FACETS.c.field.in_(fields), named))


def _literal(value: str) -> str:
    """Return a value for LIKE that means its own characters only."""
    return value.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")


def hit(article: Article, terms: Iterable[Term]) -> Hit:
    """Return where an article shows what a search was for, in at most three stretches."""
    wanted = [_forms(t.value) if not t.phrase else _folded(t.value).split() for t in terms if not t.unwanted]
    forms = {form for own in wanted for form in own}
    found = tuple(Span(t.start, t.end) for t in tokens(article.text) if t.is_word and _shows(fold(t.form), forms))
    snippets: list[Span] = []
    for span in found:
        if snippets and span.start <= snippets[-1].end:
            continue
        if len(snippets) == _SNIPPETS:
            break
        snippets.append(_widened(article.text, span))
    shown = tuple(s for s in found if any(a.start <= s.start and s.end <= a.end for a in snippets))
    return Hit(article, tuple(snippets), shown)


def _shows(form: str, wanted: set[str]) -> bool:
    return form in wanted or any(len(w) >= _STEM and w in form for w in wanted)


def _widened(text_: str, span: Span) -> Span:
    """Return the stretch around a word, cut at white space."""
    start, end = max(0, span.start - _AROUND), min(len(text_), span.end + _AROUND)
    while start > 0 and start < span.start and not text_[start - 1].isspace():
        start += 1
    while end < len(text_) and end > span.end and not text_[end].isspace():
        end -= 1
    return Span(start, end)

"""How FTS5 is asked. A match has the number of its row, which grows as articles come.

To list matches is cheap, 50 million a second; to rank one takes a microsecond; and to rank any by a phrase, all
articles that have the phrase are counted first. So matches are narrowed down before they are ranked, of very many only
those that came last are, and phrases narrow down without having a say in the rank where there are single words.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, Text, column, func, literal_column, select, table, text

from lesart.store.facets import naming
from lesart.store.narrowing import condition, fields_of, of_names
from lesart.store.query import Order, Term
from lesart.store.tables import FACETS
from lesart.store.wording import any_of_fts5, folded, fts5, in_a_row

RANKED: Final = 10_000
"""Articles, the last that came, that are ranked where more than that fit."""
READ: Final = 300
"""Articles, the last that came, whose words are read to rank them by a phrase."""
FEW: Final = 20_000
"""Articles that fit the fields of a search up to which they are listed; of more each match is looked up."""
_INDEX: Final = table("article_index", column("article"), column("rank"), column("rowid"), column("words"))
_FACTS: Final = table(
    "article_facts", column("number"), column("article"), column("outlet"), column("published"), column("language")
)
# Before a plus no index is looked for: FTS5 asked for one row after the other parses the query anew for each.
_NUMBER: Final[ColumnElement[int]] = literal_column("+article_index.rowid")


def search(connection: Connection, terms: Sequence[Term], order: Order, page: tuple[int, int]) -> tuple[str, ...]:
    """Return the ids of the articles that fit all terms, of a page given as (limit, offset)."""
    worded = [term for term in terms if term.field is None]
    fields = [term for term in terms if term.field is not None]
    if not any(not term.unwanted for term in worded):
        query = _unranked(order).where(*(condition(connection, _FACTS.c, _FACTS.c.article, each) for each in fields))
        return _ids(connection, query.where(*(_FACTS.c.number.not_in(_having(each)) for each in worded)), page)
    matched, narrowing = _parted(worded)
    fitting = [*map(_narrowed, narrowing), *_fitting(connection, fields)]
    if order == "newest":
        found = _matches(matched, fitting, sum(page)).subquery()
        return _ids(connection, _facts_of(found).order_by(found.c.number.desc()), page)
    if in_a_row(matched[0]):
        return _by_row(connection, matched, fitting, page)
    found = _matches(matched, fitting, max(RANKED, sum(page)), _INDEX.c.rank).subquery()
    return _ids(connection, _facts_of(found).order_by(found.c.rank, found.c.number.desc()), page)


def resembling(connection: Connection, forms: Sequence[str], limit: int) -> tuple[str, ...]:
    """Return the ids of the articles that have most of some folded words, rare ones above all."""
    matches = text("article_index MATCH :match").bindparams(match=any_of_fts5(forms))
    return _ids(connection, select(_INDEX.c.article).where(matches).order_by(_INDEX.c.rank), (limit, 0))


def _ids(connection: Connection, query: Select[Any], page: tuple[int, int]) -> tuple[str, ...]:
    return tuple(connection.execute(query.limit(page[0]).offset(page[1])).scalars())


def _unranked(order: Order) -> Select[Any]:
    """Return all articles, from the latest."""
    if order == "newest":
        return select(_FACTS.c.article).order_by(_FACTS.c.number.desc())
    return select(_FACTS.c.article).order_by(_FACTS.c.published.desc().nulls_last(), _FACTS.c.article)


def _matches(
    matched: Sequence[Term], fitting: Sequence[ColumnElement[bool]], most: int, *more: ColumnElement[Any]
) -> Select[Any]:
    """Return the numbers of the last `most` articles that match and fit, with more of each."""
    matches = text("article_index MATCH :match").bindparams(match=fts5(matched))
    query = select(_INDEX.c.rowid.label("number"), *more).where(matches, *fitting)
    # Always some: SQLite must not look for ranks in another order.
    return query.order_by(_INDEX.c.rowid.desc()).limit(most)


def _facts_of(found: Any) -> Select[Any]:  # noqa: ANN401 - a subquery with numbers
    return select(_FACTS.c.article).join(found, found.c.number == _FACTS.c.number)


def _by_row(
    connection: Connection, matched: Sequence[Term], fitting: Sequence[ColumnElement[bool]], page: tuple[int, int]
) -> tuple[str, ...]:
    """Return the ids of a page of matches: those first in which words in a row count most, equal ones from the latest.

    Those come next of which the words are not read.
    """
    limit, offset = page
    read = connection.execute(_matches(matched, fitting, READ, _INDEX.c.article, _INDEX.c.words)).all()
    row = f" {folded(matched[0].value)} "
    best = sorted(read, key=lambda each: (-_weight(each.words, row), -each.number))
    found = [each.article for each in best]
    if len(read) == READ and limit + offset > READ:
        later = connection.execute(_matches(matched, fitting, limit + offset, _INDEX.c.article)).all()
        found += [each.article for each in later[READ:]]
    return tuple(found[offset : offset + limit])


def _weight(words: str, row: str) -> float:
    """Return how much words in a row count in an article: more often is better, and in a short text.

    This is BM25 for one term with its usual constants, but for the factor that is the same for all articles, and with
    letters for words: a report has 3,000 or so.
    """
    times = f" {words} ".count(row)
    return times / (times + 0.3 + 0.9 * len(words) / 3_000)


def _parted(worded: Sequence[Term]) -> tuple[list[Term], list[Term]]:
    """Return the terms that are matched, and those that only narrow down: words in a row, where others are wanted."""
    rows = [term for term in worded if in_a_row(term)]
    matched = [term for term in worded if term not in rows]
    if any(not term.unwanted for term in matched):
        return matched, rows
    first = next(term for term in rows if not term.unwanted)
    return [first, *matched], [term for term in rows if term is not first]


def _narrowed(term: Term) -> ColumnElement[bool]:
    """Return the condition that a match has, or has not, words in a row."""
    return _NUMBER.not_in(_having(term)) if term.unwanted else _NUMBER.in_(_having(term))


def _having(term: Term) -> Select[Any]:
    """Return the numbers of the articles that have some words, wanted or not."""
    index = _INDEX.alias("held")
    matches = literal_column("held.article_index", type_=Text).op("MATCH")(fts5([replace(term, unwanted=False)]))
    return select(index.c.rowid).where(matches)


def _fitting(connection: Connection, fields: Sequence[Term]) -> list[ColumnElement[bool]]:
    """Return the conditions that a match fits some fields.

    Few articles that fit are listed once. Of many each match is looked up, as most will fit. Those that name somebody
    are always listed, and by themselves: SQLite would list them beside others whatever comes first.
    """
    facts = _FACTS.alias("fact")
    found = [_naming(each) for each in fields if of_names(each)]
    own = [condition(connection, facts.c, facts.c.article, each) for each in fields if not of_names(each)]
    listed = select(facts.c.number).where(*own)
    if own and _are_few(connection, listed):
        found.insert(0, _NUMBER.in_(listed))
    elif own:
        found.append(listed.where(facts.c.number == _INDEX.c.rowid).exists())
    return found


def _naming(term: Term) -> ColumnElement[bool]:
    """Return the condition that a match names somebody, or does not."""
    numbers = select(_FACTS.c.number).join(FACETS, FACETS.c.article == _FACTS.c.article)
    numbers = numbers.where(*naming(fields_of(term), term.value))
    return _NUMBER.not_in(numbers) if term.unwanted else _NUMBER.in_(numbers)


def _are_few(connection: Connection, numbers: Select[Any]) -> bool:
    """Whether a query finds no more numbers than can be listed."""
    some = numbers.limit(FEW + 1).subquery()
    return bool(connection.execute(select(func.count()).select_from(some)).scalar_one() <= FEW)

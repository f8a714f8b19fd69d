"""What fields ask of an article: outlet, language, days, names; each as a condition on a small table."""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, false, func, not_, select

from lesart.german.outlets import entry_of
from lesart.store import facets
from lesart.store.query import Term
from lesart.text.fold import fold

_FACETS: Final = frozenset({"agency", "person", "place", "body", "said"})
_OWN: Final = frozenset({"outlet", "lang", "after", "before", "on"})


def of_names(term: Term) -> bool:
    """Whether a term asks who or what is named in an article, and not for what the article tells of itself."""
    return term.field not in _OWN


def fields_of(term: Term) -> tuple[str, ...]:
    """Return the kinds of names that a term asks for."""
    return tuple(_FACETS & {term.field}) or facets.NAMED


def condition(connection: Connection, facts: Any, article: ColumnElement[str], term: Term) -> ColumnElement[bool]:  # noqa: ANN401 - columns of either database
    """Return the condition of a field; `facts` has the columns outlet, language and published."""
    wanted = _wanted(connection, facts, article, term)
    return not_(func.coalesce(wanted, false())) if term.unwanted else wanted


def _wanted(connection: Connection, facts: Any, article: ColumnElement[str], term: Term) -> ColumnElement[bool]:  # noqa: ANN401 - as above
    if term.field == "outlet":
        named: ColumnElement[bool] = facts.outlet.in_(_outlets(connection, facts.outlet, term.value))
        return named
    if term.field == "lang":
        spoken: ColumnElement[bool] = facts.language == fold(term.value)
        return spoken
    if term.field in {"after", "before", "on"}:
        return _in_time(facts.published, term.field, term.value)
    found: ColumnElement[bool] = article.in_(facets.named(fields_of(term), term.value))
    return found


def _in_time(published: ColumnElement[str], field: str | None, day: str) -> ColumnElement[bool]:
    """Return the condition that an article came out from a day on, before it, or on it; undated ones never did."""
    if field == "after":
        return published >= day
    if field == "before":
        return published.between("0", day) & (published < day)
    return published.between(day, day + "~")


def _outlets(connection: Connection, outlet: ColumnElement[str | None], typed: str) -> list[str]:
    """Return the outlets that a name or a domain means, as the store writes them."""
    known = entry_of(f"https://{typed}") if "." in typed else None
    meant = {fold(typed), *([fold(known.name)] if known else [])}
    return [name for name in _each(connection, outlet) if fold(name) in meant]


def _each(connection: Connection, indexed: ColumnElement[str | None]) -> Iterator[str]:
    """Yield each value of a column once, from one to the next in its index, so that few of many rows are read."""
    value = select(func.min(indexed).label("value")).cte("each", recursive=True)
    later = select(func.min(indexed)).where(indexed > value.c.value).scalar_subquery()
    value = value.union_all(select(later).where(value.c.value.is_not(None)))
    yield from filter(None, connection.execute(select(value.c.value)).scalars())

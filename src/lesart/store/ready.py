"""What a store keeps of an article beside the article, as it is kept; made wherever there is a worker."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from json import JSONEncoder
from typing import Final

from lesart.records import Article, Marks
from lesart.schema import plain
from lesart.store.index_terms import Forms, indexed
from lesart.text.fold import fold

_FIELDS: Final = {"PER": "person", "LOC": "place", "ORG": "body"}
_ENCODE: Final = JSONEncoder(separators=(",", ":"), check_circular=False).encode  # made once: `dumps` makes one a call


class Written(str):
    """JSON that is written already."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Ready:
    """The columns of an article's marks, the names under which it stands by field, and the words it is found by."""

    marks: Mapping[str, Written]
    facets: tuple[tuple[str, str], ...]
    forms: Forms


def ready(article: Article, marks: Marks) -> Ready:
    """Return what a store keeps of an article and its marks.

    Marks go to the database as text: a worker has written them, and neither they nor their parts are sent or built
    again.
    """
    columns = {name: Written(_ENCODE(found)) for name, found in plain(marks).items() if name != "article"}
    return Ready(columns, tuple(sorted(set(_facets(article, marks)))), indexed(article))


def as_json(value: object) -> str:
    """Return JSON's own types as JSON, on one line and without blanks."""
    return value if isinstance(value, Written) else _ENCODE(value)


def _facets(article: Article, marks: Marks) -> Iterator[tuple[str, str]]:
    """Yield the agencies, names and speakers of an article as (field, folded value)."""
    yield from (("agency", fold(agency)) for agency in article.agencies)
    yield from ((_FIELDS[m.type], fold(m.name)) for m in marks.mentions if m.type in _FIELDS)
    yield from (("said", fold(q.speaker_name)) for q in marks.quotations if q.speaker_name)

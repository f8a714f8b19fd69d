"""What a large store costs: one article more, and a search.

    lesart add ARTICLES… --db base.db
    python bench/desk.py fill base.db large.db --size 200000
    python bench/desk.py ask large.db MORE.jsonl --before 300 --first 200

`fill` copies the articles of a store again and again with what was found in them, each time some months earlier and
with other names: of the words with a capital some have two letters exchanged, so that all offsets hold. `ask` adds
articles one by one, as a desk does that is open, and asks searches of one to three words, with and without fields;
it prints seconds at the half and at the 95th percentile, of the processor and of the clock.
"""

import argparse
import json
import random
import re
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zlib import crc32

from lesart import pipeline
from lesart.pipeline.desk import Desk
from lesart.records import Article
from lesart.store import Store, open_store
from lesart.text.fold import fold
from lesart.text.moments import moment
from lesart.text.tokens import word_forms

MONTHS = timedelta(days=240)  # by which each copy is earlier than the one before
NAME = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{4,}")
SHORT = 3  # letters of a word that nobody would search for
SHARE = 4  # one name in so many is changed
Row = sqlite3.Row
Copied = tuple[str, Callable[[Row, int], Sequence[Any]]]


def main() -> None:
    """Do what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    steps = parser.add_subparsers(dest="step", required=True)
    filling = steps.add_parser("fill")
    filling.add_argument("base", type=Path)
    filling.add_argument("large", type=Path)
    filling.add_argument("--size", type=int, default=200_000)
    asking = steps.add_parser("ask")
    asking.add_argument("large", type=Path)
    asking.add_argument("articles")
    asking.add_argument("--first", type=int, default=200, help="articles that are added and timed")
    asking.add_argument("--before", type=int, default=1, help="articles that are added before any is timed")
    given = parser.parse_args()
    if given.step == "fill":
        fill(given.base, given.large, given.size)
    else:
        found = list(islice(_articles(given.articles), given.before + given.first))
        ask(open_store(str(given.large)), found[: given.before], found[given.before :])


def fill(base: Path, large: Path, size: int) -> None:
    """Write a store of so many articles; nothing is found anew, all is copied."""
    open_store(str(large)).close()
    with sqlite3.connect(base) as source, sqlite3.connect(large) as target:
        source.row_factory = Row
        target.executescript("PRAGMA synchronous=OFF; PRAGMA cache_size=-200000;")
        count = source.execute("SELECT count(*) FROM articles").fetchone()[0]
        for number in reversed(range(-(-size // count))):
            for table, copied in COPIES:
                _copy(source, target, (table, copied), number)
            target.commit()
            done = target.execute("SELECT max(rowid) FROM articles").fetchone()[0]
            print(f"{done} articles", flush=True)
        target.execute(
            "INSERT INTO article_facts SELECT i.rowid, i.article, a.outlet, a.published, a.language"
            " FROM article_index AS i JOIN articles AS a ON a.id = i.article"
        )
        for table in ("frequencies", "tallies"):
            _copy(source, target, (table, lambda row, _: tuple(row)), 0)


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, what: Copied, number: int) -> None:
    table, copied = what
    rows = source.execute(f"SELECT * FROM {ORDERED.get(table, table)}")  # noqa: S608 - names of ours
    values = (copied(row, number) for row in rows)
    first = next(values, None)
    if first is None:
        return
    places = ", ".join("?" * len(first))
    target.executemany(f"INSERT INTO {table} VALUES ({places})", _with(first, values))  # noqa: S608


def _with(first: Sequence[Any], rest: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    yield first
    yield from rest


def _id(name: str, number: int) -> str:
    return f"{name}~{number}" if number else name


def _day(stamp: str | None, number: int) -> str | None:
    """Return a stamp some months earlier."""
    if not stamp or len(stamp) < len("2020-05-13"):
        return stamp
    day = datetime.fromisoformat(stamp[:10]) - MONTHS * number
    return day.date().isoformat() + stamp[10:]


def _varied(text: str, number: int) -> str:
    """Return a text with some of its names changed, each in the same way throughout a copy."""
    return NAME.sub(lambda name: _other(name[0], number), text) if number else text


def _other(name: str, number: int) -> str:
    if (crc32(name.encode()) + number) % SHARE:
        return name
    place = 1 + number % (len(name) - 2)
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]


def _article(row: Row, number: int) -> Sequence[Any]:
    values = dict(row)
    values |= {"id": _id(row["id"], number), "key": _id(row["key"], number), "text": _varied(row["text"], number)}
    values |= {"published": _day(row["published"], number), "title": _varied(row["title"] or "", number) or None}
    return tuple(values.values())


def _version(row: Row, number: int) -> Sequence[Any]:
    record = json.loads(row["record"])
    record |= {"id": _id(record["id"], number), "text": _varied(record["text"], number)}
    values = dict(row) | {"article": _id(row["article"], number), "record": json.dumps(record, ensure_ascii=False)}
    return tuple(values.values())


def _of_article(row: Row, number: int) -> Sequence[Any]:
    return tuple((dict(row) | {"article": _id(row["article"], number)}).values())


def _words(row: Row, number: int) -> Sequence[Any]:
    written = " ".join(fold(form) for form in word_forms(_varied(row["text"], number)))
    return (_id(row["article"], number), written, row["lemmas"])


def _story(row: Row, number: int) -> Sequence[Any]:
    values = dict(row) | {"id": _id(row["id"], number)}
    values |= {name: _day(row[name], number) for name in ("first", "last", "day")}
    return tuple(values.values())


def _member(row: Row, number: int) -> Sequence[Any]:
    return (_id(row["article"], number), _id(row["story"], number))


def _footprint(row: Row, number: int) -> Sequence[Any]:
    values = dict(row) | {"number": None, "article": _id(row["article"], number)}
    values["moment"] = None if row["moment"] is None else row["moment"] - number * MONTHS.total_seconds()
    return tuple(values.values())


COPIES: Sequence[Copied] = (
    ("articles", _article),
    ("versions", _version),
    ("marks", _of_article),
    ("facets", _of_article),
    ("article_index", _words),
    ("stories", _story),
    ("members", _member),
    ("footprints", _footprint),
)
ORDERED = {
    "article_index": "article_index JOIN (SELECT id, text FROM articles) ON id = article ORDER BY article_index.rowid"
}


def ask(store: Store, before: Sequence[Article], articles: Sequence[Article]) -> None:
    """Print what adding and searching cost a desk that is open and has taken in some articles before."""
    desk = Desk(store)
    list(desk.add(before))
    tell("add", [timed(lambda one=one: list(desk.add([one]))) for one in articles])
    for kind, queries in searches(store, articles).items():
        tell(kind, [timed(lambda typed=typed: store.search(typed)) for typed in queries])


def searches(store: Store, articles: Sequence[Article]) -> dict[str, list[str]]:
    """Return queries by kind: of words that stand in articles, and of outlets, days and names that the store has."""
    chance = random.Random(7)  # noqa: S311 - no secret
    found: dict[str, list[str]] = {"one word": [], "two words": [], "phrase": [], "phrase and word": []}
    fields: dict[str, list[str]] = {"word and fields": [], "word and name": [], "fields": []}
    for article in articles[:100]:
        nouns = [form for form in word_forms(article.text) if form[0].isupper() and len(form) > SHORT] or ["Bericht"]
        first, second = chance.choice(nouns), chance.choice(nouns)
        opening = " ".join(word_forms(article.text)[20:23])
        found["one word"].append(first)
        found["two words"].append(f"{first} {second}")
        found["phrase"].append(f'"{opening}"')
        found["phrase and word"].append(f'"{opening}" {first}')
        for kind, narrowed in zip(fields, _narrowed(store, first, chance), strict=True):
            fields[kind].append(narrowed)
    return found | fields


def _narrowed(store: Store, word: str, chance: random.Random) -> Sequence[str]:
    """Return a word with outlet and month, a word with a name, and fields alone, as some article of the store has."""
    article = chance.choice(store.search(word, limit=50) or store.search("on:2020-05-13")).article
    (marks,) = store.marks([article.id])
    named = [mention.name for mention in marks.mentions if mention.type == "PER"] or ["Angela Merkel"]
    outlet, name, day = f'outlet:"{article.outlet}"', chance.choice(named), (article.published or "2020-05-13")[:10]
    return f"{word} {outlet} after:{day[:7]}", f'{word} person:"{name}"', f'{outlet} name:"{name}" before:{day}'


def timed(run: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds that a call took, of the processor and of the clock."""
    cpu, clock = time.process_time(), time.perf_counter()
    run()
    return time.process_time() - cpu, time.perf_counter() - clock


def tell(what: str, seconds: Sequence[tuple[float, float]]) -> None:
    """Print the half and the 95th percentile in milliseconds."""
    for unit, times in zip(("processor", "clock"), zip(*seconds, strict=True), strict=True):
        ordered = sorted(times)
        half, most = (1000 * ordered[int(len(ordered) * share)] for share in (0.5, 0.95))
        print(f"{what:16} {len(ordered):4}  {unit:9}  half {half:7.1f} ms  95 % {most:7.1f} ms", flush=True)


def _articles(path: str) -> Iterator[Article]:
    """Yield the articles of a file, dated a moment after each other."""
    found = (each for each in pipeline.read(path) if isinstance(each, Article))
    return (each for each in found if moment(each.published))


if __name__ == "__main__":
    main()

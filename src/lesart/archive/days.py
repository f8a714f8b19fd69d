"""Which articles an archive has, and in which shards they go: by day, large days in parts by id."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lesart.archive import shards
from lesart.archive.layout import Layout, ReadArticle, day_name, narrowed
from lesart.pipeline.corpus import gists
from lesart.records import Article, Gist

Numbers = NDArray[np.int64]

LARGEST: Final = 1024
"""Articles of a shard, about: what a worker that is lost costs."""
_KEY_BITS: Final = 63


@dataclass(frozen=True, slots=True)
class DayShard:
    """Articles of one day whose keys begin with `part` in `bits` bits; `runs` is where they were read to.

    `moved` are the keys of articles that another day has in a newer version.
    """

    day: int
    part: int
    bits: int
    digest: str
    count: int
    runs: tuple[str, ...]
    moved: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """What the shard's files are called."""
        return day_name(self.day) + (f".{self.part + 1}-of-{1 << self.bits}" if self.bits else "")

    def has(self, article: ReadArticle) -> bool:
        """Whether an article belongs to the shard."""
        inside = article.key >> (_KEY_BITS - self.bits) == self.part
        return article.day == self.day and inside and article.key not in self.moved


def day_shards(runs: Sequence[Path], *, largest: int = LARGEST) -> tuple[DayShard, ...]:
    """Return the shards that the articles of some runs make, by day; neither order nor repetition plays a part.

    Some 30 bytes are held for each article.
    """
    days, keys, contents, places = _heads(runs)
    order = np.lexsort((contents, keys, days))
    days, keys, contents, places = (each[order] for each in (days, keys, contents, places))
    moved = _moved(runs, days, keys)
    found = []
    for day in np.unique(days).tolist():
        first, end = np.searchsorted(days, (day, day + 1))
        gone = np.array(moved.get(day, ()), np.int64)
        bits = _bits(len(np.setdiff1d(keys[first:end], gone)), largest)
        parts = keys[first:end] >> (_KEY_BITS - bits)
        for part in np.unique(parts).tolist():
            here = first + np.flatnonzero(parts == part)
            inside = keys[here]
            if not np.isin(inside, gone).all():
                where = tuple(str(runs[n]) for n in np.unique(places[here]).tolist())
                lost = tuple(np.intersect1d(inside, gone).tolist())
                count = len(np.setdiff1d(inside, gone))
                found.append(DayShard(day, part, bits, _digest(contents[here], lost), count, where, lost))
    return tuple(found)


def merged(shard: DayShard) -> Iterator[Article]:
    """Yield the articles of a shard in the order of their ids, of several with one id the newest."""
    best: dict[str, ReadArticle] = {}
    for run in shard.runs:
        for article in shards.read(Path(run), ReadArticle, shards.Where("day", (shard.day,))):
            if shard.has(article) and (article.id not in best or _newer(article) > _newer(best[article.id])):
                best[article.id] = article
    for key in sorted(best):
        yield narrowed(Article, best[key])


def write_articles(shard: DayShard, layout: Layout) -> int:
    """Write the articles of a shard, and before them what stories go by; return how many articles they are."""
    found = list(merged(shard))
    shards.write(layout.shard("gists", shard.name), Gist, gists(found), made_of=shard.digest)
    return shards.write(layout.shard("articles", shard.name), Article, found, made_of=shard.digest)


def _heads(runs: Iterable[Path]) -> tuple[Numbers, Numbers, Numbers, Numbers]:
    """Return day, key, content and run of every article that was read."""
    found: list[list[Numbers]] = [[], [], [], []]
    for number, run in enumerate(runs):
        table = shards.columns(run, "day", "key", "content")
        for column, name in zip(found, ("day", "key", "content"), strict=False):
            column.append(table[name].to_numpy())
        found[3].append(np.full(len(table), number, np.int64))
    days, keys, contents, places = (np.concatenate([np.empty(0, np.int64), *each]) for each in found)
    return days, keys, contents, places


def _moved(runs: Iterable[Path], days: Numbers, keys: Numbers) -> dict[int, tuple[int, ...]]:
    """Return for each day the keys whose newest version is of another day."""
    pairs = np.unique(np.stack((keys, days), axis=1), axis=0)
    again, counts = np.unique(pairs[:, 0], return_counts=True)
    doubled = again[counts > 1]
    if not len(doubled):
        return {}
    newest = _newest(runs, frozenset(doubled.tolist()))
    found: dict[int, list[int]] = {}
    for key, day in pairs[np.isin(pairs[:, 0], doubled)].tolist():
        if newest[key] != day:
            found.setdefault(day, []).append(key)
    return {day: tuple(each) for day, each in found.items()}


def _newest(runs: Iterable[Path], wanted: frozenset[int]) -> dict[int, int]:
    """Return the day of the newest version of some keys."""
    best: dict[int, tuple[tuple[str, int], int]] = {}
    for run in runs:
        for row in shards.columns(run, "key", "day", "content", "modified", "published").to_pylist():
            if row["key"] in wanted:
                age = (row["modified"] or row["published"] or "", row["content"])
                best[row["key"]] = max(best.get(row["key"], (("", -1), 0)), (age, row["day"]))
    return {key: day for key, (_, day) in best.items()}


def _newer(article: ReadArticle) -> tuple[str, int]:
    return (article.modified or article.published or "", article.content)


def _bits(count: int, largest: int) -> int:
    """Return in how many bits of their keys articles are parted so that about `largest` are in a shard at most."""
    return max(0, -(-count // largest) - 1).bit_length()


def _digest(contents: Numbers, moved: Sequence[int]) -> str:
    whole = sha256(np.unique(contents).tobytes()).hexdigest()
    return shards.digest("articles", whole, *map(str, moved))

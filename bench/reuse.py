"""Reuse over months of news, beside a plain index of exact 8-grams: `python bench/reuse.py NEWS.jsonl.gz… [--peers]`.

For each file: the pairs of articles of different outlets that share 20 distinct word 8-grams, found exactly by the
plain index, which of them are found, and the time that both take in this run (the ratio counts: machines differ).
At the end all files together: time, memory, and how the cost grew from one file to all. Rows have `url, outlet,
published, text`.

With `--peers` a table beside it: datasketch, rensa (`pip install --group bench`) and text-dedup on the same texts,
those that are installed. text-dedup pins old versions, so it has an environment of its own: `--text-dedup
its/bin/python`. All of them say which articles are alike; counted is how many of the pairs they find, and how many
pairs of different outlets they name.
"""

import argparse
import gzip
import json
import re
import resource
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from importlib.util import find_spec
from itertools import combinations
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from lesart.collation.reuse import find_reuse
from lesart.records import Article, Passage

SIZE, LEAST = 8, 20
_WORD = re.compile(r"\w+")
Pairs = set[tuple[str, str]]
Peer = Callable[[Sequence[Article]], Pairs]


def main() -> None:
    """Print a line for each file, one for all, and the growth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--peers", action="store_true", help="run datasketch, rensa and text-dedup too")
    parser.add_argument("--text-dedup", metavar="PYTHON", help="an interpreter that has text-dedup")
    options = parser.parse_args()
    peers = installed(options.text_dedup) if options.peers else {}
    months = [month(path, peers) for path in options.paths]
    costs = [(articles, cost) for articles, cost, _ in months]
    if len(options.paths) > 1:
        count, seconds = together(options.paths)
        known = [(articles, cost) for articles, cost in costs if articles > count / 20]
        growth = [log(seconds / cost) / log(count / articles) for articles, cost in known]
        print(f"growth from one file to all: n^{sum(growth) / len(growth):.2f}")
    print(json.dumps({"recall": min(recall for _, _, recall in months)}))


def month(path: str, peers: Mapping[str, Peer]) -> tuple[int, float, float]:
    """Print recall and times for one file; return its articles, the seconds they took, and the recall."""
    articles = list(read([path]))
    ids = [article.id for article in articles]
    wanted, plain = timed(lambda: plain_index(articles))
    passages, _, ours = streamed([path])
    outlets = {article.id: article.outlet for article in articles}
    found = {pair(p.left, p.right) for p in passages if outlets[p.left] != outlets[p.right]}
    recall = 100 * len(wanted & found) / len(wanted) if wanted else 100.0
    print(
        f"{path.rsplit('/', 1)[-1]}: {len(ids)} articles, {len(wanted)} pairs, recall {recall:.1f},"
        f" {len(passages)} passages, {ours:.2f} s, plain index {plain:.2f} s, ratio {ours / plain:.2f}"
    )
    if peers:
        rows = {"lesart": (found, ours), "plain index of 8-grams": (wanted, plain)}
        rows |= {name: timed(lambda peer=peer: peer(articles)) for name, peer in peers.items()}
        print("| | recall | pairs named | seconds |\n|---|---|---|---|")
        for name, (pairs, seconds) in rows.items():
            across = {each for each in pairs if outlets[each[0]] != outlets[each[1]]}
            print(
                f"| {name} | {100 * len(wanted & across) / max(len(wanted), 1):.1f} | {len(across):,} | {seconds:.1f} |"
            )
    return len(ids), ours, round(recall, 1)


def together(paths: Sequence[str]) -> tuple[int, float]:
    """Print time and memory for all files in one corpus."""
    passages, counted, seconds = streamed(paths)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"all: {counted} articles, {len(passages)} passages, {seconds:.1f} s without reading them, {memory:.0f} MB")
    return counted, seconds


def streamed(paths: Sequence[str]) -> tuple[tuple[Passage, ...], int, float]:
    """Return what files share, read one article at a time, how many there are, and the seconds it took but to read."""
    counted, reading = 0, 0.0

    def counting() -> Iterator[Article]:
        nonlocal counted, reading
        articles = read(paths)
        while article := timed_next(articles):
            counted, reading = counted + 1, reading + article[1]
            yield article[0]

    passages, seconds = timed(lambda: find_reuse(counting()))
    return passages, counted, seconds - reading


def timed_next(articles: Iterator[Article]) -> tuple[Article, float] | None:
    """Return the next article and the processor seconds it took to read, None at the end."""
    article, seconds = timed(lambda: next(articles, None))
    return article and (article, seconds)


def timed(run: Callable[[], Any]) -> tuple[Any, float]:
    """Return what a function returns and the processor seconds it and its children took: other work does not count."""
    start = processor_seconds()
    return run(), processor_seconds() - start


def processor_seconds() -> float:
    """Return the processor seconds of this process and of those that it started and that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def read(paths: Sequence[str]) -> Iterator[Article]:
    """Yield the articles of gzipped JSONL files, each id once in a file."""
    for path in paths:
        known: set[str] = set()
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row["url"] not in known:
                    known.add(row["url"])
                    url, outlet = row["url"], row["outlet"]
                    yield Article(url, url, row["text"], "", outlet=outlet, published=row["published"])


def pair(one: str, two: str) -> tuple[str, str]:
    """Return two ids in order."""
    return (one, two) if one < two else (two, one)


def plain_index(articles: Sequence[Article]) -> Pairs:
    """Return the pairs of different outlets with 20 distinct 8-grams in common: exact, every pair of every gram."""
    numbers: dict[str, int] = {}
    grams = [distinct_grams(article.text, numbers) for article in articles]
    keys = np.concatenate(grams)
    owners = np.repeat(np.arange(len(grams)), [len(each) for each in grams])
    order = np.argsort(keys, kind="stable")
    keys, owners = keys[order], owners[order]
    firsts = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    sizes = np.diff(np.append(firsts, len(keys)))
    names = {article.outlet: number for number, article in enumerate(articles)}
    outlets = np.array([names[article.outlet] for article in articles])
    shared = []
    for size in np.unique(sizes[sizes > 1]).tolist():
        rows = owners[firsts[sizes == size][:, None] + np.arange(size)]
        for left, right in combinations(range(size), 2):
            across = outlets[rows[:, left]] != outlets[rows[:, right]]
            shared.append(rows[across, left] * len(articles) + rows[across, right])
    found, times = np.unique(np.concatenate(shared), return_counts=True)
    both = (divmod(number, len(articles)) for number in found[times >= LEAST].tolist())
    return {pair(articles[left].id, articles[right].id) for left, right in both}


def distinct_grams(text: str, numbers: dict[str, int]) -> "np.typing.NDArray[np.uint64]":
    """Return the distinct hashes of the runs of eight words of a text."""
    words = _WORD.findall(text.lower().replace("ß", "ss"))
    ids = np.fromiter((numbers.setdefault(word, len(numbers)) for word in words), dtype=np.uint64, count=len(words))
    count = max(len(ids) - SIZE + 1, 0)
    hashes = np.zeros(count, dtype=np.uint64)
    for step in range(SIZE):
        hashes = hashes * np.uint64(0x9E3779B97F4A7C15) + (ids[step : step + count] + np.uint64(1)) * np.uint64(
            0xBF58476D1CE4E5B9
        )
    return np.unique(hashes ^ (hashes >> np.uint64(29)))


def datasketch_pairs(articles: Sequence[Article]) -> Pairs:
    """Return the pairs that MinHash with LSH calls similar, at the threshold that finds most."""
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415 - only where asked for

    index = MinHashLSH(threshold=0.3, num_perm=128)
    found: Pairs = set()
    for article in articles:
        words = _WORD.findall(article.text.lower())
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(words[n : n + SIZE]).encode() for n in range(max(len(words) - SIZE + 1, 1))])
        found.update(pair(article.id, other) for other in index.query(sketch))
        if article.id not in index.keys:
            index.insert(article.id, sketch)
    return found


def rensa_pairs(articles: Sequence[Article]) -> Pairs:
    """Return the pairs that R-MinHash with LSH calls similar."""
    from rensa import RMinHash, RMinHashLSH  # noqa: PLC0415 - only where asked for

    index = RMinHashLSH(threshold=0.3, num_perm=128, num_bands=32)
    found: Pairs = set()
    for number, article in enumerate(articles):
        words = _WORD.findall(article.text.lower())
        sketch = RMinHash(num_perm=128, seed=1)
        sketch.update([" ".join(words[n : n + SIZE]) for n in range(max(len(words) - SIZE + 1, 1))])
        found.update(pair(article.id, articles[other].id) for other in index.query(sketch))
        index.insert(number, sketch)
    return found


def text_dedup_pairs(python: str, articles: Sequence[Article]) -> Pairs:
    """Return the pairs that lie in one cluster of text-dedup's MinHash, run by an interpreter that has it."""
    with TemporaryDirectory() as folder:
        with Path(folder, "rows.jsonl").open("w") as rows:
            rows.writelines(json.dumps({"number": n, "text": each.text}) + "\n" for n, each in enumerate(articles))
        subprocess.run([python, "-m", "text_dedup.minhash", *TEXT_DEDUP], cwd=folder, check=True, capture_output=True)
        told = subprocess.run([python, "-c", CLUSTERS], cwd=folder, check=True, capture_output=True)
    clusters: dict[int, list[str]] = {}
    for number, cluster in json.loads(told.stdout):
        clusters.setdefault(cluster, []).append(articles[number].id)
    return {pair(one, two) for members in clusters.values() for one, two in combinations(members, 2)}


TEXT_DEDUP = (
    *("--path", "json", "--data_files", "rows.jsonl", "--split", "train", "--cache_dir", "cache", "--output", "out"),
    *("--column", "text", "--idx_column", "number", "--ngram", "8", "--min_length", "1", "--threshold", "0.3"),
    *("--num_perm", "128", "--num_proc", "1", "--debug"),
)
CLUSTERS = (
    "import json, pickle; found = pickle.load(open('out/uf.pkl', 'rb'));"
    " print(json.dumps([(each, found.find(each)) for each in list(found.parent)]))"
)


def installed(text_dedup: str | None) -> dict[str, Peer]:
    """Return the peers that can be run here."""
    libraries = {"datasketch": datasketch_pairs, "rensa": rensa_pairs}
    found: dict[str, Peer] = {name: peer for name, peer in libraries.items() if find_spec(name)}
    return found | ({"text-dedup": partial(text_dedup_pairs, text_dedup)} if text_dedup else {})


if __name__ == "__main__":
    main()

"""Grouping into stories beside plain TF-IDF with average link: `python bench/stories.py GOLD.json ARTICLES.jsonl.gz`.

Quality is pairwise F1 against hand-made groups, speed the processor seconds of both in this run. The peer gets the best
threshold for these very articles, found by trying; ours has one threshold for all.
"""

import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from lesart.records import Article
from lesart.stories import group_stories

_WORD = re.compile(r"\w+")
Groups = list[list[str]]


def main(gold_path: str, articles_path: str) -> None:
    """Print F1 and time of both."""
    gold = json.loads(Path(gold_path).read_text(encoding="utf-8"))["stories"]
    with gzip.open(articles_path, "rt", encoding="utf-8") as lines:
        articles = [article_of(json.loads(line)) for line in lines]
    ours, seconds = timed(lambda: [list(story.articles) for story in group_stories(articles)])
    tree, peer_seconds = timed(lambda: average_link(articles))
    names = [article.id for article in articles]
    peer = max((cut(tree, names, level) for level in np.linspace(0.5, 0.99, 50)), key=lambda groups: f1(groups, gold))
    print(f"lesart: F1 {f1(ours, gold):.1f}, {seconds:.2f} s ({len(articles) / seconds:.0f} articles/s)")
    print(f"TF-IDF, average link, best threshold: F1 {f1(peer, gold):.1f}, {peer_seconds:.2f} s")


def article_of(row: dict[str, str]) -> Article:
    """Return an article whose body is its whole text."""
    title = " ".join(row["title"].split())
    return Article(
        row["url"], row["url"], row["text"], "", outlet=row["outlet"], title=title, published=row["published"]
    )


def timed(run: Callable[[], Any]) -> tuple[Any, float]:
    """Return what a function returns and the processor seconds it took."""
    start = time.process_time()
    return run(), time.process_time() - start


def average_link(articles: Sequence[Article]) -> Any:  # noqa: ANN401 - scipy's own tree
    """Return the tree of average link over cosines of TF-IDF vectors."""
    terms = [Counter(_WORD.findall(f"{article.title} {article.text}".lower())) for article in articles]
    spread = Counter(term for each in terms for term in each)
    numbers = {term: number for number, term in enumerate(sorted(spread))}
    vectors = np.zeros((len(articles), len(numbers)), dtype=np.float32)
    for row, each in enumerate(terms):
        for term, times in each.items():
            vectors[row, numbers[term]] = (1 + log(times)) * log(len(articles) / spread[term])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    distances = np.clip(1 - vectors @ vectors.T, 0, 1)
    np.fill_diagonal(distances, 0)
    return linkage(squareform(distances, checks=False), "average")


def cut(tree: Any, names: Sequence[str], level: float) -> Groups:  # noqa: ANN401 - scipy's own tree
    """Return the groups of a tree below a level."""
    groups: dict[int, list[str]] = {}
    for name, label in zip(names, fcluster(tree, level, "distance").tolist(), strict=True):
        groups.setdefault(label, []).append(name)
    return list(groups.values())


def f1(found: Iterable[Sequence[str]], gold: Iterable[Sequence[str]]) -> float:
    """Return F1 of the pairs that two groupings put together."""
    one, two = ({pair for group in groups for pair in combinations(sorted(group), 2)} for groups in (found, gold))
    return 200 * len(one & two) / max(len(one) + len(two), 1)


if __name__ == "__main__":
    main(*sys.argv[1:])

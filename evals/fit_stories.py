"""Fit the weights by which two articles tell of the same event: `python evals/fit_stories.py --shared ../shared`.

Fifteen windows of a day or two from six months: the one in the shared folder, and those in `gold/stories.json`, which
names articles by their addresses only. Prints the weights fitted on the windows that are not held out, and of each of
these the pairwise F1 by weights that were fitted on all the others, with bars as they stand in `stories/scoring.py`;
then that of all windows by the weights as shipped, the held-out ones too.

Articles that `gold/stories.json` calls unsure count in no pair but those of its own groups.
"""

import argparse
import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from statistics import fmean
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from lesart.models.depths import reader_at
from lesart.records import Article, Gist
from lesart.stories import gist_of, scoring
from lesart.stories.grouping import stories_of
from lesart.stories.keeping import footprint, traits_of
from lesart.stories.memory import Memory
from lesart.stories.traits import Traits

GOLD = Path(__file__).parent / "gold" / "stories.json"
STEPS = 60  # of Newton's method; the weights stand still after a dozen
PULL = 1.0  # towards nought, of each weight in units of its feature's spread
LENIENT = 0.22
"""The chance that becomes the bar: F1 is highest at half the F1 that can be had, or below."""
Numbers = NDArray[np.float64]
Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Window:
    """The articles of a day or two with their gists, the pairs that tell of one event, and those nobody is sure of."""

    name: str
    articles: tuple[Article, ...]
    gists: tuple[Gist, ...]
    together: frozenset[Pair]
    unsure: frozenset[str]
    held_out: bool = False

    def counts(self, pair: Pair) -> bool:
        """Whether a pair says anything about how good a grouping is."""
        return pair in self.together or not pair & self.unsure


def main() -> None:
    """Print weights and figures, with meaning and by words alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path(__file__).parents[2] / "shared")
    parser.add_argument(
        "--score", action="store_true", help="the mean F1 of all windows but the shared one, by the weights as shipped"
    )
    given = parser.parse_args()
    read = windows(given.shared)
    if given.score:
        depths = {"quick": [without_meaning(each) for each in read[1:]], "full": read[1:]}
        print(
            json.dumps({depth: round(fmean(score(each)["F1"] for each in used), 1) for depth, used in depths.items()})
        )
        return
    for name, used in (("BY_MEANING", read), ("BY_WORDS", [without_meaning(each) for each in read])):
        made = {each.name: features(each) for each in used if not each.held_out}
        print(name, fitted(list(made.values())))
        figures = {}
        for window in (each for each in used if not each.held_out):
            others = [found for day, found in made.items() if day != window.name]
            with patch.object(scoring, name, fitted(others)):
                figures[window.name] = score(window)
        print("by the others", json.dumps(figures))
        print("shipped", json.dumps({window.name: score(window) for window in used}))


def windows(shared: Path) -> list[Window]:
    """Return the windows, read from the shared folder."""
    folder = shared / "gold" / "stories"
    dev = json.loads((folder / "stories_dev.json").read_text(encoding="utf-8"))
    found = [window("2020-05-13", _rows(folder / "articles_dev.jsonl.gz"), dev["stories"], ())]
    for each in json.loads(GOLD.read_text(encoding="utf-8")):
        rows = _rows(shared / "data" / "news" / f"{each['month']}.jsonl.gz")
        within = {row["url"]: row for row in rows if each["from"] <= row["published"].replace(" ", "T") < each["until"]}
        if len(within) != each["number"]:
            raise SystemExit(f"{each['month']}: {len(within)} articles, not {each['number']}")
        made = window(each["from"][:10], within.values(), each["stories"], each["unsure"])
        found.append(replace(made, held_out=each.get("held_out", False)))
    return found


def window(name: str, rows: Iterable[Any], stories: Sequence[Sequence[str]], unsure: Sequence[str]) -> Window:
    """Return a window of some rows of the measuring data."""
    articles = tuple(article_of(row) for row in rows)
    gists = tuple(gist_of(article, reader_at("full")) for article in articles)
    return Window(name, articles, gists, pairs(stories), frozenset(unsure))


def without_meaning(found: Window) -> Window:
    """Return a window that nobody has read for what it means."""
    return replace(found, gists=tuple(replace(each, meaning=b"") for each in found.gists))


def article_of(row: Mapping[str, str]) -> Article:
    """Return an article whose body is its whole text."""
    title = " ".join(row["title"].split())
    return Article(
        row["url"], row["url"], row["text"], "", outlet=row["outlet"], title=title, published=row["published"]
    )


def pairs(groups: Iterable[Iterable[str]]) -> frozenset[Pair]:
    """Return the pairs that groups put together."""
    return frozenset(frozenset(pair) for group in groups for pair in combinations(sorted(group), 2))


def fitted(made: Sequence[tuple[Numbers, Numbers]]) -> scoring.Weights:
    """Return the weights that tell pairs of one event in some windows, each of which counts as its groups are many."""
    rows, told = np.vstack([rows for rows, _ in made]), np.concatenate([told for _, told in made])
    counts = np.concatenate([np.full(len(told), 6 / np.sqrt(told.sum())) for _, told in made])
    middle, spread = rows.mean(axis=0), np.where(rows.std(axis=0) > 0, rows.std(axis=0), 1)
    weights, bias = _logistic((rows - middle) / spread, told, counts)
    weights /= spread
    bias -= float(weights @ middle)
    bias -= float(np.log(LENIENT / (1 - LENIENT)))
    stems, parts, names, meaning, outlet = (round(float(weight), 2) for weight in weights)
    return scoring.Weights((stems, parts, names), meaning, outlet, round(bias, 2))


def features(found: Window) -> tuple[Numbers, Numbers]:
    """Return the features of each pair that counts, and whether it tells of one event."""
    traits = remembered(found)
    rows, told = [], []
    for one, other in combinations(sorted(traits), 2):
        pair = frozenset((one, other))
        if found.counts(pair):
            left, right = traits[one], traits[other]
            meaning = 0.0 if left.meaning is None or right.meaning is None else float(left.meaning @ right.meaning)
            same = float(left.outlet is not None and left.outlet == right.outlet)
            rows.append([*np.sqrt(np.maximum(left.vector.by_kind(right.vector), 0)), meaning, same])
            told.append(float(pair in found.together))
    return np.array(rows), np.array(told)


def remembered(found: Window) -> dict[str, Traits]:
    """Return what stories are compared by of each article that may belong to one."""
    memory = Memory()
    memory.add_gists(found.gists)
    kept = (footprint(memory, gist.id) for gist in found.gists)
    return {each.article: traits_of(each) for each in kept if each}


def _logistic(rows: Numbers, told: Numbers, counts: Numbers) -> tuple[Numbers, float]:
    """Return weights and bias of a logistic regression, by Newton's method."""
    rows = np.c_[rows, np.ones(len(rows))]
    pull = np.diag([*[PULL] * (rows.shape[1] - 1), 1e-6])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (counts * (chances - told)) + pull @ weights
        bend = (rows * (counts * chances * (1 - chances))[:, None]).T @ rows + pull
        weights -= np.linalg.solve(bend, slope)
    return weights[:-1], float(weights[-1])


def score(found: Window) -> dict[str, float]:
    """Return precision, recall and F1 of the pairs that stories put together."""
    made = pairs(story.articles for story in stories_of(found.articles, found.gists))
    made = frozenset(pair for pair in made if found.counts(pair))
    right = len(made & found.together)
    precision, recall = right / max(len(made), 1), right / max(len(found.together), 1)
    both = 2 * precision * recall / max(precision + recall, 1e-9)
    return {"P": round(100 * precision, 1), "R": round(100 * recall, 1), "F1": round(100 * both, 1)}


def _rows(path: Path) -> list[Any]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    main()

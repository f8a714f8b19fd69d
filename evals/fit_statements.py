"""Learn what makes two clauses the same statement: `python evals/fit_statements.py --shared ../shared [--write]`.

From the three stories whose sentences are grouped by hand, the seeds and the examples. Prints what each story scores
when it is left out, at every threshold, and the traps it falls into, vetoes applied as in the program; with `--corpus`
the same for the stories of the corpus' dev part, which no weight has seen. With `--write` the weights of the model that
saw all go into the package.
"""

import argparse
import itertools
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml

import lesart
from corpus import Marked, marked_stories
from lesart import pipeline
from lesart.accounts.candidates import candidates
from lesart.accounts.evidence import FEATURES, evidence
from lesart.accounts.groups import layers
from lesart.accounts.meaning import nearness_of
from lesart.accounts.profiles import Profile, profiles_of
from lesart.accounts.vetoes import only_alike
from lesart.articles import read_article
from lesart.models.encoder import Encoder, WordEncoder, nano_e5
from lesart.models.linear import linear
from lesart.models.reader import Reader
from lesart.records import Article, Depth, Page, Place

HERE = Path(__file__).parent
WEIGHTS = HERE.parent / "src" / "lesart" / "models" / "weights"
RIDGE = 30.0
ROUNDS = 4
SEMANTIC, FULL = "--semantic" in sys.argv, "--full" in sys.argv
MODEL = "same_statement_full" if FULL else "same_statement_semantic" if SEMANTIC else "same_statement"
THRESHOLD = linear(MODEL).threshold  # as it stands with the weights
DEPTH: Depth = "quick"
MORE = ("shared", "shared of one", "whole") if FULL else ("vectors",) if SEMANTIC else ()
NAMES = (*FEATURES, *MORE)
Sentence = tuple[str, ...]
Pairs = set[frozenset[Sentence]]


@cache
def encoder() -> Encoder | WordEncoder | None:
    """Return what tells how near clauses are in meaning, None for rules alone."""
    return Reader() if FULL else nano_e5() if SEMANTIC else None


@dataclass
class Story:
    """The compared clauses of a story: features, vetoes, the annotated pairs each covers, and what is gold."""

    name: str
    values: np.ndarray
    vetoed: np.ndarray
    covers: list[Pairs]
    keys: list[tuple[Any, ...]]
    pairs: list[tuple[int, int]]
    gold: Pairs
    traps: Pairs

    @property
    def same(self) -> np.ndarray:
        """Whether at least half of the annotated pairs that two clauses cover are the same statement."""
        return np.array([2 * len(cover & self.gold) >= len(cover) > 0 for cover in self.covers])


def grouped(path: Path) -> Story:
    """Return a story whose sentences were grouped by hand."""
    gold = json.loads(path.read_text("utf-8"))
    keys = ("text", "outlet", "title", "published", "url")
    pages = [Page(name, id=name, **{k: row[k] for k in keys}) for name, row in gold["articles"].items()]
    articles = [article for page in pages if isinstance(article := read_article(page), Article)]
    spans = {(name,): (name[0], *span) for name, span in gold["sentences"].items()}
    members = [[(name,) for name in statement["members"]] for statement in gold["statements"]]
    traps = {frozenset((a,) for a in pair) for pair in gold["not_the_same"]}
    return built(path.stem, articles, spans, members, traps)


def annotated(folder: Path, path: Path) -> Story:
    """Return a story of which only some clauses were grouped by hand; pairs of others are left out."""
    gold = yaml.safe_load(path.read_text("utf-8"))
    articles = [article for article in lesart.read(str(folder)) if isinstance(article, Article)]
    by_name = {Path(article.source).name[:3]: article for article in articles}
    spans, members = {}, []
    for statement in gold["statements"]:
        names = [(statement["id"], str(n)) for n in range(len(statement["members"]))]
        members.append(names)
        for name, member in zip(names, statement["members"], strict=True):
            article = by_name[member["file"]]
            start = article.text.find(member["has"])
            spans[name] = (article.id, start, start + len(member["has"]))
    return built(folder.name, articles, spans, members, None)


def marked(story: Marked) -> Story:
    """Return a story of the corpus: sentences as the program cuts them, and which state the same by hand."""
    spans = {
        (marks.article, str(number)): (marks.article, span.start, span.end)
        for marks in story.marks
        for number, span in enumerate(marks.sentences)
    }

    def held(places: Iterable[Place]) -> list[Sentence]:
        return [name for name, span in spans.items() if any(_half(span, place) for place in places)]

    members = [held(places) for places in story.statements]
    traps = {frozenset(pair) for a, b in story.alike for pair in itertools.product(held([a]), held([b]))}
    return built(story.name, story.articles, spans, members, {pair for pair in traps if len(pair) > 1})


def _half(span: tuple[str, int, int], place: Place) -> bool:
    """Whether a sentence and a place have half of the shorter of both in common."""
    article, start, end = span
    common = min(end, place.end) - max(start, place.start)
    return article == place.article and 2 * common >= min(end - start, place.end - place.start)


def built(
    name: str,
    articles: Sequence[Article],
    spans: dict[Sentence, tuple[str, int, int]],
    members: Iterable[list[Sentence]],
    traps: Pairs | None,
) -> Story:
    """Return the story with the evidence on its clauses, as the pipeline sees them; without traps, of gold clauses."""
    marks = {
        each.article: each
        for each in pipeline.mark(articles, day=pipeline.stories.one_story(articles).day, depth=DEPTH)
    }
    profiles = profiles_of(sorted(articles, key=lambda each: (each.published or "~", each.sha256)), marks)
    names = [covered(profile, spans) for profile in profiles]
    nearness = nearness_of(profiles, {each.id: each for each in articles}, marks, encoder())
    found = evidence(profiles, candidates(profiles, nearness), nearness)
    pairs = [pair for pair in sorted(found) if traps is not None or (names[pair[0]] and names[pair[1]])]
    gold = {
        frozenset(pair)
        for group in members
        for pair in itertools.combinations(group, 2)
        if spans[pair[0]][0] != spans[pair[1]][0]
    }
    return Story(
        name,
        np.array([found[pair] for pair in pairs]),
        np.array([only_alike(profiles[i], profiles[j], marks, by_words=not FULL) for i, j in pairs]),
        [{frozenset((a, b)) for a in names[i] for b in names[j]} for i, j in pairs],
        [tuple((profiles[n].clause.article, profiles[n].clause.sentence.start) for n in pair) for pair in pairs],
        pairs,
        gold,
        (traps or set()) - gold,
    )


def covered(profile: Profile, spans: dict[Sentence, tuple[str, int, int]]) -> set[Sentence]:
    """Return the annotated sentences of which a clause covers half of the shorter of both, as the scorer counts."""
    clause = profile.clause
    return {
        name
        for name, (article, start, end) in spans.items()
        if article == clause.article
        and 2 * max(0, min(end, clause.end) - max(start, clause.start)) >= min(end - start, clause.end - clause.start)
    }


def fitted(stories: Sequence[Story]) -> np.ndarray:
    """Return weights and intercept of a ridge logistic regression.

    Gold tells which sentences say the same, not which of their clauses: each round trusts the clauses that the round
    before found likest, and leaves the other clauses of these sentences out.
    """
    likeness = [story.values[:, 0] + story.values[:, 3] for story in stories]
    weights = np.zeros(len(NAMES) + 1)
    for _ in range(ROUNDS):
        chosen = [trusted(story, scores) for story, scores in zip(stories, likeness, strict=True)]
        values = np.vstack([story.values[keep] for story, keep in zip(stories, chosen, strict=True)])
        same = np.concatenate([story.same[keep] for story, keep in zip(stories, chosen, strict=True)])
        weights = regression(values, same.astype(float))
        likeness = [probability(story, weights) for story in stories]
    return weights


def trusted(story: Story, scores: np.ndarray) -> list[int]:
    """Return the clause pairs to learn from: the likest of each pair of sentences that is gold, all of the others."""
    same, by_key = story.same, defaultdict(list)
    for number, key in enumerate(story.keys):
        by_key[key].append(number)
    kept = []
    for numbers in by_key.values():
        good = [number for number in numbers if same[number]]
        kept += [max(good, key=lambda number: scores[number])] if good else numbers
    return sorted(kept)


def regression(values: np.ndarray, same: np.ndarray) -> np.ndarray:
    """Return the weights on the features as they are, fitted on standardised ones by Newton's method."""
    mean, spread = values.mean(0), values.std(0) + 1e-9
    inputs = np.c_[(values - mean) / spread, np.ones(len(values))]
    penalty = RIDGE * np.eye(inputs.shape[1])
    penalty[-1, -1] = 1e-6
    weights = np.zeros(inputs.shape[1])
    for _ in range(30):
        likely = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (likely - same) + penalty @ weights
        weights = weights - np.linalg.solve((inputs.T * (likely * (1 - likely))) @ inputs + penalty, slope)
    plain = weights[:-1] / spread
    return np.append(plain, weights[-1] - plain @ mean)


def probability(story: Story, weights: np.ndarray) -> np.ndarray:
    """Return how likely each pair of clauses is the same statement."""
    result: np.ndarray = 1 / (1 + np.exp(-(story.values @ weights[:-1] + weights[-1])))
    return result


def told(story: Story, weights: np.ndarray) -> np.ndarray:
    """Return the same, nothing for pairs that only look alike."""
    result: np.ndarray = probability(story, weights) * ~story.vetoed
    return result


def scored(story: Story, likely: np.ndarray, threshold: float) -> tuple[int, int, int, int]:
    """Return hits, predicted and gold pairs of sentences, and traps fallen into, once clauses are grouped."""
    cover = dict(zip(story.pairs, story.covers, strict=True))
    found = itertools.chain(*layers(dict(zip(story.pairs, likely.tolist(), strict=True)), threshold))
    met = set().union(*(cover[pair] for group in found for pair in itertools.combinations(group, 2)))
    return len(met & story.gold), len(met), len(story.gold), len(met & story.traps)


def surely(story: Story, likely: np.ndarray, sure: float) -> tuple[int, int, int, int]:
    """Return hits and pairs of sentences told by groups whose least likelihood to the lead is `sure` or more.

    Then the same of the groups below: what a dossier shows as only likely.
    """
    cover = dict(zip(story.pairs, story.covers, strict=True))
    scores = dict(zip(story.pairs, likely.tolist(), strict=True))
    either = {pair: score for (a, b), score in scores.items() for pair in ((a, b), (b, a))}
    counts = [0, 0, 0, 0]
    for group in itertools.chain(*layers(scores, THRESHOLD)):
        near = [[either[n, other] for other in group if (n, other) in either] for n in group]
        least = min(max(near, key=sum))
        met = set().union(*(cover[pair] for pair in itertools.combinations(group, 2) if pair in cover))
        at = 0 if least >= sure else 2
        counts[at] += len(met & story.gold)
        counts[at + 1] += len(met)
    return counts[0], counts[1], counts[2], counts[3]


def f1(hits: int, told: int, gold: int) -> float:
    """Return the F1 in percent."""
    return 200 * hits / max(1, told + gold)


def table(stories: Sequence[Story], likely: Sequence[np.ndarray]) -> None:
    """Print the pairs' F1 of stories and the traps they fall into, at every threshold."""
    traps = sum(len(story.traps) for story in stories)
    for threshold in np.arange(0.25, 0.66, 0.05):
        counts = [scored(story, p, threshold) for story, p in zip(stories, likely, strict=True)]
        each = [f1(*count[:3]) for count in counts]
        total = f1(*(sum(count[n] for count in counts) for n in range(3)))
        names = ", ".join(f"{story.name} {value:.1f}" for story, value in zip(stories, each, strict=True))
        fallen = sum(count[3] for count in counts)
        print(f"{threshold:.2f}: all {total:.1f}, mean {np.mean(each):.1f}; {names}; traps {fallen} of {traps}")


def main() -> None:
    """Print what stories score when left out; write the weights that all of them give where asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--threshold", type=float, default=THRESHOLD)
    parser.add_argument("--semantic", action="store_true", help="with the vectors of the extra of that name")
    parser.add_argument("--full", action="store_true", help="with the reader's states of words")
    parser.add_argument("--corpus", action="store_true", help="score the corpus' dev stories too")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    stories = [grouped(path) for path in sorted((asked.shared / "gold" / "statements").glob("*.json"))]
    others = [
        annotated(asked.shared / "seeds", asked.shared / "gold" / "seeds.yaml"),
        annotated(HERE.parent / "examples", HERE / "gold" / "examples.yaml"),
    ]
    likely = [told(out, fitted([*others, *(s for s in stories if s is not out)])) for out in stories]
    table(stories, likely)
    for sure in np.arange(0.45, 0.91, 0.05):
        counts = [surely(story, p, sure) for story, p in zip(stories, likely, strict=True)]
        hits, found, below, doubted = (sum(count[n] for count in counts) for n in range(4))
        print(f"sure from {sure:.2f}: {hits}/{found} right, of those below {below}/{doubted}")
    weights = fitted([*stories, *others])
    if asked.corpus:
        dev = [marked(story) for story in marked_stories("dev")]
        table(dev, [told(story, weights) for story in dev])
    model = {
        "weights": {name: round(float(w), 3) for name, w in zip(NAMES, weights, strict=False)},
        "intercept": round(float(weights[-1]), 3),
        "threshold": asked.threshold,
    }
    print(json.dumps(model, indent=2))
    if asked.write:
        (WEIGHTS / f"{MODEL}.json").write_text(json.dumps(model, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

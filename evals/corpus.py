"""Score marks and statements on the project's own corpus: `python evals/corpus.py [--split test] [--depth full]`.

Names count where span and type are right; quotations and their roles word by word, as the shared scorer does it, each
sentence of free speech by itself; doubt where a span of the kind overlaps; statements by pairs of sentences of
different reports; differences (not those in wording, which nobody marked throughout) against the statement of the other
side that shares most pairs. Prints one line of JSON.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy.optimize import linear_sum_assignment

from lesart import pipeline
from lesart.articles import read_article
from lesart.marks import by_sentence
from lesart.models.depths import reached
from lesart.records import Article, Depth, Marks, Page, Place, Quotation, Span, Statement
from lesart.schema.json import record
from lesart.text.tokens import tokens

HERE: Final = Path(__file__).parent
ROLES: Final = ("speaker", "cue", "frame", "addressee")
NAMED: Final = ("PER", "ORG", "LOC")
OF_FACT: Final = {"fact": "fact", "certainty": "certainty", "settled": "settled", "open": "settled"}
Figures = dict[str, dict[str, float]]
Counts = dict[str, Any]
Sentences = set[tuple[str, int]]
Pairs = set[frozenset[tuple[str, int]]]


@dataclass(frozen=True)
class Marked:
    """A story of the corpus: its articles as they are read, its marks by hand, and which places state the same."""

    name: str
    articles: tuple[Article, ...]
    marks: tuple[Marks, ...]
    statements: tuple[tuple[Place, ...], ...]
    verdicts: tuple[str, ...]
    alike: tuple[tuple[Place, Place], ...]


def marked_stories(split: str, corpus: Path = HERE.parent / "corpus") -> Iterator[Marked]:
    """Yield the marked stories of a split, compiled now."""
    with tempfile.TemporaryDirectory() as folder:
        built = [sys.executable, str(corpus / "build.py"), "--corpus", str(corpus), "--output", folder]
        subprocess.run(built, check=True, capture_output=True)
        found = {name: list(rows(Path(folder) / f"{name}.jsonl")) for name in ("articles", "marks", "stories")}
    marks = {row["article"]: record(Marks, row) for row in found["marks"]}
    heads = {row["id"]: row for row in found["articles"]}
    for story in found["stories"]:
        if story["split"] == split:
            yield _story(story, heads, marks)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _story(story: dict[str, Any], heads: Mapping[str, dict[str, Any]], marks: Mapping[str, Marks]) -> Marked:
    pages = [Page(name, id=name, **_head(heads[name])) for name in story["articles"]]
    articles = tuple(article for page in pages if isinstance(article := read_article(page), Article))
    by_id = {article.id: article for article in articles}

    def place(given: dict[str, Any]) -> Place:
        return by_id[given["article"]].place(given["start"], given["end"])

    return Marked(
        story["id"],
        articles,
        tuple(marks[article.id] for article in articles),
        tuple(tuple(map(place, statement["members"])) for statement in story["statements"]),
        tuple(statement["verdict"] for statement in story["statements"]),
        tuple((place(pair["left"]), place(pair["right"])) for pair in story["not_the_same"]),
    )


def _head(row: dict[str, Any]) -> dict[str, Any]:
    return {key: row[key] for key in ("text", "outlet", "published")}


def named(gold: Marks, found: Marks, article: Article) -> Counts:
    """Return right, found and true names; labels, which begin with a small letter, are none."""
    right, told = (
        {(m.start, m.end, m.type) for m in marks.mentions if m.type in NAMED and article.text[m.start].isupper()}
        for marks in (gold, found)
    )
    return {"names": (len(right & told), len(told), len(right))}


def quoted(gold: Marks, found: Marks, article: Article) -> Counts:
    """Return right, found and true words of messages and of roles, quotations matched by the words they share."""
    words = [token for token in tokens(article.text) if token.form[0].isalnum()]
    # Other annotations, which give no sentences, are held against free speech as far as it goes.
    pair = (by_sentence(gold), by_sentence(found)) if gold.sentences else (gold, found)
    right, told = ([_words(quotation, words) for quotation in marks.quotations] for marks in pair)
    mates = _mates(right, told)
    counts: dict[str, np.ndarray] = {key: np.zeros(3, int) for key in ("message", "speaker", "roles")}
    empty: dict[str, set[int]] = {key: set() for key in ("message", *ROLES)}
    pairs = [(each, told[mates[n]] if n in mates else empty) for n, each in enumerate(right)]
    pairs += [(empty, each) for n, each in enumerate(told) if n not in mates.values()]
    for one, other in pairs:
        for role in ("message", *ROLES):
            row = (len(one[role] & other[role]), len(other[role]), len(one[role]))
            counts["message" if role == "message" else "roles"] += row
            counts["speaker"] += row if role == "speaker" else 0
    return {**counts, "joint": counts["message"] + counts["roles"]}


def _words(quotation: Quotation, words: Sequence[Any]) -> dict[str, set[int]]:
    def within(spans: Iterable[Span]) -> set[int]:
        return {n for n, w in enumerate(words) for s in spans if w.start < s.end and s.start < w.end}

    return {"message": within(quotation.spans), **{role: within(getattr(quotation, role)) for role in ROLES}}


def _mates(right: Sequence[Mapping[str, set[int]]], told: Sequence[Mapping[str, set[int]]]) -> dict[int, int]:
    if not right or not told:
        return {}
    shared = np.array([[len(a["message"] & b["message"]) for b in told] for a in right])
    found = zip(*linear_sum_assignment(-shared), strict=True)
    return {int(i): int(j) for i, j in found if shared[i, j]}


def doubted(gold: Marks, found: Marks, _: Article) -> Counts:
    """Return right, found and true claims and open questions; right is what overlaps with one of its kind."""
    right, told = (
        [(c.start, c.end, str(c.kind)) for c in marks.claims] + [(s.start, s.end, "open") for s in marks.open]
        for marks in (gold, found)
    )
    met = {n for n, a in enumerate(right) if any(_meet(a, b) for b in told)}
    good = {n for n, b in enumerate(told) if any(_meet(a, b) for a in right)}
    return {"doubt": (min(len(met), len(good)), len(told), len(right))}


def _meet(a: tuple[int, int, str], b: tuple[int, int, str]) -> bool:
    return a[2] == b[2] and a[0] < b[1] and b[0] < a[1]


def stated(story: Marked, found: Sequence[Statement], marks: Sequence[Marks]) -> Counts:
    """Return right, found and true pairs of sentences that state the same, and traps fallen into, found and all."""
    right = _pairs(_held(members, marks) for members in story.statements)
    told = _pairs(_held(statement.members, marks) for statement in found)
    alike = ((_held([a], marks), _held([b], marks)) for a, b in story.alike)
    traps = {frozenset(pair) for sides in alike for pair in product(*sides)} - right
    return {
        "statements": (len(right & told), len(told), len(right)),
        "traps": (len(traps & told), len(traps & told), len(traps)),
    }


def differing(story: Marked, found: Sequence[Statement], marks: Sequence[Marks]) -> Counter[str]:
    """Return how many differences are told and right, and how many are annotated and found."""
    right = [
        (_pairs([_held(members, marks)]), verdict)
        for members, verdict in zip(story.statements, story.verdicts, strict=True)
    ]
    told = [(_pairs([_held(each.members, marks)]), str(each.verdict)) for each in found]
    told = [each for each in told if each[0]]
    ours, theirs = ([each for each in some if each[1] in OF_FACT] for some in (told, right))
    return Counter(
        told=len(ours),
        right=sum(_kind(pairs, right) == OF_FACT[kind] for pairs, kind in ours),
        annotated=len(theirs),
        found=sum(_kind(pairs, told) == OF_FACT[kind] for pairs, kind in theirs),
    )


def _kind(mine: Pairs, others: Sequence[tuple[Pairs, str]]) -> str | None:
    """Return in what the statement differs that shares most pairs with this one, the first of those that do."""
    shared = [(len(mine & pairs) / len(mine | pairs), -n) for n, (pairs, _) in enumerate(others) if mine & pairs]
    return OF_FACT.get(others[-max(shared)[1]][1]) if shared else None


def _held(places: Iterable[Place], marks: Sequence[Marks]) -> Sentences:
    """Return the sentences, by article and number, of which places cover half, or which cover half of them."""
    sentences = {each.article: each.sentences for each in marks}
    return {
        (place.article, number)
        for place in places
        for number, span in enumerate(sentences[place.article])
        if 2 * (min(span.end, place.end) - max(span.start, place.start))
        >= min(span.end - span.start, place.end - place.start)
    }


def _pairs(groups: Iterable[Sentences]) -> Pairs:
    return {frozenset(pair) for group in groups for pair in combinations(group, 2) if pair[0][0] != pair[1][0]}


def f1(counts: Sequence[int]) -> dict[str, float]:
    """Return precision, recall and F1 in percent."""
    right, told, true = map(float, counts)
    return {
        "P": round(100 * right / max(told, 1), 1),
        "R": round(100 * right / max(true, 1), 1),
        "F1": round(200 * right / max(told + true, 1), 1),
    }


def summed(counts: Iterable[Counts]) -> Figures:
    """Return the figures of counts added up."""
    total: dict[str, np.ndarray] = {}
    for each in counts:
        for key, row in each.items():
            total[key] = total.get(key, np.zeros(3, int)) + np.array(row)
    return {key: f1(row) for key, row in total.items()}


def marks_scored(stories: Iterable[Marked], found: Mapping[str, Marks]) -> Figures:
    """Return the figures of names, quotations and doubt, of marks by article."""
    return summed(
        measure(gold, found[article.id], article)
        for story in stories
        for article, gold in zip(story.articles, story.marks, strict=True)
        for measure in (named, quoted, doubted)
    )


def main() -> None:
    """Print the figures of a split."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="test")
    parser.add_argument("--depth", default="full", choices=("quick", "full"))
    given = parser.parse_args()
    depth: Depth = reached(given.depth)
    stories = list(marked_stories(given.split))
    made = [pipeline.dossier(story.articles, depth=depth) for story in stories]
    found = {each.article: each for dossier in made for each in dossier.marks}
    told = [stated(s, d.statements, d.marks) for s, d in zip(stories, made, strict=True)]
    differences: Counter[str] = Counter()
    for story, dossier in zip(stories, made, strict=True):
        differences.update(differing(story, dossier.statements, dossier.marks))
    figures = {**marks_scored(stories, found), **summed(told), "differences": differences}
    sys.stdout.write(json.dumps({"depth": depth, "stories": len(stories), **figures}) + "\n")


if __name__ == "__main__":
    main()

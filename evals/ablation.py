"""What rules, the neural reader, and both find: `python evals/ablation.py --shared ../shared [--splits dev]`.

Names, quotations, doubt and statements of the corpus' dev and test stories, and the shared quotations (Wikinews, dev).
Prints a table in Markdown. The reader alone is what it hears, without gazetteer, coreference or any rule; for
statements it is the nearness of two clauses alone, for all else F1, for statements average precision over all pairs of
sentences too.
"""

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from corpus import HERE, Figures, Marked, marked_stories, marks_scored, quoted, stated, summed
from lesart import accounts, marks, pipeline
from lesart.accounts.candidates import candidates
from lesart.accounts.evidence import evidence, judge
from lesart.accounts.meaning import Meaning, nearness_of
from lesart.accounts.profiles import Profile, profiles_of
from lesart.articles import read_article
from lesart.marks.heard import hear
from lesart.models.depths import reader_at, why_not, words_at
from lesart.models.reading import Said
from lesart.records import Article, Claim, Marks, Mention, Page, Quotation, Span

WAYS: Final = ("rules", "reader", "both")
Marking = Callable[[Article, str | None], Marks]


def by_rules(article: Article, day: str | None) -> Marks:
    """Return the marks of `quick`."""
    return marks.mark(article, day=day)


def by_both(article: Article, day: str | None) -> Marks:
    """Return the marks of `full`."""
    return marks.mark(article, day=day, reader=reader_at("full"))


def by_reader(article: Article, day: str | None) -> Marks:
    """Return what the reader hears, as marks; sentences are cut by rules."""
    sentences = marks.mark(article, day=day).sentences
    reader = reader_at("full")
    heard = hear(article.text, sentences, reader) if reader else None
    if heard is None:
        return Marks(article.id, sentences)
    return Marks(
        article.id,
        sentences,
        mentions=tuple(Mention(n.start, n.end, n.kind, "", "") for n in heard.names),  # type: ignore[arg-type]
        quotations=tuple(map(_quotation, heard.quotations)),
        open=tuple(Span(found.start, found.end) for found in heard.doubt if found.kind == "open"),
        claims=tuple(
            Claim(found.start, found.end, found.kind)  # type: ignore[arg-type]
            for found in heard.doubt
            if found.kind != "open"
        ),
    )


def _quotation(said: Said) -> Quotation:
    roles = {
        role: tuple(Span(found.start, found.end) for found in said.of(role))
        for role in ("frame", "cue", "speaker", "addressee")
    }
    spans = tuple(Span(found.start, found.end) for found in said.messages)
    return Quotation(spans, said.messages[0].kind, **roles)  # type: ignore[arg-type]


MARKINGS: Final[Mapping[str, Marking]] = {"rules": by_rules, "reader": by_reader, "both": by_both}


def on_corpus(stories: Sequence[Marked], way: str) -> Figures:
    """Return the figures of marks on stories of the corpus."""
    found = {}
    for story in stories:
        day = pipeline.one_story(story.articles).day
        found |= {article.id: MARKINGS[way](article, day) for article in story.articles}
    return marks_scored(stories, found)


def on_quotes(path: Path, way: str) -> Figures:
    """Return the figures of quotations on the shared ones, scored as those of the corpus are."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    return summed(_quotes_scored(document, way) for document in documents)


def _quotes_scored(document: dict, way: str) -> dict:  # type: ignore[type-arg]
    day = document["documentName"].rsplit("(", 1)[-1].rstrip(")")
    page = Page(document["documentName"], text=document["originalText"], published=day)
    article = read_article(page)
    if not isinstance(article, Article):
        return {}
    places = dict(_places(document))
    gold = tuple(
        Quotation(
            _spans(annotation["quote"], places) or (Span(0, 0),),
            "direct",
            **{
                role: _spans(annotation.get(role) or {}, places)
                for role in ("frame", "cue", "speaker", "addressee")
                if isinstance(annotation.get(role), dict)
            },
        )
        for annotation in document["annotations"]
    )
    return quoted(Marks(article.id, quotations=gold), MARKINGS[way](article, day), article)


def _places(document: dict) -> Iterator[tuple[int, Span]]:  # type: ignore[type-arg]
    text = document["originalText"]
    for sentence in document["sentences"]:
        at = sentence["charBegin"]
        for number, token in zip(sentence["tokenIds"], sentence["tokens"], strict=True):
            found = text.find(token, at)
            if found >= 0:
                yield number, Span(found, found + len(token))
                at = found + len(token)


def _spans(annotation: dict, places: Mapping[int, Span]) -> tuple[Span, ...]:  # type: ignore[type-arg]
    return tuple(places[number] for number in annotation.get("tokenIds", []) if number in places)


def on_statements(stories: Sequence[Marked]) -> dict[str, Figures]:
    """Return for rules, reader and both how statements score; marks are those of `quick` for all three."""
    precision: dict[str, list[float]] = defaultdict(list)
    counts = defaultdict(list)
    for story in stories:
        day = pipeline.one_story(story.articles).day
        found = list(pipeline.mark(story.articles, day=day, depth="quick"))
        for way, encoder in (("rules", None), ("both", words_at("full"))):
            told = accounts.find_statements(story.articles, found, (), encoder=encoder)
            counts[way].append(stated(story, told, found))
        for way, value in _precision(story, found).items():
            precision[way].append(value)
    made = {way: summed(each) for way, each in counts.items()}
    return {way: {**made.get(way, {}), "precision": {"F1": float(np.mean(precision[way]))}} for way in WAYS}


def _precision(story: Marked, found: Sequence[Marks]) -> dict[str, float]:
    """Return the average precision of pairs of clauses, in percent, by rules, nearness, and both."""
    by_id = {each.article: each for each in found}
    profiles = profiles_of(story.articles, by_id)
    near = nearness_of(profiles, {each.id: each for each in story.articles}, by_id, words_at("full"))
    every = [(i, j) for j in range(len(profiles)) for i in range(j) if _apart(profiles[i], profiles[j])]
    same = np.array([bool(_stated(story, profiles[i]) & _stated(story, profiles[j])) for i, j in every])
    known = evidence(profiles, candidates(profiles))
    rules, both = judge(None), judge(near)
    all_known = evidence(profiles, candidates(profiles, near), near) if near else {}
    scores = {
        "rules": [rules.probability(known[pair]) if pair in known else 0.0 for pair in every],
        "reader": [near.of(*pair)[0] if isinstance(near, Meaning) else 0.0 for pair in every],
        "both": [both.probability(all_known[pair]) if pair in all_known else 0.0 for pair in every],
    }
    return {way: _average(np.array(values), same) for way, values in scores.items()}


def _apart(a: Profile, b: Profile) -> bool:
    return a.clause.article != b.clause.article


def _stated(story: Marked, profile: Profile) -> set[int]:
    clause = profile.clause
    return {
        number
        for number, members in enumerate(story.statements)
        for place in members
        if place.article == clause.article
        and 2 * (min(place.end, clause.end) - max(place.start, clause.start))
        >= min(place.end - place.start, clause.end - clause.start)
    }


def _average(scores: np.ndarray, same: np.ndarray) -> float:
    hits = same[np.argsort(-scores, kind="stable")]
    return 100 * float((hits * np.cumsum(hits) / np.arange(1, len(hits) + 1)).sum() / max(1, hits.sum()))


def table(title: str, figures: Mapping[str, Figures], keys: Sequence[str]) -> str:
    """Return F1 of each way as a table in Markdown."""
    lines = [f"| {title} | " + " | ".join(WAYS) + " |", "|---" * (len(WAYS) + 1) + "|"]
    for key in keys:
        cells = [f"{figures[way][key]['F1']:.1f}" if key in figures[way] else "–" for way in WAYS]
        lines.append(f"| {key} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--splits", nargs="*", default=("dev", "test"))
    given = parser.parse_args()
    if reason := why_not():
        sys.stderr.write(f"the reader is missing: {reason}\n")
        return 1
    marked = ("names", "message", "speaker", "roles", "joint", "doubt")
    for split in given.splits:
        stories = list(marked_stories(split))
        sys.stdout.write(table(f"corpus {split}", {way: on_corpus(stories, way) for way in WAYS}, marked) + "\n\n")
        told = on_statements(stories)
        sys.stdout.write(table(f"corpus {split}", told, ("statements", "precision")) + "\n\n")
    path = given.shared / "data" / "quotes" / "dev.jsonl.gz"
    if path.exists():
        found = {way: on_quotes(path, way) for way in WAYS}
        sys.stdout.write(table("Wikinews dev", found, ("message", "speaker", "roles", "joint")) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Measure the neural reader alone: `python evals/reader.py --shared ../shared [--weights FOLDER] [--held-out]`.

Names on SmartData's test part (found: type and overlap); quotations on the dev part of `quotes`. With `--held-out`, for
weights that were trained so, names on the fifth of GermEval dev that they have not seen (exact); with `--tagger` and
weights of the tagger that have not seen it either, also what both together find, as `full` does, and the tagger alone.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parents[1] / "models"))

from lesart.marks.analysis import analyse
from lesart.marks.mentions.finding import find_names
from lesart.models.names import tagger
from lesart.models.reader import WEIGHTS, Reader
from lesart.models.reading import ROLES, Found, Reading
from lesart.records import Article, Part, Span
from lesart.text.sentences import sentences
from names import documents
from texts import gold, named

FOLDS = 5
THREE = ("PER", "ORG", "LOC")
Spans = set[tuple[int, int, str]]


def spans_of(found: Iterable[Found]) -> Spans:
    """Return the spans with their kinds."""
    return {(each.start, each.end, each.kind) for each in found}


def read(reader: Reader, text: str) -> Iterator[tuple[int, Reading]]:
    """Yield where each passage of a text begins, and its reading."""
    for span in reader.passages(text, sentences(text)):
        yield span.start, reader.read([span.of(text)])[0]


def held_out_names(reader: Reader, shared: Path) -> dict[str, float]:
    """Return F1 of exact names on every fifth sentence of GermEval dev."""
    counts: Counter[str] = Counter()
    for number, (text, words, labels) in enumerate(gold(shared / "data" / "names" / "NER-de-dev.tsv")):
        if number % FOLDS == 0:
            right = named([(word.start, word.end) for word in words], labels)
            count(counts, right, spans_of(reader.read([text])[0].names))
    return f1(counts)


def held_out_joined(reader: Reader, shared: Path) -> dict[str, dict[str, float]]:
    """Return F1 of exact names there of rules alone and with the reader, each sentence taken for an article."""
    counts: dict[str, Counter[str]] = {"rules": Counter(), "both": Counter()}
    for number, (text, words, labels) in enumerate(gold(shared / "data" / "names" / "NER-de-dev.tsv")):
        if number % FOLDS == 0:
            right = named([(word.start, word.end) for word in words], labels)
            article = Article("test", "test", text, "", parts=(Part(0, len(text), "paragraph"),))
            for way, with_it in (("rules", None), ("both", reader)):
                found = find_names(analyse(article, reader=with_it))
                count(counts[way], right, {(name.start, name.end, name.type) for name in found})
    return {way: f1(each) for way, each in counts.items()}


def count(counts: Counter[str], right: Spans, guessed: Spans) -> None:
    """Add to the counts what is right of what was guessed, by kind."""
    for what, some in (("right", right & guessed), ("guessed", guessed), ("gold", right)):
        counts.update(f"{what} {kind}" for _, _, kind in some)


def f1(counts: Counter[str]) -> dict[str, float]:
    """Return F1 in percent for each kind, the three that are measured elsewhere, and all."""
    kinds = sorted({key.split()[1] for key in counts})
    sets = [*((kind,) for kind in kinds), *([THREE] if set(THREE) <= set(kinds) else []), tuple(kinds)]
    sums = [[sum(counts[f"{what} {kind}"] for kind in some) for what in ("right", "guessed", "gold")] for some in sets]
    return {"+".join(some): round(200 * r / max(g + w, 1), 1) for some, (r, g, w) in zip(sets, sums, strict=True)}


def smartdata_names(reader: Reader, shared: Path) -> dict[str, float]:
    """Return the share of SmartData's names that overlap one of ours of their type."""
    counts: Counter[str] = Counter()
    for text, right in documents(shared / "data" / "names" / "smartdata" / "test.json.gz"):
        guessed = {
            (name.start + at, name.end + at, name.kind) for at, reading in read(reader, text) for name in reading.names
        }
        for start, end, kind in right:
            counts[f"gold {kind}"] += 1
            counts[f"found {kind}"] += any(start < e and s < end and k == kind for s, e, k in guessed)
    sets = [*((kind,) for kind in THREE), THREE]
    share = {some: sum(counts[f"found {k}"] for k in some) / sum(counts[f"gold {k}"] for k in some) for some in sets}
    return {"+".join(some): round(100 * value, 1) for some, value in share.items()}


def quotations(reader: Reader, shared: Path) -> dict[str, Any]:
    """Return what the scorer of quotations says of the dev part of `quotes`."""
    score, path = shared / "score" / "quotes.py", shared / "data" / "quotes" / "dev.jsonl.gz"
    command = [sys.executable, str(score), "documents", str(path)]
    texts = [json.loads(row) for row in subprocess.run(command, check=True, capture_output=True).stdout.splitlines()]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(f"{json.dumps(_marks(reader, text))}\n" for text in texts)
        file.flush()
        command = [sys.executable, str(score), "score", str(path), file.name]
        found: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return {key: value["F1"] for key, value in found.items()}


def _marks(reader: Reader, row: dict[str, Any]) -> dict[str, Any]:
    said = [
        {"spans": _plain(each.messages, at), **{role: _plain(each.of(role), at) for role in ROLES}}
        for at, reading in read(reader, row["text"])
        for each in reading.quotations
    ]
    return {"article": row["id"], "quotations": said}


def _plain(found: Iterable[Found], at: int) -> list[dict[str, int]]:
    return [asdict(Span(each.start + at, each.end + at)) for each in found]


def main() -> None:
    """Print the figures as JSON, a line for each."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--shared", type=Path, default=Path("../shared"))
    arguments.add_argument("--weights", type=Path, default=WEIGHTS)
    arguments.add_argument("--held-out", action="store_true", help="the weights have not seen the fifth of GermEval")
    arguments.add_argument("--tagger", type=Path, help="weights of the tagger that have not seen it either")
    given = arguments.parse_args()
    reader = Reader(given.weights)
    if given.tagger:
        tagger.weights_file = lambda: given.tagger
    held_out = [held_out_names] * given.held_out + [held_out_joined] * bool(given.tagger)
    for measure in (*held_out, smartdata_names, quotations):
        print(json.dumps({measure.__name__: measure(reader, given.shared)}), flush=True)


if __name__ == "__main__":
    main()

"""Measure the reader's labels on the corpus, without any rule: `python evals/labels.py [--split dev]`.

Printed are F1 in percent (exact spans of names and doubt, else words) and how far chances are from what they say: over
the words to which the likeliest label gives something, the mean chance against the share that is right, in percent, in
ten bins of chances. Reads what `make corpus` wrote; needs the packages of the group `models`.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "models"))

from lesart.models.reader import WEIGHTS, Reader
from lesart.models.reading import KINDS, columns
from lesart.records import Span
from reader.calibration import error
from reader.examples import reports, rows
from reader.scores import label_scores

HERE: Final = Path(__file__).parent


def chances(reader: Reader, article: Mapping[str, Any], marks: Mapping[str, Any]) -> tuple[list[str], np.ndarray]:
    """Return the words of a report's sentences and the chances of their labels, shape (words, labels)."""
    sentences = [Span(each["start"], each["end"]) for each in marks["sentences"]]
    readings = [reader.read([span.of(article["text"])])[0] for span in reader.passages(article["text"], sentences)]
    forms = [word.form for reading in readings for word in reading.words]
    return forms, np.concatenate([reading.chances for reading in readings])


def measured(reader: Reader, built: Path, split: str) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield for each report of a split the chances of its words' labels, and which of the labels are true."""
    parts = {story["id"]: story["split"] for story in rows(built / "stories.jsonl")}
    files = (rows(built / f"{name}.jsonl") for name in ("articles", "marks"))
    for article, marks, (story, example) in zip(*files, reports(built), strict=True):
        if parts[story] == split:
            forms, found = chances(reader, article, marks)
            if forms == list(example.words):
                yield found, example.allowed
            else:
                print(f"left out, cut into other words: {article['id']}", file=sys.stderr)


def main() -> None:
    """Print both as JSON, a line for each."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpus", type=Path, default=HERE.parent / "build" / "corpus")
    arguments.add_argument("--weights", type=Path, default=WEIGHTS)
    arguments.add_argument("--split", default="test")
    given = arguments.parse_args()
    pairs = list(measured(Reader(given.weights), given.corpus, given.split))
    print(json.dumps({"F1": label_scores([(np.log(found), right) for found, right in pairs], list(KINDS))}))
    found, right = (np.concatenate(side) for side in zip(*pairs, strict=True))
    print(
        json.dumps({"chances": {layer: error(found[:, columns(layer)], right[:, columns(layer)]) for layer in KINDS}})
    )


if __name__ == "__main__":
    main()

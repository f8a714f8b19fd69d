"""Figures: relaxed span F1, with value, and with value and unit, on two samples of the shared `news`.

    python evals/figures.py documents ../shared/data/news > in.jsonl
    lesart mark in.jsonl -o out.jsonl
    python evals/figures.py score ../shared/data/news out.jsonl

The first sample has 200 sentences (`gold/figures.json`), the second 100 of other articles, one of each, labelled
later (`gold/figures_second.json`). They were drawn by a hash of address and offset, three quarters with digits, a
quarter with number words only; the files keep addresses, digests and offsets, no text. Labelled are numbers that
count or measure, with
their unit as `docs/marks.md` says; not dates, times, lengths of time, ordinals, numbers in names, and vague plurals
('Millionen von …'). 'vier von fünf' is one figure of 80 %; 'sechs, sieben Leute' are two.
"""

import gzip
import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "gold"
SAMPLES = {"news": FOLDER / "figures.json", "second": FOLDER / "figures_second.json"}
Row = dict[str, Any]


def gold(sample: str) -> list[Row]:
    """Return the labelled sentences of a sample."""
    found: list[Row] = json.loads(SAMPLES[sample].read_text(encoding="utf-8"))["sentences"]
    return found


def articles(news: str) -> Iterator[Row]:
    """Yield the articles that the labelled sentences stand in."""
    wanted = {row["url"] for sample in SAMPLES for row in gold(sample)}
    for path in sorted(Path(news).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (row for row in map(json.loads, lines) if row["url"] in wanted)


def documents(news: str) -> None:
    """Print the articles as input for `lesart mark`."""
    for row in articles(news):
        fields = {"id": row["url"], "text": row["text"], "published": row["published"], "language": "de"}
        sys.stdout.write(json.dumps(fields, ensure_ascii=False) + "\n")


def score(_news: str, out: str) -> dict[str, dict[str, dict[str, float]]]:
    """Return precision, recall and F1 of the figures in the labelled sentences, for each sample."""
    with Path(out).open(encoding="utf-8") as lines:
        marks = {row["article"]: row["figures"] for row in map(json.loads, lines) if "article" in row}
    return {sample: scored(gold(sample), marks) for sample in SAMPLES}


def scored(sentences: list[Row], marks: dict[str, list[Row]]) -> dict[str, dict[str, float]]:
    """Return precision, recall and F1 of the figures in some labelled sentences."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        start, end = sentence["start"], sentence["end"]
        found = [f for f in marks.get(sentence["url"], []) if start <= f["start"] < end]
        counts += Counter(gold=len(sentence["figures"]), found=len(found))
        counts += matched(sentence["figures"], found)
    return {kind: prf(counts[kind], counts["found"], counts["gold"]) for kind in ("relaxed", "value", "value+unit")}


def matched(wanted: list[Row], found: list[Row]) -> Counter[str]:
    """Count the labelled figures that a found one overlaps, has the value of, has the unit of."""
    counts: Counter[str] = Counter()
    free = list(found)
    for figure in wanted:
        mates = [f for f in free if f["start"] < figure["end"] and figure["start"] < f["end"]]
        if mates:
            mate = max(mates, key=lambda f: (same_value(f, figure), f["unit"] == figure["unit"]))
            free.remove(mate)
            value = same_value(mate, figure)
            counts += Counter(
                {
                    "relaxed": 1,
                    "value": int(value),
                    "value+unit": int(value and mate["unit"] == figure["unit"]),
                }
            )
    return counts


def same_value(one: Row, other: Row) -> bool:
    """Whether two figures have the same value, and, where the second is a range, the same upper end."""
    upper = other.get("upper")
    ends = upper is None or (one.get("upper") is not None and math.isclose(one["upper"], upper, rel_tol=1e-3))
    return ends and math.isclose(one["value"], other["value"], rel_tol=1e-3)


def prf(hits: int, found: int, wanted: int) -> dict[str, float]:
    """Return precision, recall and F1 in percent."""
    precision, recall = hits / max(found, 1), hits / max(wanted, 1)
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return {"P": round(100 * precision, 1), "R": round(100 * recall, 1), "F1": round(100 * f1, 1)}


if __name__ == "__main__":
    verb, *rest = sys.argv[1:]
    if verb == "documents":
        documents(*rest)
    else:
        print(json.dumps(score(*rest), ensure_ascii=False))

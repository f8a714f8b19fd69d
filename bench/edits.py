"""How much of a desk's edits is aligned: `python bench/edits.py [NEWS.jsonl.gz] [--texts 200]`; else on `corpus/`.

A generator cuts, moves and rewrites sentences of real texts and knows which words it took (`tests/newsroom.py`). Words
inside the passages found are held against those, on both sides; stretches with fewer than eight words in common are not
judged.
"""

import argparse
import gzip
import json
import random
import re
import sys
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from lesart.collation import find_passages  # noqa: E402
from lesart.records import Article, Passage  # noqa: E402
from newsroom import Copy, Manner, edited, judged  # noqa: E402 - stands in tests, which are no package

MANNERS = {
    "light": Manner(cut=0.2, own=0.1, swapped=0.15, put_in=0.1, left_out=0.15),
    "usual": Manner(),
    "heavy": Manner(cut=0.5, own=0.5, swapped=0.7, put_in=0.6, left_out=0.8, other=0.12),
    "Swiss": Manner(swiss=True),
}
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_OWN = 30  # characters of a sentence of one's own, at least


def main() -> None:
    """Print precision, recall and F1 of words for each manner."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", nargs="?")
    parser.add_argument("--texts", type=int, default=200)
    options = parser.parse_args()
    texts = list(islice(read(options.path), options.texts))
    figures = {}
    for name, manner in MANNERS.items():
        hits, found, wanted = measured(texts, manner)
        precision, recall = hits / found, hits / wanted
        print(f"{name}: P {100 * precision:.1f} R {100 * recall:.1f} F1 {200 * hits / (found + wanted):.1f}")
        figures[name] = round(200 * hits / (found + wanted), 1)
    print(json.dumps(figures))


def read(path: str | None) -> Iterable[str]:
    """Yield texts of a gzipped JSONL file, or of the project's own corpus."""
    if path is None:
        files = sorted((HERE.parent / "corpus" / "stories").glob("*/*.txt"))
        return (file.read_text(encoding="utf-8-sig") for file in files)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def measured(texts: Sequence[str], manner: Manner) -> tuple[int, int, int]:
    """Return hits, words found and words wanted, over copies of all texts."""
    chance = random.Random(1)  # noqa: S311 - no secret
    counts = [0, 0, 0]
    for number, text in enumerate(texts):
        stranger = texts[(number + 7) % len(texts)]
        own = [each.strip() for each in _SENTENCE_END.split(stranger) if len(each) > _OWN]
        copy = edited(text, own, manner, chance)
        passages = find_passages([Article("a", "a", copy.source, ""), Article("b", "b", copy.text, "")])
        for side in both_sides(copy, passages):
            counts = [one + more for one, more in zip(counts, side, strict=True)]
    return counts[0], counts[1], counts[2]


def both_sides(copy: Copy, passages: Sequence[Passage]) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """Return the counts for the source and for the copy."""
    lefts = [(passage.left_start, passage.left_end) for passage in passages]
    rights = [(passage.right_start, passage.right_end) for passage in passages]
    return (
        judged(copy.source, copy.taken, copy.open_source, lefts),
        judged(copy.text, copy.copied, copy.open_text, rights),
    )


if __name__ == "__main__":
    main()

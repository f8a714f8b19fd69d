"""Score the names of SmartData's test part: `python evals/names.py ../shared/data/names/smartdata/test.json.gz [full]`.

A name counts as found where a mention of its type overlaps it, as exact where a mention has just its characters.
Companies and other organisations count as ORG; cities, streets, stops, routes and other places as LOC.
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lesart.marks.analysis import analyse
from lesart.marks.mentions.finding import find_names
from lesart.marks.mentions.told import names_in_compounds
from lesart.models.depths import reader_at
from lesart.records import Article, Depth, Part

TYPES = {"person": "PER", "organization": "ORG", "location": "LOC"}
Spans = set[tuple[int, int, str]]


def documents(path: Path) -> Iterator[tuple[str, Spans]]:
    """Yield the text of each document with the names in it."""
    text = gzip.decompress(path.read_bytes()).decode("utf-8")
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        document, at = decoder.raw_decode(text, at)
        marked = document["conceptMentions"]["array"]
        kinds = [(TYPES.get(each["type"].partition("-")[0]), each["span"]) for each in marked]
        yield document["text"]["string"], {(span["start"], span["end"], kind) for kind, span in kinds if kind}
        while at < len(text) and text[at].isspace():
            at += 1


def names_of(text: str, depth: Depth) -> Spans:
    """Return the names that lesart finds at a depth in a text that it takes for nothing but paragraphs."""
    ends = [*(found.end() for found in re.finditer("\n", text)), len(text)]
    lines = zip([0, *ends], ends, strict=False)
    parts = tuple(Part(start, end, "paragraph") for start, end in lines if text[start:end].strip())
    analysis = analyse(Article("test", "test", text, "", parts=parts), reader=reader_at(depth))
    names = find_names(analysis)
    return {(name.start, name.end, name.type) for name in (*names, *names_in_compounds(analysis, names))}


def main() -> None:
    """Print as JSON, in percent, how many names of each type are found, and precision, recall and F1 of exact ones."""
    counts: Counter[str] = Counter()
    depth: Depth = "full" if "full" in sys.argv[2:] else "quick"
    for text, gold in documents(Path(sys.argv[1])):
        guessed = names_of(text, depth)
        for start, end, kind in gold:
            found = any(start < e and s < end and k == kind for s, e, k in guessed)
            counts.update({f"gold {kind}": 1, f"found {kind}": found, f"exact {kind}": (start, end, kind) in guessed})
        counts.update(f"guessed {kind}" for _, _, kind in guessed)
    figures = {}
    for kinds in (("PER",), ("ORG",), ("LOC",), ("PER", "ORG", "LOC")):
        gold_, found, exact, guessed_ = (
            sum(counts[f"{what} {kind}"] for kind in kinds) for what in ("gold", "found", "exact", "guessed")
        )
        shares = {
            "found": found / gold_,
            "P": exact / guessed_,
            "R": exact / gold_,
            "F1": 2 * exact / (gold_ + guessed_),
        }
        figures["+".join(kinds)] = {name: round(100 * share, 1) for name, share in shares.items()}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()

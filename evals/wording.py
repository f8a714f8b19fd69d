"""Hold the corpus against the measuring data: the runs of eight words that stand in both.

    python evals/wording.py --shared ../shared

Prints each report with the runs it shares, joined where they overlap, and exits with 1 where a run of twelve words
or more is shared: a set phrase of German news is shorter than that, a copied sentence seldom.
"""

import argparse
import gzip
import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lesart.text.fold import fold

GRAM: Final = 8
COPIED: Final = 12
_WORD: Final = re.compile(r"\w+")
_ESCAPED: Final = re.compile(r"\\u([0-9a-fA-F]{4})|\\[nrt]")
_TAG: Final = re.compile(r"<[^<>]{0,2000}>")
_READ: Final = frozenset(
    {".txt", ".json", ".jsonl", ".html", ".htm", ".xml", ".tsv", ".csv", ".conllu", ".conll", ".tml"}
)


def words(text: str) -> list[str]:
    """Return the words of a text as they are compared."""
    return [fold(word) for word in _WORD.findall(text)]


def stored(folder: Path) -> Iterator[str]:
    """Yield all text under a folder, a line or a page at a time, without mark-up and escapes."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and set(path.suffixes) & (_READ | {".gz"}):
            opened = gzip.open if path.suffix == ".gz" else open
            with opened(path, "rt", encoding="utf-8", errors="replace") as file:
                text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if found[1] else " ", file.read())
            yield html.unescape(_TAG.sub(" ", text))


def shared_grams(reports: dict[str, list[str]], folder: Path) -> set[tuple[str, ...]]:
    """Return the runs of eight words of the reports that stand somewhere under a folder."""
    ours = {tuple(text[at : at + GRAM]) for text in reports.values() for at in range(len(text) - GRAM + 1)}
    starts = {gram[:2] for gram in ours}
    found: set[tuple[str, ...]] = set()
    for page in stored(folder):
        theirs = words(page)
        for at in range(len(theirs) - GRAM + 1):
            if (theirs[at], theirs[at + 1]) in starts:
                gram = tuple(theirs[at : at + GRAM])
                if gram in ours:
                    found.add(gram)
    return found


def runs(text: list[str], grams: set[tuple[str, ...]]) -> Iterator[list[str]]:
    """Yield the stretches of a text that shared runs cover."""
    begin = end = 0
    for at in range(len(text) - GRAM + 1):
        if tuple(text[at : at + GRAM]) in grams:
            if at > end:
                yield from [text[begin:end]] if end > begin else []
                begin = at
            begin = at if end == 0 else begin
            end = at + GRAM
    yield from [text[begin:end]] if end > begin else []


def main() -> int:
    """Print what is shared and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--corpus", type=Path, default=Path("corpus/stories"))
    options = parser.parse_args()
    paths = sorted(options.corpus.glob("*/*.txt"))
    reports = {f"{path.parent.name}/{path.stem}": words(path.read_text("utf-8-sig")) for path in paths}
    grams = shared_grams(reports, options.shared)
    longest = 0
    for report, text in reports.items():
        for run in runs(text, grams):
            longest = max(longest, len(run))
            print(f"{report}: {' '.join(run)}")
    print(f"{len(reports)} reports, {len(grams)} shared runs of {GRAM} words, the longest stretch {longest} words")
    return 1 if longest >= COPIED else 0


if __name__ == "__main__":
    sys.exit(main())

"""The texts that the name tagger learns from: labelled ones, and ones that a teacher labels; their licences allow it.

GermEval 2014 dev (CC BY 4.0) is labelled. Unlabelled are UD German GSD and PUD (CC BY-SA), RTE-3 (CC BY) and PAWS-X
(free) in German, debates of the Bundestag (SpkAtt, CC BY-SA), and the project's own corpus.
"""

import csv
import gzip
import json
import random
import tarfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from lesart.models.words import Word, words
from lesart.text.sentences import sentences

Labelled = tuple[tuple[Word, ...], list[str]]
Text = tuple[str, tuple[Word, ...]]
_SPEECHES_TAKEN: Final = 2_000  # sentences of debates; more would make the tagger a parliamentarian
_SHORTEST, _LONGEST = 2, 80  # words of a sentence


def gold(path: Path) -> list[tuple[str, tuple[Word, ...], list[str]]]:
    """Return text, words and labels ('B-PER', 'O') of a GermEval file's sentences, without parts and derivations."""
    found = []
    for tokens, tags in _rows(path):
        text = " ".join(tokens)
        found.append((text, *labelled(text, named(_spans(tokens), tags))))
    return found


def _rows(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    tokens: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line and not line.startswith("#"):
            _, token, tag, *_ = line.split("\t")
            tokens.append(token)
            tags.append("O" if tag.endswith(("deriv", "part")) else tag)
        elif tokens and not line:
            yield tokens, tags
            tokens, tags = [], []


def labelled(text: str, names: Iterable[tuple[int, int, str]]) -> Labelled:
    """Return our own words of a text with the labels of the names (start, end, type) that they overlap."""
    found = words(text)
    labels = ["O"] * len(found)
    for start, end, kind in names:
        inside = [i for i, word in enumerate(found) if word.start < end and start < word.end]
        for rank, i in enumerate(inside):
            labels[i] = f"{'I' if rank else 'B'}-{kind}"
    return found, labels


def _spans(tokens: Sequence[str]) -> list[tuple[int, int]]:
    spans, at = [], 0
    for token in tokens:
        spans.append((at, at + len(token)))
        at += len(token) + 1
    return spans


def named(spans: Sequence[tuple[int, int]], labels: Sequence[str]) -> set[tuple[int, int, str]]:
    """Return the names that labels make of spans: (start, end, type)."""
    found: set[tuple[int, int, str]] = set()
    begun: tuple[int, str] | None = None
    for i, label in enumerate([*labels, "O"]):
        if begun and not label.startswith("I-"):
            found.add((begun[0], spans[i - 1][1], begun[1]))
            begun = None
        if label.startswith("B-"):
            begun = (spans[i][0], label[2:])
    return found


def unlabelled(shared: Path, corpus: Path) -> list[Text]:
    """Return the sentences, each once, with their words."""
    speeches = list(debates(shared / "speeches" / "spkatt2023.tar.gz"))
    random.Random(1).shuffle(speeches)  # noqa: S311 - a fixed sample
    texts = dict.fromkeys([*_treebanks(shared), *_pairs(shared), *speeches[:_SPEECHES_TAKEN], *_stories(corpus)])
    found = ((text, words(text)) for text in texts)
    return [(text, parts) for text, parts in found if _SHORTEST <= len(parts) <= _LONGEST]


def _treebanks(shared: Path) -> Iterator[str]:
    for path in sorted((shared / "treebanks").glob("*.conllu.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            yield from (line[9:].strip() for line in lines if line.startswith("# text = "))


def _pairs(shared: Path) -> Iterator[str]:
    with (shared / "claims" / "pawsx_de_dev.tsv").open(encoding="utf-8") as lines:
        yield from (row["sentence1"] for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    with (shared / "claims" / "rte3_de_3way_dev.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield from (span.of(row["text"]) for span in sentences(row["text"]))


def debates(path: Path) -> Iterator[str]:
    """Yield the sentences of the debates."""
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda member: member.name):
            file = archive.extractfile(member) if member.name.endswith(".json") else None
            if file:
                yield from (" ".join(sentence["Tokens"]) for sentence in json.load(file)["Sentences"])


def _stories(corpus: Path) -> Iterator[str]:
    for path in sorted(corpus.glob("stories/*/*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from (span.of(line) for span in sentences(line))

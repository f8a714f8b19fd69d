"""Doubt and claims: F1 on sentences written and labelled by hand before the finders had read them.

    python evals/doubt.py

`gold/doubt.txt` has a sentence a line: `[kind:words]` are words that change how a statement is meant, `{words}` is what
is left open. A found mark counts where it shares a character with a labelled one (of its kind).
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from lesart.marks import mark
from lesart.records import Article, Part

GOLD = Path(__file__).parent / "gold" / "doubt.txt"
_SIGNS = re.compile(r"\[(\w+):|[\]{}]")
Labelled = list[tuple[int, int, str]]


def read(line: str) -> tuple[str, Labelled]:
    """Return a sentence without its signs, and the labelled words in it with their kinds."""
    text, labels, begun = "", Labelled(), list[tuple[int, str]]()
    at = 0
    for sign in _SIGNS.finditer(line):
        text += line[at : sign.start()]
        at = sign.end()
        if sign[0] in "]}":
            start, kind = begun.pop()
            labels.append((start, len(text), kind))
        else:
            begun.append((len(text), sign[1] or "open"))
    return text + line[at:], labels


def found(text: str) -> Labelled:
    """Return what lesart finds in a sentence."""
    marks = mark(Article("a", "a", text, "", parts=(Part(0, len(text), "paragraph"),)))
    return [(c.start, c.end, c.kind) for c in marks.claims] + [(o.start, o.end, "open") for o in marks.open]


def main() -> None:
    """Print precision, recall and F1 of claims and of what is open, in percent; with -v each miss."""
    counts: Counter[str] = Counter()
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        text, wanted = read(line)
        got = found(text)
        for group in ("open", "claims"):
            w = [each for each in wanted if (each[2] == "open") == (group == "open")]
            g = [each for each in got if (each[2] == "open") == (group == "open")]
            hit = [x for x in w if any(x[0] < y[1] and y[0] < x[1] and x[2] == y[2] for y in g)]
            right = [y for y in g if any(x[0] < y[1] and y[0] < x[1] and x[2] == y[2] for x in w)]
            counts.update({f"{group} w": len(w), f"{group} g": len(g), f"{group} hit": len(hit)})
            counts[f"{group} right"] += len(right)
            if "-v" in sys.argv and (len(hit) < len(w) or len(right) < len(g)):
                sys.stderr.write(f"{group}: {line}   found {[(text[a:b], k) for a, b, k in g]}\n")
    figures = {}
    for group in ("claims", "open"):
        precision = counts[f"{group} right"] / max(1, counts[f"{group} g"])
        recall = counts[f"{group} hit"] / max(1, counts[f"{group} w"])
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        figures[group] = {"P": round(100 * precision, 1), "R": round(100 * recall, 1), "F1": round(100 * f1, 1)}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()

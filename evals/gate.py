"""Hold every judging stage against its floors: `python evals/gate.py --shared ../shared [STAGE…]`.

Each stage is run as a user runs it, scored by the scorers in the shared folder, and compared with `floors.json`.
A figure below its floor fails. Lowering a floor takes a commit that says why; `--propose` prints what was measured.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
Figures = dict[str, Any]


class Bench:
    """The shared data with its scorers, and a folder for what is made on the way."""

    def __init__(self, shared: Path, scratch: Path) -> None:
        self.shared, self.scratch = shared, scratch

    def python(self, *arguments: object, ok: tuple[int, ...] = (0,)) -> str:
        """Return what a Python program prints; raise `SystemExit` with its last words where it fails."""
        done = subprocess.run([sys.executable, *map(str, arguments)], capture_output=True, text=True, check=False)
        if done.returncode not in ok:
            raise SystemExit(f"{' '.join(map(str, arguments))}\n{done.stderr[-2000:]}")
        return done.stdout

    def scored(self, scorer: str, command: str, data: Path, depth: str = "quick") -> Figures:
        """Return the scorer's figures for what a lesart command makes of the scorer's documents at a depth."""
        script = self.shared / "score" / f"{scorer}.py"
        given, made = self.scratch / "given.jsonl", self.scratch / "made.json"
        given.write_text(self.python(script, "documents", data), encoding="utf-8")
        self.python("-m", "lesart", command, given, "-o", made, "--depth", depth)
        figures: Figures = json.loads(self.python(script, "score", data, made))
        return figures


def seeds(bench: Bench) -> Figures:
    """Shares of the hand annotation of the five seeds that the dossier has."""
    return annotated(bench, bench.shared / "seeds", bench.shared / "gold" / "seeds.yaml")


def examples(bench: Bench) -> Figures:
    """The same for the project's own examples."""
    return annotated(bench, HERE.parent / "examples", HERE / "gold" / "examples.yaml")


def annotated(bench: Bench, reports: Path, gold: Path, depth: str = "quick") -> Figures:
    """Return hits / all for each kind of annotation, from the scorer's last line."""
    made = bench.scratch / "dossier.json"
    bench.python("-m", "lesart", "dossier", reports, "-o", made, "--depth", depth)
    last = bench.python(bench.shared / "score" / "seeds.py", gold, made, ok=(0, 1)).strip().splitlines()[-1]
    shares = (item.rsplit(" ", 1) for item in last.split(" | ")[0].split("; "))
    return {name: share(count) for name, count in shares}


def share(count: str) -> float:
    """Return '3/4' as 0.75."""
    hits, total = map(int, count.split("/"))
    return round(hits / total, 3) if total else 1.0


def quotes(bench: Bench) -> Figures:
    """Token F1 of quotations and their roles."""
    return {"dev": bench.scored("quotes", "mark", bench.shared / "data" / "quotes" / "dev.jsonl.gz")}


def times(bench: Bench) -> Figures:
    """F1 of time expressions, with and without value."""
    folders = sorted(p for p in (bench.shared / "data" / "times").iterdir() if p.is_dir())
    return {folder.name: bench.scored("times", "mark", folder) for folder in folders}


def figures(bench: Bench) -> Figures:
    """F1 of figures on the labelled sentences of the shared news, with value, and with value and unit."""
    script, news = HERE / "figures.py", bench.shared / "data" / "news"
    given, made = bench.scratch / "given.jsonl", bench.scratch / "made.jsonl"
    given.write_text(bench.python(script, "documents", news), encoding="utf-8")
    bench.python("-m", "lesart", "mark", given, "-o", made, "--depth", "quick")
    made_of: Figures = json.loads(bench.python(script, "score", news, made))
    return made_of


def doubt(bench: Bench) -> Figures:
    """F1 of claims and of what is open on sentences of our own."""
    made: Figures = json.loads(bench.python(HERE / "doubt.py"))
    return made


def names(bench: Bench) -> Figures:
    """Names of SmartData's test part at both depths: F1 of exact ones, and what share of all is found."""
    data = bench.shared / "data" / "names" / "smartdata" / "test.json.gz"
    made: Figures = {depth: json.loads(bench.python(HERE / "names.py", data, depth)) for depth in ("quick", "full")}
    return {
        f"smartdata {depth}": {
            kind: {"exact": shares["F1"], "found": shares["found"]} for kind, shares in found.items()
        }
        for depth, found in made.items()
    }


def stories(bench: Bench) -> Figures:
    """Pairwise and B-cubed F1 of stories, at both depths, and their mean pairwise F1 in fourteen other windows."""
    figures = {depth: grouped(bench, depth) for depth in ("quick", "full")}
    elsewhere = json.loads(bench.python(HERE / "fit_stories.py", "--shared", bench.shared, "--score"))
    return {**figures, "windows": elsewhere}


def grouped(bench: Bench, depth: str) -> Figures:
    """Return the scorer's figures for the shared window at a depth."""
    folder, script = bench.shared / "gold" / "stories", bench.shared / "score" / "stories.py"
    given, made = bench.scratch / "given.jsonl", bench.scratch / "made.jsonl"
    given.write_text(bench.python(script, "documents", folder / "articles_dev.jsonl.gz"), encoding="utf-8")
    bench.python("-m", "lesart", "stories", given, "-o", made, "--depth", depth)
    figures: Figures = json.loads(bench.python(script, "score", folder / "stories_dev.json", made))
    return figures


def reuse(bench: Bench) -> Figures:
    """Recall of pairs of articles that share text in one month, and F1 of words in edited copies."""
    month, scripts = bench.shared / "data" / "news" / "2020-07.jsonl.gz", HERE.parent / "bench"
    found: Figures = json.loads(bench.python(scripts / "reuse.py", month).splitlines()[-1])
    return {**found, "edits": json.loads(bench.python(scripts / "edits.py").splitlines()[-1])}


def lineages(bench: Bench) -> Figures:
    """Share of annotated statements whose independent origins are counted right."""
    made = bench.python(HERE / "lineages.py", bench.shared / "gold" / "statements")
    figures: Figures = json.loads(made.splitlines()[-1])
    return figures


def statements(bench: Bench) -> Figures:
    """F1 of pairs of sentences that state the same."""
    golds = sorted((bench.shared / "gold" / "statements").glob("*.json"))
    return {gold.stem: bench.scored("statements", "dossier", gold) for gold in golds}


def pages(bench: Bench) -> Figures:
    """What is kept of web pages, and their heads."""
    script, figures = bench.shared / "score" / "pages.py", {}
    for kind in ("publishers", "segments"):
        folder, made = bench.scratch / kind, bench.scratch / f"{kind}.jsonl"
        bench.python(script, "unpack", bench.shared / "data" / "pages" / kind, folder)
        bench.python("-m", "lesart", "read", folder, "-o", made, ok=(0, 1))
        figures[kind] = json.loads(bench.python(script, "score", bench.shared / "data" / "pages" / kind, made))
    return figures


def full(bench: Bench) -> Figures:
    """The same for what the neural reader reads too: the seeds, the examples, quotations, statements."""
    shared = bench.shared
    golds = sorted((shared / "gold" / "statements").glob("*.json"))
    return {
        "seeds": annotated(bench, shared / "seeds", shared / "gold" / "seeds.yaml", "full"),
        "examples": annotated(bench, HERE.parent / "examples", HERE / "gold" / "examples.yaml", "full"),
        "quotes": bench.scored("quotes", "mark", shared / "data" / "quotes" / "dev.jsonl.gz", "full"),
        "statements": {gold.stem: bench.scored("statements", "dossier", gold, "full") for gold in golds},
    }


def corpus(bench: Bench) -> Figures:
    """Names, quotations, doubt and statements of the corpus' own test stories, at both depths."""
    made = {depth: bench.python(HERE / "corpus.py", "--depth", depth) for depth in ("quick", "full")}
    return {depth: json.loads(figures) for depth, figures in made.items()}


STAGES: Mapping[str, Callable[[Bench], Figures]] = {
    stage.__name__: stage
    for stage in (
        seeds,
        examples,
        quotes,
        times,
        figures,
        doubt,
        names,
        stories,
        reuse,
        lineages,
        statements,
        pages,
        full,
        corpus,
    )
}


def compared(floor: object, figure: object, name: str) -> Iterator[tuple[str, float, float]]:
    """Yield (name, figure, floor) for each floor; precision, recall and F1 count by their F1."""
    if isinstance(floor, Mapping):
        for key, below in floor.items():
            within = figure.get(key) if isinstance(figure, Mapping) else None
            yield from compared(below, within, f"{name} {key}".strip())
    else:
        value = figure.get("F1") if isinstance(figure, Mapping) else figure
        yield name, float("nan") if value is None else float(value), float(str(floor))


def main() -> int:
    """Print every figure with its floor; return 1 where one is below."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stages", nargs="*", help=f"of {', '.join(STAGES)}; all that have floors by default")
    parser.add_argument("--shared", type=Path, default=HERE.parent.parent / "shared")
    parser.add_argument("--propose", action="store_true", help="print the figures as JSON")
    given = parser.parse_args()
    if not given.shared.is_dir():
        parser.error(f"{given.shared} is missing: nothing can be measured")
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    below = 0
    with tempfile.TemporaryDirectory() as scratch:
        for stage in given.stages or [name for name in floors if name in STAGES]:
            begun = time.monotonic()
            figures = STAGES[stage](Bench(given.shared, Path(scratch)))
            sys.stdout.write(f"{stage} ({time.monotonic() - begun:.0f} s)\n")
            if given.propose:
                sys.stdout.write(json.dumps(figures, ensure_ascii=False, indent=1) + "\n")
            for name, figure, floor in compared(floors.get(stage, {}), figures, ""):
                held = figure >= floor
                below += not held
                sys.stdout.write(f"  {name:40} {figure:8.3f}   floor {floor:8.3f}{'' if held else '   BELOW'}\n")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())

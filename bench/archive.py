"""What an archive costs, step by step, for more and more months: processor seconds, peak memory, megabytes written.

    python bench/archive.py ../shared/data/news [--months 1,2,4,8] [--marks 400]

Each number of months is measured in a process of its own, with one worker. Marks and statements, which cost most and
are made article by article and story by story, are made of the first days of one month only, of `--marks` articles.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from lesart.archive import days, reading, steps, telling
from lesart.archive.layout import Layout

START = 2  # the first months of the collection hold next to nothing


def main() -> None:
    """Print a line for each step and number of months."""
    options = _options()
    if options.one:
        _measure([Path(name) for name in options.inputs], options.marks)
        return
    files = sorted(Path(options.inputs[0]).glob("*.jsonl.gz"))
    print("# months\narticles step seconds rate peak_mb written_mb", flush=True)
    for months in map(int, options.months.split(",")):
        chosen = files[START : START + months] if START + months <= len(files) else files[:months]
        marks = str(options.marks if months == 1 else 0)
        print(f"# {months}", flush=True)
        subprocess.run([sys.executable, __file__, "--one", "--marks", marks, *map(str, chosen)], check=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("inputs", nargs="+")
    parser.add_argument("--months", default="1,2,4,8")
    parser.add_argument("--marks", type=int, default=400)
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


def _measure(files: list[Path], marks: int) -> None:
    """Measure the steps over some files."""
    with tempfile.TemporaryDirectory() as root:
        layout = Layout(root)
        portions = reading.portions(map(str, files), layout)
        count = _timed("read", layout, lambda: sum(reading.read_portion(each, layout) for each in portions))
        runs = [run for portion in portions for run in reading.runs(portion, layout)]
        found: list[days.DayShard] = []
        _timed("plan", layout, lambda: found.extend(days.day_shards(runs)), count)
        _timed("articles", layout, lambda: sum(days.write_articles(each, layout) for each in found))
        _timed("stories", layout, lambda: telling.tell_stories(tuple(found), layout), count)
        told = telling.story_days(tuple(found), layout) or ()
        looked_into = sum(len(each.members) for each in told) / len(told)
        print(f"# shards that the stories of a day look into: {looked_into:.1f}", flush=True)
        _timed("passages", layout, lambda: [steps.write_passages(each, layout) for each in steps.weeks(found)], count)
        if marks:
            _measure_marks(found, layout, marks)


def _measure_marks(found: list[days.DayShard], layout: Layout, most: int) -> None:
    """Measure marks over the first days, and statements of the stories that lie in them wholly."""
    sizes = {each.name: each.count for each in found}
    marked: dict[str, steps.Marking] = {}
    for task in steps.markings(found, layout):
        if sum(sizes[name] for name in marked) < most:
            marked[task.name] = task
    _timed("marks", layout, lambda: sum(steps.write_marks(each, layout) for each in marked.values()))
    whole = [each for each in telling.story_days(tuple(found), layout) or () if set(each.members) <= marked.keys()]
    inside = sum(len(story.articles) for day in whole for story in telling.stories_of(day, layout))
    stated = steps.statings(whole, marked.values())
    _timed("statements", layout, lambda: [steps.write_statements(each, layout) for each in stated], inside)


def _timed(step: str, layout: Layout, make: Callable[[], object], count: int | None = None) -> int:
    """Print what a step took; `count` is the articles that it was about, or else what it returned."""
    before, size = time.process_time(), _size(layout)
    made = make()
    articles = count if count is not None else made if isinstance(made, int) else 0
    seconds = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = articles / max(seconds, 0.01)
    print(f"{articles} {step} {seconds:.1f} {rate:.0f}/s {peak:.0f} {(_size(layout) - size) / 1e6:.1f}", flush=True)
    return articles


def _size(layout: Layout) -> int:
    return sum(path.stat().st_size for path in Path(layout.root).rglob("*.parquet"))


if __name__ == "__main__":
    main()

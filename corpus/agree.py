"""How far two hands agree: the stories of `corpus/marks/second` held against their first marking.

    python corpus/agree.py [NN-slug …]

Prints for each kind how many items each hand marked and the F1 of the one against the other, in percent.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from build import compile_story
from marking.agreement import Agreement, Marking

HERE: Final = Path(__file__).parent


def marking(corpus: Path, marks: Path) -> Marking:
    """Return what a file of marks makes of its story."""
    story = compile_story(corpus / "stories" / marks.stem, marks.read_text(encoding="utf-8"), "")
    return Marking(story.articles, story.marks, story.findings.statements)


def agreement(corpus: Path, stories: Sequence[str] = ()) -> Agreement:
    """Return how far the two hands agree on the stories marked twice, or on some of them."""
    total = Agreement()
    for second in sorted((corpus / "marks" / "second").glob("*.marks")):
        if not stories or second.stem in stories:
            total.add(marking(corpus, corpus / "marks" / second.name), marking(corpus, second))
    return total


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="*")
    parser.add_argument("--corpus", type=Path, default=HERE)
    options = parser.parse_args(arguments)
    total = agreement(options.corpus, options.stories)
    sys.stdout.write("  first  second     F1\n")
    for kind, tally in total.tallies.items():
        sys.stdout.write(f"{tally.first:7} {tally.second:7} {tally.f1:6.1f}  {kind}\n")
    sys.stdout.write(
        f"{total.matched} statements found by both; one verdict in {total.one_verdict}, "
        f"the same judgement whether the reports differ in {total.one_judgement}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""`corpus/stories` and `corpus/marks` → JSONL in the published records, checked, with a table of counts.

    python corpus/build.py [--output build/corpus]

Writes `articles.jsonl`, `marks.jsonl` and `stories.jsonl`; where marks do not fit, exit status 1 and a line a fault.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from json import loads
from pathlib import Path
from typing import Any, Final

import yaml

from lesart.records import Article, Marks
from lesart.schema.json import line, plain
from lesart.sources.decoding import decode
from marking.checks import faults
from marking.notation import MarkingError, Written, read
from marking.reports import Head, read_report
from marking.statements import Findings, read_findings

HERE: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Compiled:
    """One story with all its records."""

    id: str
    desk: str
    day: str
    split: str
    articles: tuple[Article, ...]
    marks: tuple[Marks, ...]
    findings: Findings


def compile_story(folder: Path, written: str, split: str) -> Compiled:
    """Return the records of the story in a folder; raise `MarkingError` where its marks do not fit its reports."""
    plan: dict[str, Any] = yaml.safe_load((folder / "story.yaml").read_text(encoding="utf-8"))
    marks = read(written)
    numbered = {row["file"].partition("-")[0]: row for row in plan["reports"]}
    if set(marks.reports) - set(numbered):
        raise MarkingError(f"{folder.name}: no such report: {sorted(set(marks.reports) - set(numbered))}")
    read_ = dict(_reports(folder, marks, numbered))
    articles = {number: article for number, (article, _) in read_.items()}
    return Compiled(
        id=folder.name,
        desk=plan["desk"],
        day=str(plan["day"]),
        split=split,
        articles=tuple(articles.values()),
        marks=tuple(found for _, found in read_.values()),
        findings=read_findings(folder.name, articles, marks.story),
    )


def _reports(folder: Path, marks: Written, numbered: dict[str, Any]) -> Iterator[tuple[str, tuple[Article, Marks]]]:
    """Yield the records of each marked report; raise once for the faults of all of them."""
    wrong: list[str] = []
    for number, row in numbered.items():
        if number in marks.reports:
            try:
                yield number, _report(folder, row, marks, number)
            except MarkingError as error:
                wrong.append(str(error))
    if wrong:
        raise MarkingError("\n".join(wrong))


def _report(folder: Path, row: dict[str, Any], marks: Written, number: str) -> tuple[Article, Marks]:
    path = folder / row["file"]
    text = decode(path.read_bytes(), str(path))
    head = Head(f"{folder.name}/{path.stem}", number, row["outlet"], row["published"], row["country"])
    return read_report(head, text, marks.entities, marks.reports[number])


def compile_all(here: Path) -> Iterator[Compiled | MarkingError]:
    """Yield each marked story in order, or why it could not be read."""
    splits = {story: part for part, stories in loads((here / "split.json").read_text()).items() for story in stories}
    for path in sorted((here / "marks").glob("*.marks")):
        try:
            yield compile_story(here / "stories" / path.stem, path.read_text(encoding="utf-8"), splits[path.stem])
        except MarkingError as error:
            yield error


def write(stories: Sequence[Compiled], output: Path) -> None:
    """Write the three files of records."""
    output.mkdir(parents=True, exist_ok=True)
    rows = {
        "articles": [line(article) for story in stories for article in story.articles],
        "marks": [line(marks) for story in stories for marks in story.marks],
        "stories": [line(_story(story)) for story in stories],
    }
    for name, lines in rows.items():
        (output / f"{name}.jsonl").write_text("".join(f"{row}\n" for row in lines), encoding="utf-8")


def _story(story: Compiled) -> dict[str, Any]:
    return {
        "id": story.id,
        "desk": story.desk,
        "day": story.day,
        "split": story.split,
        "articles": [article.id for article in story.articles],
        "statements": plain(story.findings.statements),
        "not_the_same": plain(story.findings.lookalikes),
        "copied": plain(story.findings.copies),
    }


def counts(stories: Sequence[Compiled]) -> Counter[str]:
    """Return how much of each kind is marked."""
    total: Counter[str] = Counter(stories=len(stories))
    for story in stories:
        total.update(_counted(story))
    return total


def _counted(story: Compiled) -> Iterator[str]:
    """Yield the kind of each thing marked, as often as it is."""
    for article, marks in zip(story.articles, story.marks, strict=True):
        yield "reports"
        yield from ("parts" for _ in article.parts)
        yield from ("sentences" for _ in marks.sentences)
        yield from (f"mentions {mention.type}" for mention in marks.mentions)
        yield from ("mentions with a label" for mention in marks.mentions if mention.label)
        yield from (f"quotations {quotation.type}" for quotation in marks.quotations)
        yield from ("quotations inside another" for quotation in marks.quotations if quotation.inside is not None)
        yield from ("quotations through other mouths" for quotation in marks.quotations if quotation.via)
        yield from (f"times {time.type}" for time in marks.times)
        yield from ("figures" for _ in marks.figures)
        yield from ("open questions" for _ in marks.open)
        yield from (f"claims {claim.kind}" for claim in marks.claims)
    for statement in story.findings.statements:
        yield f"statements {statement.verdict}"
        yield from ("members of statements" for _ in statement.members)
        yield from (f"readings {reading.kind}" for reading in statement.readings)
    yield from ("pairs that only look alike" for _ in story.findings.lookalikes)
    yield from ("copies" for _ in story.findings.copies)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compile, check, write and count; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=HERE)
    parser.add_argument("--output", type=Path, default=Path("build/corpus"))
    options = parser.parse_args(arguments)
    found = list(compile_all(options.corpus))
    stories = [story for story in found if isinstance(story, Compiled)]
    wrong = [str(error) for error in found if isinstance(error, MarkingError)]
    for story in stories:
        wrong += faults(story.articles, story.marks, story.findings)
    write(stories, options.output)
    for kind, number in sorted(counts(stories).items()):
        sys.stdout.write(f"{number:7}  {kind}\n")
    for fault in wrong:
        sys.stderr.write(f"{fault}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Golden pages: each file in `pages/` with what `lesart read` is to make of it in `<file>.expected.json` beside it.

A record stands there as it is written, but for its text, which the forms of its parts hold already. To renew them after
a change that is meant: `pytest tests/test_goldens.py --renew-goldens`, then read the difference.
"""

import json
from pathlib import Path
from typing import Any

from lesart import pipeline
from lesart.records import Article, Rejected
from lesart.schema import plain

PAGES = Path(__file__).parent / "pages"
EXPECTED = ".expected.json"
FILES = tuple(
    str(file.relative_to(PAGES))
    for file in sorted(PAGES.rglob("*"))
    if file.is_file() and not file.name.endswith(EXPECTED)
)
"""The input files, by their places in `pages/`."""


def read(name: str) -> list[Any]:
    """Return the records of an input file as goldens have them."""
    return [_legible(found) for found in pipeline.read(name)]


def expected(name: str) -> list[Any]:
    """Return what is to be read in a file."""
    told: list[Any] = json.loads((PAGES / f"{name}{EXPECTED}").read_text("utf-8"))
    return told


def renew(name: str, records: list[Any]) -> None:
    """Write what was read in a file as what is to be read there."""
    told = json.dumps(records, ensure_ascii=False, indent=1)
    (PAGES / f"{name}{EXPECTED}").write_text(f"{told}\n", encoding="utf-8")


def _legible(found: Article | Rejected) -> Any:
    record = plain(found)
    if isinstance(found, Article):
        text = record.pop("text")
        record["parts"] = [
            f"{part['kind']} {part['start']}-{part['end']}: {text[part['start'] : part['end']]}"
            for part in record["parts"]
        ]
    return record

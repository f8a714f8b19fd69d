"""The ten cases of docs/statements.md, run as they stand there."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from lesart.accounts import find_statements
from lesart.articles import read_article
from lesart.marks import mark
from lesart.records import Article, Page, Statement

DOCUMENT = Path(__file__).parents[2] / "docs" / "statements.md"
ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
CASES = {int(number): (a, b, found) for number, a, b, found in ROW.findall(DOCUMENT.read_text("utf-8"))}
THRESHOLDS = re.findall(r"^\| `([\w.]+)\.(_[A-Z]+)` \| ([\d.]+) \|", DOCUMENT.read_text("utf-8"), re.MULTILINE)
# Rarity is counted within a story; a story has more to say than one sentence.
FILLER = (
    " Die Feuerwehr rückte mit zwölf Fahrzeugen an.",
    " Am Abend tagte der Krisenstab im Rathaus.",
)


def article(name: str, sentence: str, filler: str) -> Article:
    page = Page(name, id=name, text=sentence + filler, published="2026-03-05", title="Nachrichten vom Tage")
    found = read_article(page)
    assert isinstance(found, Article)
    return found


def stated(number: int) -> tuple[Statement, ...]:
    a, b, _ = CASES[number]
    texts = [text for text in (a, b) if text != "–"]
    articles = [article(f"r{n}", text, FILLER[n]) for n, text in enumerate(texts)]
    return find_statements(articles, [mark(each) for each in articles], ())


def of_case(number: int) -> Statement:
    """The statement that holds the first sentence of report A."""
    a = CASES[number][0]
    return next(s for s in stated(number) if any(m.text[:20] in a and m.article == "r0" for m in s.members))


def test_ten_cases_are_documented() -> None:
    assert sorted(CASES) == list(range(1, 11))


@pytest.mark.parametrize("number", [n for n in range(1, 11) if n != 5])
def test_the_verdict_is_the_documented_one(number: int) -> None:
    documented = CASES[number][2].split("`")[1]
    assert of_case(number).verdict == documented


@pytest.mark.parametrize(
    ("number", "kind"), [(2, "figure"), (3, "time"), (7, "wording"), (8, "certainty"), (9, "polarity")]
)
def test_the_reading_is_of_the_documented_kind(number: int, kind: str) -> None:
    assert kind in {reading.kind for reading in of_case(number).readings}


def test_another_point_of_reference_is_another_statement() -> None:
    assert of_case(5).verdict == "single"


def test_thresholds_are_documented() -> None:
    assert len(THRESHOLDS) > 20


@pytest.mark.parametrize(("module", "name", "value"), THRESHOLDS)
def test_a_threshold_is_the_documented_one(module: str, name: str, value: str) -> None:
    assert getattr(import_module(f"lesart.accounts.{module}"), name) == float(value)

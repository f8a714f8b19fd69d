"""Times whose day only the story around them tells."""

import pytest

from lesart.marks.analysis import analyse
from lesart.marks.figures import find_figures
from lesart.marks.times import find_times
from lesart.records import Article, Part


def values(text: str) -> dict[str, str]:
    article = Article(
        "a", "a", text, "", published="2023-09-14T12:00:00+02:00", parts=(Part(0, len(text), "paragraph"),)
    )
    return {text[found.start : found.end]: found.value for found in find_times(analyse(article))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Am Dienstag gegen 23 Uhr begann der Brand, um 2 Uhr war er gelöscht.",
            {"gegen 23 Uhr": "2023-09-12T23:00", "2 Uhr": "2023-09-13T02:00"},
        ),
        (
            "Am Dienstagabend wurde er vermisst gemeldet. Um 3.30 Uhr fand ihn ein Hund.",
            {"3.30 Uhr": "2023-09-13T03:30"},
        ),
        (
            "Am Dienstag um 15 Uhr begann die Sitzung. Schon um 6 Uhr standen die Ersten an.",
            {"15 Uhr": "2023-09-12T15:00", "6 Uhr": "2023-09-12T06:00"},
        ),
    ],
)
def test_small_hours_behind_an_evening_are_of_the_next_day(text: str, expected: dict[str, str]) -> None:
    assert expected.items() <= values(text).items()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Am Mittwoch kommt es auf der Brücke zu einem Unfall.", "2023-09-13"),
        ("Am Mittwoch beginnt die Messe.", "2023-09-20"),
        ("Am Mittwoch entscheidet der Rat.", "2023-09-20"),
        ("Am Samstag kommt der Zirkus.", "2023-09-16"),
    ],
)
def test_the_present_tells_what_happened_where_nothing_plans(text: str, value: str) -> None:
    assert list(values(text).values()) == [value]


def test_a_count_behind_a_year_is_no_year() -> None:
    text = "Die Gemeinde zahlt im Jahr 38'000 Franken."
    article = Article("a", "a", text, "", published="2023-09-14", parts=(Part(0, len(text), "paragraph"),))
    assert values(text) == {}
    assert [(f.value, f.unit) for f in find_figures(analyse(article), ())] == [(38_000, "CHF")]


@pytest.mark.parametrize(
    "text", ["Das Urteil trägt die Nummer 7 K 1234/20.", "Der Wagen hat das Aktenzeichen AZ 318 bekommen."]
)
def test_codes_are_neither_years_nor_figures(text: str) -> None:
    article = Article("a", "a", text, "", published="2023-09-14", parts=(Part(0, len(text), "paragraph"),))
    found = analyse(article)
    assert values(text) == {}
    assert [text[f.start : f.end] for f in find_figures(found, find_times(found))] in ([], ["7"])

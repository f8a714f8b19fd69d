from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.articles.days import as_iso, find_days, is_day_line


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("13 Sep 2023", "2023-09-13"),
        ("13.09.2023 13.32", "2023-09-13T13:32"),
        ("13. September 2023, 14:05 Uhr", "2023-09-13T14:05"),
        ("Mittwoch, 13.9.23", "2023-09-13"),
        ("Stand: 3. Jänner 2021, 7.05 Uhr", "2021-01-03T07:05"),
        ("Publiziert: 3. Februar 2021 - 12:30 MEZ", "2021-02-03T12:30+01:00"),
        ("Veröffentlicht am 13.09.2023 um 09:10 Uhr", "2023-09-13T09:10"),
        ("2023-09-13T13:32:00+02:00", "2023-09-13T13:32:00+02:00"),
        ("date 2023-09", "2023-09"),
        ("September 2023", "2023-09"),
        ("13/09/2023", "2023-09-13"),
        ("Di., 13. Sept. 2022", "2022-09-13"),
        ("Sep 13, 2023", "2023-09-13"),
    ],
)
def test_a_day_line_gives_its_day(line: str, value: str) -> None:
    assert is_day_line(line)
    assert find_days(line)[0].value == value


@pytest.mark.parametrize(
    "line",
    ["Am 13.09.2023 brach der Damm", "31.02.2021", "Nummer 13.09", "Haus 2021", "Der September 2023 war nass", ""],
)
def test_other_lines_are_none(line: str) -> None:
    assert not is_day_line(line)


def test_the_day_of_a_change_is_told_from_the_day_of_publication() -> None:
    days = find_days("Mittwoch, 13.09.2023, 14.05 Uhr | aktualisiert am 14.09.2023 um 09:10 Uhr")
    assert [(day.value, day.changed) for day in days] == [("2023-09-13T14:05", False), ("2023-09-14T09:10", True)]


def test_a_relative_day_is_a_day_line_without_a_value() -> None:
    assert is_day_line("vor 3 Stunden")
    assert find_days("vor 3 Stunden") == ()


def test_what_is_no_time_is_null() -> None:
    assert as_iso("bald") == (None, None)
    assert as_iso(None) == (None, None)


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)))
def test_every_day_is_read_back_from_its_german_form(day: date) -> None:
    assert find_days(f"{day:%d.%m.%Y}")[0].value == str(day)
    assert find_days(f"{day:%d.%m.%Y}, 08:15 Uhr")[0].value == f"{day}T08:15"

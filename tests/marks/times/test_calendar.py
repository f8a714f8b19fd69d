from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lesart.marks.times.calendar import advent, easter, month_value, shifted, week, weekday_on

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(DAYS, st.integers(1, 7))
def test_a_weekday_is_found_within_a_week_on_its_side(day: date, weekday: int) -> None:
    before, after = weekday_on(day, weekday, -1), weekday_on(day, weekday, 1)
    assert before.isoweekday() == after.isoweekday() == weekday
    assert timedelta(0) <= day - before < timedelta(7)
    assert timedelta(0) <= after - day < timedelta(7)


@given(st.integers(1900, 2199))
def test_feasts_fall_on_their_weekdays(year: int) -> None:
    assert easter(year).isoweekday() == 7
    assert advent(year, 4).isoweekday() == 7
    assert advent(year, 4) <= date(year, 12, 24) < advent(year, 4) + timedelta(7)


@given(st.integers(1, 9000), st.integers(1, 12), st.integers(-12, 12))
def test_months_go_forth_and_back(year: int, month: int, steps: int) -> None:
    there = month_value(year + 2, month, steps)
    assert month_value(int(there[:4]), int(there[5:]), -steps) == month_value(year + 2, month)


@given(st.dates(), st.integers(-(10**7), 10**7))
def test_days_stay_in_the_calendar(day: date, steps: int) -> None:
    assert date.min <= shifted(day, steps) <= date.max


def test_known_days() -> None:
    assert (easter(2019), week(date(2014, 12, 30))) == (date(2019, 4, 21), "2015-W01")

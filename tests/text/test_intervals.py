import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.intervals import interval, overlap


@given(st.text(max_size=30), st.sampled_from([None, "APPROX", "BEFORE", "AFTER", "MID"]))
def test_any_value_gives_a_stretch_or_none(value: str, mod: str | None) -> None:
    found = interval(value, mod)
    assert found is None or found[0] < found[1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2024-03-05TNI", "2024-03-06TMO"),
        ("2024-03-05TNI", "2024-03-05"),
        ("2024-03-06TNI", "2024-03-05"),  # 'in der Nacht zu Mittwoch' and 'am Dienstag'
        ("2024-03", "2024-03-31"),
        ("2024", "2024-12-31"),
        ("2024-W10", "2024-03-05T14:00"),
    ],
)
def test_stretches_that_share_a_moment_meet(one: str, other: str) -> None:
    a, b = interval(one), interval(other)
    assert a is not None
    assert b is not None
    assert overlap(a, b)


@pytest.mark.parametrize(("one", "other"), [("2024-03-05T06:40", "2024-03-05T06:25"), ("2024-03", "2024-04-01")])
def test_stretches_without_a_common_moment_do_not(one: str, other: str) -> None:
    a, b = interval(one, "APPROX"), interval(other, "APPROX")
    assert a is not None
    assert b is not None
    assert not overlap(a, b)


@pytest.mark.parametrize("value", ["P4Y", "PRESENT_REF", "2024-13", "2024-02-30", "0000-01-01", "9999-12-31", ""])
def test_what_is_no_date_is_none_or_harmless(value: str) -> None:
    found = interval(value)
    assert found is None or found[0] < found[1]


@pytest.mark.parametrize("value", ["2026-10", "2026", "2026-W10"])
def test_beginning_and_end_of_a_stretch_are_apart_and_the_middle_meets_both(value: str) -> None:
    start, middle, end = (interval(value, mod) for mod in ("START", "MID", "END"))
    assert start is not None
    assert middle is not None
    assert end is not None
    assert not overlap(start, end)
    assert overlap(start, middle)
    assert overlap(middle, end)

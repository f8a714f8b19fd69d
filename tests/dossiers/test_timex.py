import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers import english, wording
from lesart.dossiers.timex import chronological, parsed

VALUES = st.one_of(
    st.from_regex(r"\A\d{4}(-\d{2}(-\d{2}(T(\d{2}:\d{2}|MO|MI|AF|EV|NI|DT))?)?)?\Z"),
    st.from_regex(r"\A\d{4}-(SP|SU|FA|WI|Q[1-4]|H[12]|W\d{2}(-WE)?)\Z"),
    st.from_regex(r"\A\d{2,3}\Z"),
    st.sampled_from(["PRESENT_REF", "XXXX-WXX-1", "", "P2D"]),
)


@given(VALUES)
def test_every_value_is_worded_and_sorted_in_both_languages(value):
    for words in (wording, english):
        assert words.moment(value)
        assert words.hour(value) in words.moment(value)
        assert len(words.brief(value)) == 2
    assert chronological(value) >= (0, 0, 0, "", "")


@pytest.mark.parametrize(
    ("value", "german", "in_english"),
    [
        ("2025-WI", "Winter 2025", "winter 2025"),
        ("2025-Q2", "2. Quartal 2025", "quarter 2 of 2025"),
        ("2025-H2", "2. Halbjahr 2025", "second half of 2025"),
        ("2026-W03", "Woche vom 12. Januar 2026", "week of 12 January 2026"),
        ("20", "21. Jahrhundert", "21st century"),
        ("18", "19. Jahrhundert", "19th century"),
    ],
)
def test_stretches_are_written_as_people_write_them(value, german, in_english):
    assert (wording.moment(value), english.moment(value)) == (german, in_english)


def test_a_year_comes_before_its_months_and_a_day_before_its_hours():
    values = ["2026-02", "2026-02-03TEV", "2026", "2026-02-03", "2025-FA", "2026-02-03T08:00", "2026-02-03TMO", "199"]
    assert sorted(values, key=chronological) == [
        "199",
        "2025-FA",
        "2026",
        "2026-02",
        "2026-02-03",
        "2026-02-03T08:00",
        "2026-02-03TMO",
        "2026-02-03TEV",
    ]


@given(st.integers(0, 9999), st.integers(54, 99))
def test_a_week_that_no_year_has_is_no_moment(year, week):
    assert parsed(f"{year:04}-W{week:02}") is None

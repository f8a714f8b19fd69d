import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers import compose
from lesart.dossiers.wording import moment
from lesart.records import Accounts, Marks, Stemma, Story
from strategies import article


@given(st.permutations(["2026-02-03", "2026-02-01", None]))
def test_reports_stand_in_the_order_of_time_undated_ones_last(days):
    found = [article(f"Bericht {number}", published=day) for number, day in enumerate(days)]
    made = compose(Story("s", ()), [(a, Marks(a.id)) for a in found], ((), Stemma()), Accounts())
    assert [a.published for a in made.articles] == ["2026-02-01", "2026-02-03", None]
    assert [m.article for m in made.marks] == [a.id for a in made.articles]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026", "2026"),
        ("2026-02", "Februar 2026"),
        ("2026-02-03", "3. Februar 2026"),
        ("2026-02-03TNI", "3. Februar 2026, in der Nacht"),
        ("2026-02-03T06:40", "3. Februar 2026, 6.40 Uhr"),
        ("2026-SU", "Sommer 2026"),
        ("PAST_REF", "PAST_REF"),
        (None, "ohne Datum"),
    ],
)
def test_a_moment_is_written_as_people_write_it(value, words):
    assert moment(value) == words

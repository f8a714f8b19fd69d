import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.collation.newsrooms import newsroom


@given(st.text(max_size=60))
def test_a_key_is_its_own_key_in_any_case(name):
    assert newsroom(name) == newsroom(name.strip())


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Rheinblick", "rheinblick.de"),
        ("www.rheinblick.at", "der Rheinblick"),
        ("Neue Inntaler Post", "der Neuen Inntaler Post"),
        ("zeit.de", "Die Zeit"),
        ("Das Echo", "Echos"),
    ],
)
def test_one_newsroom_is_known_by_all_its_names(one, two):
    assert newsroom(one) == newsroom(two)


@pytest.mark.parametrize(
    ("one", "two"), [("Rheinblick", "Rheinpost"), ("Das Echo", "Das"), ("Bote", "Emmericher Bote")]
)
def test_other_newsrooms_stay_apart(one, two):
    assert newsroom(one) != newsroom(two)

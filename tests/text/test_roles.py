import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.roles import country_in, country_of, role_of


@given(st.text(max_size=40))
def test_any_word_is_answered(form: str) -> None:
    role_of(form)
    country_of(form)
    country_in(form)


@pytest.mark.parametrize(
    ("form", "head", "gender"),
    [
        ("Innenministerin", "minister", "f"),
        ("Präsidenten", "präsident", "m"),
        ("US-Vizepräsidentin", "präsident", "f"),
        ("Kreml-Despoten", "despot", "m"),
        ("Virologen", "virologe", "m"),
        ("Ärztin", "arzt", "f"),
        ("Vorsitzende", "vorsitzender", None),
        ("Tatverdächtiger", "tatverdächtiger", "m"),
    ],
)
def test_a_role_noun_gives_its_head_and_gender_in_every_case(form: str, head: str, gender: str | None) -> None:
    role = role_of(form)
    assert role is not None
    assert (role.head, role.gender) == (head, gender)


@pytest.mark.parametrize("form", ["Generalstab", "Wirtschaft", "Gezeiten", "Agentur", "chef", "Sprecherinnen", ""])
def test_other_words_are_no_roles(form: str) -> None:
    assert role_of(form) is None


def test_a_country_is_known_by_name_genitive_adjective_capital_and_seat() -> None:
    forms = ["Russland", "Russlands", "russischen", "Moskau", "Moskaus", "Kreml", "russischer"]
    assert {country_of(form) for form in forms} == {"Russland"}
    assert country_of("Eiche") is None
    assert country_of("deutlich") is None

from hypothesis import given
from hypothesis import strategies as st

from lesart.text.names import entity_id, full_names, is_part, name_key, without_genitive

NAMES = st.text(alphabet="abcdeAÄßéō -'’s.", max_size=20)


@given(NAMES)
def test_a_key_is_its_own_key(name: str) -> None:
    assert name_key(" ".join(name_key(name))) == name_key(name)


@given(NAMES)
def test_the_genitive_only_ever_loses_one_letter(name: str) -> None:
    assert name.startswith(without_genitive(name))
    assert len(name) - len(without_genitive(name)) in {0, 1}


@given(st.lists(NAMES, max_size=8))
def test_every_name_has_a_full_form_among_the_names_whatever_their_order(names: list[str]) -> None:
    full = full_names(names)
    assert full == full_names(reversed(names))
    assert set(full) == set(names)
    assert set(full.values()) <= set(names)


def test_a_name_stands_for_a_longer_one_by_its_beginning_or_end_but_not_by_its_middle() -> None:
    assert is_part(("park",), ("park", "min", "ho"))
    assert is_part(("öztürk",), ("leyla", "öztürk"))
    assert not is_part(("min",), ("park", "min", "ho"))
    assert not is_part(("leyla", "öztürk"), ("leyla", "öztürk"))


def test_names_with_hyphen_accent_or_sharp_s_are_one_entity() -> None:
    assert entity_id("PER", "Park Min-ho") == entity_id("PER", "Park Min Ho")
    assert entity_id("LOC", "Großau") == entity_id("LOC", "Grossau")
    assert entity_id("LOC", "Kern") != entity_id("PER", "Kern")


def test_a_surname_that_two_persons_share_stays_itself() -> None:
    assert full_names(["Kern", "Uwe Kern", "Eva Kern"])["Kern"] == "Kern"

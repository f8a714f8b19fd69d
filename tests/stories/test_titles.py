from hypothesis import given
from hypothesis import strategies as st

from lesart.stories.titles import middle_title

HARBOUR = (
    "IRRE! Käpt'n Chaos rammt unsere schöne Mole",
    "Frachter rammt Mole im Hafen von Norderhever",
    "Norderhever: Frachter rammt Mole",
    "Mole in Norderhever nach Unfall gesperrt",
)


@given(st.lists(st.text(max_size=60), max_size=8))
def test_a_title_is_one_of_the_titles(titles):
    found = middle_title(titles)
    assert found in titles or (found is None and not titles)


@given(st.permutations(HARBOUR))
def test_the_shrillest_title_stands_for_no_story(titles):
    assert middle_title(titles) != HARBOUR[0]


def test_the_title_that_says_what_most_say_is_taken():
    assert middle_title(HARBOUR) == "Norderhever: Frachter rammt Mole"


def test_of_two_titles_the_first_is_taken():
    assert middle_title(HARBOUR[:2]) == HARBOUR[0]


def test_a_title_cut_off_is_the_last_choice():
    cut = [f"{title} ..." for title in HARBOUR]
    assert middle_title([*cut, "Ganz etwas anderes"]) == "Ganz etwas anderes"
    assert middle_title(cut) in cut

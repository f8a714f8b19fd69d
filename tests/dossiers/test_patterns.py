from hypothesis import given
from hypothesis import strategies as st

from lesart.dossiers.patterns import LONGEST, filled

WORDS = st.text(alphabet="abc ÄÖ„“%(.)", min_size=1, max_size=30)


@given(WORDS)
def test_what_fills_a_gap_is_found_again(words):
    pattern = "Offen: %(one)s."
    assert filled(pattern, pattern % {"one": words}) == {"one": words}


def test_a_sentence_of_another_pattern_fills_nothing():
    assert filled("Offen: %(one)s.", "Geklärt: der Ort.") is None
    assert filled("Offen: %(one)s.", "Offen: .") is None


def test_what_is_not_a_gap_is_taken_by_its_letters():
    assert filled("ist (noch) leer?", "ist (noch) leer?") == {}
    assert filled("ist leer.", "ist leer!") is None


def test_a_sentence_that_is_too_long_is_left_alone():
    assert filled("Erst %(one)s, dann %(other)s.", "Erst " + ", dann " * LONGEST) is None

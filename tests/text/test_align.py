import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from lesart.text.align import Stretch, stretches
from lesart.text.shingles import compared_words

WORDS = st.lists(st.integers(0, 12), max_size=60)
FRESH = st.lists(st.integers(1_000, 10_000_000), min_size=8, max_size=60, unique=True)


def hashed(numbers):
    return np.array(numbers, dtype=np.uint64)


def words(text):
    return compared_words(text).hashes


@given(WORDS, WORDS)
def test_a_stretch_has_as_many_words_in_common_as_it_says(left, right):
    for found in stretches(hashed(left), hashed(right), matched=4):
        assert 0 <= found.left < found.left_end <= len(left)
        assert 0 <= found.right < found.right_end <= len(right)
        one, two = left[found.left : found.left_end], right[found.right : found.right_end]
        assert found.matched == longest_common(one, two) >= 4
        assert found.similarity >= 0.5


def longest_common(one, two):
    """The plain dynamic programme that the fast distance must equal."""
    row = [0] * (len(two) + 1)
    for left in one:
        previous = 0
        for column, right in enumerate(two, 1):
            previous, row[column] = row[column], max(row[column], row[column - 1], previous + (left == right))
    return row[-1]


@given(FRESH, st.lists(st.integers(11, 900), max_size=30), st.lists(st.integers(901, 999), max_size=30))
def test_a_copied_run_is_found_whole_in_foreign_surroundings(copied, before, after):
    left, right = hashed(copied), hashed(before + copied + after)
    assert stretches(left, right) == (Stretch(0, len(copied), len(before), len(before) + len(copied), len(copied)),)


@given(st.integers(0, 40), st.integers(0, 40))
def test_a_stretch_ends_where_the_words_do_not_agree_any_more(one, two):
    left = hashed([*range(100, 100 + one), *range(20), *range(200, 200 + two)])
    right = hashed([*range(300, 300 + two), *range(20), *range(400, 400 + one)])
    assert stretches(left, right) == (Stretch(one, one + 20, two, two + 20, 20),)


def test_swapped_dropped_and_added_words_stay_inside_one_stretch():
    left = words("Der Zug aus Linz musste am Abend auf freier Strecke halten, weil ein Baum auf den Gleisen lag.")
    right = words(
        "Der Zug aus Linz musste am späten Abend auf freier Strecke stehen bleiben, weil ein Baum auf Gleisen lag."
    )
    (found,) = stretches(left, right)
    assert (found.left, found.left_end, found.right, found.right_end) == (0, len(left), 0, len(right))
    assert found.matched == 16


def test_moved_sentences_are_stretches_of_their_own():
    one = "Die Feuerwehr rückte mit neun Wagen und vierzig Leuten zum Brand aus."
    two = "Gegen Mittag gab der Wirt des Gasthofs den Saal für die Helfer frei."
    left, right = words(f"{one} {two}"), words(f"{two} {one}")
    assert [(s.left, s.right, s.matched) for s in stretches(left, right)] == [(0, 13, 12), (12, 0, 13)]


def test_a_text_of_one_word_repeated_shares_nothing_with_itself():
    assert stretches(hashed([7] * 5_000), hashed([7] * 5_000)) == ()


def test_many_short_repeats_stay_linear():
    left = hashed(list(range(40)) * 500)
    assert len(stretches(left, left[::-1].copy())) == 0

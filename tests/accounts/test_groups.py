from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from lesart.accounts.groups import groups, held_together, joined, layers, new_to

SCORES = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]), st.floats(0, 1), max_size=30
)


@given(SCORES, st.floats(0.1, 0.9))
def test_each_sure_pair_is_in_a_group_and_no_group_holds_an_unlikely_one(
    scores: dict[tuple[int, int], float], threshold: float
) -> None:
    found = groups(scores, threshold)
    held = {pair for group in found for pair in combinations(group, 2)}
    assert {pair for pair, score in scores.items() if score >= threshold} <= held
    assert all(scores.get(pair, 0.0) >= 0.6 * threshold for pair in held)


def test_nothing_is_joined_by_way_of_a_third() -> None:
    assert groups({(0, 1): 0.9, (1, 2): 0.9}, 0.5) == ((0, 1), (1, 2))


def test_two_clauses_of_one_sentence_become_one_member() -> None:
    sentence_of = [("a", 0), ("b", 0), ("c", 0), ("c", 0)]
    assert joined([(0, 1, 2), (0, 1, 3)], sentence_of) == (((0,), (1,), (2, 3)),)


def test_a_report_that_says_it_twice_has_two_members() -> None:
    sentence_of = [("a", 0), ("b", 0), ("c", 0), ("c", 9)]
    assert joined([(0, 1, 2), (0, 1, 3)], sentence_of) == (((0,), (1,), (2,), (3,)),)


def test_pairs_that_share_one_clause_stay_apart() -> None:
    sentence_of = [("a", 0), ("b", 0), ("b", 5)]
    assert len(joined([(0, 1), (0, 2)], sentence_of)) == 2


def test_what_fits_a_firm_group_weakly_leaves_it() -> None:
    scores = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9, (0, 3): 0.3, (1, 3): 0.5, (2, 3): 0.3}
    nothing = [frozenset[str]()] * 4
    assert held_together([(0, 1, 2, 3)], scores, nothing) == ((0, 1, 2),)


def test_a_number_of_its_own_keeps_a_clause_in_its_group() -> None:
    scores = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9, (0, 3): 0.3, (1, 3): 0.5, (2, 3): 0.3}
    numbers = [frozenset({"14"})] * 3 + [frozenset({"17"})]
    assert held_together([(0, 1, 2, 3)], scores, numbers) == ((0, 1, 2, 3),)


def test_a_loose_group_and_a_pair_stay_whole() -> None:
    scores = {(0, 1): 0.5, (0, 2): 0.5, (1, 2): 0.4, (4, 5): 0.46}
    assert held_together([(0, 1, 2), (4, 5)], scores, [frozenset[str]()] * 6) == ((0, 1, 2), (4, 5))


@given(SCORES, st.floats(0.1, 0.9))
def test_layers_hold_each_likely_pair_and_the_second_only_what_is_new(
    scores: dict[tuple[int, int], float], threshold: float
) -> None:
    firm, likely = layers(scores, threshold)
    held = {pair for group in (*firm, *likely) for pair in combinations(group, 2)}
    assert {pair for pair, score in scores.items() if score >= threshold} <= held
    known = {pair for group in firm for pair in combinations(group, 2)}
    assert all(set(combinations(group, 2)) - known for group in likely)


def test_what_may_be_the_same_leaves_what_is_alone() -> None:
    scores = {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.8, (0, 3): 0.52, (1, 3): 0.52, (2, 3): 0.5}
    assert layers(scores, 0.5) == (((0, 1, 2),), ((0, 1, 2, 3),))
    assert groups(scores, 0.5) == ((0, 1, 2, 3),)


def test_only_sentences_that_do_not_stand_together_yet_are_new() -> None:
    sentence_of = [("a", 0), ("b", 0), ("b", 0), ("b", 9)]
    known = [((0,), (1,))]
    assert new_to(known, [((0,), (2,)), ((0,), (3,))], sentence_of) == (((0,), (3,)),)

from hypothesis import given
from hypothesis import strategies as st

from lesart.text.stretches import Stretches

PLACES = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(places=st.lists(PLACES), asked=PLACES)
def test_those_that_meet_a_stretch_are_found_in_the_order_given(places, asked):
    start, end = asked
    plain = [each for each in places if each[0] < end and start < each[1]]
    assert Stretches(places, lambda each: each).meeting(start, end) == plain

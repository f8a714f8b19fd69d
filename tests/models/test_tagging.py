import itertools

from hypothesis import given
from hypothesis import strategies as st

from lesart.models.tagging import Follow, likeliest
from lesart.text.memory import Memory

WIDTH, TAGS, START, END = 6, (2, 3, 4), 1, 5
STEPS = st.floats(-9, 0)


def follow(steps):
    """Return how tags follow each other, from the likelihoods of all pairs with all tags, in turn."""
    turn = itertools.cycle(steps)
    found = {number: (number % WIDTH * WIDTH, [next(turn) for _ in range(WIDTH)]) for number in range(WIDTH * WIDTH)}
    every = tuple((tag, 0.0) for tag in TAGS)
    return Follow(WIDTH, Memory(found.__getitem__, WIDTH * WIDTH), every, START, END)


def likelihood(model, words, tags):
    """Return how likely some tags of all words are."""
    number, total = model.first, 0.0
    for options, tag in zip(words, tags, strict=True):
        first, steps = model.steps[number]
        total += steps[tag] + dict(options or model.every)[tag]
        number = first + tag
    return total + model.steps[number][1][END]


OPTIONS = st.dictionaries(st.sampled_from(TAGS), st.floats(-9, 0), max_size=2).map(lambda found: tuple(found.items()))


@given(steps=st.lists(STEPS, min_size=29, max_size=29), words=st.lists(OPTIONS, min_size=1, max_size=4))
def test_no_tags_are_likelier_where_no_way_is_given_up(steps, words):
    # Two options a word make four ways at most, fewer than those from which on the least likely ones are given up.
    words = [options or ((2, 0.0),) for options in words]
    model = follow(steps)
    best = max(
        likelihood(model, words, tags)
        for tags in itertools.product(*[[tag for tag, _ in options] for options in words])
    )
    assert likelihood(model, words, likeliest(model, words)) >= best - 1e-9


def test_an_unknown_word_may_have_any_tag():
    model = follow([0.0, -1.0, -2.0, -3.0, -4.0])
    (tag,) = likeliest(model, [()])
    assert likelihood(model, [()], [tag]) == max(likelihood(model, [()], [each]) for each in TAGS)


def test_many_ways_leave_a_tag_for_each_word():
    model = follow([-0.5, -2.0, -1.0, -0.1, -3.0, -0.7, -4.0])
    assert len(likeliest(model, [()] * 12)) == 12

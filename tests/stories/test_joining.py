from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lesart.stories.joining import MEMBERS, Group, Joining
from lesart.stories.scoring import BAR
from lesart.stories.spread import Vector
from lesart.stories.traits import Traits

NOTHING = Vector(np.zeros(0, dtype=np.uint32), np.zeros(0, dtype=np.float32))
DAY = 86_400.0


def article(name, moment=0.0):
    return Traits(name, None, moment, NOTHING, frozenset())


def joined(names, chances, sizes=None, moments=None):
    """Return the stories that single articles become whose chances are told by pair of letters."""
    groups = [Group((sizes or {}).get(each, 1), (article(each, (moments or {}).get(each, 0.0)),)) for each in names]
    pairs = [
        (one, other)
        for one, other in combinations(range(len(names)), 2)
        if of(chances, names[one], names[other]) >= BAR
    ]
    stories = {number: names[number] for number in range(len(names))}
    joining = Joining(groups, lambda one, other: of(chances, one.id, other.id))
    for kept, gone in joining.joins(pairs):
        stories[kept] += stories.pop(gone)
    return {"".join(sorted(story)) for story in stories.values()}


def of(chances, one, other):
    return chances.get(one + other, chances.get(other + one, 0.0))


def test_what_belongs_most_surely_is_joined_first():
    # 'b' is near to both, and came when only 'a' was there.
    assert joined("abcd", {"ab": 0.6, "bc": 0.9, "bd": 0.9, "cd": 0.9}) == {"a", "bcd"}


def test_articles_follow_one_another_into_no_story():
    assert joined("abcd", {"ab": 0.8, "bc": 0.75, "cd": 0.8}) == {"ab", "cd"}


def test_a_story_of_many_sides_takes_in_what_is_near_to_five():
    names = "abcdefghijk"
    chances = {one + other: 0.9 for one, other in combinations(names[:-1], 2)}
    near = chances | {f"{each}k": 0.6 for each in names[:5]}
    assert joined(names, near) == {names}
    assert joined(names, chances | {"ak": 0.9}) == {names[:-1], "k"}


def test_two_stories_need_more_than_an_article_and_a_story():
    assert joined("ab", {"ab": 0.52}) == {"ab"}
    assert joined("ab", {"ab": 0.52}, sizes={"a": 2, "b": 3}) == {"a", "b"}


@pytest.mark.parametrize(("days", "found"), [(0, {"ab"}), (3, {"a", "b"})])
def test_what_lies_days_apart_must_be_nearer(days, found):
    assert joined("ab", {"ab": 0.8}, moments={"b": days * DAY}) == found


def test_an_undated_article_lies_no_days_apart():
    assert joined("ab", {"ab": 0.6}, moments={"a": 40 * DAY, "b": None}) == {"ab"}


CHANCES = st.dictionaries(
    st.sampled_from(["".join(pair) for pair in combinations("abcdefg", 2)]), st.floats(0, 1, allow_subnormal=False)
)


@given(CHANCES, st.permutations("abcdefg"))
def test_each_article_is_in_one_story_and_no_story_holds_strangers(chances, names):
    stories = joined("".join(names), chances)
    assert sorted("".join(stories)) == list("abcdefg")
    for story in stories:
        assert all(any(of(chances, one, other) >= BAR for other in story) for one in story if len(story) > 1)


@given(CHANCES, st.permutations("abcdefg"))
def test_a_likeliest_pair_is_in_one_story(chances, names):
    highest = max(chances.values(), default=0.0)
    if highest >= BAR:
        likeliest = [pair for pair, each in chances.items() if each == highest]
        assert any(set(pair) <= set(story) for pair in likeliest for story in joined("".join(names), chances))


@given(st.integers(1, 40))
def test_a_group_keeps_the_latest_of_its_members(count):
    groups = [Group(1, (article(f"{number:02}", float(number)),)) for number in range(count)]
    joining = Joining(groups, lambda *_: 0.9)
    deepest = [kept for kept, _ in joining.joins(combinations(range(count), 2))]
    if deepest:
        last = groups[deepest[-1]]
        assert last.size == count
        assert [each.id for each in last.members] == [f"{number:02}" for number in range(count)][-MEMBERS:]

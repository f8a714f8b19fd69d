from hypothesis import given

from lesart.stories.gists import blocks_of, gist_of, wording_of
from lesart.stories.terms import blocks
from strategies import article, articles


@given(articles())
def test_a_gist_has_the_terms_in_the_order_of_the_article(report):
    kept = blocks_of(gist_of(report))
    assert [list(each.items()) for each in kept] == [list(each.items()) for each in blocks(report)]


def test_a_copy_has_most_of_the_wording():
    text = " ".join(f"In Haus {number} am Deich wohnte {number * 7} Jahre lang niemand." for number in range(40))
    whole, part = (wording_of(gist_of(article(each))) for each in (text, text[: len(text) // 2]))
    assert part
    assert len(part & whole) >= len(part) - 1
    assert not wording_of(gist_of(article("")))

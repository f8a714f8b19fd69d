from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, report, unmarked
from lesart.collation import copied, divide, draw_stemma, find_passages, find_reuse
from lesart.records import Part

LATEST = "2024-05-29T08:00:00"
ROWS = st.lists(
    st.tuples(
        st.sampled_from([WIRE, OWN, EDITED, f"{WIRE} {OWN}", f"{OWN} {EDITED}"]),
        st.sampled_from(["A", "B", "C", None]),
        st.one_of(st.none(), st.integers(1, 4).map("2024-05-{:02}T08:00:00".format)),
        st.sampled_from([(), (), ("dpa",), ("dpa", "AFP")]),
    ),
    min_size=1,
    max_size=3,  # four of one outlet would make its furniture of a text
)


def numbered(rows):
    return [
        report(f"a{n}", text, outlet=who, published=time, agencies=agencies)
        for n, (text, who, time, agencies) in enumerate(rows)
    ]


def of_corpus(articles):
    return divide(articles, copied(articles, find_reuse(articles)))


def of_story(articles):
    return draw_stemma(articles, unmarked(articles), find_passages(articles)).shares


def parts(shares, article):
    return {(each.kind, each.origin): each.share for each in shares if each.article == article}


@settings(deadline=None)  # the first example builds tables
@given(ROWS, st.sampled_from([of_corpus, of_story]))
def test_every_word_counts_once(rows, shares):
    articles = numbered(rows)
    found = shares(articles)
    for article in articles:
        mine = parts(found, article.id)
        assert 0.999 < sum(mine.values()) <= 1 + 1e-9
        assert len(mine) == sum(each.article == article.id for each in found)
        assert all(share > 0 for share in mine.values())


@settings(deadline=None)  # the first example builds tables
@given(ROWS, st.data(), st.sampled_from([of_corpus, of_story]))
def test_a_later_copy_takes_no_words_from_anybody(rows, data, shares):
    articles = numbered(rows)
    copy = replace(data.draw(st.sampled_from(articles)), id="z", outlet="D", published=LATEST)
    before, after = shares(articles), shares([*articles, copy])
    for article in articles:
        if article.published is not None:
            assert parts(after, article.id).get(("own", None)) == parts(before, article.id).get(("own", None))


@pytest.mark.parametrize("shares", [of_corpus, of_story])
def test_text_of_an_earlier_outlet_is_not_one_s_own(shares):
    first = report("a", WIRE, outlet="A", published="2024-05-02T08:00:00")
    second = report("b", f"{OWN} {WIRE}", outlet="B", published="2024-05-02T09:00:00")
    found = shares([first, second])
    assert parts(found, "a") == {("own", None): 1.0}
    assert parts(found, "b") == {
        ("own", None): pytest.approx(0.46, abs=0.03),
        ("article", "a"): pytest.approx(0.54, abs=0.03),
    }


@pytest.mark.parametrize("shares", [of_corpus, of_story])
def test_an_outlet_does_not_copy_from_itself(shares):
    rows = [report(name, WIRE, outlet="A", published=f"2024-05-0{n}") for n, name in enumerate("ab", 1)]
    assert {(each.kind, each.share) for each in shares(rows)} == {("own", 1.0)}


@pytest.mark.parametrize("shares", [of_corpus, of_story])
def test_a_copy_in_an_unknown_direction_is_nobody_s_own(shares):
    found = shares([report("a", WIRE, outlet="A"), report("b", WIRE, outlet="B")])
    assert [parts(found, name) for name in "ab"] == [{("unknown", None): 1.0}] * 2


@pytest.mark.parametrize("shares", [of_corpus, of_story])
def test_an_agency_s_text_is_told_from_the_rest(shares):
    wire = report("a", WIRE, outlet="A", agencies=("dpa-AFX",))
    silent = report("b", f"{WIRE} {OWN}", outlet="B")
    signed = report("c", f"{WIRE} {OWN.upper()[::-1]}", outlet="C", agencies=("dpa",), authors=("Anna Kolb",))
    found = shares([wire, silent, signed])
    assert parts(found, "a") == {("agency", "dpa"): 1.0}
    assert parts(found, "b").keys() == {("agency", "dpa"), ("own", None)}
    assert parts(found, "c").keys() == {("agency", "dpa"), ("unknown", None)}


def test_only_the_body_counts():
    heading = "Brand am Hafen\n\n"
    text = heading + WIRE
    article = report("a", text, parts=(Part(0, 14, "headline"), Part(len(heading), len(text), "paragraph")))
    assert [share.share for share in of_story([article])] == [1.0]
    assert of_story([replace(article, parts=(Part(0, len(text), "boilerplate"),))]) == ()

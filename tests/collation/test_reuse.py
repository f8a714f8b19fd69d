import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, report
from lesart.collation import find_passages
from lesart.collation.reuse import Scope, find_reuse, who_prints

DAY = "2024-05-{:02}T08:00:00"
ROWS = st.lists(
    st.tuples(
        st.sampled_from([WIRE, OWN, EDITED, WIRE + OWN, ""]), st.sampled_from(["A", "B", None]), st.integers(1, 28)
    ),
    max_size=6,
)


def numbered(rows):
    return [report(f"a{n}", text, outlet=who, published=DAY.format(day)) for n, (text, who, day) in enumerate(rows)]


def invented(chance, count):
    """Words of two to four syllables that stand in no other text."""
    syllables = ["ba", "ke", "li", "mo", "ru", "sa", "te", "wi", "no", "fä", "dü", "gor", "hen", "lax"]
    return [
        "".join(chance.choices(syllables, k=chance.randint(2, 4))) + str(chance.random())[2:8] for _ in range(count)
    ]


@settings(deadline=None)  # the first example builds tables
@given(ROWS, st.randoms())
def test_order_makes_no_difference(rows, chance):
    articles = numbered(rows)
    mixed = list(articles)
    chance.shuffle(mixed)
    assert find_reuse(mixed) == find_reuse(articles)


@settings(deadline=None)  # the first example builds tables
@given(ROWS)
def test_a_corpus_gives_what_its_pairs_give(rows):
    articles = numbered(rows)
    assert find_reuse(articles) == find_passages(articles)


@settings(deadline=None)  # the first example builds tables
@given(ROWS, st.integers(0, 27))
def test_the_scope_leaves_out_near_relatives_and_distant_days(rows, days):
    articles = numbered(rows)
    by_id = {article.id: article for article in articles}
    every = find_reuse(articles)
    across = [p for p in every if different(by_id[p.left].outlet, by_id[p.right].outlet)]
    near = [p for p in every if abs(day(by_id[p.left]) - day(by_id[p.right])) <= days]
    assert list(find_reuse(articles, Scope(across=True))) == across
    assert list(find_reuse(articles, Scope(days=days))) == near


def different(one, two):
    return one is None or two is None or one != two


def day(article):
    return int(article.published[8:10])


@pytest.mark.parametrize("seed", range(3))
def test_every_pair_with_a_long_common_run_is_found_among_strangers(seed):
    chance = random.Random(seed)  # noqa: S311 - no secret
    runs = [invented(chance, 12) for _ in range(20)]
    holders = [chance.sample(range(60), chance.randint(2, 5)) for _ in runs]
    texts = [invented(chance, 30) for _ in range(60)]
    for run, held in zip(runs, holders, strict=True):
        for number in held:
            texts[number] += [*run, *invented(chance, 5)]
    found = find_reuse(report(f"a{n:02}", " ".join(words)) for n, words in enumerate(texts))
    wanted = {pair for held in holders for pair in combinations(sorted(held), 2)}
    assert {(int(p.left[1:]), int(p.right[1:])) for p in found} == wanted


def test_what_very_many_print_is_given_once_for_each_of_them():
    chance = random.Random(5)  # noqa: S311 - no secret
    line = "Abonnieren Sie jetzt unseren kostenlosen Rundbrief mit den wichtigsten Meldungen des Tages"
    articles = [report(f"a{n:03}", " ".join(invented(chance, 20)) + f" {n}. {line}") for n in range(200)]
    found = find_reuse(articles)
    assert {passage.left for passage in found} == {"a000"}
    assert len(found) == 199


def test_an_empty_corpus_shares_nothing():
    assert find_reuse([]) == ()


def test_a_given_text_is_compared_with_all_who_print_it():
    chance = random.Random(7)  # noqa: S311 - no secret
    line = "Die Stadtwerke senken zum Jahreswechsel die Preise für Gas und Fernwärme um fünf Prozent"
    articles = [report(f"a{n:03}", f"{' '.join(invented(chance, 9))} {n}. {line}") for n in range(90)]
    found = who_prints(report("release", f"{line}. Mehr dazu im Netz."), articles)
    assert {p.left if p.right == "release" else p.right for p in found} == {article.id for article in articles}
    assert all("release" in (p.left, p.right) for p in found)


def test_a_given_text_that_nobody_prints_gives_nothing():
    assert who_prints(report("release", OWN), [report("a", WIRE), report("b", WIRE)]) == ()


def test_words_as_few_as_a_stock_phrase_are_not_taken_for_copied_weeks_later():
    phrase = "an der Spitze des Verbands der Fischer am unteren See"
    early, late = (
        report(name, f"{own} {phrase}.", published=DAY.format(day))
        for name, own, day in (("a", "Neue Frau:", 1), ("b", "Alter Streit:", 28))
    )
    assert find_reuse([early, late]) == ()
    assert len(find_reuse([early, report("c", f"Noch einmal {phrase}.", published=DAY.format(3))])) == 1

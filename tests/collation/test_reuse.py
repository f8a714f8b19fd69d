import random
import sys
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harbour_fire import EDITED, OWN, WIRE, report
from lesart.collation import find_passages
from lesart.collation.reuse import Scope, find_reuse, repeats, who_prints
from lesart.collation.reuse.candidates import candidates
from lesart.collation.reuse.corpus import gather

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
@given(ROWS, st.integers(0, 2000))
def test_what_spills_gives_what_memory_gives(rows, memory):
    articles = numbered(rows)
    assert find_reuse(articles, memory=memory) == find_reuse(articles)


@pytest.mark.parametrize("piece", [1, 7, 64])
def test_runs_sorted_in_parts_make_the_same_pairs(monkeypatch, piece):
    chance = random.Random(piece)  # noqa: S311 - no secret
    runs = [invented(chance, size) for size in (6, 6, 9, 12, 30)]
    texts = [" ".join(sum(chance.sample(runs, 3), invented(chance, 10))) for _ in range(40)]
    corpus = gather(report(f"a{n:02}", text) for n, text in enumerate(texts))
    whole = candidates(corpus, Scope())
    assert len(whole) > 100
    for module in (repeats, sys.modules["lesart.collation.reuse.candidates"]):
        monkeypatch.setattr(module, "PIECE", piece)
    assert candidates(corpus, Scope(), room=8 * 200).tolist() == whole.tolist()


def test_what_comes_back_for_months_is_given_from_one_appearance_to_the_next():
    line = "Wer den Bescheid nicht binnen vier Wochen anficht, kann ihn später nur noch in engen Grenzen prüfen lassen"
    days = ("2024-01-05", "2024-01-20", "2024-03-15", "2024-05-20")
    chance = random.Random(3)  # noqa: S311 - no secret
    rows = [report(f"a{n}", f"{line}. {' '.join(invented(chance, 9))}", published=d) for n, d in enumerate(days)]
    assert {(p.left, p.right) for p in find_reuse(rows)} == {("a0", "a1"), ("a1", "a2"), ("a2", "a3")}
    outlets = [replace(row, outlet=outlet) for row, outlet in zip(rows, "ABAC", strict=True)]
    assert {(p.left, p.right) for p in find_reuse(outlets, Scope(across=True))} == {
        ("a0", "a1"),
        ("a1", "a2"),
        ("a2", "a3"),
    }
    undated = report("b", f"{line}, heißt es.")
    assert len([p for p in find_reuse([*rows, undated]) if p.right == "b"]) == 4
    assert len(find_reuse(rows, Scope(article="a0"))) == 3


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

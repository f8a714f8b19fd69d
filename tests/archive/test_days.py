import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategies import article

pytest.importorskip("pyarrow")

from lesart.archive import days, shards
from lesart.archive.layout import ReadArticle, day_name, day_of, widened
from lesart.archive.reading import number
from lesart.schema import line

PUBLISHED = (None, "2024", "2024-03-05", "2024-03-05T23:30:00+01:00", "2024-03-06T00:30:00+01:00", "2024-03-07")


def reports() -> st.SearchStrategy[list[ReadArticle]]:
    """Articles of few ids on few days, so that ids come again with other texts and on other days."""
    texts = st.sampled_from(["Der Deich hielt.", "Der Deich brach."])
    return st.lists(st.builds(read, st.sampled_from("abcd"), texts, st.sampled_from(PUBLISHED)), max_size=9)


def read(name: str, text: str, published: str | None) -> ReadArticle:
    """Return an article as reading leaves it."""
    known = replace(article(text, published=published), id=name)
    return widened(ReadArticle, known, day=day_of(known), key=number(name), content=number(line(known)))


def merged(articles: list[ReadArticle], sizes: int) -> dict[str, list]:
    """Return what the shards of some articles hold when they were read to runs of a certain size."""
    with tempfile.TemporaryDirectory() as folder:
        runs = []
        for first in range(0, len(articles), sizes):
            run = Path(folder, f"{first}.parquet")
            shards.write(run, ReadArticle, articles[first : first + sizes], made_of="")
            runs.append(run)
        found = days.day_shards(runs, largest=2)
        held = {each.name: list(days.merged(each)) for each in found}
        assert [each.count for each in found] == [len(each) for each in held.values()]
        return held | {"digests": sorted(each.digest for each in found)}


@settings(max_examples=30, deadline=None)
@given(reports(), st.randoms(use_true_random=False), st.integers(1, 9))
def test_neither_order_nor_repetition_nor_runs_change_the_shards(articles, chance, size):
    shuffled = [*articles, *articles[:2]]
    chance.shuffle(shuffled)
    assert merged(shuffled, size) == merged(articles, 100)


@settings(max_examples=30, deadline=None)
@given(reports())
def test_every_id_is_in_one_shard_once_in_its_newest_version(articles):
    held = merged(articles, 4)
    del held["digests"]
    found = [each for shard in held.values() for each in shard]
    assert sorted(each.id for each in found) == sorted({each.id for each in articles})
    for each in found:
        assert (each.published or "") == max(other.published or "" for other in articles if other.id == each.id)


@pytest.mark.parametrize(
    ("published", "name"),
    [
        ("2024-03-06T00:30:00+01:00", "2024-03-05"),
        ("2024-02", "2024-02-29"),
        ("2024", "2024-12-31"),
        (None, "undated"),
        ("bald", "undated"),
    ],
)
def test_an_article_is_of_the_day_on_which_it_was_out_at_the_latest(published, name):
    assert day_name(day_of(article("Der Deich hielt.", published=published))) == name

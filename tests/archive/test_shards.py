import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.errors import OutputError
from lesart.records import Story

pytest.importorskip("pyarrow")

from lesart.archive import shards

STORIES = st.lists(st.builds(Story, st.sampled_from("abcdef"), st.lists(st.text(max_size=3), max_size=2).map(tuple)))


@settings(max_examples=40, deadline=None)
@given(STORIES, st.sets(st.sampled_from("abcdefxyz")))
def test_wanted_rows_are_those_that_a_plain_filter_finds(stories, wanted):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.parquet")
        assert shards.write(path, Story, stories, made_of="these") == shards.rows(path) == len(stories)
        assert shards.made_from(path) == "these"
        assert list(shards.read(path, Story)) == stories
        found = list(shards.read(path, Story, shards.Where("id", wanted)))
        assert found == [story for story in stories if story.id in wanted]


def test_a_shard_that_fails_leaves_what_was_there(tmp_path):
    def failing():
        yield Story("a", ())
        raise ZeroDivisionError

    path = tmp_path / "x.parquet"
    shards.write(path, Story, [Story("b", ())], made_of="before")
    with pytest.raises(ZeroDivisionError):
        shards.write(path, Story, failing(), made_of="after")
    assert shards.made_from(path) == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_no_shard_was_made_from_nothing(tmp_path):
    (tmp_path / "x.parquet").write_bytes(b"PAR1 und dann nichts")
    assert shards.made_from(tmp_path / "x.parquet") is None
    assert shards.made_from(tmp_path / "gone.parquet") is None


def test_a_folder_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        shards.write_text(tmp_path / "file" / "x", "etwas")

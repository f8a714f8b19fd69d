import os
from itertools import groupby
from pathlib import Path

import pytest

from dam import ROWS, tables, write_rows
from lesart import pipeline
from lesart.engine import Local
from lesart.errors import OutputError
from strike import Striking

parquet = pytest.importorskip("pyarrow.parquet")

from lesart.archive import Archive, shards  # noqa: E402 - after pyarrow is known to be there
from lesart.archive.layout import TABLES  # noqa: E402


def rows(root: Path, table: str) -> list:
    return [row for path in sorted((root / table).glob("*.parquet")) for row in shards.read(path, TABLES[table])]


def test_every_article_is_there_with_its_marks_and_in_one_story(expected):
    ids = sorted(row[0] for row in ROWS)
    assert sorted(each.id for each in rows(expected, "articles")) == ids
    assert sorted(each.article for each in rows(expected, "marks")) == ids
    assert sorted(article for story in rows(expected, "stories") for article in story.articles) == ids


def test_statements_are_those_of_the_dossier(expected):
    articles = {each.id: each for each in rows(expected, "articles")}
    stated = {story: list(each) for story, each in groupby(rows(expected, "statements"), key=lambda row: row.story)}
    for story in rows(expected, "stories"):
        dossier = pipeline.dossier(articles[each] for each in story.articles)
        assert [(each.id, each.lineages, each.origins) for each in stated[story.id]] == [
            (each.id, each.lineages, each.origins) for each in dossier.statements
        ]


def test_shared_wording_within_a_week_is_found_once(expected):
    pairs = [{each.left, each.right} for each in rows(expected, "passages")]
    assert sorted(map(sorted, pairs)) == [["desk", "wire"], ["ferry", "late"]]
    printed = {place.article for group in rows(expected, "origins") for place in group.members}
    assert printed == {"desk", "wire", "ferry", "late"}


def test_weekdays_of_an_undated_article_count_from_its_story(expected):
    story = next(each for each in rows(expected, "stories") if "undated" in each.articles)
    assert set(story.articles) == {"zoo", "undated"}
    times = next(each for each in rows(expected, "marks") if each.article == "undated").times
    assert [each.value for each in times] == ["2024-04-08"]


def test_order_and_repetition_change_nothing(inputs, expected):
    write_rows(Path("one.jsonl"), [*ROWS[2::-1], ROWS[1]])
    Archive("out", Local(), 1).build([*reversed(inputs), *inputs])
    assert tables(Path("out")) == tables(expected)


def test_two_workers_make_the_same_even_if_one_is_lost(inputs, expected, tmp_path):
    engine = Striking(Local(2, batch=1), "marks", "2024-03-06", tmp_path / "sign")
    Archive("out", engine, 1).build(inputs)
    assert (tmp_path / "sign").exists()
    assert tables(Path("out")) == tables(expected)


def test_what_is_done_is_not_done_again(inputs):
    seen = []
    Archive("out", Local(), 1).build(inputs)
    before = {path: path.stat().st_mtime_ns for path in Path("out").rglob("*.parquet")}
    Archive("out", Local(), 1, seen.append).build(inputs)
    assert {path: path.stat().st_mtime_ns for path in Path("out").rglob("*.parquet")} == before
    assert all(each.before == each.shards == each.done for each in seen)


def test_changed_input_changes_what_comes_of_it_alone(inputs):
    Archive("out", Local(), 1).build(inputs)
    before = {path.name: path.stat().st_mtime_ns for path in Path("out/marks").glob("*.parquet")}
    write_rows(Path("two.jsonl"), [*ROWS[3:4], ("zoo", "Anzeiger", "2024-04-03", "Nashorn getauft", ROWS[4][4])])
    Archive("out", Local(), 1).build(inputs)
    after = {path.name: path.stat().st_mtime_ns for path in Path("out/marks").glob("*.parquet")}
    assert before.keys() - after.keys() == {"2024-04-02.parquet", "undated.parquet"}
    assert {name for name in after if after[name] != before.get(name)} == {"2024-04-03.parquet"}
    assert [each.title for each in rows(Path("out"), "articles") if each.id == "zoo"] == ["Nashorn getauft"]


def test_a_broken_shard_is_made_again(inputs, expected):
    Archive("out", Local(), 1).build(inputs)
    shard = Path("out/marks/2024-03-06.parquet")
    os.truncate(shard, shard.stat().st_size // 2)
    Path("out/stories/2024-04-02.parquet").unlink()
    Path("out/.work/gists/2024-04-02.parquet").unlink()
    Archive("out", Local(), 1).build(inputs)
    assert tables(Path("out")) == tables(expected)


def test_of_several_versions_the_newest_counts(inputs):
    write_rows(Path("three.jsonl"), [("ferry", "Inselblatt", "2024-03-07T09:00:00+01:00", "Fähre fährt", ROWS[2][4])])
    Archive("out", Local(), 1).build([*inputs, "three.jsonl"])
    assert [each.title for each in rows(Path("out"), "articles") if each.id == "ferry"] == ["Fähre fährt"]
    assert not Path("out/articles/2024-03-06.parquet").exists()


def test_a_large_day_is_parted(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    many = [(f"n{n}", "Bote", "2024-05-01", "Kurz", f"Im Hafen liegt Schiff Nummer {n}.") for n in range(9)]
    write_rows(Path("many.jsonl"), many)
    Archive("out", Local(), 3).build(["many.jsonl"])
    names = [path.name for path in sorted(Path("out/articles").glob("*"))]
    assert len(names) > 1
    assert all(name.startswith("2024-05-01.") for name in names)
    assert sorted(each.id for each in rows(Path("out"), "articles")) == [row[0] for row in many]


def test_what_is_rejected_is_kept(inputs):
    Path("bad.jsonl").write_text('{"id": "h", "text": "Halb \\ud83d."}\nkein JSON\n', "utf-8")
    made = Archive("out", Local(), 1)
    made.build([*inputs, "bad.jsonl", "gone.jsonl"])
    rejected = {(each.source, each.rejected) for each in made.rejected()}
    assert {source for source, _ in rejected} == {"bad.jsonl", "gone.jsonl"}
    assert len(rejected) == 3


def test_an_archive_is_no_input_of_itself(inputs):
    for _ in range(2):
        Archive("out", Local(), 1).build(["."])
    assert {each.source for each in rows(Path("out"), "articles")} == set(inputs)


def test_two_runs_do_not_work_on_one_archive(inputs):
    def again(_):
        with pytest.raises(OutputError, match="another run"):
            Archive("out").build(inputs)

    Archive("out", Local(), 1, again).build(inputs)


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        Archive(str(tmp_path / "file" / "out")).build([])


def test_an_archive_of_nothing_has_empty_tables(tmp_path):
    sizes = Archive(str(tmp_path / "out")).build([])
    assert [size.rows for size in sizes] == [0] * len(TABLES)


@pytest.mark.parametrize("table", TABLES)
def test_every_table_can_be_read_by_others(expected, table):
    assert parquet.read_table(expected / table).num_rows == len(rows(expected, table))

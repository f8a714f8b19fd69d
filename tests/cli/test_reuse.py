import json

import pytest
from typer.testing import CliRunner

from lesart.cli import app

LINE = "Die Gemeinde verkauft das alte Schulhaus am Anger für einen Euro an den Verein der Freunde des Kinos"


@pytest.fixture
def rows(tmp_path):
    path = tmp_path / "rows.jsonl"
    reports = [("a", "A", "2024-05-02"), ("b", "A", "2024-05-03"), ("c", "B", "2024-05-20")]
    path.write_text(
        "\n".join(
            json.dumps({"id": name, "outlet": outlet, "published": day, "title": f"Titel {name}", "text": f"{LINE}."})
            for name, outlet, day in reports
        ),
        encoding="utf-8",
    )
    return path


def pairs(*arguments):
    done = CliRunner().invoke(app, ["reuse", *map(str, arguments)])
    assert done.exit_code == 0
    return [(row["left"], row["right"]) for row in map(json.loads, done.stdout.splitlines())]


def test_without_options_all_passages_are_given(rows):
    assert pairs(rows) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_a_window_leaves_out_what_lies_further_apart(rows):
    assert pairs(rows, "--within", "7d") == [("a", "b")]
    assert pairs(rows, "--within", "12h") == []


def test_across_outlets_leaves_out_what_one_outlet_repeats(rows):
    assert pairs(rows, "--across-outlets") == [("a", "c"), ("b", "c")]


def test_a_given_text_is_compared_with_all(rows, tmp_path):
    release = tmp_path / "release.txt"
    release.write_text(f"Das Schulhaus wird ein Kino\n\n{LINE}. Das beschloss der Rat.", encoding="utf-8")
    assert len(pairs(rows, "--query", release)) == 3


@pytest.mark.parametrize("options", [("--within", "bald"), ("--query", "nirgends.txt"), ("--db", "desk.db")])
def test_what_cannot_be_read_is_refused(rows, options):
    assert CliRunner().invoke(app, ["reuse", str(rows), *options]).exit_code != 0


def test_groups_hold_all_places_of_a_passage_and_its_origin(rows):
    done = CliRunner().invoke(app, ["reuse", str(rows), "--groups"])
    assert done.exit_code == 0
    (group,) = map(json.loads, done.stdout.splitlines())
    assert [member["article"] for member in group["members"]] == ["a", "b", "c"]
    assert (group["spread"], group["origin"]["name"], group["origin"]["evidence"]) == ("copied", "a", "time")
    assert CliRunner().invoke(app, ["reuse", str(rows), "--groups", "--shares"]).exit_code != 0


def test_a_press_release_is_measured_against_a_store(rows, tmp_path):
    release, store = tmp_path / "release.txt", str(tmp_path / "desk.db")
    release.write_text(
        f"Kino im Schulhaus\n\n{LINE}. Das beschloss der Rat am Montag ohne Gegenstimme.", encoding="utf-8"
    )
    assert CliRunner().invoke(app, ["add", str(rows), "--db", store]).exit_code == 0
    done = CliRunner().invoke(app, ["reuse", "--db", store, "--query", str(release), "--shares"])
    assert done.exit_code == 0
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert sorted(line["article"] for line in lines) == ["a", "b", "c"]
    assert {(line["words"], line["printed"]) for line in lines} == {(18, 0.6206)}
    assert all(0.8 < line["share"] <= 1 for line in lines)


def test_shares_say_how_much_of_each_article_is_from_whom(rows):
    done = CliRunner().invoke(app, ["reuse", str(rows), "--shares", "--memory", "1"])
    assert done.exit_code == 0
    assert [(s["article"], s["kind"], s["origin"], s["share"]) for s in map(json.loads, done.stdout.splitlines())] == [
        ("a", "own", None, 1.0),
        ("b", "own", None, 1.0),
        ("c", "article", "a", 1.0),
    ]

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lesart.cli import app
from lesart.cli.asking import file_name

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def rows(*arguments):
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A store that holds the examples."""
    where = tmp_path_factory.mktemp("desk") / "desk.db"
    assert run("add", EXAMPLES, "--db", where).exit_code == 0
    return where


def test_a_saved_search_becomes_two_feeds(desk, tmp_path):
    assert rows("search", "Ventil", "--db", desk, "--save", "Ventile am Dorf")
    assert [kept["query"] for kept in rows("searches", "--db", desk)] == ["Ventil"]
    assert run("feeds", "--db", desk, "-o", tmp_path / "feeds").exit_code == 0
    atom, feed = sorted((tmp_path / "feeds").iterdir())
    assert (atom.suffix, feed.suffix) == (".atom", ".json")
    assert json.loads(feed.read_text("utf-8"))["title"] == "Ventile am Dorf"
    assert run("feeds", "Wölfe", "--db", desk, "-o", tmp_path).exit_code == 1
    assert rows("searches", "--db", desk, "--forget", "Ventile am Dorf") == []
    assert run("searches", "--db", desk, "--forget", "Ventile am Dorf").exit_code == 1


def test_names_of_searches_become_names_of_files():
    assert file_name("Deiche") == "Deiche"
    assert file_name("../../etc/passwd").startswith("etc-passwd-")
    assert file_name("a/b") != file_name("a.b")


def test_the_most_reported_story_has_all_outlets(desk):
    (story,) = rows("stories", "--db", desk)
    (widest,) = rows("top", "--db", desk, "--since", story["first"][:10])
    assert (widest["story"]["id"], widest["outlets"]) == (story["id"], story["outlets"])
    assert widest["origins"] is None
    (counted,) = rows("top", "--db", desk, "--since", story["first"][:10], "--by", "origins")
    assert 0 < counted["origins"] < len(counted["articles"])
    assert rows("top", "--db", desk, "--since", "2001-01-01", "--before", "2001-01-02") == []
    assert run("top", "--db", desk, "--by", "rank").exit_code == 2


def test_stories_of_a_name(desk):
    assert rows("stories", "--db", desk, "--person", "Ettore Valsecchi")
    assert not rows("stories", "--db", desk, "--person", "Niemand Sonst")
    assert not rows("stories", "--db", desk, "--place", "Ettore Valsecchi")


def test_a_single_story_is_like_no_other(desk):
    (story,) = rows("stories", "--db", desk)
    assert rows("similar", story["id"], "--db", desk) == []
    assert run("similar", "none", "--db", desk).exit_code == 1


def test_versions_show_edits_and_effects(tmp_path):
    where, given = tmp_path / "desk.db", tmp_path / "bericht.jsonl"
    text = "Der Damm bei Tiefwald ist gebrochen. {} Höfe stehen unter Wasser, sagte Wehrführer Ole Tamm."
    for count in (14, 19):
        row = {"id": "a", "url": "https://blatt.example/a", "title": "Dammbruch", "text": text.format(count)}
        given.write_text(json.dumps(row), "utf-8")
        assert run("add", given, "--db", where).exit_code == 0
    article = rows("search", "Damm", "--db", where)[0]["article"]["id"]
    (revision,) = rows("versions", article, "--db", where)
    (edit,) = revision["edits"]
    assert text.format(14)[edit["gone"]["start"] : edit["gone"]["end"]] == "14"
    assert rows("versions", article, "--effects", "--db", where)
    assert run("versions", "none", "--db", where).exit_code == 1

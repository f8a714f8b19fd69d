import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lesart.cli import app

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def desk(tmp_path):
    """A store that holds the examples."""
    where = tmp_path / "desk.db"
    assert run("add", EXAMPLES, "--db", where).stdout == "7 new, 0 changed, 0 known\n"
    return where


def found(query, desk):
    return [json.loads(line) for line in run("search", query, "--db", desk).stdout.splitlines()]


def test_adding_again_changes_nothing(desk):
    assert run("add", EXAMPLES, "--db", desk).stdout == "0 new, 0 changed, 7 known\n"


def test_search_finds_compounds_and_names(desk):
    assert found("Ventil", desk)
    assert found("said:Valsecchi", desk) == found('said:"Ettore Valsecchi"', desk)
    assert {hit["article"]["agencies"][0] for hit in found("agency:dpa", desk)}


def test_what_was_removed_is_not_found(desk):
    first = found("Ventil", desk)[0]["article"]["id"]
    assert run("remove", first, "--db", desk).exit_code == 0
    assert first not in [hit["article"]["id"] for hit in found("Ventil", desk)]
    assert run("remove", first, "--db", desk).exit_code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("stories",),
        ("dossier",),
        ("stories", "examples", "--db", "x.db"),
        ("dossier", "--db", "x.db"),
        ("stories", "--db", "x.db", "--since", "gestern"),
    ],
)
def test_unusable_arguments_are_refused(tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    assert run(*arguments).exit_code == 2


def test_an_unknown_story_is_one_clear_line(desk):
    result = run("dossier", "--db", desk, "--story", "none")
    assert "has no story 'none'" in str(result.exception)


def test_since_last_shows_what_is_new_and_only_once(desk, tmp_path):
    story = json.loads(run("stories", "--db", desk).stdout.splitlines()[0])["id"]
    target = tmp_path / "new.json"
    asked = ("dossier", "--db", desk, "--story", story, "--since-last", "-o", target)
    sizes = []
    for _ in range(2):
        assert run(*asked).exit_code == 0
        sizes.append(len(json.loads(target.read_text("utf-8"))["statements"]))
    assert sizes[0] > 0
    assert sizes[1] == 0


def test_since_last_asks_a_store():
    assert run("dossier", EXAMPLES, "--since-last").exit_code == 2

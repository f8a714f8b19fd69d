import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lesart.cli import app
from lesart.cli.output import replacing
from lesart.errors import OutputError

EXAMPLES = Path(__file__).parents[2] / "examples"
COMMANDS = ("read", "mark", "stories", "reuse", "dossier")
DESK = ("add", "search", "remove")


def run(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def rows(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def reports(tmp_path):
    """Two reports, an empty one, a binary one and one in cp1252."""
    (tmp_path / "a.txt").write_text("Deich hält\n\nDer Deich hielt bis zum Morgen, sagte Ole Tamm.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes("Der Deich hielt. „Großes Glück“, hieß es.".encode("cp1252"))
    (tmp_path / "c.txt").write_bytes(b"")
    (tmp_path / "d.txt").write_bytes(bytes(range(256)) * 8)
    return tmp_path


def test_help_names_every_command():
    shown = run("--help").stdout
    assert all(command in shown for command in COMMANDS + DESK)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_what_it_gives(command):
    assert "INPUT" in run(command, "--help").stdout


def test_bad_input_is_a_record_and_one_line_each_and_the_others_go_on(reports):
    result = run("read", reports)
    found = rows(result)
    assert result.exit_code == 1
    assert ["rejected" in row for row in found] == [False, False, True, True]
    assert found[1]["text"].startswith("Der Deich hielt. „Großes")
    complaints = [line for line in result.stderr.splitlines() if line]
    assert len(complaints) == 2
    assert all(name in line for name, line in zip(("c.txt", "d.txt"), complaints, strict=True))


def test_good_input_ends_with_status_0():
    assert run("read", EXAMPLES).exit_code == 0


def test_marks_come_one_line_an_article():
    result = run("mark", EXAMPLES)
    articles = {row["id"] for row in rows(run("read", EXAMPLES))}
    assert {row["article"] for row in rows(result)} == articles


def test_explaining_adds_the_pattern_to_each_mark_and_changes_nothing_else():
    explained = rows(run("mark", EXAMPLES, "--explain"))
    kinds = ("mentions", "quotations", "times", "figures", "open", "claims")
    names = {kind: {mark.pop("by") for row in explained for mark in row[kind]} for kind in kinds}
    assert explained == rows(run("mark", EXAMPLES))
    assert {"tagger", "label"} <= names["mentions"]
    assert "direct-frame-behind" in names["quotations"]
    assert all(names.values())


def test_workers_change_nothing():
    assert run("mark", EXAMPLES, "-j", "2").stdout == run("mark", EXAMPLES).stdout


def test_the_order_of_input_changes_no_dossier(tmp_path):
    files = sorted(EXAMPLES.glob("*.txt"))
    run("dossier", *files, "-o", tmp_path / "a.json")
    run("dossier", *files[::-1], "-o", tmp_path / "b.json")
    assert (tmp_path / "a.json").read_text() == (tmp_path / "b.json").read_text()


@pytest.mark.parametrize("ending", ["html", "md", "json"])
def test_a_dossier_is_written_in_the_form_that_the_name_asks_for(tmp_path, ending):
    target = tmp_path / f"dossier.{ending}"
    target.write_text("was hier stand")
    assert run("dossier", EXAMPLES, "-o", target).exit_code == 0
    text = target.read_text(encoding="utf-8")
    assert "Valsecchi" in text
    assert "was hier stand" not in text


def test_an_unknown_ending_is_refused_before_any_work(tmp_path):
    result = run("dossier", EXAMPLES, "-o", tmp_path / "dossier.docx")
    assert isinstance(result.exception, OutputError)
    assert not list(tmp_path.iterdir())


def test_a_failure_leaves_the_old_output_as_it_was(tmp_path):
    target = tmp_path / "x.jsonl"
    target.write_text("alt")
    with pytest.raises(RuntimeError, match="halfway"), replacing(target) as file:  # noqa: PT012
        file.write("neu")
        raise RuntimeError("halfway")
    assert target.read_text() == "alt"
    assert [path.name for path in tmp_path.iterdir()] == ["x.jsonl"]


def test_an_output_that_cannot_be_written_is_one_clear_line(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "lesart", "read", EXAMPLES, "-o", tmp_path / "none" / "x.jsonl"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "cannot be written" in done.stderr


def test_importing_lesart_loads_nothing_heavy():
    code = "import lesart, lesart.cli, sys; print(*(m for m in sys.modules))"
    loaded = set(subprocess.check_output([sys.executable, "-c", code], text=True).split())
    heavy = {"numpy", "HanTa", "jinja2", "rapidfuzz", "rich.progress", "trafilatura", "lxml", "sqlalchemy", "fastapi"}
    assert not heavy & loaded
    assert not {name for name in loaded if name.startswith("lesart.marks")}


def test_the_public_names_are_there():
    import lesart  # noqa: PLC0415

    assert all(callable(getattr(lesart, name)) for name in lesart.__all__)
    with pytest.raises(AttributeError, match="no attribute"):
        lesart.unknown  # noqa: B018


def test_the_scores_behind_each_grouping_can_be_asked_for(tmp_path):
    target = tmp_path / "why.jsonl"
    assert run("dossier", EXAMPLES, "--explain", "-o", target).exit_code == 0
    found = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert found
    assert all(0 <= row["probability"] <= 1 and row["grounds"] for row in found)
    assert {row["left"]["article"] for row in found} <= {row["id"] for row in rows(run("read", EXAMPLES))}

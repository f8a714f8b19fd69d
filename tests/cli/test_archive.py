import sys

import pytest
from typer.testing import CliRunner

from dam import write_inputs
from lesart.cli import app
from lesart.errors import MissingExtraError

pytest.importorskip("pyarrow")


def run(*arguments):
    return CliRunner().invoke(app, ["archive", *arguments])


@pytest.fixture
def inputs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return write_inputs()


def test_an_archive_tells_its_progress_and_its_size(inputs):
    result = run(*inputs, "--out", "out")
    assert result.exit_code == 0
    assert "marks: 5/5 shards" in result.stderr
    assert "articles: 6 rows in 5 shards" in result.stderr
    assert "marks: 5/5 shards (5 known)" in run(*inputs, "--out", "out").stderr


def test_what_is_rejected_is_told_and_makes_the_status(inputs):
    result = run(*inputs, *(f"gone-{number}.txt" for number in range(25)), "--out", "out")
    assert result.exit_code == 1
    assert "gone-0.txt: does not exist" in result.stderr
    assert "5 more in the table 'rejected'" in result.stderr


def test_an_address_is_for_ray(inputs):
    result = run(*inputs, "--out", "out", "--address", "127.0.0.1:6379")
    assert result.exit_code == 2
    assert "--engine ray" in result.stderr


def test_without_arrow_the_extra_is_named(inputs, monkeypatch):
    for name in [each for each in sys.modules if each.startswith(("lesart.archive", "lesart.schema.arrow"))]:
        monkeypatch.delitem(sys.modules, name)
    for name in [each for each in sys.modules if each.startswith("pyarrow")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = run(*inputs, "--out", "out")
    assert isinstance(result.exception, MissingExtraError)
    assert "lesart[cluster]" in str(result.exception)

import subprocess
import sys

import pytest
import uvicorn
from typer.testing import CliRunner

from lesart.cli import app
from lesart.web.doors.keys import digest


@pytest.fixture
def served(monkeypatch):
    """What was served, instead of serving it."""
    found = []

    def run(made, **options):
        found.append((made.state.settings, options))
        made.state.desk.close()

    monkeypatch.setattr(uvicorn, "run", run)
    return found


def run(tmp_path, *arguments):
    return CliRunner().invoke(app, ["serve", "--db", str(tmp_path / "desk.db"), *map(str, arguments)])


def test_the_desk_answers_to_this_machine_unless_told_otherwise(tmp_path, served):
    result = run(tmp_path)
    assert result.stdout == "http://127.0.0.1:8731\n"
    settings, options = served[0]
    assert settings.token is None
    assert options["host"] == "127.0.0.1"


def test_any_other_address_needs_a_token(tmp_path, served):
    assert "--token-file" in str(run(tmp_path, "--host", "0.0.0.0").exception)  # noqa: S104 - refused
    assert served == []


def test_a_token_is_made_shown_once_and_kept_as_a_digest(tmp_path, served):
    kept = tmp_path / "token"
    result = run(tmp_path, "--host", "::", "--token-file", kept, "--secure-cookies")
    token = result.stderr.rpartition(" ")[2].strip()
    assert kept.read_text("ascii").strip() == digest(token) == served[0][0].token
    assert kept.stat().st_mode & 0o077 == 0
    assert "http://[::]:8731" in result.stdout
    again = run(tmp_path, "--host", "::", "--token-file", kept)
    assert "Token" not in again.stderr
    assert served[1][0].token == digest(token)


def test_a_token_file_that_holds_something_else_is_refused(tmp_path, served):
    kept = tmp_path / "token"
    kept.write_text("geheim", "ascii")
    assert "holds no digest" in str(run(tmp_path, "--token-file", kept).exception)
    assert served == []


def test_without_the_extra_the_command_says_so(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert "lesart[web]" in str(run(tmp_path).exception)


def test_other_commands_load_no_web_server():
    code = "import sys, lesart.cli; sys.exit(bool({'fastapi', 'uvicorn', 'starlette'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

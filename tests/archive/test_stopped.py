"""Runs that are killed, and engines of many processes: each as a program of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import lesart
from dam import tables

pytest.importorskip("pyarrow")

pytestmark = pytest.mark.usefixtures("inputs")

LIMIT = 240  # seconds for a run on a machine with much else to do


@pytest.fixture
def environment() -> dict[str, str]:
    """What a program needs to find this lesart from another folder."""
    here = str(Path(lesart.__file__).parents[1])
    return {**os.environ, "PYTHONPATH": os.pathsep.join([here, str(Path(__file__).parents[1])])}


def command(*options: str) -> list[str]:
    return [
        sys.executable,
        "-m",
        "lesart",
        "archive",
        "one.jsonl",
        "two.jsonl",
        "--out",
        "out",
        "--shard",
        "1",
        *options,
    ]


def test_a_killed_run_leaves_nobody_behind_and_is_taken_up(expected, environment):
    with subprocess.Popen(command("-j", "2"), stderr=subprocess.PIPE, text=True, env=environment) as run:
        told = iter(run.stderr.readline, "")
        assert next(line for line in told if line.startswith("marks: 2/"))
        os.kill(run.pid, signal.SIGKILL)
        run.communicate(timeout=LIMIT)  # ends when the last worker has let go of standard error
    before = {path: path.stat().st_mtime_ns for path in Path("out/marks").glob("[!.]*.parquet")}
    assert len(before) >= 2
    assert not Path("out/manifest.jsonl").exists()
    again = subprocess.run(command(), capture_output=True, text=True, timeout=LIMIT, check=True, env=environment)
    assert f"({len(before)} known)" in again.stderr
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert tables(Path("out")) == tables(expected)
    assert not list(Path("out").rglob("*.part"))


def test_daft_makes_the_same(expected, environment):
    pytest.importorskip("daft")
    subprocess.run(
        command("--engine", "daft", "-j", "2"), capture_output=True, timeout=LIMIT, check=True, env=environment
    )
    assert tables(Path("out")) == tables(expected)


@pytest.mark.cluster
def test_a_cluster_of_two_workers_makes_the_same_even_if_one_is_lost(expected, environment, tmp_path):
    if not os.environ.get("LESART_CLUSTER_REQUIRED"):
        pytest.importorskip("ray")
        pytest.importorskip("daft")
    code = (
        "from pathlib import Path\n"
        "from lesart.archive import Archive\n"
        "from lesart.engine.daft import Daft\n"
        "from strike import Striking\n"
        "engine = Striking(Daft(2, 'ray'), 'marks', '2024-03-06', Path('sign'))\n"
        "Archive('out', engine, 1).build(['one.jsonl', 'two.jsonl'])\n"
    )
    subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=LIMIT, check=True, env=environment)
    assert (tmp_path / "sign").exists()
    assert tables(Path("out")) == tables(expected)

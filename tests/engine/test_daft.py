import gc
import os
import signal
from functools import partial
from pathlib import Path

import pytest

from checks import check_stage, results
from lesart.engine import Each, Group, Local, Whole
from lesart.engine.daft import SILENT, Daft
from lesart.errors import InputError, WorkersLostError

pytest.importorskip("daft")

# Daft leaves its workers' pipes to the garbage collector; they are collected here, where they are pardoned.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")

LINES = ("der Damm hielt", "", "das Wasser stieg", "die Feuerwehr kam", "der Damm brach", " ")


def initial(line: str) -> str:
    return line[:1]


def counted(group: tuple[str, ...]) -> list[tuple[str, int]]:
    return [(group[0][:1], len(group))] if group[0].strip() else []


def longest(table: tuple[str, ...]) -> list[str]:
    return sorted(table, key=lambda line: (-len(line), line))[:1]


STAGES = (Each("words", str.split), Group("counted", initial, counted), Whole("longest", longest))


@pytest.fixture(autouse=True)
def importable(monkeypatch):
    """Daft's worker processes are new interpreters, which find these tests by the path alone."""
    here = str(Path(__file__).parent)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [here, os.environ.get("PYTHONPATH")])))
    monkeypatch.syspath_prepend(here)
    for stage in (initial, counted, longest, struck, doomed):
        monkeypatch.setattr(stage, "__module__", "test_daft")
    yield
    gc.collect()


def struck(line: str, *, sign: Path) -> list[str]:
    """A worker that is killed, once."""
    if line == "das Wasser stieg" and not sign.exists():
        sign.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return [line]


def doomed(line: str) -> list[str]:
    os.kill(os.getpid(), signal.SIGKILL)
    return [line]


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_every_shape_gives_what_a_plain_loop_gives(stage):
    assert results(Daft(workers=2), stage, LINES) == results(Local(), stage, LINES)


def test_the_contract_is_kept():
    check_stage(Each("words", str.split), LINES, engines=(Daft(batch=4),))


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_nothing_gives_what_a_plain_loop_gives_of_nothing(stage):
    assert results(Daft(), stage, []) == results(Local(), stage, [])


def test_what_a_stage_raises_reaches_the_caller():
    with pytest.raises(TypeError, match="descriptor 'split'"):
        results(Daft(), Each("split", str.split), ["ein Wort", None])


def test_a_killed_worker_costs_what_it_had_in_hand(tmp_path):
    stage = Each("struck", partial(struck, sign=tmp_path / "sign"))
    assert results(Daft(workers=2), stage, LINES) == list(LINES)
    assert (tmp_path / "sign").exists()


def test_workers_that_die_again_and_again_are_an_error():
    with pytest.raises(WorkersLostError, match="3 times"):
        results(Daft(), Each("doomed", doomed), LINES)


def test_nobody_is_told_that_daft_is_used():
    results(Daft(), Each("words", str.split), LINES)
    from daft.scarf_telemetry import opted_out  # noqa: PLC0415

    assert opted_out()
    assert SILENT.items() <= os.environ.items()


def test_where_no_cluster_answers_the_address_is_told():
    pytest.importorskip("ray")
    with pytest.raises(InputError, match=r"127\.0\.0\.1:1: no Ray cluster answers"):
        results(Daft(runner="ray", address="127.0.0.1:1"), Each("words", str.split), LINES)

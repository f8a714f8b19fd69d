import os
import signal
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import count, islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks import check_stage
from lesart.engine import Each, Group, Local, Whole
from lesart.errors import WorkersLostError


def words(line: str) -> list[str]:
    return line.split()


def initial(word: str) -> str:
    return word[:1]


def counted(group: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    yield from sorted(Counter(group).items())


def longest(table: tuple[str, ...]) -> list[str]:
    return sorted(table, key=lambda word: (-len(word), word))[:1]


STAGES = (Each("words", words), Group("counted", initial, counted), Whole("longest", longest))


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
@given(st.lists(st.text(alphabet="abc ", max_size=9), max_size=8))
def test_every_shape_keeps_the_contract(stage, lines):
    check_stage(stage, lines)


def test_each_is_lazy_in_one_process():
    def endless() -> Iterator[str]:
        while True:
            yield "ein Wort"

    assert next(Local().run(Each("words", words), endless())) == "ein"


def test_groups_come_in_the_order_of_their_first_record():
    stage = Group("counted", initial, counted)
    assert list(Local().run(stage, ["b", "a", "b"])) == [("b", 2), ("a", 1)]


def test_workers_give_what_one_process_gives():
    lines = [f"der Damm {number} hielt" for number in range(40)]
    stage = Each("split", str.split)
    assert list(Local(workers=2, batch=7).run(stage, lines)) == list(Local().run(stage, lines))


def test_an_error_in_a_worker_reaches_the_caller():
    with pytest.raises(TypeError):
        list(Local(workers=2, batch=1).run(Each("split", str.split), ["ein Wort", None]))


def struck(number: int, *, sign: Path, fatal: int) -> list[int]:
    """A worker that is killed, once, when it comes to a certain number."""
    if number == fatal and not sign.exists():
        sign.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return [number]


def doomed(number: int) -> list[int]:
    os.kill(os.getpid(), signal.SIGKILL)
    return [number]


def test_a_killed_worker_costs_what_it_had_in_hand(tmp_path):
    stage = Each("struck", partial(struck, sign=tmp_path / "sign", fatal=11))
    assert list(Local(workers=2, batch=3).run(stage, range(20))) == list(range(20))
    assert (tmp_path / "sign").exists()


def test_workers_that_die_again_and_again_are_an_error():
    with pytest.raises(WorkersLostError, match="3 times"):
        list(Local(workers=2, batch=1).run(Each("doomed", doomed), range(3)))


def test_workers_read_no_further_ahead_than_they_can_work():
    read = []
    numbers = (read.append(number) or number for number in count())
    assert list(islice(Local(workers=2, batch=2).run(Each("same", alone), numbers), 3)) == [0, 1, 2]
    assert len(read) < 50


def test_a_single_batch_begins_no_worker():
    stage = Each("here", lambda number: [(number, os.getpid())])  # a worker could not be sent it
    assert list(Local(workers=2).run(stage, range(16))) == [(number, os.getpid()) for number in range(16)]
    assert list(Local(workers=2).run(stage, [])) == []


def alone(number: int) -> list[int]:
    return [number]
